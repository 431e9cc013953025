// Keeps a long text on the server while it is typed. Without scripts the form's button saves it.
// The form says where (data-keep) and what is said when it fails; the answer is a piece of HTML: what
// replaces the parts of the page with the same ids, the version that the text has now and the marks of what it reads.

const PAUSE = 3_000;
const NEXT_TRY = 10_000;

const form = document.querySelector("form[data-keep]");
const status = document.getElementById("kept");

const typed = () => {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("version");
  fields.delete("read");
  fields.delete("_csrf");
  return fields.toString();
};

let kept = form ? typed() : "";
let running = null;
let timer = null;
let stopped = false;

const later = (milliseconds) => {
  clearTimeout(timer);
  timer = setTimeout(keep, milliseconds);
};

const tell = (text, bad) => {
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle("error", bad);
  status.classList.toggle("soft", !bad);
};

const stop = (text) => {
  stopped = true;
  tell(text, true);
};

const pageOf = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

// After a new login in another window the form's token is that of the old session: take the new one.
const renewToken = async () => {
  const answer = await fetch(location.pathname, { redirect: "manual" });
  if (!answer.ok) return false;
  const token = (await pageOf(answer)).querySelector("form[data-keep] [name=_csrf]");
  const renewed = token !== null && token.value !== form.elements._csrf.value;
  if (renewed) form.elements._csrf.value = token.value;
  return renewed;
};

const post = (leaving) => fetch(form.dataset.keep, {
  method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: leaving,
});

const isRefused = (answer) => answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;

const take = (page, text) => {
  kept = text;
  const { version, read } = page.querySelector("[data-version]").dataset;
  form.elements.version.value = version;
  form.elements.read.value = read;
  for (const part of page.querySelectorAll("[id]")) document.getElementById(part.id)?.replaceChildren(...part.childNodes);
  tell(status.textContent, false);
  document.getElementById("not-kept")?.remove();
  form.dataset.unsaved = String(typed() !== kept);
};

const send = async (leaving) => {
  const text = typed();
  try {
    let answer = await post(leaving);
    if (isRefused(answer) && await renewToken()) answer = await post(leaving);
    if (answer.ok) {
      take(await pageOf(answer), text);
    } else if (isRefused(answer)) {
      tell(form.dataset.keepEnded, true);
    } else if (answer.status === 409) {
      stop((await pageOf(answer)).body.textContent.trim());
      status.after(document.getElementById("kept-conflict").content.cloneNode(true));
    } else if (answer.status === 400) {
      tell((await pageOf(answer)).body.textContent.trim(), true);
    } else {
      tell(form.dataset.keepFailed, true);
      later(NEXT_TRY);
    }
  } catch {
    tell(form.dataset.keepFailed, true);
    later(NEXT_TRY);
  }
};

const keep = async (leaving = false) => {
  clearTimeout(timer);
  if (stopped || running || typed() === kept) return;
  running = send(leaving === true);
  await running;
  running = null;
};

if (form) {
  form.addEventListener("input", () => later(PAUSE));
  // What is on its way would make this one come too late: it is sent after it. And nothing is sent
  // behind it while the page goes, or the two would contradict each other.
  let submitted = false;
  form.addEventListener("submit", async (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    if (!running) {
      submitted = !stopped;
      stopped = true;
      return;
    }
    event.preventDefault();
    await running;
    delete form.dataset.sent;
    form.requestSubmit(event.submitter);
  });
  addEventListener("pageshow", () => { if (submitted) submitted = stopped = false; });
  addEventListener("online", () => keep());
  addEventListener("focus", () => keep());
  document.addEventListener("visibilitychange", () => keep(document.visibilityState === "hidden"));
}
