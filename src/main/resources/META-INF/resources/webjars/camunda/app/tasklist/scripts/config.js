// Tasklist as it runs here; takes the place of the file in the engine's jar.

import waitForTexts from './patience.js';
import sayWhenLoginEnds from './ending.js';
import showWayToPortal from './portal.js';

showWayToPortal();
sayWhenLoginEnds();
await waitForTexts('tasklist').catch(() => {});

// After a log-out Tasklist shows a login form of its own, which knows nobody: without a session
// its first page leads to ours, and after the login back here.
const leaveOwnLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace(location.pathname);
  }
};
window.addEventListener('hashchange', leaveOwnLogin);
leaveOwnLogin();

// Dates are the coordinators' to change, and links into Cockpit need Cockpit.
fetch('../../../api/admin/auth/user/default', { headers: { Accept: 'application/json' } })
  .then(answer => (answer.ok ? answer.json() : { authorizedApps: [] }))
  .then(person => {
    const watches = (person.authorizedApps || []).includes('cockpit');
    document.documentElement.classList.toggle('watches', watches);
  })
  .catch(() => {});

export default {
  app: { name: 'Tasklist', vendor: 'Cultural Pearls' },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'sets the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the start process dialog' }
  }
};
