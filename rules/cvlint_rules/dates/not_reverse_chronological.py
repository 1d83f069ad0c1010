"""CV106 not-reverse-chronological."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cvlint.api import Entry, NoOptions, Problem, Related, Resume, Rule, Section, SectionKind, Severity

from ._order import Placed, comparable_pairs, is_newer, placed, states_order
from ._ranges import name, plain

_KINDS = (SectionKind.EMPLOYMENT, SectionKind.EDUCATION)

MOST_MISPLACED = 2
"""With more entries out of place than this it is the section that has another order: one finding."""

MOST_PLACES = 5
"""Related places of such a finding."""


class NotReverseChronological(Rule[NoOptions]):
    id = "CV106"
    name = "not-reverse-chronological"
    summary = "An entry stands below one that is certainly older"
    help = "Put the most recent entry first; give entries of another kind a heading of their own."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for section in resume.sections:
            if section.kind in _KINDS and not states_order(section, resume):
                title = f"the section '{plain(section.title.value)}'" if section.title else "the section"
                yield from _check(section.entries, title, section, resume)
                for entry in section.walk_entries():
                    yield from _check(entry.roles, name(entry), section, resume)


def _check(entries: Sequence[Entry], whole: str, section: Section, resume: Resume) -> Iterator[Problem]:
    """``whole`` names what the entries stand in, for the message."""
    if not any(is_newer(lower, upper, resume) for upper, lower in pairwise(placed(entries))):
        return  # in order; which entries can be compared takes longer to tell
    pairs = comparable_pairs(entries, section, resume)
    rising = [(upper, lower) for upper, lower in pairs if is_newer(lower, upper, resume)]
    falling = any(is_newer(upper, lower, resume) for upper, lower in pairs)
    if rising and not falling and (len(rising) > 1 or len(placed(entries)) == 2):
        first, last = rising[0][0], rising[-1][1]
        message = f"{whole} lists the oldest entry first: {_dated(first)} stands above {_dated(last)}"
        yield Problem(first.date.span, message, (_place(last),))
    elif len(rising) > MOST_MISPLACED:
        (upper, lower), *others = rising
        message = f"{whole} is not in the order of time: {_dated(lower)} stands below {_dated(upper)}"
        places = [upper, *(misplaced for _, misplaced in others)][:MOST_PLACES]
        yield Problem(lower.date.span, message, tuple(_place(item) for item in places))
    else:
        for upper, lower in rising:
            message = f"{_dated(lower)} stands below {_dated(upper)}, which is older"
            yield Problem(lower.date.span, message, (_place(upper),))


def _dated(item: Placed) -> str:
    return f"{name(item.entry)} ({plain(item.date.text)})"


def _place(item: Placed) -> Related:
    return Related(item.date.span, f"{name(item.entry)} is dated '{plain(item.date.text)}'")
