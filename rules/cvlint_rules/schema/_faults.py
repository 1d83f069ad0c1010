"""The faults that reading a data format brings to light, as problems."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cvlint.api import Applicability, Edit, Fix, Problem, Related, Resume

if TYPE_CHECKING:
    from cvlint.api import FaultKind

FORMATS = frozenset({"jsonresume", "rendercv", "yamlresume", "json", "yaml"})
"""Those of JSON and YAML; the last two are documents in which no format for résumés was recognised."""


def problems(resume: Resume, kind: "FaultKind") -> Iterator[Problem]:
    """The faults of one kind; a replacement is only probably meant."""
    for fault in resume.data.faults if resume.data else ():
        if fault.kind == kind:
            related = tuple(Related(place.span, place.message) for place in fault.related)
            fix = None
            if fault.replacement is not None:
                span, text = fault.replacement
                title = f"Replace '{resume.source.slice(span)}' with '{text}'"
                fix = Fix(title, (Edit(span, text),), Applicability.UNSAFE)
            yield Problem(fault.span, fault.message, related, fix)
