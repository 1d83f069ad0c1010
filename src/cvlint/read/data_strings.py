"""What the strings of JSON and YAML say, piece by piece: escapes resolved, folded lines joined."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.data import Fault
from cvlint.findings import Span
from cvlint.read.data_limits import syntax_error
from cvlint.text import Piece, Text


class _Run(NamedTuple):
    """The source from ``start`` to ``end`` says ``value``."""

    start: int
    end: int
    value: str


def _text(runs: Iterator[_Run], at: int) -> Text:
    """The text of the runs; an empty one stands at offset ``at``."""
    pieces: list[Piece] = []
    length = 0
    for start, end, value in runs:
        if value:
            pieces.append(Piece(length, value, Span(start, end)))
            length += len(value)
    if not pieces:
        return Text("", Span(at, at), ())
    span = Span(pieces[0].span.start, pieces[-1].span.end)
    return Text("".join(piece.value for piece in pieces), span, tuple(pieces))


def json_text(source: str, start: int, end: int) -> tuple[Text, list[Fault]]:
    """The text of a JSON string between its quotation marks, and what is wrong in it."""
    faults: list[Fault] = []
    return _text(_json_runs(source, start, end, faults), start), faults


def _json_runs(source: str, start: int, end: int, faults: list[Fault]) -> Iterator[_Run]:
    at = start
    for found in _json_special().finditer(source, start, end):
        low, high = found.span()
        if at < low:
            yield _Run(at, low, source[at:low])
        at = high
        escape = found[0]
        value = _SHORT.get(escape[1:]) if escape[0] == "\\" else None
        if escape[0] != "\\":
            faults.append(syntax_error(low, high, f"{escape!r} has to be written as an escape in a text"))
            value = escape
        elif value is None and escape[1:2] == "u" and len(escape) >= 6:
            value = escape.encode().decode("unicode_escape")
            value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        elif value is None:
            faults.append(syntax_error(low, high, f"'{escape}' is not an escape that JSON has"))
            value = escape
        yield _Run(low, high, value)
    if at < end:
        yield _Run(at, end, source[at:end])


_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", '"': '"', "\\": "\\", "/": "/"}


@cache
def _json_special() -> re.Pattern[str]:
    pair = r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    return re.compile(rf"{pair}|\\u[0-9a-fA-F]{{4}}|\\.|\\\Z|[\x00-\x1f]", re.DOTALL)


def yaml_text(source: str, start: int, end: int, quote: str, value: str, *, exact: bool = True) -> Text:
    """The text of a YAML scalar from ``start`` to ``end`` (quotation marks included).

    ``value`` is what the YAML parser makes of it; were the two to differ, the scalar is one piece. Unless
    ``exact``, characters of ``value`` may differ from those of ``source``.
    """
    text = _text(_yaml_runs(source, start, end, quote, value), start)
    if text.value == value or (not exact and len(text.value) == len(value)):
        return text
    return Text(value, Span(start, end), (Piece(0, value, Span(start, end)),) if value else ())


def _yaml_runs(source: str, start: int, end: int, quote: str, value: str) -> Iterator[_Run]:
    if quote in ("|", ">"):
        return _block_runs(source, start, end, value)
    inner = 1 if quote else 0
    return _flow_runs(source, start + inner, end - inner, quote)


def _flow_runs(source: str, start: int, end: int, quote: str) -> Iterator[_Run]:
    """A plain or quoted scalar: a line break is a space, more of them are one less."""
    at = start
    for found in _flow_special(quote).finditer(source, start, end):
        low, high = found.span()
        if at < low:
            yield _Run(at, low, source[at:low])
        at = high
        escape = found[0]
        if escape == "''":
            yield _Run(low, high, "'")
        elif escape[0] == "\\":
            yield _Run(low, high, _yaml_escape(escape))
        else:
            yield _Run(low, high, _folded(escape))
    if at < end:
        yield _Run(at, end, source[at:end])


@cache
def _flow_special(quote: str) -> re.Pattern[str]:
    fold = rf"[ \t]*{_BREAK}(?:[ \t]*{_BREAK})*[ \t]*"
    if quote == "'":
        return re.compile(rf"''|{fold}")
    if quote == '"':
        escape = r"x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}"
        broken = rf"{_BREAK}(?:[ \t]*{_BREAK})*[ \t]*"
        return re.compile(rf"\\(?:{broken}|{escape}|.)|{fold}", re.DOTALL)
    return re.compile(fold)


_BREAK = "(?:\r\n|[\r\n\x85\u2028\u2029])"


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(_BREAK)


def _folded(white: str) -> str:
    """What a stretch of line breaks and blanks says."""
    first, *more = (_newline(each) for each in _breaks().findall(white))
    kept = "".join(more)
    if first != "\n":
        return first + kept
    return kept or " "


def _newline(characters: str) -> str:
    return characters if characters in "\u2028\u2029" else "\n"


def _yaml_escape(escape: str) -> str:
    kind = escape[1]
    if kind in "xuU" and len(escape) > 2:
        return chr(int(escape[2:], 16))
    if kind in "\r\n\x85\u2028\u2029":
        return "".join(_newline(each) for each in _breaks().findall(escape)[1:])
    return _YAML_ESCAPES.get(kind, kind)


_YAML_ESCAPES = {
    **_SHORT,
    "0": "\0",
    "a": "\a",
    "v": "\v",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


def _block_runs(source: str, start: int, end: int, value: str) -> Iterator[_Run]:
    """A block scalar: ``|`` keeps its line breaks, ``>`` folds them where neither line is indented more."""
    folds = source[start] == ">"
    lines = _lines(source, start, end)
    header = next(lines)
    chomping = _header().match(source, start, header.end)
    keeps, strips = "+" in (chomping[0] if chomping else ""), "-" in (chomping[0] if chomping else "")
    body = list(lines)
    indent = _indent(source, body, chomping, value)
    pending: list[_Run] = []
    before: _Line | None = None
    for line in body:
        if _is_blank(source, line, indent):
            pending.append(_Run(line.start, line.end, _newline(source[line.stop : line.end] or "\n")))
            continue
        low = line.start + indent
        if before is not None:
            yield from _join(source, before, pending, folds and source[low] not in " \t", indent)
        else:
            yield from pending
        pending = []
        yield _Run(low, line.stop, source[low : line.stop])
        before = line
    if before is not None and not strips and before.stop < before.end:
        yield _Run(before.stop, before.end, _newline(source[before.stop : before.end]))
    if keeps:
        yield from (
            run for run in pending if run.start < run.end and source[run.end - 1] in "\r\n\x85\u2028\u2029"
        )


class _Line(NamedTuple):
    """A line without (``stop``) and with (``end``) its line break."""

    start: int
    stop: int
    end: int


def _lines(source: str, start: int, end: int) -> Iterator[_Line]:
    at = start
    for found in _breaks().finditer(source, start, end):
        yield _Line(at, found.start(), found.end())
        at = found.end()
    if at < end or at == start:
        yield _Line(at, end, end)


@cache
def _header() -> re.Pattern[str]:
    return re.compile("[|>][-+0-9]*")


def _indent(source: str, body: list[_Line], header: re.Match[str] | None, value: str) -> int:
    """How far the lines are indented: the first that is not blank says so, unless the header does."""
    leading = [line for line in body if source[line.start : line.stop].strip(" ")]
    if not leading:
        return max((line.stop - line.start for line in body), default=0)
    spaces = _spaces(source, leading[0])
    if header is None or not any(each.isdigit() for each in header[0]):
        return spaces
    # The header counts from the indentation of the parent; the value shows what is left of a line.
    first = next((line for line in _breaks().split(value) if line.strip(" ")), "")
    return spaces - (len(first) - len(first.lstrip(" ")))


def _spaces(source: str, line: _Line) -> int:
    return len(source[line.start : line.stop]) - len(source[line.start : line.stop].lstrip(" "))


def _is_blank(source: str, line: _Line, indent: int) -> bool:
    return line.stop - line.start <= indent and not source[line.start : line.stop].strip(" ")


def _join(source: str, before: _Line, blank: list[_Run], may_fold: bool, indent: int) -> Iterator[_Run]:
    """What stands between two lines of a block with blank lines between them."""
    line_break = _Run(before.stop, before.end, _newline(source[before.stop : before.end]))
    if may_fold and line_break.value == "\n" and source[before.start + indent] not in " \t":
        if not blank:
            yield line_break._replace(value=" ")
            return
        first = blank[0]
        yield _Run(before.stop, first.end, first.value)
        yield from blank[1:]
        return
    yield line_break
    yield from blank
