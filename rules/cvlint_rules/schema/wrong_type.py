"""CV902 wrong-type."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class WrongType(Rule[NoOptions]):
    id = "CV902"
    name = "wrong-type"
    summary = "A value is not of the kind that the format wants"
    help = "Give the value the form that the message names."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "wrong-type")
