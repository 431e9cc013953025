// Small improvements of pages that work without it.

// The error summary takes the focus, so that it is read first.
const summary = document.querySelector(".error-summary");
if (summary) summary.focus();

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

// Questions that only some answers raise; a hidden one is not sent.
const dependent = document.querySelectorAll("[data-shown-field]");
const answerOf = (form, name) => {
  const inputs = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  const chosen = inputs.find((input) => !["radio", "checkbox"].includes(input.type) || input.checked);
  return chosen ? chosen.value : inputs.some((input) => input.type === "checkbox") ? "false" : "";
};
const showDependent = () => {
  for (const part of dependent) {
    const same = answerOf(part.closest("form"), part.dataset.shownField) === part.dataset.shownValue;
    part.hidden = same !== (part.dataset.shownEqual === "true");
    for (const input of part.querySelectorAll("input, select, textarea")) input.disabled = part.hidden;
  }
};
if (dependent.length > 0) {
  document.addEventListener("change", showDependent);
  showDependent();
}
