"""From a source to a résumé: the reader for its format, then sections, entries, name and contact."""

import re
from collections.abc import Sequence
from datetime import date

from cvlint.findings import Span
from cvlint.read.entries import implied_parts, read_entries
from cvlint.read.language import AUTO, ENGLISH, primary_code
from cvlint.read.language_detection import detect_language
from cvlint.read.markdown import read_blocks
from cvlint.read.sections import Part, is_pseudo_heading, split_sections
from cvlint.resume import Block, BlockKind, Entry, Resume, Section, SectionKind, Text
from cvlint.source import Source

DATA_SUFFIXES = (".json", ".yaml", ".yml")

# "Jane Roe – Résumé", "Resume of Jane Roe", "Jane Roe's CV": the document's word is no part of the name.
_DOCUMENT_WORD = (
    r"(?:r[eé]sum[eé]|cv|curr[ií]culum vitae|c\.v\.|lebenslauf|hoja de vida|curr[ií]culum|curr[ií]culo"
    r"|życiorys|резюме|简历|簡歷|履歴書|職務経歴書)"
)
_BEFORE_NAME = re.compile(rf"(?i)^{_DOCUMENT_WORD}\s*(?:(?:of|for|(?-i:von|de|di|van))\b|[:|–—-])\s*")
_AFTER_NAME = re.compile(rf"(?i)(?:['’]s)?[\s,:|–—-]+{_DOCUMENT_WORD}$")

_NONE = SectionKind.OTHER
"""The kind of the part above the first section."""


def read_resume(source: Source, *, today: date, language: str = AUTO) -> Resume:
    """Read a decodable source: JSON or YAML by its name, else Markdown. Never raises for any text.

    ``language`` is a code such as "de" or "pt-BR", or "auto" to tell it from the text.
    """
    if source.path.lower().endswith(DATA_SUFFIXES):
        # Imported for such files only.
        from cvlint.read.data_reader import read_data

        return read_data(source, today=today, language=language)
    page = read_blocks(source)
    code = detect_language(page.blocks) if language == AUTO else primary_code(language)
    blocks = page.blocks
    if code != ENGLISH:
        blocks = tuple(block._replace(language=code) for block in blocks)
    parts = split_sections(blocks)
    if parts and not parts[0].heading and parts[0].kind is _NONE:
        parts = (*implied_parts(parts[0]), *parts[1:])
    titled = _titled(parts)
    name = _name(parts)
    return Resume(
        source=source,
        format="markdown",
        today=today,
        blocks=blocks,
        definitions=page.definitions,
        comments=page.comments,
        sections=tuple(map(_section, titled, read_entries(titled))),
        name=name,
        contact=_contact(parts, name),
        language=code,
    )


def _titled(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts that may hold entries: the text above the first section holds name and contact only."""
    return parts if len(parts) == 1 else [part for part in parts if part.heading or part.kind is not _NONE]


def _section(part: Part, entries: tuple[Entry, ...]) -> Section:
    blocks = (part.heading, *part.blocks) if part.heading else part.blocks
    span = Span(blocks[0].span.start, max(block.span.end for block in blocks))
    title = part.heading.text if part.heading else None
    return Section(part.kind, span, title, part.heading, tuple(part.blocks), entries)


def _name(parts: Sequence[Part]) -> Text | None:
    """The person's name: the first heading above all sections, or a bold line in its place."""
    if not parts or parts[0].heading or parts[0].kind is not _NONE:
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
    above = len(parts) > 1 and not parts[0].heading and parts[0].kind is _NONE
    blocks = list(parts[0].blocks) if above else []
    blocks += [block for part in parts if part.kind is SectionKind.CONTACT for block in part.blocks]
    return tuple(block for block in blocks if name is None or not block.span.contains(name.span))
