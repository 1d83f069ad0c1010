"""From a source to a résumé: the reader for its format, then sections, entries, name and contact."""

import re
from collections.abc import Sequence
from datetime import date

from cvlint.findings import Span
from cvlint.read.entries import read_entries
from cvlint.read.markdown import read_blocks
from cvlint.read.sections import Part, is_pseudo_heading, split_sections
from cvlint.resume import Block, BlockKind, Resume, Section, SectionKind, Text
from cvlint.source import Source

# "Jane Roe – Résumé", "Resume of Jane Roe", "Jane Roe's CV": the document's word is no part of the name.
_DOCUMENT_WORD = r"(?:r[eé]sum[eé]|cv|curriculum vitae|c\.v\.)"
_BEFORE_NAME = re.compile(rf"(?i)^{_DOCUMENT_WORD}\s*(?:of|for|[:|–—-])\s*")
_AFTER_NAME = re.compile(rf"(?i)(?:['’]s)?[\s,:|–—-]+{_DOCUMENT_WORD}$")


def read_resume(source: Source, *, today: date) -> Resume:
    """Read a decodable Markdown source. Never raises for any text."""
    page = read_blocks(source)
    parts = split_sections(page.blocks)
    name = _name(parts)
    return Resume(
        source=source,
        format="markdown",
        today=today,
        blocks=page.blocks,
        definitions=page.definitions,
        comments=page.comments,
        sections=tuple(_section(part) for part in _titled(parts)),
        name=name,
        contact=_contact(parts, name),
    )


def _titled(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts that may hold entries: the text above the first section holds name and contact only."""
    return parts if len(parts) == 1 else [part for part in parts if part.heading]


def _section(part: Part) -> Section:
    blocks = (part.heading, *part.blocks) if part.heading else part.blocks
    span = Span(blocks[0].span.start, max(block.span.end for block in blocks))
    title = part.heading.text if part.heading else None
    return Section(part.kind, span, title, part.heading, part.blocks, read_entries(part))


def _name(parts: Sequence[Part]) -> Text | None:
    """The person's name: the first heading above all sections, or a bold line in its place."""
    if not parts or parts[0].heading:
        return None
    for block in parts[0].blocks:
        if block.kind is BlockKind.HEADING or is_pseudo_heading(block):
            return _without_document_word(block.text.stripped())
    return None


def _without_document_word(text: Text) -> Text | None:
    before = _BEFORE_NAME.search(text.value)
    after = _AFTER_NAME.search(text.value)
    start = before.end() if before else 0
    end = after.start() if after else len(text.value)
    if start >= end or re.fullmatch(rf"(?i){_DOCUMENT_WORD}", text.value):
        return None
    return text.part(start, end)


def _contact(parts: Sequence[Part], name: Text | None) -> tuple[Block, ...]:
    blocks = list(parts[0].blocks) if len(parts) > 1 and not parts[0].heading else []
    blocks += [block for part in parts if part.kind is SectionKind.CONTACT for block in part.blocks]
    return tuple(block for block in blocks if name is None or not block.span.contains(name.span))
