"""The dated entries of a résumé as rows of bars on an axis of months.

A month is a number: months since the year 0. All texts are on one line and safe to show.
"""

from datetime import date
from typing import NamedTuple

from cvlint.dates import DateRange, certainly_inverted
from cvlint.report.cells import one_line
from cvlint.report.show import date_words
from cvlint.resume import DateText, Entry, Resume, SectionKind

MONTHS = 12


class Stretch(NamedTuple):
    """From one month to another, both included."""

    first: int
    last: int


class Bar(NamedTuple):
    """A stated date on the axis.

    ``reach`` is every month that the date may mean, ``core`` those that it means in every reading: "2014 –
    2016" may begin in January 2014 and certainly lasts from December 2014 to January 2016; a year alone has
    no core. ``is_open`` says that it goes on today.
    """

    reach: Stretch
    core: Stretch | None
    is_open: bool


class Row(NamedTuple):
    """A dated entry. ``depth`` is 1 for a role drawn below the row of its employer, else 0."""

    label: str
    dates: str
    bars: tuple[Bar, ...]
    depth: int


class Undrawn(NamedTuple):
    """An entry or date that has no place on the axis, and why."""

    label: str
    reason: str


class Stint(NamedTuple):
    """One drawn date: the index of its row, its entry and the section's entry around that, who employs."""

    row: int
    entry: Entry
    outer: Entry
    organization: str
    date: DateRange
    bar: Bar


class Rows(NamedTuple):
    """The rows of one kind, what they are made of, and what could not be drawn."""

    rows: list[Row]
    stints: list[Stint]
    undrawn: list[Undrawn]


def rows_of(resume: Resume, kind: SectionKind) -> Rows:
    """What the sections of one kind state, in source order."""
    found = Rows([], [], [])
    for section in resume.sections:
        if section.kind is kind:
            for outer in section.entries:
                _add(found, resume, outer, outer, organization="", depth=0)
    return found


def _add(found: Rows, resume: Resume, entry: Entry, outer: Entry, *, organization: str, depth: int) -> None:
    """Add the entry and its roles; a role whose employer has no row of its own is named with it."""
    employer = one_line(entry.organization.value) if entry.organization else organization
    label = _label(resume, entry, organization, depth)
    words, bars = [], []
    for stated in entry.dates:
        value = stated.range
        if value is None or certainly_inverted(value):
            found.undrawn.append(Undrawn(label, _reason(stated)))
            continue
        words.append(date_words(stated))
        bars.append(_bar(value, resume))
        found.stints.append(Stint(len(found.rows), entry, outer, employer, value, bars[-1]))
    if bars:
        found.rows.append(Row(label, "; ".join(words), tuple(bars), depth))
    elif not entry.dates and not entry.roles:
        found.undrawn.append(Undrawn(label, "undated"))
    for role in entry.roles:
        _add(found, resume, role, outer, organization=employer, depth=1 if bars or depth else 0)


def _label(resume: Resume, entry: Entry, around: str, depth: int) -> str:
    """Title and employer; below the row of the employer (``around``) its name is not said again."""
    title = one_line(entry.title.value) if entry.title else ""
    own = one_line(entry.organization.value) if entry.organization else ""
    employer = own or around
    if depth and title and employer == around:
        return title
    return ", ".join(filter(None, (title, own if depth else employer))) or (
        f"line {resume.source.location(entry.head.start).line}"
    )


def _reason(date: DateText) -> str:
    if date.range is None:
        return date_words(date)
    return f"ends before it starts: '{one_line(date.text)}'"


def _bar(stated: DateRange, resume: Resume) -> Bar:
    now = month_of(resume.today)
    begin = stated.start or stated.end
    stop = stated.start if stated.is_single else stated.end
    first = month_of(begin.earliest) if begin else now
    last = month_of(stop.latest) if stop else max(first, now)
    core = Stretch(month_of(begin.latest) if begin else now, month_of(stop.earliest) if stop else now)
    return Bar(Stretch(first, last), core if core.first <= core.last else None, stated.present)


def month_of(day: date) -> int:
    """The month that a day lies in."""
    return day.year * MONTHS + day.month - 1


def month_name(month: int) -> str:
    """``YYYY-MM``."""
    return f"{month // MONTHS:04}-{month % MONTHS + 1:02}"
