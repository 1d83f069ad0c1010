"""Text in terminal cells: how wide characters are, and how those are shown that must not reach a terminal.

A terminal escape, a bidirectional override or an invisible character in a résumé would change what the
reader of a report sees; such characters are shown as visible escapes (``\\x1b``, ``\\u202e``).
"""

import unicodedata
from typing import NamedTuple

TAB_STOP = 4
"""Tabs in source lines are shown as blanks up to the next multiple of this."""

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Me"})
# Zero width (non-)joiners are letters' business in Persian and the Indic scripts, and harmless.
_JOINERS = frozenset("\u200c\u200d")
_ESCAPES = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}


class Cell(NamedTuple):
    """One code point as shown, and how many terminal cells that takes."""

    text: str
    width: int


def visible(text: str) -> str:
    """``text`` on one line, safe for a terminal: control and invisible characters as escapes."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def one_line(text: str) -> str:
    """``text`` with every run of white space as one blank, safe for a terminal."""
    return visible(" ".join(text.split()))


def width(text: str) -> int:
    """The cells that ``visible(text)`` takes."""
    return sum(_cell(character).width for character in text)


def cells(line: str) -> list[Cell]:
    """A source line cell by cell, one item for each code point; tabs become blanks."""
    if line.isascii() and line.isprintable():
        return [Cell(character, 1) for character in line]
    found = []
    column = 0
    for character in line:
        if character == "\t":
            blanks = TAB_STOP - column % TAB_STOP
            cell = Cell(" " * blanks, blanks)
        else:
            cell = _cell(character)
        column += cell.width
        found.append(cell)
    return found


def _cell(character: str) -> Cell:
    shown = _shown(character)
    if shown != character:
        return Cell(shown, len(shown))
    return Cell(character, _width(character))


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if unicodedata.category(character) not in _UNSEEN:
        return character
    code = ord(character)
    if character in _ESCAPES:
        return _ESCAPES[character]
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _width(character: str) -> int:
    if character.isascii():
        return 1
    joins = character in _JOINERS or unicodedata.category(character) in _MARKS
    # The vowels and final consonants of decomposed Hangul are drawn into the cell of the first.
    if joins or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
