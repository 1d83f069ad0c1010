"""Dates as résumés state them: partial, with bounds; ranges and interval arithmetic. Pure values, no text.

Ends are inclusive: a role "2014 – 2016" may have lasted until 31 December 2016. *Certain* holds for every
reading of the stated precision; only certain facts are worth a finding.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class Precision(IntEnum):
    YEAR = 1
    MONTH = 2
    DAY = 3


class Season(StrEnum):
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as the text states it. Raises ValueError when no such day exists.

    A season keeps the year's precision: which months it means depends on the hemisphere.
    """

    year: int
    month: int | None = None
    day: int | None = None
    season: Season | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return Precision.DAY
        return Precision.MONTH if self.month is not None else Precision.YEAR

    @property
    def earliest(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, as precise as the date; a season counts as its year."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class DateRange:
    """A stated stretch of time.

    A range has both ends; an ongoing one has ``present`` and no end; a single date has a start alone;
    an end alone ("until 2019") has no start. Raises ValueError when nothing is stated or both an end
    and ``present``.
    """

    start: PartialDate | None
    end: PartialDate | None = None
    present: bool = False

    def __post_init__(self) -> None:
        if self.end is not None and self.present:
            raise ValueError("a range that has an end is not ongoing")
        if self.start is None and self.end is None and not self.present:
            raise ValueError("a range states at least one end")

    @property
    def is_single(self) -> bool:
        return self.end is None and not self.present
