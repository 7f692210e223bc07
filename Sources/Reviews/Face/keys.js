// Single keys, which can be turned off.
const keys = byId("keys");
const toggle = byId("keys-on");
if (toggle) {
  toggle.checked = storage.get("fuhe.keys") !== "off";
  toggle.addEventListener("change", () => storage.set("fuhe.keys", toggle.checked ? "on" : "off"));
}
byId("help")?.addEventListener("click", () => keys.showModal());
byId("close")?.addEventListener("click", () => keys.close());
const current = () => document.activeElement.closest?.("article.card") || (chosen && $(`article.card[data-s="${chosen}"]`));
const step = (by) => {
  if (kind === "index") {
    const links = $$("#list tbody a");
    const at = links.indexOf(document.activeElement);
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
    return;
  }
  show("findings");
  const list = shownCards();
  if (!list.length) return;
  const at = list.indexOf(current());
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)];
  next.focus({ preventScroll: true });
  bring(next, "nearest");
};
const actions = {
  j: () => step(1),
  k: () => step(-1),
  1: () => current() && judge(current(), "confirmed"),
  2: () => current() && judge(current(), "dismissed"),
  3: () => current() && judge(current(), "ask"),
  4: () => current() && judge(current(), "none"),
  e: () => current() && $("textarea", current()).focus(),
  "/": () => { if (kind === "report") show("findings"); byId("filter")?.focus(); },
  "?": () => keys?.showModal(),
};
document.addEventListener("keydown", (event) => {
  const field = event.target.closest?.("input, textarea, select");
  if (event.key === "Escape" && field && !keys?.open) {
    // A search field would be emptied, which nobody asked for.
    event.preventDefault();
    const card = field.closest("article.card");
    if (card) card.focus({ preventScroll: true }); else field.blur();
    return;
  }
  if (field || event.ctrlKey || event.metaKey || event.altKey || keys?.open || (toggle && !toggle.checked)) return;
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
  if (!action) return;
  event.preventDefault();
  action();
});
