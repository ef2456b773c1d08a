"""Compares whole processes by their CPU time, side by side in one run, and prints the table that the README quotes.

    cargo build --profile dist --bin cjm --bench tool && python3 benches/ratios.py

Everything is measured several times in turn and the least is kept, since noise only ever adds.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROUNDS = 7
# Stands before a command that is to run on one thread: two on one core slow each other down, which is no work of theirs.
ONE_THREAD = "one thread"


def built():
    """Returns the paths of the two programs."""
    command = ["cargo", "build", "--profile", "dist", "--bin", "cjm", "--bench", "tool", "--message-format", "json"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    programs = {}
    for message in map(json.loads, lines):
        if message.get("executable"):
            programs[message["target"]["name"]] = message["executable"]
    return programs["cjm"], programs["tool"]


def once(command):
    """Returns CPU seconds and megabytes of one run; what it says goes into a file."""
    environment = dict(os.environ)
    if command[0] == ONE_THREAD:
        environment["RAYON_NUM_THREADS"] = "1"
        command = command[1:]
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{command} ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def least(commands):
    """Returns for each command its least CPU seconds and its megabytes, all run in turn."""
    best = {}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            seconds, megabytes = once(command)
            known = best.get(name, (seconds, megabytes))
            best[name] = (min(known[0], seconds), max(known[1], megabytes))
    return best


def main():
    cjm, tool = built()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def journeys(files, touchpoints):
            path = folder / f"{files}x{touchpoints}"
            subprocess.run([tool, "generate", path, str(files), str(touchpoints)], check=True)
            return path

        hundred, thousand, myriad = (journeys(files, 36) for files in (100, 1_000, 10_000))
        lines = len((thousand / "00000.journey.yaml").read_text().splitlines())
        check = [cjm, "check", "--format", "concise"]
        found = least({
            "walk": [tool, "walk", thousand],
            "alone": [ONE_THREAD, *check, thousand],
            "check": [*check, thousand],
            "100": [*check, hundred],
        })
        (walk, _), (alone, _), (checked, _), (few, _) = found.values()
        print(
            f"1,000 files of {lines} lines: bare events {walk:.2f} s, check on one thread {alone:.2f} s ({alone / walk:.2f} times), "
            f"on two {checked:.2f} s ({checked / walk:.2f} times)"
        )
        many, megabytes = least({"many": [*check, myriad]})["many"]
        print(f"a file costs {few / 100 * 1e3:.2f} ms of 100, {checked:.2f} ms of 1,000, {many / 10:.2f} ms of 10,000 ({megabytes:.0f} MB)")

        pictures = {}
        for touchpoints in (20, 100, 1_000, 10_000):
            path = journeys(1, touchpoints) / "00000.journey.yaml"
            for view in ("map", "flow"):
                out = folder / f"{touchpoints}.{view}.svg"
                pictures[(view, touchpoints)] = [cjm, "map", path, "--view", view, "-o", out]
        drawn = least(pictures)
        for view in ("map", "flow"):
            costs = {size: drawn[(view, size)] for size in (20, 100, 1_000, 10_000)}
            words = ", ".join(f"{size:,}: {seconds * 1e3:.0f} ms" for size, (seconds, _) in costs.items())
            ratio = costs[10_000][0] / costs[1_000][0]
            print(f"SVG {view} of so many touchpoints, {words} ({ratio:.1f} times from 1,000 to 10,000, {costs[10_000][1]:.0f} MB)")

        others = {}
        for ending in ("png", "pdf", "html"):
            for touchpoints in (20, 100):
                path = journeys(1, touchpoints) / "00000.journey.yaml"
                others[(ending, touchpoints)] = [cjm, "map", path, "-o", folder / f"{touchpoints}.{ending}"]
        drawn = least(others)
        for ending in ("png", "pdf", "html"):
            words = ", ".join(f"{drawn[(ending, size)][0] * 1e3:.0f} ms ({drawn[(ending, size)][1]:.0f} MB)" for size in (20, 100))
            print(f"{ending.upper()} map of 20 and 100 touchpoints: {words}")


main()
