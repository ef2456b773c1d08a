"""Holds the release build to its bounds on hostile files: half a second of CPU, 200 MB of memory, a finding with a position."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

SECONDS, MEGABYTES = 0.5, 200
FINDING = re.compile(r":\d+:\d+: (error|warning|info)\[[a-z-]+\] ")


def large(folder):
    """Writes the hostile files that are too large to keep."""
    head = "journey: A\nstages:\n  - name: S\n"
    entry = "      - {name: T%d, pain_points: [P%d, Q%d], emotion: -1}\n"
    texts = {
        "dashes": "- " * 100_000,
        "open-braces": "{a: " * 62_500,
        "open-brackets": "[" * 250_000,
        "long-line": head + "    summary: " + "x" * 3_000_000,
        "many-keys": head + "".join(f"    k{i}: 1\n" for i in range(100_000)),
        "many-aliases": head + "    summary: &a x\n    notes: [" + "*a, " * 100_000 + "]\n",
        "laughs": "a: &a [x, x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(20)),
        "many-touchpoints": head + "    touchpoints:\n" + "".join(entry % (i, i, i) for i in range(10_000)),
        "same-names": head + "    touchpoints:\n" + "      - {name: Same, next: same}\n" * 10_000,
        "many-slips": head + "    thought: Why: is it\n" * 20_000,
        "quotes": head + '    summary: "' * 20_000,
        "comments": head + "# cjm: ignore[nothing] why\n" * 50_000,
        "tabs": head + "\t- x\n" * 50_000,
        "nul": head + "    summary: \0\0\0" * 1_000,
        "deep-list": head + "    notes:\n" + "".join(" " * (6 + i) + "-\n" for i in range(2_000)),
    }
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_bytes(text.encode())
    return sorted(folder.iterdir())


def measure(program, path):
    """Returns CPU seconds, megabytes, the exit code and the output of one check."""
    before = os.times()
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen([program, "check", "--format", "concise", "--fail-on", "info", str(path)], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read().decode()
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, text


def main():
    program = sys.argv[1]
    bad = []
    with tempfile.TemporaryDirectory() as folder:
        fixtures = [path for path in sorted(pathlib.Path("tests/hostile").iterdir()) if path.suffix != ".out"]
        paths = fixtures + large(pathlib.Path(folder))
        worst = [0.0, 0.0]
        for path in paths:
            # Noise only adds: the best of three is the program's own.
            runs = [measure(program, path)]
            while runs[-1][0] > SECONDS and len(runs) < 3:
                runs.append(measure(program, path))
            seconds, megabytes, code, text = min(runs)
            worst = [max(worst[0], seconds), max(worst[1], megabytes)]
            if seconds > SECONDS or megabytes > MEGABYTES:
                bad.append(f"{path.name}: {seconds:.2f} s, {megabytes:.0f} MB")
            if code not in (0, 1):
                bad.append(f"{path.name}: exit code {code}")
            if code == 1 and not FINDING.search(text):
                bad.append(f"{path.name}: no finding with a position")
    print(f"{len(paths)} hostile files, at most {worst[0]:.2f} s of CPU and {worst[1]:.0f} MB")
    print("\n".join(bad))
    sys.exit(1 if bad else 0)


main()
