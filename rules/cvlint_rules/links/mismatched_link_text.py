"""CV305 mismatched-link-text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from cvlint.api import (
    Applicability,
    Edit,
    Fix,
    Link,
    LinkKind,
    NoOptions,
    Problem,
    Related,
    Resume,
    Rule,
    SectionKind,
    Severity,
    Span,
)
from cvlint_rules.links._agreement import differing_address, missing_scheme
from cvlint_rules.links._placeholders import placeholder
from cvlint_rules.links._targets import Target, quoted, targets

SHORTEST_NAME = 4

_SHOWN = frozenset({LinkKind.IMAGE, LinkKind.AUTOLINK, LinkKind.VALUE})
"""Links without a text, or whose text is the address itself."""


class MismatchedLinkText(Rule[NoOptions]):
    id = "CV305"
    name = "mismatched-link-text"
    summary = "A link shows one address and leads to another"
    help = "Make the text and the target of the link say the same address."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for place in targets(resume):
            yield from _without_scheme(place)
        contact = _contact_spans(resume)
        names = [word for word in _words(resume) if len(word) >= SHORTEST_NAME]
        for link in resume.links():
            if link.kind in _SHOWN or not link.text or placeholder(link.target):
                continue
            shown = differing_address(link.text.value, link.target)
            if shown is None or _differs_by_emphasis(link):
                continue
            own = any(span.contains(link.span) for span in contact) or any(
                name in shown.text for name in names
            )
            if own or not shown.may_be_name:
                yield _problem(link, shown.text)


def _problem(link: Link, shown: str) -> Problem:
    message = f"the link shows '{quoted(shown)}' but leads to '{quoted(link.target)}'"
    related: tuple[Related, ...] = ()
    if link.label and link.target_span:
        related = (Related(link.target_span, f"'{quoted(link.label)}' is defined here"),)
    return Problem(link.span, message, related)


def _differs_by_emphasis(link: Link) -> bool:
    """Whether only signs are missing that Markdown took for emphasis: "[ada.dev/_cv_](https://ada.dev/_cv_)"."""
    pieces = link.text.pieces
    if all(before.span.end == after.span.start for before, after in pairwise(pieces)):
        return False
    text, target = (re.sub("[_*]", "", each) for each in (link.text.value, link.target))
    return differing_address(text, target) is None


def _without_scheme(place: Target) -> Iterator[Problem]:
    """An address that a browser takes for the name of a file, because it does not say what it is."""
    scheme = missing_scheme(place.target, [link.text.value for link in place.links])
    if scheme is None or place.stated is None or place.is_image or placeholder(place.target):
        return
    start = place.stated.start
    # Of a web address it is not known whether the host serves https.
    applicability = Applicability.UNSAFE if scheme == "https://" else Applicability.SAFE
    fix = Fix(f"Put '{scheme}' before the target", (Edit(Span(start, start), scheme),), applicability)
    message = f"{place.name} leads to a file named '{quoted(place.target)}': '{scheme}' is missing"
    yield Problem(place.stated, message, fix=fix)


def _contact_spans(resume: Resume) -> list[Span]:
    sections = [section.span for section in resume.sections if section.kind is SectionKind.CONTACT]
    return sections + [block.span for block in resume.contact]


def _words(resume: Resume) -> list[str]:
    return resume.name.value.casefold().split() if resume.name else []
