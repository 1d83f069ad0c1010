"""Which lines of a block name an entry, rather than tell about it."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from cvlint.findings import Span
from cvlint.read.date_pairs import joined
from cvlint.read.date_text import find_dates
from cvlint.read.segments import HeadLine, segments_of
from cvlint.resume import Block, DateText, MarkKind, SectionKind, Text

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


def whole_line(block: Block) -> HeadLine:
    """The block's whole text as one head line, whatever line breaks it has."""
    return HeadLine(block, block.text, 0, _standing_dates(block.text, block.language))


def leading_head_lines(block: Block, kind: SectionKind, *, named: bool = False) -> list[HeadLine]:
    """The lines at the start of ``block`` that name an entry; none when it starts with prose.

    ``named``: a heading above has named the entry, so that a line after its date is prose.
    """
    lines = _joined_ends([*islice(_lines(block), _MOST_HEAD_LINES + 1)])
    if kind is SectionKind.PUBLICATIONS:
        lines = [_without_pages(line) for line in lines]
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
    return any(_stands_apart(line.text.value, date) for date in line.dates)


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


def _lines(block: Block) -> Iterator[HeadLine]:
    at = 0
    for value in block.text.value.split("\n"):
        text = block.text.part(at, at + len(value))
        if text:
            yield HeadLine(block, text, at, _standing_dates(text, block.language))
        at += len(value) + 1


def _standing_dates(text: Text, language: str) -> tuple[DateText, ...]:
    """The dates of a line; of several those set off from words: a name may hold years ("Warp 1900-1950")."""
    if not any(map(str.isdigit, text.value)) and text.value.isascii():
        return ()
    dates = find_dates(text, due=True, language=language)
    if len(dates) < 2:
        return dates
    apart = tuple(date for date in dates if _stands_apart(text.value, date))
    return apart or dates


def _joined_ends(lines: list[HeadLine]) -> list[HeadLine]:
    """The lines, with "From: 06/2020" and "To: 07/2024" below it read as one line."""
    for index in range(len(lines) - 1, 0, -1):
        first, second = lines[index - 1], lines[index]
        label = _to().match(second.text.value)
        if len(first.dates) != 1 or not label or not _from().match(first.text.value):
            continue
        ends = _dates_from(second.text, label.end())
        both = joined(first.dates[0], ends[0]) if len(ends) == 1 else None
        if both is not None:
            text = first.block.text.part(first.at, second.at + len(second.text.value))
            both = both._replace(to=second.at - first.at + ends[0].to)
            lines[index - 1 : index + 1] = [HeadLine(first.block, text, first.at, (both,), "date")]
    return lines


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r"(?i)\W*(?:from|start(?:ed)?|begin|began)\b")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r"(?i)\W*(?:to|until|till|end(?:ed)?)\b[\s:*]*")


def leading_title(block: Block) -> HeadLine | None:
    """The first sentence of a prose block when it is a job title alone: "Head of Growth. I built …"."""
    stop = re.search(r"[.:]\s", block.text.value[:60])
    if stop is None or "\n" in block.text.value[: stop.start()]:
        return None
    line = HeadLine(block, block.text.part(0, stop.start() + 1), 0, ())
    title = line._replace(text=block.text.part(0, stop.start()))
    return line if len(title.text.value.split()) <= 5 and is_title_line(title) else None


def _dates_from(text: Text, start: int) -> tuple[DateText, ...]:
    """The dates of the text from an offset on, whatever stands before it."""
    dates = find_dates(text.part(start, len(text.value)), due=True)
    return tuple(date._replace(at=date.at + start, to=date.to + start) for date in dates)


def _without_pages(line: HeadLine) -> HeadLine:
    """A citation line without ranges behind its words: they are pages, or years that a title is about."""
    value = line.text.value
    last = re.search(r",\s*(?=\d{4}[.\s]*$)", value)
    if not line.dates and last:
        return line._replace(dates=_dates_from(line.text, last.end()))
    kept = tuple(
        date
        for date in line.dates
        if date.separator is None
        or not re.search(r"\w", value[: date.at])
        or re.search(r"[(\[]\s*$", value[: date.at])
    )
    return line._replace(dates=kept)


def _residue(line: HeadLine) -> str:
    value, kept, at = line.text.value, "", 0
    for date in line.dates:
        kept += value[at : date.at] + " "
        at = date.to
    return kept + value[at:]


@cache
def _before_in_prose() -> re.Pattern[str]:
    """Words that tie a following date into a sentence: "shipped in 2019" dates a deed, not an entry."""
    return re.compile(
        r"(?i)\b(?:in|by|on|during|around|of|after|before|early|late|mid|for|the|and|or|with|every|each"
        r"|renewed|updated|expires|expired|valid|edition|version|exam"
        r"|im|seit|bis|dans|depuis|avant|après|en|em|para|nel|dal|voor|sinds|vanaf|dla|przed|w|för|före|в|до|после)[\s-]*$"
    )


def _stands_apart(value: str, date: DateText) -> bool:
    """Whether the date is set off from the words: at an end, in brackets, or beside a separator."""
    before, after = value[: date.at].rstrip("*_`"), value[date.to :].lstrip("*_`")
    if re.search(r"[(\[]\s*$", before) and re.match(r"\s*[^)\]]{0,20}[)\]]", after):
        return True
    if not before.strip(" \t\"'([*_`"):
        return (
            date.separator is not None
            or bool(re.match(r"\s*([:,;|–—-]|\)|$)|\t| {2}", after))
            or bool(date.open_end)
            or bool(date.start and date.start.month_style and re.match(r"\s+[A-ZÀ-ÞА-Я]", after))
            or date.text[-1:] in "年月日"
        )
    ends = not re.search(r"\w", after) or bool(
        re.match(r"[\s)\]*_.]*([,|·•;–—(\[]|//|-\s|\s{2,}|\.\s)", after)
    )
    if date.range is not None and date.range.is_single:
        return ends and not _before_in_prose().search(before)
    return ends or bool(re.search(r"[,|·•;:–—)\]]\s*$|\s{2,}$|\t$", before))


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
