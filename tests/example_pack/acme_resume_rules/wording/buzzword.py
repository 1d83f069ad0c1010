"""ACME101 buzzword."""

from collections.abc import Iterator
from dataclasses import dataclass

from acme_resume_rules.wording._words import find_word
from cvlint.api import Problem, Resume, Rule, Severity


@dataclass(frozen=True, slots=True)
class Options:
    words: tuple[str, ...] = ("synergy",)
    """What counts as a buzzword."""


class Buzzword(Rule[Options]):
    id = "ACME101"
    name = "buzzword"
    summary = "A buzzword says nothing"
    help = "Say what was done."
    severity = Severity.NOTE
    options_type = Options

    def check(self, resume: Resume, options: Options) -> Iterator[Problem]:
        for block in resume.blocks:
            for word in options.words:
                for start, end in find_word(word, block.text.value):
                    found = block.text.value[start:end]
                    yield Problem(block.text.locate(start, end), f"'{found}' is a buzzword")
