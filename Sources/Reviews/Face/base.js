// Small helpers; texts are only ever put in as text.
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);
const data = (id) => { const node = byId(id); return node ? JSON.parse(node.textContent) : null; };
const words = data("words");
const fill = (text, ...values) => text.replace(/%(\d)/g, (_, n) => String(values[n - 1]));
const kind = document.documentElement.dataset.kind;
const create = (name, attributes = {}, text = null) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== null) node.textContent = text;
  return node;
};
const drawn = (name, attributes = {}, text = null) => {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== null) node.textContent = text;
  return node;
};
// Pages opened from disk may be denied a storage; then it lasts as long as the page.
const memory = new Map();
const storage = {
  get(key) { try { return localStorage.getItem(key); } catch { return memory.get(key) ?? null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { memory.set(key, value); } },
  keys() {
    try { return Object.keys(localStorage); } catch { return [...memory.keys()]; }
  },
};
const wide = matchMedia("(min-width: 64rem)");

// The views beside the text.
const tabs = $$("[role=tab]");
const panelOf = (tab) => byId(tab.getAttribute("aria-controls"));
const show = (name, focus = false) => {
  for (const tab of tabs) {
    const on = tab.id === "tab-" + name;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    panelOf(tab).hidden = !on;
    if (on && focus) tab.focus();
  }
};
for (const [index, tab] of tabs.entries()) {
  const name = tab.id.slice(4);
  tab.addEventListener("click", () => show(name));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[(index + step + tabs.length) % tabs.length];
    show(next.id.slice(4), true);
  });
}
if (tabs.length) show("findings");
