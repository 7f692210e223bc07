#!/usr/bin/env python3
"""Runs the Spark job on a small cluster and compares its tables with those of `fuhe export`.

    check-spark.py JOB FUHE LIST EXPORTED TARGET

Two executors of one core each, in processes of their own. Prints how many rows each table has, or what differs.
"""
import csv, os, sys

job, fuhe, files, exported, target = sys.argv[1:6]
sys.path.insert(0, os.path.dirname(job))
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
sys.dont_write_bytecode = True

from pyspark.sql import SparkSession
import fuhe_spark

spark = SparkSession.builder.master("local-cluster[2,1,1024]").appName("check").config(
    "spark.ui.enabled", "false").config("spark.executorEnv.PYTHONPATH", os.path.dirname(job)).getOrCreate()
spark.sparkContext.addPyFile(job)
paths = spark.read.text(files)
statuses = fuhe_spark.run(spark, paths, target, fuhe, partitions=4, options="--timeout 30")
print("statuses " + ", ".join("%s %d" % pair for pair in sorted(statuses.items())))
for table, keys in fuhe_spark.TABLES.items():
    keys = ["path", "sha256"] + keys.split()
    with open(os.path.join(exported, table + ".csv"), newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == keys, (reader.fieldnames, keys)
        expected = sorted([row[key] or "" for key in keys] for row in reader)
    frame = spark.read.parquet(os.path.join(target, table))
    found = sorted(["" if row[key] is None else str(row[key]) for key in keys] for row in frame.collect())
    same = found == expected
    print("%s %d rows%s" % (table, len(found), "" if same else " DIFFER"))
    if not same:
        print([pair for pair in zip(found, expected) if pair[0] != pair[1]][:2])
spark.stop()
