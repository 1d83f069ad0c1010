"""The public surface: everything a rule pack or an embedding program may import."""

from typing import TYPE_CHECKING, Any

from cvlint.dates import (
    DateRange,
    Gap,
    Months,
    PartialDate,
    Precision,
    Season,
    certain_gaps,
    certain_overlap_months,
    certainly_before,
    certainly_inverted,
    covered_months,
    duration,
    is_computable,
    possibly_within,
)
from cvlint.findings import Applicability, Edit, Finding, Fix, Problem, Related, Severity, Span
from cvlint.read.date_text import find_dates
from cvlint.resume import (
    Block,
    BlockKind,
    Comment,
    DatePoint,
    DateText,
    Entry,
    Flaw,
    FlawKind,
    Link,
    LinkDefinition,
    LinkKind,
    Mark,
    MarkKind,
    MonthStyle,
    OpenEnd,
    Piece,
    Resume,
    Section,
    SectionKind,
    Separator,
    Text,
)
from cvlint.rule import NoOptions, Rule
from cvlint.source import Location, Source

if TYPE_CHECKING:
    from cvlint.data import Data, Fault, FaultKind, Mapping, Pair, Scalar, Sequence

_OF_DATA = frozenset({"Data", "Fault", "FaultKind", "Mapping", "Pair", "Scalar", "Sequence"})


def __getattr__(name: str) -> Any:
    # Only rules about data formats want these: a run on Markdown does without them.
    if name not in _OF_DATA:
        raise AttributeError(f"module 'cvlint.api' has no attribute '{name}'")
    from cvlint import data

    return getattr(data, name)


__all__ = [
    "Applicability",
    "Block",
    "BlockKind",
    "Comment",
    "Data",
    "DatePoint",
    "DateRange",
    "DateText",
    "Edit",
    "Entry",
    "Fault",
    "FaultKind",
    "Finding",
    "Fix",
    "Flaw",
    "FlawKind",
    "Gap",
    "Link",
    "LinkDefinition",
    "LinkKind",
    "Location",
    "Mapping",
    "Mark",
    "MarkKind",
    "MonthStyle",
    "Months",
    "NoOptions",
    "OpenEnd",
    "Pair",
    "PartialDate",
    "Piece",
    "Precision",
    "Problem",
    "Related",
    "Resume",
    "Rule",
    "Scalar",
    "Season",
    "Section",
    "SectionKind",
    "Separator",
    "Sequence",
    "Severity",
    "Source",
    "Span",
    "Text",
    "certain_gaps",
    "certain_overlap_months",
    "certainly_before",
    "certainly_inverted",
    "covered_months",
    "duration",
    "find_dates",
    "is_computable",
    "possibly_within",
]
