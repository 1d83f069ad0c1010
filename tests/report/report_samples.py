"""Invented documents with findings, made without the reader, the rules or the engine."""

from pathlib import Path

from cvlint.findings import Applicability, Edit, Finding, Fix, Related, Severity, Span
from cvlint.result import Crash, FileResult, Result, RuleInfo
from cvlint.source import Source

PAGE = """\
# overlapping-roles (CV104)

Two roles cover the same months.

## Why it matters

A reader checks dates first.

```md flagged
### Engineer, Initech
```
"""


def rule_info(
    page: Path,
    rule_id: str = "CV104",
    name: str = "overlapping-roles",
    severity: Severity = Severity.WARNING,
    *,
    enabled: bool = True,
) -> RuleInfo:
    """The rule that the samples break; ``page`` is written to hold its page."""
    page.write_text(PAGE, "utf-8")
    return RuleInfo(
        id=rule_id,
        name=name,
        summary="Two roles at different employers cover the same months",
        help="say that one of them was part-time, or correct the dates",
        severity=severity,
        enabled=enabled,
        page=page,
        family="dates",
        formats=None,
    )


def span_of(text: str, part: str, nth: int = 0) -> Span:
    """Where ``part`` stands in ``text``, the ``nth`` time (from 0)."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(part, at + 1)
    return Span(at, at + len(part))


def finding(
    span: Span,
    message: str = "'Consultant, Globex' overlaps 'Engineer, Initech'",
    severity: Severity = Severity.WARNING,
    related: tuple[Related, ...] = (),
    fix: Fix | None = None,
    help: str = "",  # noqa: A002
    rule_id: str = "CV104",
    name: str = "overlapping-roles",
) -> Finding:
    return Finding(rule_id, name, severity, span, message, related, fix, help)


def replace(
    span: Span, replacement: str, title: str = "Replace it", level: Applicability = Applicability.SAFE
) -> Fix:
    return Fix(title, (Edit(span, replacement),), level)


def result(
    *files: tuple[Source, tuple[Finding, ...]],
    crashes: tuple[Crash, ...] = (),
    rules: tuple[RuleInfo, ...] = (),
) -> Result:
    return Result(tuple(FileResult(source, findings) for source, findings in files), crashes, rules)


def text_result(
    text: str, *findings: Finding, path: str = "cv.md", rules: tuple[RuleInfo, ...] = ()
) -> Result:
    return result((Source(path, text), findings), rules=rules)
