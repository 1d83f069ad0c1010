"""References to link definitions that do not exist: "[text][label]" and "[text][]"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.api import LinkDefinition, MarkKind, Resume, Span
from cvlint_rules.links._markdown_text import is_plain, markdown_blocks, overlaps

MOST_COMPARED = 100


class UndefinedReference(NamedTuple):
    """``span`` is the whole reference, ``meant`` the definition with the most similar label."""

    span: Span
    text: str
    label: str
    is_image: bool
    meant: LinkDefinition | None


def undefined_references(resume: Resume) -> Iterator[UndefinedReference]:
    """The references that the reader left as text because nothing defines their label."""
    defined = {normalized(definition.label): definition for definition in reversed(resume.definitions)}
    elsewhere = set(_labels_of_other_dialects(resume))
    for block in markdown_blocks(resume):
        if "][" not in block.text.value:
            continue
        for found in _reference().finditer(block.text.value):
            text, label = found["text"].strip(), found["label"].strip() or found["text"].strip()
            if normalized(label) in defined or normalized(label) in elsewhere or _is_other(text, label):
                continue
            if not is_plain(block, resume, *found.span()) or overlaps(block, MarkKind.LINK, *found.span()):
                continue
            meant = _nearest(normalized(label), defined)
            span = block.text.locate(*found.span())
            yield UndefinedReference(span, text, label, found[0].startswith("!"), meant)


def _labels_of_other_dialects(resume: Resume) -> Iterator[str]:
    """Labels that MultiMarkdown and Kramdown define, which take attributes behind the address."""
    for block in resume.blocks:
        if "]:" in block.text.value:
            yield from (normalized(found["label"]) for found in _attributed().finditer(block.text.value))


def normalized(label: str) -> str:
    """As CommonMark matches labels."""
    return " ".join(label.split()).casefold()


def _is_other(text: str, label: str) -> bool:
    """Whether brackets like these mean something else: a citation, a footnote, a check box, an index."""
    return (
        not text
        or text.isdigit()
        or label.startswith(("@", "^"))
        or text.startswith(("@", "^"))
        or text in "xX"
    )


def _nearest(label: str, defined: dict[str, LinkDefinition]) -> LinkDefinition | None:
    if not defined or len(defined) > MOST_COMPARED:
        return None
    from difflib import get_close_matches

    near = get_close_matches(label, defined, n=1, cutoff=0.7)
    return defined[near[0]] if near else None


@cache
def _attributed() -> re.Pattern[str]:
    """ "[email]: mailto:ada@ada.example class=link"."""
    return re.compile(r"""(?m)^\[(?P<label>[^\[\]]+)\]:[ \t]+\S+[ \t]+(?:[\w-]+=["'\w]|\{:)""")


@cache
def _reference() -> re.Pattern[str]:
    # A letter before the bracket makes it an index: "rows[i][j]".
    return re.compile(r"(?<![\w\])])!?\[(?P<text>[^\[\]]+)\]\[(?P<label>[^\[\]]*)\](?![\[(])")
