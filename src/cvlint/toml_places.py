"""Where the keys and values of a TOML document stand; the standard library's parser does not say.

Reads only documents that ``tomllib`` has accepted, so it finds ends of things and checks nothing.
"""

import re
from functools import cache
from itertools import count
from typing import NamedTuple

KeyPath = tuple[str | int, ...]
"""Keys and list indexes from the top of the document: ``("rules", "CV104", "severity")``."""


class Place(NamedTuple):
    """Offsets (code points) of a key and of its value.

    An element of a list has no key: ``key`` is then where the element starts. For a table with a
    header of its own, all three are the place of its name in the header.
    """

    key: int
    value: int
    value_end: int


def find_places(text: str) -> dict[KeyPath, Place]:
    """The place of every key and list element of a valid document, whose newlines may be of any kind.

    A table that several headers or dotted keys name stands where it is first named.
    """
    scanner = _Scanner(text)
    scanner.document()
    return scanner.places


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.places: dict[KeyPath, Place] = {}
        self.lengths: dict[KeyPath, int] = {}
        """How many tables an array of tables, ``[[x]]``, has so far."""

    def document(self) -> None:
        table: KeyPath = ()
        self._skip(_blank())
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_blank())

    def _header(self) -> KeyPath:
        is_array = self.text.startswith("[[", self.at)
        self.at += 2 if is_array else 1
        path: KeyPath = ()
        parts = self._key()
        for index, (part, start, end) in enumerate(parts):
            path = (*path, part)
            self.places.setdefault(path, Place(start, start, end))
            if is_array and index == len(parts) - 1:
                self.lengths[path] = self.lengths.get(path, 0) + 1
            if path in self.lengths:
                path = (*path, self.lengths[path] - 1)
                self.places.setdefault(path, Place(start, start, end))
        self.at += 2 if is_array else 1
        return path

    def _pair(self, table: KeyPath) -> None:
        path = table
        parts = self._key()
        for part, start, end in parts:
            path = (*path, part)
            self.places.setdefault(path, Place(start, start, end))
        self.at += 1  # the equals sign
        self._skip(_blank())
        value = self.at
        self._value(path)
        self.places[path] = Place(parts[-1][1], value, self.at)

    def _key(self) -> list[tuple[str, int, int]]:
        """The parts of a dotted key, each with its extent; leaves ``at`` on the sign after the key."""
        parts = []
        while True:
            self._skip(_blank())
            start = self.at
            raw = self._take(_key_part())
            parts.append((_decoded(raw), start, self.at))
            self._skip(_blank())
            if self.text[self.at] != ".":
                return parts
            self.at += 1

    def _value(self, path: KeyPath) -> None:
        opening = self.text[self.at]
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            self._take(_scalar())

    def _array(self, path: KeyPath) -> None:
        self.at += 1
        for index in count():
            self._skip(_filler())
            if self.text[self.at] == "]":
                break
            start = self.at
            self._value((*path, index))
            self.places[(*path, index)] = Place(start, start, self.at)
        self.at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self.at += 1
        self._skip(_filler())
        while self.text[self.at] != "}":
            self._pair(path)
            self._skip(_filler())
        self.at += 1

    def _skip(self, pattern: re.Pattern[str]) -> None:
        self._take(pattern)

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            raise ValueError(f"not a TOML document that tomllib accepts, at offset {self.at}")
        self.at = match.end()
        return match.group()


def _decoded(raw: str) -> str:
    if raw[0] == "'" or (raw[0] == '"' and "\\" not in raw):
        return raw[1:-1]
    if raw[0] == '"':
        from tomllib import loads

        key: str = loads(f"key = {raw}")["key"]
        return key
    return raw


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")


@cache
def _filler() -> re.Pattern[str]:
    """What may stand between the elements of a list."""
    return re.compile(r"(?:[ \t\r\n,]+|#[^\n]*)*")


@cache
def _key_part() -> re.Pattern[str]:
    return re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*'""")


@cache
def _scalar() -> re.Pattern[str]:
    # A multi-line string may end in up to five quotes, two of which belong to it.
    return re.compile(
        r'''"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'''
        r"""|'''(?:[^']|'{1,2}(?!'))*'{3,5}"""
        r"""|"(?:[^"\\]|\\.)*"|'[^']*'"""
        r"""|[^,\]}\#\r\n]*[^,\]}\#\s]""",
        re.DOTALL,
    )
