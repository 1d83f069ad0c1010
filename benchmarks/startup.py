"""What a run costs: ``python -m benchmarks.startup [--runs N] [--profile]``.

Prints the time and memory of one cold run on an 8 kB résumé as ratios to ``python -c "import click,
markdown_it"`` (what no version of cvlint can do without), and the time for one more résumé in a process that
is warm. All are measured in turns on the same interpreter, so that a busy machine troubles all alike.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.sample import sample_resume

BASELINE = (sys.executable, "-c", "import click, markdown_it")
COLD_TARGET = 2.0
WARM_TARGET = 10.0
"""In milliseconds."""


class Cost(NamedTuple):
    """Of one process: ``seconds`` from start to end, ``memory`` at its peak in kB."""

    seconds: float
    memory: int


def main() -> None:
    arguments = _parse_arguments()
    with tempfile.TemporaryDirectory() as folder:
        # What is installed is compiled, and a checkout is after its first run; so is all that is measured.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "pycache"))
        resume = Path(folder, "cv.md")
        resume.write_text(sample_resume(), encoding="utf-8", newline="")
        command = (*_cvlint(), "--isolated", str(resume))
        if arguments.profile:
            _run(command)
            print(_profile(command[1:]))
            return
        baseline, cold = _in_turns([BASELINE, command], arguments.runs)
        warm = float(_output_of(sys.executable, "-m", "benchmarks.warm", str(resume)))
    _print_times("import click, markdown_it", baseline)
    _print_times(f"cvlint, cold, {len(sample_resume().encode())} bytes", cold)
    ratio = median(cost.seconds for cost in cold) / median(cost.seconds for cost in baseline)
    best = min(cost.seconds for cost in cold) / min(cost.seconds for cost in baseline)
    memory = min(cost.memory for cost in cold) / min(cost.memory for cost in baseline)
    print(f"cold ratio       {ratio:5.2f}  of the medians; {best:.2f} of the best; at most {COLD_TARGET}")
    print(f"warm per résumé  {warm:5.2f}  ms; at most {WARM_TARGET:.0f}")
    print(f"memory ratio     {memory:5.2f}  at its peak")


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup")
    parser.add_argument("--runs", type=int, default=30, help="runs of each command, in turns")
    parser.add_argument("--profile", action="store_true", help="only list what imports cost a cold run")
    return parser.parse_args()


def _cvlint() -> tuple[str, ...]:
    """The installed command, as the user starts it."""
    script = Path(sys.executable).with_name("cvlint")
    return (sys.executable, str(script)) if script.is_file() else (sys.executable, "-m", "cvlint")


def _in_turns(commands: Sequence[Sequence[str]], runs: int) -> list[list[Cost]]:
    for command in commands:
        _run(command)
    turns = [[_run(command) for command in commands] for _ in range(runs)]
    return [list(costs) for costs in zip(*turns, strict=True)]


def _run(command: Sequence[str]) -> Cost:
    # The peak that the system tells for a child is never below this process's own: import little here.
    quiet = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
    start = perf_counter()
    child = os.posix_spawn(command[0], tuple(command), os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    seconds = perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):  # cvlint ends with 1 when it has findings
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return Cost(seconds, usage.ru_maxrss)


def _output_of(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def _print_times(label: str, costs: Sequence[Cost]) -> None:
    seconds = [cost.seconds for cost in costs]
    middle, best = median(seconds) * 1e3, min(seconds) * 1e3
    memory = min(cost.memory for cost in costs) / 1e3
    print(f"{label:32} {middle:6.1f} ms  best {best:6.1f} ms  {memory:5.1f} MB")


def _profile(command: Sequence[str]) -> str:
    """A table of what importing costs: by top-level package, then the dearest modules."""
    done = subprocess.run(
        (sys.executable, "-X", "importtime", *command), check=False, capture_output=True, encoding="utf-8"
    )
    own: dict[str, int] = {}
    for line in done.stderr.splitlines():
        # "import time: self [us] | cumulative | imported package", nested ones indented
        prefix, _, rest = line.partition("import time:")
        fields = [field.strip() for field in rest.split("|")]
        if not prefix and len(fields) == 3 and fields[0].isdigit():
            own[fields[2]] = int(fields[0])
    packages: defaultdict[str, int] = defaultdict(int)
    for module, cost in own.items():
        top = module.partition(".")[0]
        packages["standard library" if top in sys.stdlib_module_names else top] += cost
    return "\n\n".join(("own time of imports, ms", _table(packages), _table(own)))


def _table(costs: dict[str, int]) -> str:
    rows = sorted(costs.items(), key=lambda row: -row[1])[:25]
    return "\n".join(f"{cost / 1e3:7.2f}  {name}" for name, cost in rows)


if __name__ == "__main__":
    main()
