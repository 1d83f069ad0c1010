"""Brackets that were meant to be a Markdown link and are none.

Whatever the reader could take for a link is one already; these are shapes that it left as text.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint_rules.links._addresses import is_email, web_address
from cvlint_rules.links._targets import quoted

_TEXT = r"\[(?P<text>[^\[\]]*)\]"
LONGEST = 2_000
"""Characters that the text or the target of a link has at most; farther away, a bracket belongs elsewhere."""

_ADDRESS = r"(?:https?://|mailto:|www\.)[^\s\[\](){}<>]+"
_FILE_TYPE = r"\.(?:pdf|html?|md|docx?|png|jpe?g)"


class Broken(NamedTuple):
    """``text[start:end]`` is the broken link; ``reason`` says what is wrong as a clause that follows it.

    Up to ``head_end`` it must not be part of a link; behind that, the address may be one. ``edits`` are
    (start, end, replacement) in offsets of the text; empty where it is open what to do. They are
    ``certain`` when the target says by itself that it is an address, unlike "www.ada.dev" or "cv.pdf".
    """

    start: int
    end: int
    head_end: int
    reason: str
    edits: tuple[tuple[int, int, str], ...] = ()
    certain: bool = False


def broken_links(text: str) -> Iterator[Broken]:
    """The broken links in a block's text, those in code or in another link too."""
    if "](" in text:
        yield from _left_as_text(text)
    if "[" in text:
        yield from _misplaced_brackets(text)


def _misplaced_brackets(text: str) -> Iterator[Broken]:
    for found in _spaced().finditer(text):
        label = found["text"].strip()
        if _is_address(found["target"]) and label not in {"", "x", "X"} and not label.isdigit():
            gap, end = found.span("gap")
            certain = _is_certain(found["target"])
            yield Broken(*found.span(), gap, "has a space between its brackets", ((gap, end, ""),), certain)
    for found in _swapped().finditer(text):
        start, end = found.span()
        middle = found.end("text")
        edits = ((start, start + 1, "["), (middle, middle + 2, "]("), (end - 1, end, ")"))
        yield Broken(start, end, end, "has its brackets swapped", edits, _is_certain(found["target"]))
    for found in _braced().finditer(text):
        yield Broken(*found.span(), found.end("text") + 1, "has its target in braces")
    last = text.rfind("]")
    for found in _unclosed_text().finditer(text):
        if found.end() > last:
            yield Broken(*found.span(), found.end("text"), "lacks its ']'")


def _left_as_text(text: str) -> Iterator[Broken]:
    """ "[text](" and what should be a target; the reader would have made a link of it if it could."""
    at = text.find("](")
    while at >= 0:
        target = _target().match(text, at + 2)
        if target and (_is_address(target[0]) or _bracketed_file().match(text, at + 2)):
            farthest = max(at - LONGEST, 0)
            opening = text.rfind("[", farthest, at)
            closing = _closing(text, at + 2)
            end = target.end() if closing is None else closing + 1
            stated = text[at + 2 : end - 1].strip()
            if opening < 0 or text.find("]", opening, at) >= 0:
                yield Broken(at, end, at + 2, "lacks its '['")
            elif closing is None:
                yield Broken(opening, end, at + 2, "lacks its ')'")
            elif any(character.isspace() for character in stated):
                yield Broken(opening, end, at + 2, f"has white space in its target '{quoted(stated)}'")
        at = text.find("](", at + 2)
    for found in _spaced_target().finditer(text):
        if any(character.isspace() for character in found["target"]):
            reason = f"has white space in its target '{quoted(found['target'])}'"
            scheme, rest = found.end("scheme"), found.start("rest")
            # Spaces in a number are how it is written, and may as well become hyphens.
            edits = ((scheme, rest, ""),) if rest > scheme and not re.search(r"\s", found["rest"]) else ()
            yield Broken(*found.span(), found.end(), reason, edits, certain=True)


def target_fault(target: str) -> str | None:
    """What is wrong with the way a link's target is written, as a clause that follows the link's name."""
    if _wrapped().match(target):
        return "has more than an address for its target"
    return "has a misspelt target" if _misspelt_scheme().match(target) else None


def _closing(text: str, start: int) -> int | None:
    """Where the bracket that was opened before ``start`` is closed."""
    depth = 1
    for found in _round_bracket().finditer(text, start, start + LONGEST):
        depth += 1 if found[0] == "(" else -1
        if not depth:
            return found.start()
    return None


def _is_address(text: str) -> bool:
    """Whether the text is an address or a file, and no remark."""
    address = web_address(text)
    if address is not None:
        return not address.bare or address.host.endswith((".com", ".org", ".net", ".dev", ".io", ".me"))
    return bool(_certain_address().fullmatch(text)) or is_email(text) or bool(_file().fullmatch(text))


def _is_certain(target: str) -> bool:
    return is_email(target) or target.casefold().startswith(("https://", "http://", "mailto:"))


@cache
def _target() -> re.Pattern[str]:
    return re.compile(r"<?(?P<target>[^\s()<>\[\]\"']+)")


@cache
def _wrapped() -> re.Pattern[str]:
    return re.compile(r"""(?:[(\[{"'“”‘’«<].*https?:|https?:/*https?:?)//""", re.IGNORECASE)


@cache
def _misspelt_scheme() -> re.Pattern[str]:
    """ "https//ada.dev", "https:/ada.dev", "htps://ada.dev", "mailto//ada"."""
    return re.compile(
        r"https?(?:[;.]?//|:/|:///+|::/*)(?=[\w.-]+\.\w)"
        r"|(?!https?:|shttp:)(?=h*t|p)[hpst]*p[hpst]*:/+\w"
        r"|mailto(?::/+|;|/+)\w",
        re.IGNORECASE,
    )


@cache
def _round_bracket() -> re.Pattern[str]:
    return re.compile(r"[()]")


@cache
def _certain_address() -> re.Pattern[str]:
    return re.compile(_ADDRESS)


@cache
def _file() -> re.Pattern[str]:
    return re.compile(rf"[\w./-]+{_FILE_TYPE}", re.IGNORECASE)


@cache
def _bracketed_file() -> re.Pattern[str]:
    return re.compile(rf"[\w./ -]{{1,200}}{_FILE_TYPE}\)", re.IGNORECASE)


@cache
def _spaced() -> re.Pattern[str]:
    return re.compile(rf"!?{_TEXT}(?P<gap>[ \t\u00a0]+)\([ \t]*(?P<target>[^\s()\[\]]+)[ \t]*\)")


@cache
def _spaced_target() -> re.Pattern[str]:
    """An e-mail address or a number in which white space may stand: "mailto: ada@…", "tel:+1 206 555"."""
    rest = r"[^\s()\[\]]+@[^\s()\[\]]+|[+0-9(][ \t+0-9()./-]*[0-9]"
    address = rf"(?P<scheme>mailto:|tel:)[ \t]*(?P<rest>{rest})"
    return re.compile(rf"{_TEXT}\((?P<target>{address})\)", re.IGNORECASE)


@cache
def _swapped() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\])])\((?P<text>[^()\[\]]+)\)\[(?P<target>{_ADDRESS})\]")


@cache
def _braced() -> re.Pattern[str]:
    return re.compile(rf"{_TEXT}\{{(?P<target>{_ADDRESS})\}}")


@cache
def _unclosed_text() -> re.Pattern[str]:
    return re.compile(rf"\[(?P<text>[^\[\]()]+)\({_ADDRESS}\)")
