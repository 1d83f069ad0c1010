"""CV901 unknown-key."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class UnknownKey(Rule[NoOptions]):
    id = "CV901"
    name = "unknown-key"
    summary = "A key is not one that the format has, and probably misspelt"
    help = "Write the key as the format names it."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "unknown-key")
