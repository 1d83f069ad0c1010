"""CV303 unused-link-definition."""

from collections.abc import Iterator

from cvlint.api import LinkDefinition, NoOptions, Problem, Related, Resume, Rule, Severity
from cvlint_rules.links._references import normalized, undefined_references
from cvlint_rules.links._targets import quoted

COMMENT_TARGETS = ("", "#")
"""Where "[//]: # (a note)" leads: a way to write comments in Markdown."""


class UnusedLinkDefinition(Rule[NoOptions]):
    id = "CV303"
    name = "unused-link-definition"
    summary = "A link definition is never used"
    help = "Use the label in a link, or take the definition away."
    severity = Severity.WARNING
    formats = frozenset({"markdown"})

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        meant = {reference.meant for reference in undefined_references(resume)}
        first: dict[str, LinkDefinition] = {}
        for definition in resume.definitions:
            label = quoted(definition.label)
            earlier = first.setdefault(normalized(definition.label), definition)
            if definition.used or definition in meant or definition.target in COMMENT_TARGETS:
                continue
            if earlier is definition:
                yield Problem(definition.span, f"no link uses the definition of '{label}'")
            else:
                message = f"'{label}' is defined twice, and only the first definition counts"
                related = Related(earlier.span, f"here it leads to '{quoted(earlier.target)}'")
                yield Problem(definition.span, message, (related,))
