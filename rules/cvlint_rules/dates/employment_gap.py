"""CV105 employment-gap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cvlint.api import (
    DateRange,
    Gap,
    PartialDate,
    Precision,
    Problem,
    Related,
    Resume,
    Rule,
    SectionKind,
    Severity,
    certain_gaps,
)

from ._employers import is_student_job
from ._ranges import head_text, name, written_end, written_start
from ._timeline import Time, other_times, tells_all, times, uncertain_times
from ._wording import months, stretch


@dataclass(frozen=True, slots=True)
class Options:
    min_months: int = 4
    """Whole calendar months without any role that count as a gap."""

    def __post_init__(self) -> None:
        if self.min_months < 1:
            raise ValueError("min-months must be at least 1")


class EmploymentGap(Rule[Options]):
    id = "CV105"
    name = "employment-gap"
    summary = "Several months between two roles are not accounted for"
    help = "Correct the dates, or say what filled the time: a reader will ask."
    severity = Severity.NOTE
    options_type = Options

    def check(self, resume: Resume, options: Options) -> Iterator[Problem]:
        roles = times(resume, SectionKind.EMPLOYMENT)
        if not roles or not tells_all(resume):
            return
        stated = roles + other_times(resume)
        ranges = [time.stint.range for time in stated]
        gaps = [gap for gap in certain_gaps(ranges, resume.today) if gap.months >= options.min_months]
        if not gaps:
            return
        wider = [*ranges, *uncertain_times(resume)]
        certain = {_place(gap, wider) for gap in certain_gaps(wider, resume.today)}
        for gap in (gap for gap in gaps if _place(gap, ranges) in certain):
            before, after = stated[gap.after], stated[gap.before]
            if _is_between(before, after, roles) and not _is_of_student(before, after, resume):
                yield _problem(before, after, gap.months)


def _place(gap: Gap, ranges: Sequence[DateRange]) -> tuple[int, int, int]:
    """Where the gap ends, and its months: the same whichever of several ranges begins there."""
    after = ranges[gap.before]
    first = (after.start or after.end or PartialDate(1)).earliest
    return first.year, first.month, gap.months


def _is_between(before: Time, after: Time, roles: list[Time]) -> bool:
    """Whether a role lies before and a role after the gap: the time around all roles is nobody's question."""
    starts = [role.stint.start for role in roles]
    first, last = min(start.latest for start in starts), max(start.earliest for start in starts)
    return first < after.stint.start.earliest and last >= after.stint.start.earliest


def _is_of_student(before: Time, after: Time, resume: Resume) -> bool:
    """Whether a student's job lies beside the gap: studies fill those."""
    return any(is_student_job(head_text(resume, time.entry)) for time in (before, after))


def _problem(before: Time, after: Time, count: int) -> Problem:
    end, start = before.stint.end or before.stint.start, after.stint.start
    vague = Precision.YEAR in {end.precision, start.precision}
    left, right = written_end(before.stint.date), written_start(after.stint.date)
    message = (
        f"no role between '{left}' and '{right}': {'at least ' if vague else ''}{months(count)}"
        f" ({stretch(_month_after(end), count)}) {'is' if count == 1 else 'are'} not accounted for"
    )
    place = Related(before.stint.date.span, f"{name(before.entry)} ends '{left}'")
    return Problem(after.stint.date.span, message, (place,))


def _month_after(end: PartialDate) -> date:
    return end.latest.replace(day=1) + timedelta(days=32)
