"""CV302 undefined-link-reference."""

from collections.abc import Iterator

from cvlint.api import NoOptions, Problem, Related, Resume, Rule, Severity
from cvlint_rules.links._references import undefined_references
from cvlint_rules.links._targets import quoted


class UndefinedLinkReference(Rule[NoOptions]):
    id = "CV302"
    name = "undefined-link-reference"
    summary = "A reference link names a label that nothing defines"
    help = "Define the label with a line '[label]: https://…', or correct it."
    severity = Severity.ERROR
    formats = frozenset({"markdown"})

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for reference in undefined_references(resume):
            noun = "image" if reference.is_image else "link"
            label = quoted(reference.label)
            message = f"the {noun} '{quoted(reference.text)}' refers to '{label}', which is not defined"
            related: tuple[Related, ...] = ()
            if reference.meant:
                near = quoted(reference.meant.label)
                message += f"; did you mean '{near}'?"
                related = (Related(reference.meant.span, f"'{near}' is defined here"),)
            yield Problem(reference.span, message, related)
