#!/usr/bin/env python3
"""ask-tables.py README ARCHIVE FOLDER: asks every SQL statement of the README of the archive by SQLite, of the CSV
tables in FOLDER by DuckDB, and of the same tables read by pandas; prints who was asked, and fails when answers differ.
"""
import pathlib, re, sqlite3, sys

readme, archive, folder = sys.argv[1:]
statements = re.findall(r"```sql\n(.*?)```", pathlib.Path(readme).read_text(), re.S)
tables = ["reports", "indicators", "claims", "findings", "operands", "figures"]
path = {name: str(pathlib.Path(folder) / f"{name}.csv") for name in tables}


def plain(rows):
    """Rows as they compare: numbers by their value, what is not there as None."""
    return [tuple(None if v is None or v != v else round(float(v), 6) if isinstance(v, (int, float)) else v for v in row)
            for row in rows]


answers = {"SQLite": [plain(sqlite3.connect(archive).execute(s).fetchall()) for s in statements]}
try:
    import duckdb
    base = duckdb.connect()
    for name in tables:
        base.execute(f"CREATE VIEW {name} AS FROM '{path[name]}'")
    answers["DuckDB"] = [plain(base.execute(s).fetchall()) for s in statements]
    types = dict(base.execute("SELECT column_name, column_type FROM (DESCRIBE indicators)").fetchall())
    assert types["id"] == types["parent"] == "VARCHAR" and types["score"] in ("DOUBLE", "BIGINT"), types
    joined = base.execute("SELECT count(*) FROM operands o JOIN claims c ON c.path = o.path AND c.id = o.claim").fetchone()
    assert joined[0] == base.execute("SELECT count(*) FROM operands").fetchone()[0] > 0, joined
except ImportError:
    print("no DuckDB")
try:
    import pandas
    frames = {name: pandas.read_csv(path[name]) for name in tables}
    base = sqlite3.connect(":memory:")
    for name, frame in frames.items():
        frame.to_sql(name, base, index=False)
    answers["pandas"] = [plain(pandas.read_sql(s, base).itertuples(index=False)) for s in statements]
    ids = frames["indicators"][["path", "id", "parent"]]
    children = ids.dropna(subset=["parent"])
    assert len(children.merge(ids, left_on=["path", "parent"], right_on=["path", "id"])) == len(children) > 0
    assert pandas.api.types.is_numeric_dtype(frames["claims"]["difference"]), frames["claims"]["difference"].dtype
except ImportError:
    print("no pandas")
for number, statement in enumerate(statements):
    told = {who: answer[number] for who, answer in answers.items()}
    first = told["SQLite"]
    assert all(answer == first for answer in told.values()), f"{statement}\n{told}"
    print(len(first), "rows:", " ".join(statement.split())[:60])
print("asked", ", ".join(answers))
