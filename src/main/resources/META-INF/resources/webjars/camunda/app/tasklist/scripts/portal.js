// The way from Tasklist and Cockpit back into the portal: a bar above their own header, so that it
// depends on nothing that they draw. Where a task is open it leads to that task's page.

// From the page's address, /camunda/app/<name>/default/.
const PORTAL = '../../../../';

const openTask = () => new URLSearchParams(location.hash.replace(/^[^?]*\??/, '')).get('task');

const link = document.createElement('a');

const follow = () => {
  const task = openTask();
  link.href = PORTAL + (task ? 'tasks/' + encodeURIComponent(task) : '');
  link.textContent = task ? 'Open this task in the portal' : 'Go to the portal';
};

// The web applications change their address without an event.
for (const change of ['pushState', 'replaceState']) {
  const original = history[change].bind(history);
  history[change] = (...address) => {
    original(...address);
    follow();
  };
}
window.addEventListener('hashchange', follow);

export default () => {
  const bar = document.createElement('nav');
  bar.className = 'to-portal';
  bar.setAttribute('aria-label', 'Portal');
  bar.append(link);
  document.body.prepend(bar);
  follow();
};
