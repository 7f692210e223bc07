// The list of all reports: sorted, narrowed, a page of rows at a time; the years of a department side by side.
const [FILE, DEPARTMENT, YEAR, AMOUNT, YUAN, SCORE, RATING, ERRORS, WARNINGS, NOTES, CLAIMS, CHECKED, STATUS, PATH, CODES] =
  Array.from({ length: 15 }, (_, index) => index);
const rows = kind === "index" ? data("rows") : [];
const perPage = 200;
const fold = (text) => text.replace(/\s+/g, "");
const made = new Map();
for (const record of records.values()) {
  if (!isMade(record)) continue;
  const home = record.year + "|" + record.department;
  made.set(home, (made.get(home) || 0) + 1);
}
const found = (row) => row[ERRORS] + row[WARNINGS] + row[NOTES];
const judgedOf = (row) => Math.min(made.get(row[YEAR] + "|" + fold(row[DEPARTMENT])) || 0, found(row));
const share = (row) => (row[CLAIMS] ? row[CHECKED] / row[CLAIMS] : -1);
const number = (text) => (text === "" ? -Infinity : Number(text));
const columns = [
  { name: words.department, key: (row) => row[DEPARTMENT] || row[PATH] },
  { name: words.year, key: (row) => number(row[YEAR]), show: (row) => row[YEAR], number: true },
  { name: words.amount, key: (row) => number(row[YUAN]), show: (row) => row[AMOUNT], number: true },
  { name: words.score, key: (row) => number(row[SCORE]), show: (row) => row[SCORE], number: true },
  { name: words.rating, key: (row) => row[RATING], show: (row) => row[RATING] },
  { name: words.errors, key: (row) => row[ERRORS], show: (row) => row[ERRORS] || "", number: true, tone: "error" },
  { name: words.warnings, key: (row) => row[WARNINGS], show: (row) => row[WARNINGS] || "", number: true, tone: "warning" },
  { name: words.checked, key: share, show: (row) => (row[CLAIMS] ? row[CHECKED] + "/" + row[CLAIMS] : ""), number: true },
  { name: words.judged, key: judgedOf, show: (row) => (found(row) ? judgedOf(row) + "/" + found(row) : ""), number: true },
];
const collator = new Intl.Collator("zh-Hans-CN");
const compare = (a, b) => (typeof a === "string" ? collator.compare(a, b) : a < b ? -1 : a > b ? 1 : 0);
const view = { sort: -1, down: false, page: 0, wanted: [], kind: "", style: "reports" };
const fits = (row) => {
  const kinds = {
    error: row[ERRORS] > 0, warning: row[WARNINGS] > 0, clean: row[STATUS] === "" && found(row) === 0, unread: row[STATUS] !== "",
  };
  if (view.kind && !kinds[view.kind]) return false;
  if (!view.wanted.length) return true;
  const text = [row[DEPARTMENT], row[YEAR], row[RATING], row[PATH], row[CODES], row[STATUS]].join(" ").toLowerCase();
  return view.wanted.every((word) => text.includes(word));
};
const nameCell = (row, text) => {
  const cell = create("th", { scope: "row" });
  const name = create("bdi", {}, text);
  if (row[FILE]) {
    const link = create("a", { href: row[FILE] });
    link.append(name);
    cell.append(link);
  } else cell.append(name);
  if (row[STATUS]) cell.append(" ", create("span", { class: "chip warning-text" }, words.statuses[row[STATUS]] || row[STATUS]));
  cell.append(create("span", { class: "file" }, row[PATH]));
  return cell;
};
const lineOf = (row) => {
  const line = create("tr");
  line.append(nameCell(row, row[DEPARTMENT] || row[PATH]));
  for (const column of columns.slice(1)) {
    const value = String(column.show(row));
    line.append(create("td", { class: [column.number ? "number" : "", value && column.tone ? column.tone + "-text" : ""].join(" ").trim() }, value));
  }
  return line;
};
const headOf = () => {
  const line = create("tr");
  for (const [index, column] of columns.entries()) {
    const on = view.sort === index;
    const cell = create("th", { scope: "col", class: column.number ? "number" : "", "aria-sort": on ? (view.down ? "descending" : "ascending") : "none" });
    const button = create("button", { type: "button", "data-sort": index }, column.name);
    button.append(create("span", { "aria-hidden": "true" }, on ? (view.down ? " ▼" : " ▲") : ""));
    button.addEventListener("click", () => {
      view.down = on ? !view.down : Boolean(column.number);
      view.sort = index;
      view.page = 0;
      list();
      $(`[data-sort="${index}"]`).focus();
    });
    cell.append(button);
    line.append(cell);
  }
  return line;
};
const yearTable = (chosen) => {
  const groups = new Map();
  for (const row of chosen) {
    if (!row[DEPARTMENT] || !row[YEAR]) continue;
    if (!groups.has(row[DEPARTMENT])) groups.set(row[DEPARTMENT], []);
    groups.get(row[DEPARTMENT]).push(row);
  }
  const years = [...new Set(chosen.map((row) => row[YEAR]).filter(Boolean))].sort();
  const head = create("tr");
  for (const name of [words.department, ...years]) head.append(create("th", { scope: "col" }, name));
  const lines = [...groups].sort((a, b) => collator.compare(a[0], b[0])).map(([name, reports]) => () => {
    const line = create("tr");
    const first = create("th", { scope: "row" });
    first.append(create("bdi", {}, name));
    line.append(first);
    for (const year of years) {
      const cell = create("td");
      for (const row of reports.filter((report) => report[YEAR] === year)) {
        const text = [row[SCORE] || "—", row[RATING]].filter(Boolean).join(" ");
        const told = create(row[FILE] ? "a" : "span", row[FILE] ? { href: row[FILE] } : {}, text);
        const part = create("div");
        part.append(told);
        if (row[ERRORS]) part.append(" ", create("span", { class: "error-text" }, fill(words.errorCount, row[ERRORS])));
        if (row[AMOUNT]) part.append(create("span", { class: "file" }, row[AMOUNT]));
        cell.append(part);
      }
      line.append(cell);
    }
    return line;
  });
  return { head, lines };
};
const turner = (count) => {
  const last = Math.max(0, Math.ceil(count / perPage) - 1);
  view.page = Math.min(view.page, last);
  if (!last) return null;
  const nav = create("nav", { class: "turner", "aria-label": words.pages });
  for (const [name, page] of [["⏮", 0], ["◀", view.page - 1], ["▶", view.page + 1], ["⏭", last]]) {
    const button = create("button", { type: "button", "aria-label": fill(words.toPage, Math.min(Math.max(page, 0), last) + 1) }, name);
    button.disabled = page < 0 || page > last || page === view.page;
    button.addEventListener("click", () => { view.page = page; list(); byId("list").scrollIntoView(); });
    nav.append(button);
  }
  return nav;
};
const list = () => {
  let chosen = rows.filter(fits);
  if (view.style === "reports" && view.sort >= 0) {
    const { key } = columns[view.sort];
    const sign = view.down ? -1 : 1;
    const keyed = chosen.map((row, place) => ({ row, place, value: key(row) }));
    keyed.sort((a, b) => sign * compare(a.value, b.value) || a.place - b.place);
    chosen = keyed.map((item) => item.row);
  }
  const years = view.style === "years" ? yearTable(chosen) : null;
  const lines = years ? years.lines : chosen.map((row) => () => lineOf(row));
  const nav = turner(lines.length);
  const start = view.page * perPage;
  const part = lines.slice(start, start + perPage);
  const table = create("table", { class: "reports" });
  const head = create("thead");
  head.append(years ? years.head : headOf());
  const body = create("tbody");
  body.append(...part.map((line) => line()));
  table.append(head, body);
  const frame = create("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.list });
  frame.append(table);
  byId("list").replaceChildren(frame, ...(nav ? [nav] : []));
  byId("shown").textContent = fill(words.page, part.length ? start + 1 : 0, start + part.length, lines.length);
};
if (kind === "index") {
  byId("filter").addEventListener("input", (event) => {
    view.wanted = event.target.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    view.page = 0;
    list();
  });
  byId("kind").addEventListener("change", (event) => { view.kind = event.target.value; view.page = 0; list(); });
  byId("view").addEventListener("change", (event) => { view.style = event.target.value; view.page = 0; list(); });
  $("form.filter").addEventListener("submit", (event) => event.preventDefault());
  list();
}
