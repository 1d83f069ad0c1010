"""CV304 broken-link-syntax."""

from collections.abc import Iterator

from cvlint.api import Applicability, Block, Edit, Fix, MarkKind, NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.links._broken_links import Broken, broken_links, target_fault
from cvlint_rules.links._markdown_text import is_plain, markdown_blocks, overlaps
from cvlint_rules.links._targets import quoted, targets


class BrokenLinkSyntax(Rule[NoOptions]):
    id = "CV304"
    name = "broken-link-syntax"
    summary = "A link is misspelt, so that it is none or its target is no address"
    help = "Write the link as '[text](target)', with nothing between the brackets."
    severity = Severity.ERROR
    formats = frozenset({"markdown"})

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for block in markdown_blocks(resume):
            for broken in broken_links(block.text.value):
                in_link = overlaps(block, MarkKind.LINK, broken.start, broken.head_end)
                if not in_link and is_plain(block, resume, broken.start, broken.end):
                    yield _problem(block, broken)
        for place in targets(resume):
            fault = target_fault(place.target)
            if fault:
                yield Problem(place.span, f"{place.name} {fault}: '{quoted(place.target)}'")


def _problem(block: Block, broken: Broken) -> Problem:
    text = block.text
    fix = None
    if broken.edits:
        edits = tuple(Edit(text.locate(start, end), new) for start, end, new in broken.edits)
        applicability = Applicability.SAFE if broken.certain else Applicability.UNSAFE
        fix = Fix("Write it as '[text](target)'", edits, applicability)
    shown = quoted(text.value[broken.start : broken.end])
    message = f"'{shown}' is no link, because it {broken.reason}"
    return Problem(text.locate(broken.start, broken.end), message, fix=fix)
