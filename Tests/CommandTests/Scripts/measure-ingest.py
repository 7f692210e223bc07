#!/usr/bin/env python3
"""Measures how fast a folder is taken into an archive and how much memory that needs.

    measure-ingest.py FUHE FOLDER ARCHIVE [OPTION...]

Prints documents a second and their processor time, the largest resident memory of the parent and of any worker in
each quarter of the run, and the size of the archive. Memory is flat when the last quarter needs no more than the second.
"""
import glob, os, resource, subprocess, sys, time

program, folder, archive = sys.argv[1:4]


def resident(process):
    """Kilobytes of its own pages in memory at present; 0 when it is gone."""
    try:
        with open("/proc/%d/status" % process) as status:
            return next((int(line.split()[1]) for line in status if line.startswith("VmRSS")), 0)
    except OSError:
        return 0


def children(process):
    try:
        with open("/proc/%d/task/%d/children" % (process, process)) as list:
            return [int(word) for word in list.read().split()]
    except OSError:
        return []


start, samples = time.monotonic(), []
run = subprocess.Popen([program, "ingest", folder, "--archive", archive, *sys.argv[4:]])
while run.poll() is None:
    samples.append((resident(run.pid), max([resident(child) for child in children(run.pid)], default=0)))
    time.sleep(0.2)
seconds = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
processor = usage.ru_utime + usage.ru_stime
documents = sum(len(names) for _, _, names in os.walk(folder))
size = sum(os.path.getsize(path) for path in glob.glob(glob.escape(archive) + "*"))
print("%d files in %.1f s: %.0f a second; %.1f s of processor time, %.2f ms a file"
      % (documents, seconds, documents / seconds, processor, processor * 1000 / max(1, documents)))
for quarter in range(4):
    part = samples[len(samples) * quarter // 4:len(samples) * (quarter + 1) // 4] or [(0, 0)]
    print("quarter %d: parent %.1f MB, largest worker %.1f MB"
          % (quarter + 1, max(s[0] for s in part) / 1024, max(s[1] for s in part) / 1024))
print("archive %.1f MB, %.1f kB a document" % (size / 1e6, size / 1e3 / max(1, documents)))
