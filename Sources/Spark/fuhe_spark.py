#!/usr/bin/env python3
"""把一份文件清单分给 Spark 的各个执行器，写出四张 Parquet 表。 Reads a list of files on the executors of Spark.

    spark-submit fuhe_spark.py LIST --to DIR [--fuhe PATH] [--partitions N] [--options "--timeout 30"] [--overwrite]

LIST is a text file with the path of one file a line; the executors must see the files and `fuhe` under the same
paths. Every task runs one `fuhe worker`, which keeps to its limits whatever the files are, so every file of the list has
exactly one row in `reports`, also one that could not be read. The tables `reports`, `indicators`, `claims` and `findings`
have the columns of `fuhe export`; figures are text, because they are exact decimals. No shell sees a file name.
"""
import argparse, json, os, shutil, sys

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

PLACE = "page line start end"
TABLES = {
    "reports": "format pages encoding status problems problem_messages title department year report_date "
               "fiscal_appropriation fiscal_appropriation_unit fiscal_appropriation_yuan self_score full_score rating "
               "indicators figures claims checked unchecked errors warnings notes execution_rate labelled_figures",
    "indicators": "id parent level name full score quote " + PLACE + " standard",
    "claims": "id kind label quote expression operands stated computed interval_low interval_high verdict grade reason "
              "remarks diagnoses suggestions " + PLACE + " stated_value computed_value unit difference",
    "findings": "code severity claim message_zh message_en quote " + PLACE + " department year suggestion id",
}
COUNTS = set("pages year indicators figures claims checked unchecked errors warnings notes level labelled_figures".split() + PLACE.split())


def texts(names):
    return StructType([StructField(name, StringType()) for name in names])


ANSWER = texts(["path", "sha256", "status"]).add(
    "tables", StructType([StructField(name, ArrayType(texts(keys.split()))) for name, keys in TABLES.items()]))


def answers(spark, paths, fuhe, partitions, options=""):
    """What `fuhe worker` says of each path: a data frame of path, sha256, status and the tables."""
    requests = paths.distinct().repartition(partitions).rdd.map(lambda row: json.dumps({"path": row[0]}))
    command = "'%s' worker %s" % (fuhe.replace("'", "'\\''"), options)
    lines = requests.pipe(command, env={"PATH": os.environ.get("PATH", "/usr/bin:/bin")}, checkCode=True)
    frame = lines.map(lambda line: (line,)).toDF(texts(["line"]))
    return frame.select(f.from_json("line", ANSWER).alias("answer")).select("answer.*")


def rows(frame, table):
    """The rows of one table, in the order of the report; those of `reports` have no position."""
    cells = [
        f.col("cell." + key).cast("int" if key in COUNTS else "string").alias(key) for key in TABLES[table].split()]
    place = [] if table == "reports" else ["position"]
    return frame.select("path", "sha256", f.posexplode("tables." + table).alias("position", "cell")).select(
        "path", "sha256", *place, *cells)


def run(spark, paths, target, fuhe, partitions=None, options="", overwrite=False):
    """Writes the tables and gives how many files have each status; `paths` is a data frame of one column."""
    partitions = partitions or 4 * spark.sparkContext.defaultParallelism
    # The files are read once for the four tables.
    frame = answers(spark, paths, fuhe, partitions, options).persist(StorageLevel.DISK_ONLY)
    for table in TABLES:
        place = os.path.join(target, table)
        rows(frame, table).write.mode("overwrite" if overwrite else "error").parquet(place)
    statuses = {row["status"]: row["count"] for row in frame.groupBy("status").count().collect()}
    frame.unpersist()
    return statuses


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list")
    parser.add_argument("--to", required=True)
    parser.add_argument("--fuhe", default=shutil.which("fuhe") or "fuhe")
    parser.add_argument("--partitions", type=int)
    parser.add_argument("--options", default="")
    parser.add_argument("--overwrite", action="store_true")
    choice = parser.parse_args()
    spark = SparkSession.builder.appName("fuhe").getOrCreate()
    paths = spark.read.text(choice.list).where("value <> ''")
    statuses = run(spark, paths, choice.to, choice.fuhe, choice.partitions, choice.options, choice.overwrite)
    total, wanted = sum(statuses.values()), paths.distinct().count()
    print("%d of %d files: %s" % (total, wanted, ", ".join("%s %d" % pair for pair in sorted(statuses.items()))))
    spark.stop()
    sys.exit(0 if total == wanted else 1)


if __name__ == "__main__":
    main()
