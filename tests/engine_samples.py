"""Rules for tests of everything around rules, so that those do not change with the built-in ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from cvlint.engine import Job
from cvlint.findings import Applicability, Edit, Fix, Problem, Severity, Span
from cvlint.packs import LoadedRule
from cvlint.resume import Resume
from cvlint.rule import NoOptions, Rule
from cvlint.settings import ActiveRule, Settings
from cvlint.source import Source

TODAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class WordOptions:
    words: tuple[str, ...] = ("foo",)
    minimum: int = 1

    def __post_init__(self) -> None:
        if self.minimum < 1:
            raise ValueError("minimum must be at least 1")


class Unreadable(Rule[NoOptions]):
    id = "CV001"
    name = "unreadable-document"
    summary = "The file does not hold a résumé's text"
    help = "Save it as UTF-8."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        yield from ()


class BadWord(Rule[WordOptions]):
    """Each of the words, with a safe fix that takes it away."""

    id = "CV501"
    name = "bad-word"
    summary = "A word is bad"
    help = "Take it away."
    severity = Severity.WARNING
    options_type = WordOptions

    def check(self, resume: Resume, options: WordOptions) -> Iterator[Problem]:
        for word in options.words:
            for match in re.finditer(re.escape(word), resume.source.text):
                yield Problem(Span(*match.span()), f"the word '{word}' is bad")


class LoneDash(Rule[NoOptions]):
    """A safe fix: a spaced hyphen becomes a dash."""

    id = "CV502"
    name = "lone-dash"
    summary = "A hyphen stands for a dash"
    help = "Put a dash."
    severity = Severity.NOTE

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for match in re.finditer(r"(?<= )-(?= )", resume.source.text):
            span = Span(*match.span())
            fix = Fix("Replace '-' with '–'", (Edit(span, "–"),), Applicability.SAFE)
            yield Problem(span, "'-' stands for a dash", fix=fix)


class QuietRule(Rule[NoOptions]):
    """Off by default; reports the first character."""

    id = "CV601"
    name = "quiet-rule"
    summary = "There is a first character"
    help = "Nothing to do."
    severity = Severity.ERROR
    enabled = False

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        yield Problem(Span(0, 1), "the first character stands first")


PAGE = Path(__file__).parent / "example_pack" / "acme_resume_rules" / "wording" / "buzzword.md"


def loaded(*rules: type[Rule[Any]]) -> tuple[LoadedRule, ...]:
    """The rules as a pack of the name "samples"; they share a page, which is another rule's."""
    found = [LoadedRule(rule(), PAGE, "samples", "samples") for rule in rules]
    return tuple(sorted(found, key=lambda each: each.rule.id))


SAMPLES = loaded(Unreadable, BadWord, LoneDash, QuietRule)


def job(text: str, *rules: type[Rule[Any]], path: str = "cv.md") -> Job:
    """The text as a document, to be checked by these rules with their defaults."""
    active = tuple(ActiveRule(rule(), rule.options_type(), rule.severity) for rule in rules)
    return Job(Source(path, text), Settings(active, TODAY))
