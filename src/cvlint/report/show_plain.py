"""Plain texts out of a résumé for other formats: blocks, lists of skills, languages and interests."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvlint.resume import Block, BlockKind, Entry, Link, Resume, Text

_LONGEST_NAME = 6
"""Words that a skill or an interest may have; what is longer is a sentence."""
_LONGEST_LANGUAGE = 3


class Listed(NamedTuple):
    """A thing a list names, and what stands under it: "Databases: PostgreSQL, Redis"."""

    name: str
    keywords: tuple[str, ...]


def plain(text: Text | None) -> str:
    """``text`` on one line; "" for none."""
    return " ".join(text.value.split()) if text else ""


def prose(blocks: Iterable[Block]) -> str:
    """The paragraphs, one on a line; a heading with nothing below it is left out."""
    lines: list[str] = []
    heading = ""
    for block in blocks:
        line = plain(block.text)
        if block.kind is BlockKind.HEADING:
            heading = line
        elif line and block.is_prose:
            lines += [heading, line] if heading else [line]
            heading = ""
    return "\n".join(lines)


def address_of(resume: Resume, text: Text | None) -> str:
    """Where the name of an entry leads: the web address of the link on it; "" for none."""
    if text is None:
        return ""
    for link in resume.links():
        if link.span.start < text.span.end and text.span.start < link.span.end and is_web(link):
            return link.target
    return ""


def is_web(link: Link) -> bool:
    """Whether the link leads to a page whose address is complete."""
    return is_web_address(link.target)


def is_web_address(target: str) -> bool:
    """Whether this is a complete address of a page, in the ASCII characters that a URI may have."""
    return bool(re.fullmatch(r"(?i)https?://[a-z0-9.\-]+(?::\d+)?(?:[/?#][!-~]*)?", target)) and not (
        re.search(r"[<>\"{}|\\^`\[\]]|%(?![0-9A-Fa-f]{2})|#.*#", target)
    )


def items(blocks: Iterable[Block]) -> Iterator[str]:
    """The items of lists, the outermost only."""
    return (plain(block.text) for block in blocks if block.kind is BlockKind.ITEM and block.depth <= 1)


def listed(blocks: Iterable[Block]) -> Iterator[Listed]:
    """What lists, lines, definitions and subheadings of skills or interests name.

    Sentences are left out, tables too: which cell is a name is not read.
    """
    group = ""
    for block in blocks:
        if block.kind in {BlockKind.HEADING, BlockKind.TERM}:
            group = plain(block.text)
            continue
        if block.kind in {BlockKind.CELL, BlockKind.CODE}:
            continue
        for line in (
            block.text.value.split("\n") if block.kind is BlockKind.PARAGRAPH else [plain(block.text)]
        ):
            yield from _named(" ".join(line.split()), group)


def languages(named: Iterable[Listed]) -> Iterator[tuple[str, str]]:
    """The languages that a list names, each with how well it is spoken, "" where that is not said."""
    for one in named:
        if len(one.keywords) == 1 and _is_level(one.keywords[0]):
            yield one.name, one.keywords[0]
            continue
        fluency = one.name if one.keywords and _is_level(one.name) else ""
        # "Deutsch: gut" names one language and a word that is not known; a list names languages.
        for name in one.keywords if len(one.keywords) > 1 or fluency else () if one.keywords else (one.name,):
            language, own = _with_level(name)
            if len(language.split()) <= _LONGEST_LANGUAGE:
                yield language, own or fluency


def leaves(entry: Entry, around: tuple[Entry, ...] = ()) -> Iterator[tuple[Entry, tuple[Entry, ...]]]:
    """The positions of an entry, each with the entries around it, the nearest first.

    An entry with roles is a position of its own when it says more than who employed, where and when.
    """
    if not entry.roles or entry.title or entry.highlights or prose(entry.prose):
        yield entry, around
    for role in entry.roles:
        yield from leaves(role, (entry, *around))


def parts(line: str) -> list[str]:
    """What commas, semicolons, bars and dots between blanks separate outside brackets."""
    parts = re.split(r"[,;、，；](?![^()]*\))|\s[|•·]\s(?![^()]*\))", line.rstrip(". "))
    return [part.strip() for part in parts if part.strip()]


def _named(line: str, group: str) -> Iterator[Listed]:
    name, colon, rest = line.partition(":")
    if colon and rest.strip() and _is_name(name):
        keywords = parts(rest)
        yield Listed(name.strip(), tuple(keywords) if all(map(_is_name, keywords)) else ())
        return
    names = parts(line.rstrip(":")) if not line.endswith(":") else []
    if not names or not all(map(_is_name, names)):
        return
    if group:
        yield Listed(group, tuple(names))
    else:
        yield from (Listed(name, ()) for name in names)


def _is_name(part: str) -> bool:
    return 0 < len(part.split()) <= _LONGEST_NAME and not re.search(r"[.!?]\s|[。！？]", part)


def _with_level(name: str) -> tuple[str, str]:
    """ "German (B2)" and "German – B2" as language and fluency."""
    match = re.fullmatch(r"([^()–—]+?)\s*(?:\(([^()]+)\)|\s-\s*(.+)|[–—]\s*(.+))", name)
    if match is None:
        return name, ""
    return match[1], next(part for part in match.groups()[1:] if part)


def _is_level(words: str) -> bool:
    levels = (
        r"[abc][12]|native|fluent|proficient|professional|conversational|intermediate|beginner|elementary|basic"
        r"|advanced|bilingual|mother tongue|muttersprache|fließend|verhandlungssicher|grundkenntnisse|langue"
        r" maternelle|courant|nativ[ao]|fluente|avanzado|moedertaal|vloeiend"
    )
    return bool(re.search(rf"(?i)\b(?:{levels})\b", words))
