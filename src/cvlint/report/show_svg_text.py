"""Text for SVG: how wide it is about, broken into lines, escaped for XML."""

import re
import unicodedata

_NARROW = frozenset("ijltfrI.,:;'!|()[]{}/\\- ·")
_BROAD = frozenset("mwMW@%&—")


def wrap(text: str, room: float, size: float, most: int) -> list[str]:
    """``text`` in at most ``most`` (from 1) lines that fit in ``room``; "…" ends the last one if it was cut.

    ``room`` and ``size``, the font's, are in one unit. A word longer than a line is broken.
    """
    lines: list[str] = []
    rest = text.strip()
    while rest and len(lines) < most:
        at = _fitting(rest, room, size)
        if at < len(rest):
            blank = rest.rfind(" ", 1, at + 1)
            at = blank if blank > 0 else at
        lines.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    if rest:
        last = f"{lines[-1]} {rest}"
        lines[-1] = f"{last[: max(_fitting(last, room - size, size), 1)].rstrip()}…"
    return lines


def text_width(text: str, size: float) -> float:
    """The width of ``text`` in a sans-serif font of this size: estimated, rather too wide than too narrow."""
    return size * sum(map(_em, text))


def xml(text: str) -> str:
    """``text`` as XML content or attribute value; characters that XML cannot hold become U+FFFD."""
    text = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(character, entity)
    return text


def _fitting(text: str, room: float, size: float) -> int:
    """How many of the first characters fit; one at least."""
    used = 0.0
    for index, character in enumerate(text):
        used += size * _em(character)
        if used > room:
            return max(index, 1)
    return len(text)


def _em(character: str) -> float:
    """The width of a character in the font's size."""
    if character in _NARROW:
        return 0.42
    if character in _BROAD:
        return 1.0
    if character.isascii():
        return 0.78 if character.isupper() else 0.64
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.3 if category == "So" else 1.02
    return 0.9 if character.isupper() else 0.75
