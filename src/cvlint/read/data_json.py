"""Strict JSON with exact places, read on past every error that leaves no doubt about what follows."""

import re
from functools import cache
from typing import NamedTuple

from cvlint.data import Data, Fault, Mapping, Node, Pair, Scalar, ScalarKind, Sequence
from cvlint.findings import Span
from cvlint.read.data_limits import (
    MAX_DEPTH,
    MAX_FAULTS,
    MAX_NODES,
    plain_text,
    syntax_error,
    too_deep,
    too_many,
)
from cvlint.read.data_strings import json_text


def read_json(text: str) -> Data:
    """The document that ``text`` holds, with its syntax errors; never raises."""
    parser = _Parser(text)
    root = parser.document()
    return Data(root, tuple(sorted(parser.faults, key=lambda fault: fault.span)))


class _Token(NamedTuple):
    """``kind`` is a punctuation mark, "string", "word" or "end"."""

    kind: str
    start: int
    end: int


@cache
def _tokens() -> re.Pattern[str]:
    # A string ends at its quotation mark, or where its line ends when it has none.
    return re.compile(
        r"""(?P<space>[ \t\r\n]+)|(?P<mark>[{}\[\]:,])|(?P<string>"(?:[^"\\\r\n]|\\.)*+["\\]?"""
        r"""|'(?:[^'\\\r\n]|\\.)*+['\\]?)|(?P<comment>//[^\r\n]*|/\*(?s:.*?)(?:\*/|\Z)|\#[^\r\n]*)"""
        r"""|(?P<word>[^\s{}\[\]:,"']+)|(?P<other>.)""",
        re.DOTALL,
    )


class _Parser:
    """Recursive over lists and mappings, whose depth is bounded."""

    def __init__(self, text: str) -> None:
        self.faults: list[Fault] = []
        self._text = text
        self._at = 0
        self._before = 0
        self._nodes = 0
        self._stopped = False
        # A text without its closing mark has taken the comma or bracket behind it along.
        self._has_unclosed_text = False
        self._next = self._scan()

    def document(self) -> Node | None:
        if self._next.kind == "end":
            self._fault(0, 0, "the document is empty")
            return None
        root = self._value(0)
        if self._next.kind != "end" and not self._stopped:
            self._fault(self._next.start, self._next.end, "the document goes on after its end")
        return root

    def _fault(self, start: int, end: int, message: str) -> None:
        if not self._stopped:
            self.faults.append(syntax_error(start, end, message))
            self._stopped = len(self.faults) >= MAX_FAULTS

    def _stop(self, fault: Fault) -> None:
        """Read nothing further: what follows cannot be told."""
        if not self._stopped:
            self.faults.append(fault)
        self._stopped = True
        self._next = _Token("end", len(self._text), len(self._text))

    def _take(self) -> _Token:
        token = self._next
        self._before = token.end
        self._next = self._scan()
        return token

    def _scan(self) -> _Token:
        while not self._stopped and self._at < len(self._text):
            found = _tokens().match(self._text, self._at)
            assert found is not None  # the pattern matches any character
            start, self._at = found.span()
            group = found.lastgroup
            if group == "mark":
                return _Token(found[0], start, self._at)
            if group in ("string", "word"):
                return _Token(group, start, self._at)
            if group == "comment":
                self._fault(start, self._at, "a comment, which JSON does not have")
            elif group == "other":
                self._fault(start, self._at, f"the character {found[0]!r} does not belong here")
        return _Token("end", len(self._text), len(self._text))

    def _value(self, depth: int) -> Node:
        token = self._next
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(too_many(token.start, token.end))
        if token.kind in ("{", "["):
            if depth >= MAX_DEPTH:
                self._stop(too_deep(token.start))
                return self._missing(token.start)
            return self._mapping(depth) if token.kind == "{" else self._sequence(depth)
        if token.kind == "string":
            return self._string(self._take())
        if token.kind == "word":
            return self._word(self._take())
        self._fault(token.start, token.end, "a value is missing here")
        if token.kind == ":" or (depth == 0 and token.kind != "end"):
            self._take()
        return self._missing(token.start)

    def _missing(self, at: int) -> Scalar:
        return Scalar(Span(at, at), plain_text(self._text, at, at), "null")

    def _mapping(self, depth: int) -> Mapping:
        opening = self._take()
        pairs: list[Pair] = []
        while self._goes_on(opening, "}", bool(pairs)):
            start = self._at
            token = self._next
            if token.kind == "string":
                key = self._string(self._take())
            elif token.kind == "word":
                self._fault(token.start, token.end, "a key has to stand in double quotation marks")
                key = self._bare(self._take(), "string")
            else:
                self._fault(token.start, token.end, "a key in double quotation marks is missing here")
                key = self._missing(token.start)
            if self._next.kind == ":":
                self._take()
            else:
                self._fault(key.span.end, key.span.end, "a colon is missing here")
            pairs.append(Pair(key, self._value(depth + 1)))
            if self._at == start and self._next == token:
                self._take()
        return Mapping(Span(opening.start, self._before), tuple(pairs))

    def _sequence(self, depth: int) -> Sequence:
        opening = self._take()
        items: list[Node] = []
        while self._goes_on(opening, "]", bool(items)):
            token = self._next
            items.append(self._value(depth + 1))
            if self._next == token:
                self._take()
        return Sequence(Span(opening.start, self._before), tuple(items))

    def _goes_on(self, opening: _Token, closing: str, inside: bool) -> bool:
        """Whether another element follows; takes the comma before it, or what ends the list or mapping."""
        token = self._next
        if token.kind == "," and inside:
            self._take()
            if self._next.kind in ("}", "]"):
                message = f"a comma must not stand before '{self._next.kind}'"
                self._fault(token.start, token.end, message)
            elif self._next.kind == "," or self._next.kind == "end":
                pass
            else:
                return True
            token = self._next
        if token.kind in ("}", "]"):
            if token.kind == closing:
                self._take()
            else:
                self._stop(self._mismatch(opening, token, closing))
            return False
        if token.kind == "end":
            if not self._has_unclosed_text:
                message = f"'{opening.kind}' is not closed by '{closing}'"
                self._stop(syntax_error(opening.start, opening.end, message))
            return False
        if token.kind == ",":
            self._fault(token.start, token.end, "a comma too many")
            self._take()
            return self._goes_on(opening, closing, False)
        if inside and not self._has_unclosed_text:
            self._fault(self._before, self._before, "a comma is missing here")
        return True

    def _mismatch(self, opening: _Token, token: _Token, closing: str) -> Fault:
        message = f"'{token.kind}' does not close '{opening.kind}': expected '{closing}'"
        return syntax_error(token.start, token.end, message)

    def _bare(self, token: _Token, kind: ScalarKind) -> Scalar:
        return Scalar(Span(token.start, token.end), plain_text(self._text, token.start, token.end), kind)

    def _word(self, token: _Token) -> Scalar:
        word = self._text[token.start : token.end]
        if word in ("true", "false"):
            return self._bare(token, "bool")
        if word == "null":
            return self._bare(token, "null")
        number = _number().fullmatch(word)
        if number:
            return self._bare(token, "float" if number[1] else "int")
        if word[0] in "+-.0123456789":
            self._fault(token.start, token.end, f"'{word}' is not a number as JSON writes them")
        else:
            self._fault(token.start, token.end, f"'{word}' has to stand in double quotation marks")
        return self._bare(token, "string")

    def _string(self, token: _Token) -> Scalar:
        start, end = token.start, token.end
        quote = self._text[start]
        if quote == "'":
            self._fault(start, end, "a text has to stand in double quotation marks, not in single ones")
        closed = end - start > 1 and self._text[end - 1] == quote
        if not closed:
            self._fault(start, end, "the text has no closing quotation mark on its line")
            self._has_unclosed_text = True
        text, faults = json_text(self._text, start + 1, end - 1 if closed else end)
        for each in faults:
            self._fault(*each.span, each.message)
        return Scalar(Span(start, end), text, "string", quote)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)")
