"""What one more résumé costs in a process that is warm: ``python -m benchmarks.warm FILE``.

Prints the median of many readings and checks of the file, in milliseconds.
"""

import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from cvlint.config import Config
from cvlint.engine import Job, check
from cvlint.packs import load_rules
from cvlint.settings import Overrides, make_settings
from cvlint.source import Source

WARM_UP = 10
RUNS = 100


def main() -> None:
    data = Path(sys.argv[1]).read_bytes()
    settings = make_settings(Config(), Overrides(), load_rules())
    seconds = []
    for _ in range(WARM_UP + RUNS):
        start = perf_counter()
        checked = check(Job(Source.from_bytes(data, "cv.md"), settings))
        seconds.append(perf_counter() - start)
        if checked.crashes:
            raise SystemExit(str(checked.crashes[0]))
    print(f"{median(seconds[WARM_UP:]) * 1e3:.3f}")


if __name__ == "__main__":
    main()
