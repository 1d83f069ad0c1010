"""What a rule says: problems, findings and fixes, each with the exact place it speaks of."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch ``[start, end)`` of the original text, in code points."""

    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        """Whether the two share a character or stand side by side."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class Severity(StrEnum):
    """How much a finding matters; a note never fails a run unless asked to."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Larger is more severe."""
        return {"note": 0, "warning": 1, "error": 2}[self.value]


class Applicability(IntEnum):
    """How far a fix can be trusted, in ascending order: ``fix.applicability >= required``."""

    DISPLAY = 0
    """Only a hint: likely to need a hand edit."""
    UNSAFE = 1
    """Probably meant, but may change what the résumé says; applied only with ``--unsafe-fixes``."""
    SAFE = 2
    """Certainly meant, and states the same facts; applied with ``--fix``."""


class Edit(NamedTuple):
    """Put ``replacement`` in the place of the text at ``span`` (an empty span inserts)."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together: taken whole or not at all.

    ``title`` says what the fix does, as an instruction ("Replace '-' with '–'").
    Raises ValueError when there is no edit or two edits share a character.
    """

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability

    def __post_init__(self) -> None:
        if not self.edits:
            raise ValueError("a fix needs at least one edit")
        ordered = tuple(sorted(self.edits, key=lambda edit: edit.span))
        for before, after in pairwise(ordered):
            if after.span.start < before.span.end or after.span == before.span:
                raise ValueError(f"edits of one fix overlap: {before.span} and {after.span}")
        object.__setattr__(self, "edits", ordered)


class Related(NamedTuple):
    """Another place that the problem is about; ``message`` says what stands there."""

    span: Span
    message: str


class Problem(NamedTuple):
    """What a rule yields.

    ``message`` starts in lower case, has no final full stop, quotes the words it is about and is
    understandable alone. ``related`` are the other places, in the order they should be read.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None


class Finding(NamedTuple):
    """A problem with the rule that found it; made by the engine only."""

    rule_id: str
    rule_name: str
    severity: Severity
    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    help: str = ""
    """What to do, one sentence, from the rule."""
