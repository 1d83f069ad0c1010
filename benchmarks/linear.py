"""Whether reading and checking take time in proportion to the text: ``python -m benchmarks.linear``.

Prints, for each kind of document, how many times longer ten times the text takes (at most 12), as the best of
several runs in one process.
"""

from collections.abc import Callable
from datetime import date
from time import process_time

from benchmarks.sample import sample_resume
from cvlint.packs import load_rules
from cvlint.read.resume_reader import read_resume
from cvlint.source import Source

FACTOR = 10
TARGET = 12.0
_RUNS = 5
_TODAY = date(2026, 1, 1)


def main() -> None:
    base = sample_resume()
    prose = "## Experience\n\n### Engineer, Initech (2019 - 2021)\n\n" + "Built it in 2020 with care. " * 250
    documents = {
        "a résumé": (base, "\n\n".join([base] * FACTOR)),
        "one long paragraph": (prose, prose + " Built it in 2020 with care." * 250 * (FACTOR - 1)),
        "many short items": ("- a [b](c) 2019\n" * 400, "- a [b](c) 2019\n" * 400 * FACTOR),
    }
    for name, (small, large) in documents.items():
        print(f"{name:20} read {_ratio(_read, small, large):5.1f}   at most {TARGET}")
    print(f"{'a résumé':20} check {_ratio(_check, *documents['a résumé']):4.1f}")


def _ratio(action: Callable[[str], object], small: str, large: str) -> float:
    return _best(action, large) / _best(action, small) * FACTOR * len(small) / len(large)


def _best(action: Callable[[str], object], text: str) -> float:
    times = []
    for _ in range(_RUNS):
        start = process_time()
        action(text)
        times.append(process_time() - start)
    return min(times)


def _read(text: str) -> object:
    return read_resume(Source("cv.md", text), today=_TODAY)


def _check(text: str) -> object:
    resume = read_resume(Source("cv.md", text), today=_TODAY)
    return [list(loaded.rule.check(resume, loaded.rule.options_type())) for loaded in load_rules()]


if __name__ == "__main__":
    main()
