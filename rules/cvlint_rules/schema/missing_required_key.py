"""CV904 missing-required-key."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class MissingRequiredKey(Rule[NoOptions]):
    id = "CV904"
    name = "missing-required-key"
    summary = "A key that the format requires is missing or empty"
    help = "Add the key and its value."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "missing-required-key")
