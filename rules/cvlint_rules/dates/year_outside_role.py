"""CV107 year-outside-role."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cvlint.api import (
    Entry,
    NoOptions,
    PartialDate,
    Problem,
    Related,
    Resume,
    Rule,
    SectionKind,
    Severity,
    Span,
    certainly_before,
    possibly_within,
)

from ._deeds import find_deeds
from ._ranges import Stint, is_code, name, plain, stints, written_end
from ._timeline import Time, at_employer, times, uncertain_times
from ._wording import in_words


class YearOutsideRole(Rule[NoOptions]):
    id = "CV107"
    name = "year-outside-role"
    summary = "The text of a role speaks of a year in which the role was not held"
    help = "Correct the dates of the role, or the year in its text."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        held = times(resume, *_KINDS)
        outers = [entry for section in resume.sections if section.kind in _KINDS for entry in section.entries]
        for outer in outers:
            for entry in outer.walk() if _is_clear(outer) else ():
                stint = _own_stint(entry, outer)
                for told in _told(entry, resume) if stint else ():
                    covered = at_employer(entry, outer, held)
                    if stint and not any(possibly_within(told.date, each, resume.today) for each in covered):
                        yield _problem(told, Time(stint, entry), held, resume)


class _Told(NamedTuple):
    """A date at which the text of an entry says that something was done, and the words that say so."""

    span: Span
    phrase: str
    date: PartialDate


_KINDS = (SectionKind.EMPLOYMENT, SectionKind.VOLUNTEERING)


def _own_stint(entry: Entry, outer: Entry) -> Stint | None:
    """The range an entry states: its own, or else the first of its roles or of the entry around it."""
    return next((stint for part in (*entry.walk(), *outer.walk()) for stint in stints(part)), None)


def _is_clear(outer: Entry) -> bool:
    """Whether the entry and its roles state ranges only: nobody knows how far a lone date reaches."""
    dates = [date for part in outer.walk() for date in part.dates]
    return len(dates) == sum(len(stints(part)) for part in outer.walk())


def _told(entry: Entry, resume: Resume) -> Iterator[_Told]:
    """Each date once, in source order; one in the future is a plan, and a quotation somebody else's."""
    seen: set[PartialDate] = set()
    for block in (*entry.prose, *entry.highlights):
        for deed in find_deeds(block.text.value) if not block.quote else ():
            is_plan = deed.date.earliest > resume.today
            if deed.date not in seen and not is_plan and not is_code(block, deed.at, deed.to):
                seen.add(deed.date)
                phrase = plain(block.text.value[deed.at : deed.to])
                yield _Told(block.text.locate(deed.at, deed.to), phrase, deed.date)


def _problem(told: _Told, role: Time, held: Sequence[Time], resume: Resume) -> Problem:
    date = told.date
    dated = f"{name(role.entry)} is dated '{role.stint.text}'"
    others = [other for other in held if other.entry is not role.entry]
    covering = [other for other in others if possibly_within(date, other.stint.range, resume.today)]
    verdict = ""
    if covering:
        verdict = f"; {name(covering[0].entry)} covers {in_words(date)}"
    elif not any(possibly_within(date, value, resume.today) for value in uncertain_times(resume)):
        verdict = f"; no role covers {in_words(date)}"
    places = [Related(role.stint.date.span, dated), *_neighbour(date, covering, others)]
    return Problem(told.span, f"'{told.phrase}' lies outside the role: {dated}{verdict}", tuple(places))


def _neighbour(date: PartialDate, covering: Sequence[Time], others: Sequence[Time]) -> Iterator[Related]:
    """The place that would explain the date: the role it fits, or else the one that ends before it."""
    if covering:
        fitting = covering[0]
        yield Related(fitting.stint.date.span, f"{name(fitting.entry)} is dated '{fitting.stint.text}'")
        return
    ended = [(other.stint.end, other) for other in others if other.stint.end]
    before = [(end, other) for end, other in ended if certainly_before(end, date)]
    if before:
        _, last = max(before, key=lambda pair: pair[0].latest)
        ends = written_end(last.stint.date)
        yield Related(last.stint.date.span, f"the role before, {name(last.entry)}, ends '{ends}'")
