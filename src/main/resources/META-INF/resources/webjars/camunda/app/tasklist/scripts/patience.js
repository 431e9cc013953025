// On a slow line, or while the server is still warming up, Tasklist and Cockpit gave up too early.

// RequireJS stops waiting for a script after seven seconds; the page then stays empty.
window.require.config({ waitSeconds: 0 });

// A page drawn before its texts have come shows the names of some of them for good. Texts that were
// read once are kept in the browser, where the page looks first; so they are put there before.
export default async application => {
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  const root = document.querySelector('base').getAttribute('app-root');
  const prefix = `${root}/app/${application}/locales/`;
  const name = `${prefix}_locales_data_en_${window.bust}`;
  if (kept[name]) {
    return;
  }
  const answer = await fetch(`${prefix}en.json?bust=${window.bust}`);
  if (answer.ok) {
    kept[name] = JSON.stringify(await answer.json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
};
