"""Where the content that markdown-it-py parses stands in the source, and texts built from it.

The parser sees a block's lines joined and stripped of what stands before them (block quote marks, list
indentation). An :class:`Origin` maps offsets of that content back, exactly.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cvlint.findings import Span
from cvlint.resume import Piece, Text
from cvlint.source import Source

LINES = "lines"
"""The key of the parser's environment for the document's :class:`Lines`."""

BLANK = " \t\n"
"""The white space that shows nothing at the edges of a text."""


class Lines:
    """Offsets of the parser's text, whose newlines are all ``\\n``, turned into offsets of the source."""

    __slots__ = ("_above_underline", "_shifts", "_starts")

    def __init__(self, source: Source) -> None:
        self._starts = source.line_starts
        self._above_underline = _above_underlines(source)
        self._shifts: list[int] | None = None
        if "\r\n" in source.text:
            self._shifts = [0]
            for start in self._starts[1:]:
                pair = source.text.startswith("\r\n", start - 2)
                self._shifts.append(self._shifts[-1] + pair)

    def offset(self, line: int, at: int) -> int:
        """The source offset of the parser's offset ``at``, which lies in ``line`` (from 0)."""
        return at + self._shifts[line] if self._shifts and line < len(self._shifts) else at

    def is_above_underline(self, line: int) -> bool:
        """Whether, before the next empty line, one ends as the underline of a heading does."""
        return line in self._above_underline

    def end_of_newline(self, line: int) -> int:
        """Where the newline that ends ``line`` ends."""
        return self._starts[line + 1]


def _above_underlines(source: Source) -> frozenset[int]:
    above = []
    underlined = False
    end = len(source.text)
    for line, start in reversed(tuple(enumerate(source.line_starts))):
        if underlined:
            above.append(line)
        text = source.text[start:end].rstrip(" \t\r\n")
        underlined = text != "" and (underlined or text[-1] in "-=")
        end = start
    return frozenset(above)


class Segment(NamedTuple):
    """Content from offset ``at`` on stands in the source from ``start`` to ``end``.

    Unless ``verbatim``, the source says it in other characters: a newline, an escape.
    """

    at: int
    start: int
    end: int
    verbatim: bool


class Origin:
    """Maps offsets of a content to the source; ``segments`` are in ascending order and not empty."""

    __slots__ = ("_ats", "_segments")

    def __init__(self, segments: list[Segment]) -> None:
        self._segments = segments
        self._ats = [segment.at for segment in segments]

    def moved(self, by: int) -> "Origin":
        """The origin of the content from offset ``by`` on."""
        if not by:
            return self
        return Origin([segment._replace(at=segment.at - by) for segment in self._segments])

    def start(self, offset: int) -> int:
        """The source offset of the content character at ``offset``."""
        segment = self._segment(offset)
        return min(segment.start + offset - segment.at, segment.end) if segment.verbatim else segment.start

    def end(self, offset: int) -> int:
        """The source offset after the content character before ``offset``."""
        segment = self._segment(offset - 1)
        return min(segment.start + offset - segment.at, segment.end) if segment.verbatim else segment.end

    def _segment(self, offset: int) -> Segment:
        if len(self._ats) == 1:
            return self._segments[0]
        return self._segments[max(bisect_right(self._ats, offset) - 1, 0)]

    def piece(self, length: int) -> Span | None:
        """The source of the first ``length`` characters, if it says them as they are and without a break."""
        first = self._segments[0]
        start = first.start - first.at
        end = start + length
        whole = first.verbatim and first.at <= 0 and end <= first.end
        return Span(start, end) if whole and (len(self._ats) == 1 or self._ats[1] >= length) else None

    def span(self, start: int, end: int) -> Span:
        """The source of the content from ``start`` to ``end``; an empty span when that is empty."""
        first = self.start(start)
        return Span(first, self.end(end) if start < end else first)

    def runs(self, start: int, end: int) -> Iterator[Segment]:
        """The content from ``start`` to ``end``, cut where the way the source says it changes."""
        index = max(bisect_right(self._ats, start) - 1, 0)
        while index < len(self._segments) and (segment := self._segments[index]).at < end:
            following = self._ats[index + 1] if index + 1 < len(self._ats) else end
            low, high = max(segment.at, start), min(following, end)
            if low < high:
                first, last = segment.start, segment.end
                if segment.verbatim:
                    shift = first - segment.at
                    first, last = min(low + shift, last), min(high + shift, last)
                yield Segment(low, first, last, segment.verbatim)
            index += 1


class TextBuilder:
    """Collects the pieces of one text, in source order.

    White space is kept as HTML shows it at the edges only: none at the start and end, none after a line
    break, and not twice where markup between two spaces leaves no text. ``verbatim`` keeps all of it.
    """

    def __init__(self, source: str, *, verbatim: bool = False) -> None:
        self._source = source
        self._verbatim = verbatim
        self._pieces: list[Piece] = []
        self._at = 0
        self._run: tuple[int, int] | None = None
        self._break_is_soft: bool | None = None
        """Of the line break that the value ends in, if it ends in one."""

    @property
    def length(self) -> int:
        """How long the value is so far."""
        return self._at + (self._run[1] - self._run[0] if self._run else 0)

    @property
    def last(self) -> str:
        """The last character of the value so far, or nothing."""
        if self._run:
            return self._source[self._run[1] - 1]
        return self._pieces[-1].value[-1] if self._pieces else ""

    @property
    def end(self) -> int:
        """The source offset after the value so far; 0 when there is none."""
        if self._run:
            return self._run[1]
        return self._pieces[-1].span.end if self._pieces else 0

    def mark(self) -> int:
        """How many pieces there are; a later piece starts a new one."""
        self._flush()
        return len(self._pieces)

    def add(self, start: int, end: int) -> None:
        """Add the source from ``start`` to ``end`` as it stands."""
        if start >= end:
            return
        if self._run and self._run[1] == start:
            self._run = (self._run[0], end)
            return
        last = self.last
        if not self._verbatim and (not last or last in BLANK):
            while start < end and self._source[start] in BLANK:
                start += 1
        self._flush()
        if start < end:
            self._run = (start, end)
            self._break_is_soft = None

    def add_value(self, value: str, start: int, end: int) -> None:
        """Add ``value``, which the source says from ``start`` to ``end`` in other characters."""
        if value == self._source[start:end]:
            self.add(start, end)
        elif value:
            self._push(value, start, end)
            self._break_is_soft = None

    def add_break(self, start: int, end: int, *, soft: bool) -> None:
        """Add a line break. A soft one is the end of a source line: beside another break it shows nothing."""
        start = self._trimmed_run(start)
        if not self.length:
            return
        before = self._break_is_soft
        if before is None or not (before or soft):
            self._push("\n", start, end)
            self._break_is_soft = soft
            return
        piece = self._pieces[-1]
        if piece.span.end == start:
            self._pieces[-1] = piece._replace(span=Span(piece.span.start, end))
        self._break_is_soft = before and soft

    def build(self, at: int) -> Text:
        """The text so far; an empty one stands at offset ``at``."""
        self._flush()
        if not self._verbatim:
            self._trim()
        if not self._pieces:
            return Text("", Span(at, at), ())
        span = Span(self._pieces[0].span.start, self._pieces[-1].span.end)
        return Text("".join(piece.value for piece in self._pieces), span, tuple(self._pieces))

    def _push(self, value: str, start: int, end: int) -> None:
        self._flush()
        self._pieces.append(Piece(self._at, value, Span(start, end)))
        self._at += len(value)

    def _flush(self) -> None:
        if self._run:
            start, end = self._run
            self._run = None
            self._pieces.append(Piece(self._at, self._source[start:end], Span(start, end)))
            self._at += end - start

    def _trimmed_run(self, end: int) -> int:
        """Leave out the blanks before ``end``; returns where they start."""
        if not self._run or self._run[1] != end:
            return end
        start = self._run[0]
        while end > start and self._source[end - 1] in BLANK:
            end -= 1
        self._run = (start, end) if end > start else None
        return end

    def _trim(self) -> None:
        while self._pieces:
            piece = self._pieces[-1]
            value = piece.value.rstrip(BLANK)
            if value == piece.value:
                return
            self._pieces.pop()
            verbatim = len(piece.value) == piece.span.end - piece.span.start
            if value and verbatim:
                span = Span(piece.span.start, piece.span.start + len(value))
                self._pieces.append(Piece(piece.at, value, span))
                return


def part_of(pieces: tuple[Piece, ...], at: int) -> Text:
    """A text of some of another text's pieces; an empty one stands at offset ``at``."""
    if not pieces:
        return Text("", Span(at, at), ())
    start = pieces[0].at
    moved = tuple(piece._replace(at=piece.at - start) for piece in pieces)
    value = "".join(piece.value for piece in pieces)
    return Text(value, Span(pieces[0].span.start, pieces[-1].span.end), moved)
