"""CV906 duplicate-key."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class DuplicateKey(Rule[NoOptions]):
    id = "CV906"
    name = "duplicate-key"
    summary = "A key stands twice in the same place"
    help = "Keep the one that holds, and take the other away."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "duplicate-key")
