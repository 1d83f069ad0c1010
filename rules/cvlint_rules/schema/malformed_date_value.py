"""CV903 malformed-date-value."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class MalformedDateValue(Rule[NoOptions]):
    id = "CV903"
    name = "malformed-date-value"
    summary = "A date is not written as the format wants it"
    help = "Write the date as YYYY-MM-DD, YYYY-MM or YYYY."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "malformed-date-value")
