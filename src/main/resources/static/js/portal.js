// Small improvements of pages that work without it.

// The error summary takes the focus, so that it is read first.
const summary = document.querySelector(".error-summary");
if (summary) summary.focus();

// Words that are marked in a text when a remark on it begins are quoted in the remark; without scripts they are copied.
const QUOTED = "quoted";
const markedWords = (scope) => {
  const field = scope?.querySelector("textarea");
  if (field && field.selectionStart < field.selectionEnd) return field.value.slice(field.selectionStart, field.selectionEnd);
  const marked = getSelection();
  return scope && !marked.isCollapsed && scope.contains(marked.anchorNode) ? marked.toString() : "";
};
for (const link of document.querySelectorAll("a[data-quotes]")) {
  const scope = link.closest("[data-remarked], article, section, li, tr")?.querySelector("[data-passage]");
  const take = () => sessionStorage.setItem(QUOTED, JSON.stringify({ at: new URL(link.href).search, words: markedWords(scope) }));
  link.addEventListener("pointerdown", take);
  link.addEventListener("keydown", take);
}
for (const field of document.querySelectorAll("[data-quoted] textarea")) {
  const { at, words } = JSON.parse(sessionStorage.getItem(QUOTED) ?? "{}");
  if (at === location.search && words && !field.value) field.value = words.trim();
  sessionStorage.removeItem(QUOTED);
}

// Character counts follow what is typed; without scripts the hint states the limit.
for (const field of document.querySelectorAll("[data-count]")) {
  const count = document.getElementById(field.dataset.count);
  const limit = Number(count.dataset.limit);
  const tell = () => {
    const left = limit - field.value.length;
    count.classList.toggle("over", left < 0);
    const text = left < 0 ? count.dataset.over : count.dataset.left;
    count.textContent = text.replace("#", String(Math.abs(left)));
  };
  field.addEventListener("input", tell);
  tell();
}

// Questions that only some answers raise; a hidden one is not sent. Without scripts all are shown.
const dependent = [...document.querySelectorAll("[data-hidden]")];
const answerOf = (form, key) => {
  const inputs = [...form.querySelectorAll(`[name="${CSS.escape(key)}"]`)];
  if (inputs.some((input) => input.type === "checkbox")) return String(inputs.some((input) => input.checked));
  const chosen = inputs.find((input) => input.type !== "radio" || input.checked);
  return chosen && chosen.value !== "" ? chosen.value : null;
};
const hideWhatIsNotAsked = () => {
  for (const part of dependent) {
    const { all, comparisons } = JSON.parse(part.dataset.hidden);
    const holds = ({ key, equal, value }) => (answerOf(part.closest("form"), key) === (value === null ? null : String(value))) === equal;
    part.hidden = all ? comparisons.every(holds) : comparisons.some(holds);
    for (const input of part.querySelectorAll("input, select, textarea")) input.disabled = part.hidden;
  }
};
if (dependent.length > 0) {
  document.addEventListener("change", hideWhatIsNotAsked);
  hideWhatIsNotAsked();
}

// A person who is chosen by name is added as an address to the list above; without scripts it is typed.
for (const part of document.querySelectorAll("[data-add-to]")) {
  const [input, told] = [part.querySelector("input"), part.querySelector("[role=status]")];
  const list = document.getElementById(part.dataset.addTo);
  const add = () => {
    const chosen = [...input.list.options].find((option) => option.value === input.value.trim());
    if (!chosen) return;
    const addresses = list.value.split(/[\s,;<>]+/).filter(Boolean);
    if (!addresses.includes(chosen.value)) list.value = [...addresses, chosen.value].join("\n");
    told.textContent = `${part.dataset.added} ${chosen.text}`;
    input.value = "";
  };
  part.hidden = false;
  input.addEventListener("change", add);
  input.addEventListener("input", (event) => { if (!(event instanceof InputEvent) || event.inputType === "insertReplacementText") add(); });
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); add(); } });
}

// Whoever leaves a long text unsaved is asked first.
for (const form of document.querySelectorAll("form[data-unsaved]")) {
  form.addEventListener("input", () => { form.dataset.unsaved = "true"; });
  form.addEventListener("submit", (event) => { if (!event.defaultPrevented) form.dataset.unsaved = "false"; });
  addEventListener("beforeunload", (event) => { if (form.dataset.unsaved === "true") event.preventDefault(); });
}

// A link into Tasklist names its task behind a #, which browsers keep while they are sent to the
// login; the form hands it on to where the login leads.
for (const login of location.hash.startsWith("#/") ? document.querySelectorAll("form[action$='/login'], form[action*='/login/']") : []) {
  login.action += location.hash;
}

// A page that stays open says when the login is about to end; without scripts the next page says it.
for (const note of document.querySelectorAll("[data-told-in]")) {
  setTimeout(() => {
    note.className = "notice watch";
    note.setAttribute("role", "status");
    note.hidden = false;
  }, Number(note.dataset.toldIn) * 1000);
}

// A second click sends nothing twice; when the page comes back from the browser's memory it may be sent again.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
  });
  addEventListener("pageshow", () => delete form.dataset.sent);
}

// A form that is refused comes back as what was typed, to copy, on a page that does not know its
// questions: they are remembered in this window when the form is sent, without any answers.
const REMEMBERED = "questions";
const questionOf = (input) => {
  const parts = [input.closest("fieldset")?.querySelector("legend"), input.labels?.[0]];
  return parts.filter(Boolean).map((part) => part.textContent.trim().replace(/\s+/g, " ")).join(": ");
};
for (const form of document.querySelectorAll("main form[method=post]")) {
  form.addEventListener("submit", (event) => {
    const questions = {};
    for (const input of form.querySelectorAll("textarea[name], input[name]")) {
      const isText = input.matches("textarea, [type=text], [type=date], [type=email], [type=tel], [type=url], [type=time], [type=number], :not([type])");
      if (isText) questions[input.name] = questionOf(input);
    }
    const target = event.submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    sessionStorage.setItem(REMEMBERED, JSON.stringify({ path: new URL(target, location.href).pathname, questions }));
  });
}
const typed = document.querySelectorAll("[data-typed]");
if (typed.length > 0) {
  const { path, questions } = JSON.parse(sessionStorage.getItem(REMEMBERED) ?? "{}");
  for (const field of path === location.pathname ? typed : []) {
    const question = questions[field.dataset.typed];
    if (question) field.querySelector("label").textContent = question;
    else if (question === undefined) field.remove();
  }
  if (!document.querySelector("[data-typed]")) document.querySelector(".typed").remove();
}

// Who else has the page open is asked now and then while somebody is at it: a page that was left alone asks nothing.
const ASK_EVERY = 30_000;
for (const form of document.querySelectorAll("form[data-here]")) {
  const told = form.querySelector("[role=status]");
  let active = true;
  const ask = async () => {
    if (!active || document.hidden) return;
    active = false;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
      if (!answer.ok) return;
      const text = new DOMParser().parseFromString(await answer.text(), "text/html").body.textContent.trim();
      if (told.textContent !== text) told.textContent = text;
    } catch {
      told.textContent = "";
    }
  };
  for (const sign of ["input", "keydown", "pointermove", "scroll"]) addEventListener(sign, () => { active = true; }, { passive: true });
  setInterval(ask, ASK_EVERY);
  ask();
}
