"""A rule's page: what it says, split into headings, prose and examples, each with its line."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from cvlint.errors import CvlintError

LABELS = {
    "md flagged": "Flagged:",
    "json flagged": "Flagged:",
    "yaml flagged": "Flagged:",
    "hex flagged": "Flagged (bytes):",
    "md clean": "Not flagged:",
    "json clean": "Not flagged:",
    "yaml clean": "Not flagged:",
    "hex clean": "Not flagged (bytes):",
    "output": "Reported:",
    "diff": "With --fix:",
    "diff unsafe": "With --fix --unsafe-fixes:",
    "toml options": "With these options:",
}
"""The tags that a fenced block of a page may have, and how a terminal introduces the block."""


class ElementKind(StrEnum):
    HEADING = "heading"
    PROSE = "prose"
    FENCE = "fence"


class Element(NamedTuple):
    """A heading, a fenced block, or anything else at the top level of a page.

    ``line`` and ``end`` (from 1, ``end`` not included) are its lines. ``level`` is a heading's.
    ``tag`` is what stands behind a fence's back-ticks. ``text`` is a heading's title, a fence's content
    or the source of the prose.
    """

    kind: ElementKind
    line: int
    end: int
    text: str
    level: int = 0
    tag: str = ""


def read_text(page: Path) -> str:
    """The source of a page; raises OSError when it cannot be read, CvlintError when it is no text."""
    try:
        return page.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise CvlintError(
            f"the rule page {page.parent.name}/{page.name} is not UTF-8: {error.reason}"
        ) from None


def read_page(page: Path) -> tuple[Element, ...]:
    """The elements of a page, in order; raises OSError or CvlintError when it cannot be read."""
    from markdown_it import MarkdownIt

    text = read_text(page)
    lines = text.splitlines(keepends=True)
    elements = []
    tokens = MarkdownIt("commonmark").parse(text)
    for index, token in enumerate(tokens):
        if token.level or token.map is None or token.nesting < 0:
            continue
        start, end = token.map
        if token.type == "heading_open":
            level = int(token.tag[1:])
            title = tokens[index + 1].content
            elements.append(Element(ElementKind.HEADING, start + 1, end + 1, title, level=level))
        elif token.type == "fence":
            tag = " ".join(token.info.split())
            elements.append(Element(ElementKind.FENCE, start + 1, end + 1, token.content, tag=tag))
        else:
            prose = "".join(lines[start:end]).rstrip("\n") + "\n"
            elements.append(Element(ElementKind.PROSE, start + 1, end + 1, prose))
    return tuple(elements)


def is_fixable(page: Path) -> bool:
    """Whether the page shows a fix."""
    return any(element.tag.startswith("diff") for element in read_page(page))


def page_for_terminal(page: Path) -> str:
    """The page to read on a terminal: examples indented under a label instead of fenced."""
    return "\n".join("".join(_terminal_lines(element)) for element in read_page(page))


def _terminal_lines(element: Element) -> Iterator[str]:
    match element.kind:
        case ElementKind.HEADING:
            yield f"{'#' * element.level} {element.text}\n"
        case ElementKind.PROSE:
            yield element.text
        case ElementKind.FENCE:
            yield f"{LABELS.get(element.tag, element.tag)}\n\n"
            for line in element.text.splitlines():
                yield f"    {line}".rstrip() + "\n"
