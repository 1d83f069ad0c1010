"""A document's text with exact positions: decoding, newlines, and offsets turned into lines and columns."""

from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from cvlint.findings import Span

_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")

MAX_BYTES = 1_000_000
"""Larger than any résumé; a larger file is reported and not read."""


class Location(NamedTuple):
    """A place as people and editors say it: both numbers count from 1, columns in code points."""

    line: int
    column: int


class Unreadable(NamedTuple):
    """Why a document cannot be read, and where that shows."""

    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text of one document.

    ``path`` is the name to show: relative, with forward slashes. ``text`` keeps every character of the
    file but the byte order mark (``bom``), newlines included. ``unreadable`` is set when the bytes are
    not a résumé's text; ``text`` then holds what could be decoded, for showing the place only.
    """

    path: str
    text: str
    bom: bool = False
    unreadable: Unreadable | None = None
    line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "line_starts", tuple(_line_starts(self.text)))

    @classmethod
    def from_bytes(cls, data: bytes, path: str) -> "Source":
        """Decode ``data`` as UTF-8; never raises, see ``unreadable``."""
        if len(data) > MAX_BYTES:
            limit = f"{MAX_BYTES // 1_000_000} MB"
            return cls(
                path, "", unreadable=_at_start(f"the file is larger than {limit}: not a résumé's text")
            )
        if data.startswith(_UTF16_BOMS):
            return cls(path, "", unreadable=_at_start("the file is UTF-16, not UTF-8; save it as UTF-8"))
        bom = data.startswith(_BOM)
        body = data[len(_BOM) :] if bom else data
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError as error:
            return cls(path, body.decode("utf-8", "replace"), bom, _undecodable(body, error))
        nul = text.find("\0")
        if nul >= 0:
            message = "the file holds a NUL character: it is not a text file"
            return cls(path, text, bom, Unreadable(message, Span(nul, nul + 1)))
        if not text.strip():
            return cls(path, text, bom, _at_start("the file is empty"))
        return cls(path, text, bom)

    @classmethod
    def from_file(cls, file: Path, path: str) -> "Source":
        """Read and decode ``file``; raises OSError when it cannot be opened."""
        with file.open("rb") as stream:
            return cls.from_bytes(stream.read(MAX_BYTES + 1), path)

    def encode(self, text: str) -> bytes:
        """``text`` as the bytes of this file: UTF-8, with the byte order mark where there was one."""
        return (_BOM if self.bom else b"") + text.encode("utf-8")

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def location(self, offset: int) -> Location:
        """Line and column of a code point offset; the end of the text is a valid offset."""
        line = bisect_right(self.line_starts, offset)
        return Location(line, offset - self.line_starts[line - 1] + 1)

    def utf16_column(self, offset: int) -> int:
        """The 1-based column in UTF-16 code units, as SARIF and most editors count."""
        start = self.line_starts[bisect_right(self.line_starts, offset) - 1]
        return len(self.text[start:offset].encode("utf-16-le", "surrogatepass")) // 2 + 1

    def line_text(self, line: int) -> str:
        """The text of a line (from 1), without its newline."""
        return self.slice(self.line_span(line))

    def line_span(self, line: int) -> Span:
        """The extent of a line (from 1), without its newline."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)


def _line_starts(text: str) -> list[int]:
    r"""Offsets after each ``\n``, ``\r\n`` or lone ``\r``: what CommonMark and editors call a line."""
    starts = [0]
    at = 0
    while True:
        newline = text.find("\n", at)
        stop = newline if newline >= 0 else len(text)
        carriage = text.find("\r", at, stop)
        while carriage >= 0:
            if carriage + 1 != newline:
                starts.append(carriage + 1)
            carriage = text.find("\r", carriage + 1, stop)
        if newline < 0:
            return starts
        at = newline + 1
        starts.append(at)


def _at_start(message: str) -> Unreadable:
    return Unreadable(message, Span(0, 0))


def _undecodable(body: bytes, error: UnicodeDecodeError) -> Unreadable:
    at = len(body[: error.start].decode("utf-8"))
    message = f"the byte 0x{body[error.start]:02X} is not UTF-8; save the file as UTF-8"
    return Unreadable(message, Span(at, at + 1))
