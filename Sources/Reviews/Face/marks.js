// Findings and claims light the places where their figures stand; figures lead back to their claims.
const places = new Map();
for (const node of $$("[data-s]")) {
  for (const key of node.dataset.s.split(" ")) {
    if (!places.has(key)) places.set(key, []);
    places.get(key).push(node);
  }
}
const original = byId("original");
const inOriginal = (node) => original && original.contains(node);
const numbered = (n) => (n <= 20 ? String.fromCodePoint(0x245f + n) : "(" + n + ")");
const roleOf = (node, key) => {
  const pair = (node.dataset.r || "").split(" ").find((p) => p.startsWith(key + ":"));
  return pair ? pair.slice(key.length + 1) : "w";
};
let chosen = null;
const dim = () => {
  for (const node of $$(".lit")) {
    node.classList.remove("lit", "as-stated", "as-operand", "as-whole");
    delete node.dataset.n;
  }
  for (const node of $$("text.tag")) node.remove();
  for (const node of $$(".current")) node.classList.remove("current");
};
const light = (node, key) => {
  const role = roleOf(node, key);
  node.classList.add("lit", role === "s" ? "as-stated" : role === "w" ? "as-whole" : "as-operand");
  if (role === "s" || role === "w") return;
  if (node.tagName.toLowerCase() === "rect") {
    const at = { class: "tag", x: node.getAttribute("x"), y: Number(node.getAttribute("y")) - 1 };
    node.parentNode.append(drawn("text", at, numbered(Number(role))));
  } else {
    node.dataset.n = numbered(Number(role));
  }
};
// At once: a page that glides by over ten pages is no help.
const bring = (node, block = "center") => node && node.scrollIntoView({ block });
const select = (key, { scroll = true } = {}) => {
  dim();
  chosen = key;
  const nodes = places.get(key) || [];
  const lit = nodes.filter(inOriginal);
  for (const node of lit) light(node, key);
  for (const node of nodes) if (!inOriginal(node)) node.classList.add("current");
  const goal = lit.find((n) => n.classList.contains("as-stated")) || lit[0];
  if (scroll && (wide.matches || scroll === "always")) bring(goal);
  return goal;
};
const reveal = (key) => {
  const node = (places.get(key) || []).find((n) => !inOriginal(n));
  if (!node) return;
  const panel = node.closest("[role=tabpanel]");
  if (panel) show(panel.id.slice(6));
  const fold = node.closest("details");
  if (fold) fold.open = true;
  bring(node, "nearest");
  return node;
};
const nameOf = (key) => {
  const node = (places.get(key) || []).find((n) => !inOriginal(n));
  const title = node && $("h3, .label", node);
  return title ? title.textContent : key;
};
const follow = (node) => {
  const keys = [...new Set((node.dataset.r || "").split(" ").map((p) => p.split(":")[0]).filter(Boolean))];
  const uses = byId("uses");
  uses.replaceChildren(document.createTextNode(words.uses));
  for (const key of keys) {
    const button = create("button", { type: "button" }, nameOf(key));
    button.addEventListener("click", () => { select(key, { scroll: false }); reveal(key)?.focus(); });
    uses.append(button, document.createTextNode(" "));
  }
  const first = keys.find((key) => $(`article[data-s="${key}"]`)) || keys[0];
  select(first, { scroll: false });
  reveal(first);
};
document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-go], .fig, article.card, li[data-s]");
  if (!target) return;
  if (target.dataset.go) {
    const goal = select(target.dataset.go, { scroll: "always" });
    if (goal && goal.classList.contains("fig")) goal.focus({ preventScroll: true });
  } else if (target.classList.contains("fig")) follow(target);
  else if (!event.target.closest("button, textarea, label, summary, a")) select(target.dataset.s);
});
document.addEventListener("keydown", (event) => {
  const fig = event.target.closest?.(".fig");
  if (fig && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); follow(fig); }
});
document.addEventListener("focusin", (event) => {
  const card = event.target.closest?.("article.card");
  if (card && card.dataset.s !== chosen) select(card.dataset.s, { scroll: event.target === card });
});

// The cards that hold the words of the filter.
const cards = $$("article.card");
const shownCards = () => cards.filter((card) => !card.hidden);
const filter = kind === "report" ? byId("filter") : null;
filter?.addEventListener("input", () => {
  const wanted = filter.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  for (const card of cards) {
    const text = (card.textContent + " " + card.dataset.code).toLowerCase();
    card.hidden = !wanted.every((word) => text.includes(word));
  }
  byId("shown").textContent = wanted.length ? fill(words.shown, shownCards().length, cards.length) : "";
});
