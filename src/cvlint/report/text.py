"""The report for people: headline, place, source with carets, related places, what to do."""

from collections import Counter

from cvlint.findings import Applicability, Finding, Fix, Severity
from cvlint.report.cells import visible
from cvlint.report.excerpt import BLUE, Painter, Place, excerpt, last_line
from cvlint.result import Result
from cvlint.source import Source

_BOLD = "1"
_CYAN = "1;36"
_GREEN = "1;32"
_SEVERITY = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}


def render_text(result: Result, *, color: bool, unsafe_fixes: bool, summary: bool) -> str:
    """Every finding with its source, a blank line between them, and the ``summary`` line at the end."""
    paint = Painter(color)
    blocks = [
        "\n".join(_finding(file.source, finding, paint)) for file in result.files for finding in file.findings
    ]
    if summary:
        blocks.append(_summary(result, unsafe_fixes=unsafe_fixes))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _finding(source: Source, finding: Finding, paint: Painter) -> list[str]:
    code = _SEVERITY[finding.severity]
    places = [Place(finding.span, "^", code)]
    places += [Place(related.span, "-", BLUE, related.message) for related in finding.related]
    gutter = len(str(max(last_line(source, place.span) for place in places)))
    head = paint(code, f"{finding.severity}[{finding.rule_id}]") + f" {finding.rule_name}: "
    lines = [head + paint(_BOLD, visible(finding.message))]
    for place in places:
        lines += excerpt(source, place, gutter, paint)
    if finding.help:
        lines.append(f"{paint(_CYAN, 'help:')} {visible(finding.help)}")
    if finding.fix:
        lines.append(f"{paint(_GREEN, 'fix:')} {_fix(finding.fix)}")
    return lines


def _fix(fix: Fix) -> str:
    how = {
        Applicability.SAFE: "fixable with --fix",
        Applicability.UNSAFE: "fixable with --fix --unsafe-fixes",
        Applicability.DISPLAY: "to do by hand",
    }
    return f"{visible(fix.title)} [{how[fix.applicability]}]"


def _summary(result: Result, *, unsafe_fixes: bool) -> str:
    sentences = [_found(result)]
    levels = Counter(finding.fix.applicability for finding in result.findings if finding.fix)
    now = levels[Applicability.SAFE] + (levels[Applicability.UNSAFE] if unsafe_fixes else 0)
    later = 0 if unsafe_fixes else levels[Applicability.UNSAFE]
    if now:
        sentences.append(f"{now} fixable with --fix.")
    if later:
        more = f"{later} more" if now else f"{later}"
        sentences.append(f"{more} fixable with --fix --unsafe-fixes.")
    if result.crashes:
        sentences.append(f"{_count(len(result.crashes), 'check')} crashed: this report is incomplete.")
    return " ".join(sentences)


def _found(result: Result) -> str:
    checked = _count(len(result.files), "file")
    severities = Counter(finding.severity for finding in result.findings)
    counts = [_count(severities[severity], severity.value) for severity in Severity if severities[severity]]
    if not counts:
        return f"No findings in {checked}."
    concerned = sum(1 for file in result.files if file.findings)
    where = checked if concerned == len(result.files) else f"{concerned} of {checked}"
    return f"Found {_enumerate(counts)} in {where}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _enumerate(items: list[str]) -> str:
    return " and ".join(part for part in (", ".join(items[:-1]), items[-1]) if part)
