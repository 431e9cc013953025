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
