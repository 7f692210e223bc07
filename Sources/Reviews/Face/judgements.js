// What a person says of the findings: kept here, saved to a file and loaded from one.
const prefix = "fuhe.judgement.";
const schema = "fuhe.judgements/1";
const home = byId("review");
const fields = ["code", "label", "department", "year"];
const keyOf = (record) => JSON.stringify(fields.map((name) => record[name]));
const idOf = (record) => JSON.stringify([keyOf(record), record.figures]);
const decisions = ["confirmed", "dismissed", "ask", "none"];
const isRecord = (record) =>
  record !== null && typeof record === "object" && decisions.includes(record.decision) &&
  [...fields, "note", "who", "when"].every((name) => typeof record[name] === "string" && record[name].length < 5000) &&
  Array.isArray(record.figures) && record.figures.every((figure) => typeof figure === "string");
const records = new Map();
const take = (record) => {
  if (!isRecord(record)) return false;
  const known = records.get(idOf(record));
  if (!known || known.when <= record.when) records.set(idOf(record), record);
  return true;
};
const parsed = (text) => { try { return JSON.parse(text); } catch { return null; } };
for (const record of data("judgements") || []) take(record);
for (const key of storage.keys()) if (key.startsWith(prefix)) take(parsed(storage.get(key)));

const said = (card) => ({
  code: card.dataset.code, label: card.dataset.label ?? "",
  department: home.dataset.department ?? "", year: home.dataset.year ?? "",
  figures: (card.dataset.figures ?? "").split(" ").filter(Boolean),
});
const alike = (record, own) =>
  keyOf(record) === keyOf(own) && idOf(record) !== idOf(own) &&
  (own.label !== "" || 2 * record.figures.filter((f) => own.figures.includes(f)).length >= record.figures.length);
const isMade = (record) =>
  record && record.decision !== "none" && (record.decision !== "dismissed" || record.note.trim() !== "");
const told = (record) =>
  [words[record.decision], record.note, record.who, record.when.slice(0, 16).replace("T", " ")].filter(Boolean).join(" · ");
const changed = (own) => {
  const here = new Set(cards.map((card) => idOf(said(card))));
  return [...records.values()].find((r) => isMade(r) && alike(r, own) && !here.has(idOf(r)));
};
const paint = (card) => {
  const own = said(card);
  const record = records.get(idOf(own));
  for (const button of $$("[data-judge]", card)) {
    if (button.dataset.judge === "none") continue;
    button.setAttribute("aria-pressed", String(record?.decision === button.dataset.judge));
  }
  const note = $("textarea", card);
  if (document.activeElement !== note) note.value = record && record.decision !== "none" ? record.note : "";
  const line = $(".judged", card);
  const before = changed(own);
  const pending = record?.decision === "dismissed" && !isMade(record);
  line.textContent = isMade(record) ? told(record) : pending ? words.reasonNeeded : before ? words.changed + told(before) : "";
  card.dataset.state = isMade(record) ? record.decision : before ? "changed" : "open";
  const cell = $(`[data-card="${card.id}"]`);
  if (cell) cell.textContent = isMade(record) ? told(record) : "";
};
const tally = byId("tally");
const paintAll = () => {
  for (const card of cards) paint(card);
  const count = (state) => cards.filter((card) => card.dataset.state === state).length;
  if (tally && cards.length) {
    const open = cards.length - count("confirmed") - count("dismissed") - count("ask");
    tally.textContent = fill(words.tally, count("confirmed"), count("dismissed"), count("ask"), open);
  }
};
const who = byId("who");
const judge = (card, decision) => {
  const own = said(card);
  const note = $("textarea", card).value;
  const record = { ...own, decision, note, who: who.value.trim(), when: new Date().toISOString() };
  records.set(idOf(own), record);
  storage.set(prefix + idOf(own), JSON.stringify(record));
  paintAll();
  if (decision === "dismissed" && !note.trim()) $("textarea", card).focus();
  if (!record.who) tally.textContent = words.who;
};
if (who) {
  who.value = storage.get("fuhe.who") || "";
  who.addEventListener("change", () => storage.set("fuhe.who", who.value.trim()));
}
for (const card of cards) {
  for (const button of $$("[data-judge]", card)) button.addEventListener("click", () => judge(card, button.dataset.judge));
  $("textarea", card).addEventListener("input", () => {
    const record = records.get(idOf(said(card)));
    if (record && record.decision !== "none") judge(card, record.decision);
  });
}
byId("save")?.addEventListener("click", () => {
  const all = [...records.values()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const text = JSON.stringify({ schema, judgements: all }, null, 1) + "\n";
  const link = create("a", { download: "judgements.json", href: "data:application/json;charset=utf-8," + encodeURIComponent(text) });
  link.click();
});
byId("load")?.addEventListener("change", async (event) => {
  const file = event.target.files[0];
  if (!file) return;
  const content = parsed(await file.text());
  const list = content?.schema === schema && Array.isArray(content.judgements) ? content.judgements : null;
  const taken = list ? list.filter(take) : [];
  for (const record of taken) storage.set(prefix + idOf(record), JSON.stringify(records.get(idOf(record))));
  paintAll();
  tally.textContent = list ? fill(words.loaded, taken.length) : words.bad;
  event.target.value = "";
});
byId("print")?.addEventListener("click", () => print());
paintAll();
