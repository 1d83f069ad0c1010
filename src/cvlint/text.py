"""What a reader sees of a document, mapped back to its source character by character."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from cvlint.findings import Span


class Piece(NamedTuple):
    """A run of a text's value and where the source says it.

    The source slice equals ``value``, or is an escape, a character reference or a line break for it;
    then the whole slice stands for the whole value.
    """

    at: int
    value: str
    span: Span


class Text(NamedTuple):
    """What a reader sees, markup removed, with a map back to the source.

    ``pieces`` follow each other without a hole in ``value`` and in ascending source order. A line break
    inside the text is ``"\\n"`` whatever the source's newline is.
    """

    value: str
    span: Span
    pieces: tuple[Piece, ...]

    def locate(self, start: int, end: int) -> Span:
        """The source span of ``value[start:end]``: the smallest that covers it (offsets in code points)."""
        if len(self.pieces) == 1 and 0 <= start < end <= len(self.value):
            piece = self.pieces[0]
            if len(piece.value) == piece.span.end - piece.span.start:
                return Span(piece.span.start + start, piece.span.start + end)
        if start >= end:
            at = self._source_offset(start, after=False)
            return Span(at, at)
        return Span(self._source_offset(start, after=False), self._source_offset(end, after=True))

    def _source_offset(self, offset: int, *, after: bool) -> int:
        if not self.pieces:
            return self.span.start
        # An end offset belongs to the piece that holds the character before it.
        index = bisect_right(self.pieces, offset - 1 if after else offset, key=lambda piece: piece.at) - 1
        piece = self.pieces[max(index, 0)]
        inside = offset - piece.at
        if len(piece.value) == piece.span.end - piece.span.start:
            return piece.span.start + min(inside, len(piece.value))
        return piece.span.start if inside <= 0 else piece.span.end

    def part(self, start: int, end: int) -> "Text":
        """``value[start:end]`` as a text of its own."""
        if len(self.pieces) == 1 and 0 <= start < end <= len(self.value):
            value, span = self.value[start:end], self.locate(start, end)
            return Text(value, span, (Piece(0, value, span),))
        first = max(bisect_right(self.pieces, start, key=lambda piece: piece.at) - 1, 0)
        last = bisect_left(self.pieces, end, key=lambda piece: piece.at)
        pieces = []
        for piece in self.pieces[first:last]:
            low, high = max(start, piece.at), min(end, piece.at + len(piece.value))
            if low < high:
                value = piece.value[low - piece.at : high - piece.at]
                pieces.append(Piece(low - start, value, self.locate(low, high)))
        return Text(self.value[start:end], self.locate(start, end), tuple(pieces))

    def stripped(self, characters: str | None = None) -> "Text":
        """Without the given characters (default: white space) at both ends."""
        start = len(self.value) - len(self.value.lstrip(characters))
        end = len(self.value.rstrip(characters))
        return self.part(start, max(start, end))

    def __bool__(self) -> bool:
        return bool(self.value.strip())
