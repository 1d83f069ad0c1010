"""Runs one rule on a Markdown text, for the tests of the rules about form and links."""

from datetime import date
from typing import Any, NamedTuple

from cvlint.engine import Job, check
from cvlint.findings import Applicability, Finding
from cvlint.fixes import apply_fixes
from cvlint.rule import Rule
from cvlint.settings import ActiveRule, Settings
from cvlint.source import Source


class Seen(NamedTuple):
    """A finding as a test states it: the line, the words it points at, and the message."""

    line: int
    words: str
    message: str


def findings(rule: type[Rule[Any]], text: str) -> tuple[Finding, ...]:
    """The findings of the rule alone, with its default options; a crash fails the test."""
    active = ActiveRule(rule(), rule.options_type(), rule.severity)
    checked = check(Job(Source("cv.md", text), Settings((active,), date(2026, 1, 1))))
    assert not checked.crashes
    return checked.findings


def seen(rule: type[Rule[Any]], text: str) -> list[Seen]:
    source = Source("cv.md", text)
    return [
        Seen(source.location(each.span.start).line, source.slice(each.span), each.message)
        for each in findings(rule, text)
    ]


def related(rule: type[Rule[Any]], text: str) -> list[Seen]:
    """The related places of all findings."""
    source = Source("cv.md", text)
    places = [place for each in findings(rule, text) for place in each.related]
    return [
        Seen(source.location(place.span.start).line, source.slice(place.span), place.message)
        for place in places
    ]


def fixed(rule: type[Rule[Any]], text: str, required: Applicability = Applicability.SAFE) -> str:
    """The text after one pass of fixes."""
    return apply_fixes(text, findings(rule, text), required)[0]


def roles(*dates: str) -> str:
    """A résumé with a role for each date."""
    entries = [f"### Engineer, Employer {number}\n\n{text}\n" for number, text in enumerate(dates, 1)]
    return "\n".join(["# Ada Example\n", "## Experience\n", *entries])
