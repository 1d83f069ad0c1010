"""Which lines of a block name an entry, rather than tell about it."""

import re
from functools import cache
from itertools import islice

from cvlint.findings import Span
from cvlint.read.dated_lines import lines_of, stands_apart, with_joined_ends, without_pages
from cvlint.read.segments import HeadLine, segments_of
from cvlint.resume import Block, MarkKind, SectionKind

# Longer lines are prose. Publications, talks and awards are cited in one long line.
_MOST_WORDS = 14
_MOST_WORDS_CITED = 45
_CITED = frozenset(
    {
        SectionKind.PUBLICATIONS,
        SectionKind.TALKS,
        SectionKind.AWARDS,
        SectionKind.CERTIFICATES,
        SectionKind.MEMBERSHIPS,
    }
)
_MOST_HEAD_LINES = 5


def leading_head_lines(block: Block, kind: SectionKind, *, named: bool = False) -> list[HeadLine]:
    """The lines at the start of ``block`` that name an entry; none when it starts with prose.

    ``named``: a heading above has named the entry, so that a line after its date is prose.
    """
    lines = with_joined_ends([*islice(lines_of(block), _MOST_HEAD_LINES + 1)])
    if kind is SectionKind.PUBLICATIONS:
        lines = [without_pages(line) for line in lines]
    head: list[HeadLine] = []
    for index, line in enumerate(lines[:_MOST_HEAD_LINES]):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if not (
            is_date_line(line, kind)
            or _is_styled(line)
            or is_title_line(line)
            or (following and is_name_line(line) and is_date_line(following, kind))
            or (not named and len(head) == 1 and is_date_only(head[0]) and _is_short(line.text.value, kind))
        ):
            lead = _lead(line, kind)
            return [*head, lead] if lead else head
        head.append(line)
    return head


def is_date_line(line: HeadLine, kind: SectionKind) -> bool:
    """Whether the line states when: short, with a range, or with a single date at one of its ends."""
    if not line.dates:
        return False
    residue = _residue(line)
    if not _is_short(residue, kind) or (kind not in _CITED and _is_told(line)):
        return False
    return any(stands_apart(line.text.value, date) for date in line.dates)


def _is_told(line: HeadLine) -> bool:
    """Whether a sentence ends inside the line, not at its date, or the words before the date are a clause."""
    value = line.text.value
    for stop in re.finditer(r"(?<=\w\w\w\w)[.!?]\s+(?=[A-Z])", value):
        if not any(
            date.at - 2 <= stop.end() <= date.to + 2 or stop.start() <= date.to + 1 <= stop.end()
            for date in line.dates
        ):
            return True
    before = value[: line.dates[0].at]
    return bool(_clause().search(before)) and not value[:1].isupper() and not _SET_OFF.search(before)


_SET_OFF = re.compile(r"[,|·•;:–—(\[]\s*$")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"\s(?:a|an|my|our|we|I|was|were|is|are)\s")


def _is_short(value: str, kind: SectionKind) -> bool:
    return len(value.split()) <= (_MOST_WORDS_CITED if kind in _CITED else _MOST_WORDS)


def is_date_only(line: HeadLine) -> bool:
    """Whether the line holds dates and nothing else that is said."""
    return bool(line.dates) and not any(character.isalnum() for character in _residue(line))


def rest_of(block: Block, head: list[HeadLine]) -> Block | None:
    """The block without its head lines; None when nothing is left."""
    if not head:
        return block
    at = head[-1].at + len(head[-1].text.value)
    text = block.text.part(at, len(block.text.value)).stripped()
    if not text:
        return None
    shift = len(block.text.value) - len(block.text.value[at:].lstrip())
    marks = tuple(
        mark._replace(start=mark.start - shift, end=mark.end - shift)
        for mark in block.marks
        if mark.start >= shift
    )
    links = tuple(link for link in block.links if link.span.start >= text.span.start)
    return block._replace(span=Span(text.span.start, block.span.end), text=text, marks=marks, links=links)


def leading_title(block: Block) -> HeadLine | None:
    """The first sentence of a prose block when it is a job title alone: "Head of Growth. I built …"."""
    stop = re.search(r"[.:]\s", block.text.value[:60])
    if stop is None or "\n" in block.text.value[: stop.start()]:
        return None
    line = HeadLine(block, block.text.part(0, stop.start() + 1), 0, ())
    title = line._replace(text=block.text.part(0, stop.start()))
    return line if len(title.text.value.split()) <= 5 and is_title_line(title) else None


def _residue(line: HeadLine) -> str:
    value, kept, at = line.text.value, "", 0
    for date in line.dates:
        kept += value[at : date.at] + " "
        at = date.to
    return kept + value[at:]


def _is_styled(line: HeadLine) -> bool:
    """Whether the whole short line, or its start up to a separator, is bold, italic or code."""
    value = line.text.value
    if len(value.split()) > _MOST_WORDS:
        return False
    start, end = line.at, line.at + len(value)
    covered = [False] * len(value)
    for mark in line.block.marks:
        if mark.kind in _STYLES and mark.start < end and mark.end > start:
            low, high = max(mark.start, start) - start, min(mark.end, end) - start
            covered[low:high] = [True] * (high - low)
    outside = "".join(" " if inside else character for character, inside in zip(value, covered, strict=True))
    if not any(covered):
        return False
    if not re.search(r"\w", outside):
        return True
    # A bold label before a sentence ("**Stack**: Python, Go") is no name.
    starts = covered[len(value) - len(value.lstrip())]
    return (
        starts
        and bool(re.match(r"\s*([|·•,;–—@(\[]|-\s|//|at\s)", outside))
        and not value.rstrip().endswith(".")
    )


_STYLES = frozenset({MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.CODE})


def starts_styled(line: HeadLine) -> bool:
    """Whether the line starts in bold, italics or code."""
    at = line.at + len(line.text.value) - len(line.text.value.lstrip())
    return any(mark.kind in _STYLES and mark.start <= at < mark.end for mark in line.block.marks)


def is_labelled(line: HeadLine) -> bool:
    """Whether a label says what the line names: "Position: Engineer"."""
    return any(segment.says for segment in segments_of(line, 0))


def is_title_line(line: HeadLine) -> bool:
    """Whether the line is a job title alone: "Data Engineer", "Head of Research, Vienna"."""
    if not is_name_line(line):
        return False
    segments = segments_of(line, 0)
    return bool(segments) and segments[0].title == 3


def _lead(line: HeadLine, kind: SectionKind) -> HeadLine | None:
    """The start of a prose line that names and dates an entry: its bold part, or all before a colon."""
    if not line.dates:
        return None
    first = line.dates[0]
    ends = [
        mark.end - line.at
        for mark in line.block.marks
        if mark.kind is MarkKind.STRONG and mark.start == line.at and mark.end - line.at >= first.to
    ]
    after = line.text.value[first.to :]
    ends += [first.to + match.start() for match in re.finditer(r":\s|\s[—–]\s", after)]
    sentence = re.search(r"(?<=\w\w\w)[.]\s+(?=[A-ZÀ-Þ])", after)
    if sentence and not re.search(r"\w", line.text.value[: first.at]):
        # "2018 - 2019 Initech, Town. I was head of …": the names stand between the date and the prose.
        ends.insert(0, first.to + sentence.start())
    elif sentence and sentence.start() <= 1:
        ends.insert(0, first.to + sentence.start())
    for end in ends[:1]:
        lead = HeadLine(
            line.block, line.text.part(0, end), line.at, tuple(d for d in line.dates if d.to <= end)
        )
        if is_date_line(lead, kind):
            return lead
    return None


def is_name_line(line: HeadLine) -> bool:
    """Whether the line may be a name by its looks: a few words, a capital first, no end of sentence."""
    value = line.text.value.strip()
    return len(value.split()) <= 10 and not value.endswith((".", ":", ";", "!", "。")) and _begins_name(value)


def _begins_name(value: str) -> bool:
    """Whether the first letter is a capital, or of a script that has none."""
    first = value[:1]
    return first.isupper() or (first.isalpha() and first.upper() == first.lower())
