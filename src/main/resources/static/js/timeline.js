// Measures and milestones are moved in the drawing of a plan's time line, by pointer or keys. Their
// days stand as fields in the table below, which saves them without scripts, and the drawing follows these.

const DAY = 86_400_000;
const MONTH = 30;
const END = 8;

const drawing = document.querySelector("svg[data-day]");
const perDay = Number(drawing?.dataset.day);
const moved = document.getElementById("moved");
const [save, back] = moved?.querySelectorAll("button") ?? [];
let saving = false;

const daysBetween = (from, until) => Math.round((Date.parse(until) - Date.parse(from)) / DAY);
const later = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

// What lies in the drawing for one row of the table.
class Part {
  constructor(element) {
    this.element = element;
    this.form = document.getElementById(`days-${element.dataset.row}`);
    this.fields = [...this.form.elements].filter((field) => field.type === "date" && field.defaultValue);
    this.x = Number(element.getAttribute("transform")?.match(/[\d.]+/)?.[0] ?? 0);
    this.rects = this.x ? [] : [...element.querySelectorAll("rect")].map((rect) => [rect, Number(rect.getAttribute("width"))]);
    for (const [name, value] of Object.entries({ tabindex: "0", role: "slider", "aria-label": this.form.dataset.name })) {
      element.setAttribute(name, value);
    }
    this.draw();
  }

  get isChanged() {
    return this.fields.some((field) => field.value !== field.defaultValue);
  }

  get days() {
    return this.values.join(" – ");
  }

  get values() {
    return this.fields.map((field) => field.value);
  }

  // Puts the row so many days behind these: all of it, or only its start or end, and never the end before the start.
  move(days, only = null, from = this.values) {
    const values = from.map((value, place) => {
      const stays = (only === "start" && place > 0) || (only === "end" && place < from.length - 1);
      return stays || !value ? value : later(value, days);
    });
    if (values.length > 1 && values[0] > values[1]) return;
    this.fields.forEach((field, place) => { field.value = values[place]; });
    this.draw();
  }

  reset() {
    for (const field of this.fields) field.value = field.defaultValue;
    this.draw();
  }

  draw() {
    if (this.fields.length === 0 || this.fields.some((field) => !field.value)) return;
    const shifts = this.fields.map((field) => daysBetween(field.defaultValue, field.value));
    this.element.setAttribute("transform", `translate(${this.x + shifts[0] * perDay})`);
    const wider = (shifts[shifts.length - 1] - shifts[0]) * perDay;
    for (const [rect, width] of this.rects) rect.setAttribute("width", Math.max(4, width + wider));
    this.element.setAttribute("aria-valuenow", Math.round(Date.parse(this.fields[0].value) / DAY));
    this.element.setAttribute("aria-valuetext", this.days);
  }
}

const parts = drawing ? [...drawing.querySelectorAll("[data-row]")].map((element) => new Part(element)) : [];
const changed = () => parts.filter((part) => part.isChanged);

const tell = () => {
  const unsaved = changed();
  moved.hidden = unsaved.length === 0;
  const text = `${moved.dataset.text} ${unsaved.map((part) => `${part.form.dataset.name} (${part.days})`).join(", ")}`;
  const status = moved.querySelector("[role=status]");
  if (status.textContent !== text) status.textContent = text;
};

// All but the last are saved behind the page; what is refused, and the last one, leads to its own page.
const saveAll = async () => {
  const unsaved = changed();
  if (unsaved.length === 0 || saving) return;
  saving = true;
  for (const { form } of unsaved.slice(0, -1)) {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null);
    if (!answer?.ok || new URL(answer.url).pathname !== location.pathname) {
      form.requestSubmit();
      return;
    }
  }
  unsaved[unsaved.length - 1].form.requestSubmit();
};

const takeBack = (some) => {
  for (const part of some) part.reset();
  tell();
};

const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -MONTH, PageUp: MONTH };

const movesByKeys = (part) => {
  part.element.addEventListener("keydown", (event) => {
    if (event.key === "Enter") saveAll();
    else if (event.key === "Escape") takeBack([part]);
    else if (KEYS[event.key]) part.move(KEYS[event.key], event.shiftKey ? "end" : null);
    else return;
    event.preventDefault();
    tell();
  });
};

const movesByPointer = (part) => {
  part.element.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const { element } = part;
    const box = element.getBoundingClientRect();
    const perPixel = drawing.viewBox.baseVal.width / drawing.getBoundingClientRect().width;
    const isBar = part.rects.length > 0 && part.fields.length > 1 && box.width > 3 * END;
    const only = isBar && event.clientX - box.left < END ? "start" : isBar && box.right - event.clientX < END ? "end" : null;
    const from = part.values;
    const follow = (at) => part.move(Math.round(((at.clientX - event.clientX) * perPixel) / perDay), only, from);
    const drop = () => {
      element.removeEventListener("pointermove", follow);
      element.removeEventListener("pointerup", drop);
      element.removeEventListener("pointercancel", drop);
      tell();
    };
    element.focus();
    element.setPointerCapture(event.pointerId);
    element.addEventListener("pointermove", follow);
    element.addEventListener("pointerup", drop);
    element.addEventListener("pointercancel", drop);
  });
};

if (drawing) {
  drawing.removeAttribute("aria-hidden");
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", drawing.dataset.label);
  for (const part of parts) {
    movesByKeys(part);
    movesByPointer(part);
    for (const field of part.fields) field.addEventListener("input", () => { part.draw(); tell(); });
    part.form.addEventListener("submit", () => { saving = true; });
  }
  save.addEventListener("click", saveAll);
  back.addEventListener("click", () => takeBack(changed()));
  addEventListener("beforeunload", (event) => { if (!saving && changed().length > 0) event.preventDefault(); });
  addEventListener("pageshow", () => { saving = false; tell(); });
}
