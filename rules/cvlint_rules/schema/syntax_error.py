"""CV905 syntax-error."""

from collections.abc import Iterable

from cvlint.api import NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.schema._faults import FORMATS, problems


class SyntaxError(Rule[NoOptions]):  # noqa: A001 (the name of the rule)
    id = "CV905"
    name = "syntax-error"
    summary = "The file is not well-formed JSON or YAML"
    help = "Correct the place; what stands behind it may be read wrongly until then."
    severity = Severity.ERROR
    formats = FORMATS

    def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
        return problems(resume, "syntax-error")
