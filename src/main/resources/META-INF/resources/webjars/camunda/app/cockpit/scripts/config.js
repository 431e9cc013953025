// Cockpit as it runs here; takes the place of the file in the engine's jar.

import waitForTexts from '../../tasklist/scripts/patience.js';
import sayWhenLoginEnds from '../../tasklist/scripts/ending.js';
import showWayToPortal from '../../tasklist/scripts/portal.js';

showWayToPortal();
sayWhenLoginEnds();
await waitForTexts('cockpit').catch(() => {});

// After a log-out Cockpit shows a login form of its own, which knows nobody: without a session its
// first page leads to ours, and after the login back here.
const leaveOwnLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(location.pathname);
  }
};
window.addEventListener('hashchange', leaveOwnLogin);
leaveOwnLogin();

export default {
  app: { name: 'Cockpit', vendor: 'Cultural Pearls' },
  disableWelcomeMessage: true,
  previewHtml: false
};
