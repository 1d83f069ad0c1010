"""CV601 skipped-heading-level."""

from collections.abc import Iterator
from itertools import pairwise

from cvlint.api import Block, BlockKind, NoOptions, Problem, Related, Resume, Rule, Severity

LONGEST_TITLE = 60


class SkippedHeadingLevel(Rule[NoOptions]):
    id = "CV601"
    name = "skipped-heading-level"
    summary = "A heading is more than one level deeper than the heading before it"
    help = "Give the heading the level right below the heading before it, or that heading a deeper one."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        headings = [block for block in resume.blocks if block.kind is BlockKind.HEADING and not block.quote]
        for before, heading in pairwise(headings):
            if heading.level > before.level + 1:
                message = (
                    f"the heading{_title(heading)} of level {heading.level} follows one of level"
                    f" {before.level}: {_skipped(before.level + 1, heading.level - 1)}"
                )
                related = Related(before.span, f"the heading{_title(before)} has level {before.level}")
                yield Problem(heading.span, message, (related,))


def _title(heading: Block) -> str:
    """The words of the heading in quotes, after a space; nothing for a heading without words."""
    words = " ".join(heading.text.value.split())
    if len(words) > LONGEST_TITLE:
        words = words[:LONGEST_TITLE].rstrip() + "…"
    return f" '{words}'" if words else ""


def _skipped(first: int, last: int) -> str:
    if first == last:
        return f"level {first} is skipped"
    return f"levels {first} {'and' if last == first + 1 else 'to'} {last} are skipped"
