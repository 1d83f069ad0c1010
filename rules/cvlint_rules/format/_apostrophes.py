"""Apostrophes in running text, told apart from quotation marks and primes."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.api import Block, MarkKind, Span

ADDRESS_SIGNS = ("@", "://", "www.")
LONGEST_WORD = 60
"""Characters to look at on each side of an apostrophe."""


class Apostrophe(NamedTuple):
    """An apostrophe where it stands, and the word it belongs to."""

    mark: str
    word: str
    span: Span


def apostrophes(block: Block) -> Iterator[Apostrophe]:
    """Those inside a word ("it's") and those that end a plural ("the users' data"), in order.

    A mark behind a plural counts only where no quotation can end. Code and addresses have none.
    """
    text = block.text.value
    quoted_from: int | None = None
    for found in _mark().finditer(text):
        at = found.start()
        if not _is_inside(text, at):
            if not _ends_plural(text, at):
                continue
            if quoted_from is None:
                quotation = _opening_quote().search(text)
                quoted_from = quotation.start() if quotation else len(text)
            if at > quoted_from:
                continue
        around = _around(_token(), text, at)
        if not any(sign in around for sign in ADDRESS_SIGNS) and not _in_code(block, at):
            yield Apostrophe(found[0], _around(_word(), text, at), block.text.locate(at, at + 1))


def _is_inside(text: str, at: int) -> bool:
    return text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()


def _ends_plural(text: str, at: int) -> bool:
    ending = text[max(at - 2, 0) : at]
    return (
        len(ending) == 2 and ending.isalpha() and ending[1] in "sS" and bool(_next_word().match(text, at + 1))
    )


def _in_code(block: Block, at: int) -> bool:
    return any(mark.kind is MarkKind.CODE and mark.start <= at < mark.end for mark in block.marks)


def _around(pattern: re.Pattern[str], text: str, at: int) -> str:
    """The stretch of the pattern's characters on both sides of ``text[at]``."""
    before = pattern.match(text[max(at - LONGEST_WORD, 0) : at][::-1])
    after = pattern.match(text, at, at + LONGEST_WORD)
    return (before[0][::-1] if before else "") + (after[0] if after else "")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile("['’]")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"\S*")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"(?:[\w'’]|-(?=\w))*")


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"\s+[^\W\d_]")


@cache
def _opening_quote() -> re.Pattern[str]:
    """A mark at the beginning of a word may open a quotation, which a mark behind a word then ends."""
    return re.compile(r"(?<![^\s(\[{“\"/–—-])['’](?=\S)|‘")
