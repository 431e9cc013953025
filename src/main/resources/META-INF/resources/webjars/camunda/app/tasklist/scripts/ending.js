// Says ten minutes before that the login ends, as the portal's pages do. Its time begins anew in another
// window, so that what is typed here stays.

const PORTAL = '../../../../';
const WHO = '../../../api/admin/auth/user/default';
const LOOKED_AT = 20_000;

const note = document.createElement('p');
let toldAt = Infinity;

const ask = async () => {
  const answer = await fetch(WHO, { headers: { Accept: 'application/json' } });
  const seconds = answer.headers.get('Session-Told-In');
  if (answer.ok && seconds !== null) {
    toldAt = Date.now() + Number(seconds) * 1000;
  }
  note.hidden = Date.now() < toldAt;
};

// A machine that slept counts no time; and the login may have been renewed in another window.
const look = () => {
  if (Date.now() >= toldAt && note.hidden) {
    ask().catch(() => {});
  }
};

export default () => {
  const link = document.createElement('a');
  link.href = PORTAL + 'me/sessions/renew';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Stay logged in';
  note.className = 'session-ends';
  note.setAttribute('role', 'status');
  note.hidden = true;
  note.append('Your login ends in a few minutes. What you are writing stays on this page. ', link);
  document.body.append(note);
  setInterval(look, LOOKED_AT);
  window.addEventListener('focus', () => note.hidden || ask().catch(() => {}));
  ask().catch(() => {});
};
