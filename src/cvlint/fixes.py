"""Applying fixes: whole, in passes, and never at the price of what the résumé states."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from cvlint.engine import Checked, Job, check, read
from cvlint.facts import difference, read_facts
from cvlint.findings import Applicability, Edit, Finding, Fix, Span
from cvlint.result import Crash
from cvlint.source import Source

MAX_PASSES = 10


class Fixed(NamedTuple):
    """A document after its fixes.

    ``fixed`` is the number of findings that are gone. ``refusal`` says why ``source`` is the original
    although there were fixes. ``crashes`` are those on the original.
    """

    source: Source
    fixed: int
    refusal: str | None = None
    crashes: tuple[Crash, ...] = ()


def fix_document(job: Job, required: Applicability) -> Fixed:
    """Apply every fix that is at least ``required``, until none is left.

    Fixes that undo each other, or that come to no end within ten passes, leave the original. So do SAFE
    fixes after which the résumé would state something else, and UNSAFE ones after which it could not be
    read.
    """
    if job.source.unreadable is not None:
        return Fixed(job.source, 0)
    checked = check(job)
    return _fix(job, checked, required)._replace(crashes=checked.crashes)


def _fix(job: Job, checked: Checked, required: Applicability) -> Fixed:
    source, seen, count = job.source, {job.source.text}, 0
    for _ in range(MAX_PASSES):
        text, applied = apply_fixes(source.text, checked.findings, required)
        if not applied:
            return _accepted(job, source, count, required)
        if text in seen:
            return Fixed(job.source, 0, "the fixes undo each other")
        seen.add(text)
        count += applied
        source = replace(job.source, text=text)
        checked = check(job._replace(source=source))
    return Fixed(job.source, 0, f"the fixes come to no end within {MAX_PASSES} passes")


def apply_fixes(text: str, findings: Iterable[Finding], required: Applicability) -> tuple[str, int]:
    """One pass: the text with the fixes that do not meet, and how many those were.

    Each fix is taken whole or left for the next pass: fixes meet when an edit of one touches an edit of
    the other. Earlier ones go first. A fix that another finding has brought already counts as well.
    """
    taken: list[Edit] = []
    spans: list[Span] = []
    whole: set[tuple[Edit, ...]] = set()
    applied = 0
    for fix in sorted(_eligible(text, findings, required), key=lambda fix: [edit.span for edit in fix.edits]):
        if fix.edits not in whole:
            if any(_meets(edit.span, spans) for edit in fix.edits):
                continue
            whole.add(fix.edits)
            taken += fix.edits
            for edit in fix.edits:
                insort(spans, edit.span)
        applied += 1
    return _edited(text, taken), applied


def _meets(span: Span, others: list[Span]) -> bool:
    """Whether ``span`` touches one of ``others``, which are in order and share no character."""
    at = bisect_left(others, span)
    return any(span.touches(other) for other in others[max(at - 1, 0) : at + 1])


def _edited(text: str, edits: Iterable[Edit]) -> str:
    """``text`` after edits that share no character."""
    parts = []
    at = 0
    for span, replacement in sorted(edits):
        parts += [text[at : span.start], replacement]
        at = span.end
    return "".join([*parts, text[at:]])


def _eligible(text: str, findings: Iterable[Finding], required: Applicability) -> list[Fix]:
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    return [
        fix
        for fix in fixes
        if fix.applicability >= required
        and any(text[edit.span.start : edit.span.end] != edit.replacement for edit in fix.edits)
    ]


def _accepted(job: Job, source: Source, count: int, required: Applicability) -> Fixed:
    if not count:
        return Fixed(job.source, 0)
    before, after = read(job.source, job.settings), read(source, job.settings)
    if isinstance(after, Crash) or not _is_readable(source):
        return Fixed(job.source, 0, "the fixes would leave a text that cannot be read")
    if required is Applicability.SAFE and not isinstance(before, Crash):
        changed = difference(read_facts(before), read_facts(after))
        if changed is not None:
            return Fixed(job.source, 0, f"the fixes would change what the résumé states ({changed})")
    return Fixed(source, count)


def _is_readable(source: Source) -> bool:
    """Whether the text, once written, will be read back as it is."""
    try:
        data = source.encode(source.text)
    except UnicodeEncodeError:  # half a surrogate pair
        return False
    return Source.from_bytes(data, source.path) == source


def unified_diff(before: Source, after: Source) -> str:
    """The change from one text to the other, as ``diff -u`` prints it; empty when there is none."""
    from difflib import unified_diff as compare

    old, new = _lines(before.text), _lines(after.text)
    lines = compare(old, new, before.path, before.path, lineterm="\n")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    # Not str.splitlines, which also splits at characters that are no line end for a diff.
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
