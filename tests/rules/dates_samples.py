"""One rule on one résumé, and what it said as plain values."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from cvlint.options import build_options
from cvlint.read.resume_reader import read_resume
from cvlint.rule import Rule
from cvlint.source import Source

TODAY = date(2026, 1, 1)


@dataclass(frozen=True)
class Said:
    """A problem with its places as the source text at them; ``at`` is line and column."""

    quoted: str
    at: tuple[int, int]
    message: str
    related: tuple[tuple[str, str], ...] = ()


def said(rule: Rule[Any], text: str, today: date = TODAY, **options: object) -> list[Said]:
    """What ``rule`` says of ``text``, in the order of the places. Options are named as in a configuration."""
    source = Source("cv.md", text)
    resume = read_resume(source, today=today)
    problems = rule.check(resume, build_options(rule.options_type, options))
    return [
        Said(
            source.slice(problem.span),
            tuple(source.location(problem.span.start)),
            problem.message,
            tuple((source.slice(place.span), place.message) for place in problem.related),
        )
        for problem in sorted(problems, key=lambda problem: (problem.span, problem.message))
    ]


def roles(*heads: tuple[str, str], section: str = "Experience") -> str:
    """A résumé with one section; each entry is a heading and its date line."""
    entries = "".join(f"\n### {head}\n{dates}\n" for head, dates in heads)
    return f"# Ada Example\n\n## {section}\n{entries}"
