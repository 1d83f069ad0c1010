"""The report for programs. Its shape is stable: a change that breaks a reader raises ``version``.

::

    {
      "version": 1,
      "tool": {"name": "cvlint", "version": "0.1.0"},
      "files": [                          every file checked, sorted by path
        {
          "path": "cv.md",                relative, forward slashes
          "findings": [                   in the order of the text
            {
              "rule": "CV104",
              "name": "overlapping-roles",
              "severity": "error" | "warning" | "note",
              "message": "…",             lower case, no full stop
              "help": "…",                what to do; may be empty
              "span": SPAN,
              "related": [{"message": "…", "span": SPAN}],
              "fix": null | {
                "title": "…",
                "applicability": "safe" | "unsafe" | "display",
                "edits": [{"span": SPAN, "replacement": "…"}]
              },
              "fingerprint": "…"          stays when text is added elsewhere in the file
            }
          ]
        }
      ],
      "crashes": [{"rule": "CV104", "name": "overlapping-roles", "path": "cv.md", "error": "…"}],
      "summary": {"files": 1, "errors": 0, "warnings": 1, "notes": 0, "fixable": 0,
                  "fixable_unsafe": 0, "crashes": 0, "exit_code": 1}
    }

    SPAN = {"start": {"offset": 0, "line": 1, "column": 1}, "end": {"offset": 4, "line": 1, "column": 5}}

A span is half open. Offsets count code points from 0, a byte order mark not counted; lines and columns
count from 1, columns in code points. ``fixable`` are the findings with a safe fix, ``fixable_unsafe``
those with an unsafe one; ``exit_code`` is that of ``cvlint check`` without ``--exit-zero``.
"""

from collections import Counter
from typing import Any

from cvlint import __version__
from cvlint.findings import Applicability, Finding, Fix, Severity, Span
from cvlint.report.fingerprint import finding_fingerprints
from cvlint.report.json_text import to_json
from cvlint.result import Crash, FileResult, Result
from cvlint.source import Source

VERSION = 1


def render_json(result: Result) -> str:
    return to_json(
        {
            "version": VERSION,
            "tool": {"name": "cvlint", "version": __version__},
            "files": [_file(file) for file in result.files],
            "crashes": [_crash(crash) for crash in result.crashes],
            "summary": _summary(result),
        }
    )


def _file(file: FileResult) -> dict[str, Any]:
    marked = zip(file.findings, finding_fingerprints(file), strict=True)
    return {
        "path": file.source.path,
        "findings": [_finding(file.source, finding, mark) for finding, mark in marked],
    }


def _finding(source: Source, finding: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        "rule": finding.rule_id,
        "name": finding.rule_name,
        "severity": finding.severity.value,
        "message": finding.message,
        "help": finding.help,
        "span": _span(source, finding.span),
        "related": [
            {"message": related.message, "span": _span(source, related.span)} for related in finding.related
        ],
        "fix": _fix(source, finding.fix) if finding.fix else None,
        "fingerprint": fingerprint,
    }


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    return {
        "title": fix.title,
        "applicability": fix.applicability.name.lower(),
        "edits": [{"span": _span(source, edit.span), "replacement": edit.replacement} for edit in fix.edits],
    }


def _span(source: Source, span: Span) -> dict[str, dict[str, int]]:
    return {"start": _point(source, span.start), "end": _point(source, span.end)}


def _point(source: Source, offset: int) -> dict[str, int]:
    location = source.location(offset)
    return {"offset": offset, "line": location.line, "column": location.column}


def _crash(crash: Crash) -> dict[str, str]:
    return {"rule": crash.rule_id, "name": crash.rule_name, "path": crash.path, "error": crash.error}


def _summary(result: Result) -> dict[str, int]:
    severities = Counter(finding.severity for finding in result.findings)
    levels = Counter(finding.fix.applicability for finding in result.findings if finding.fix)
    return {
        "files": len(result.files),
        "errors": severities[Severity.ERROR],
        "warnings": severities[Severity.WARNING],
        "notes": severities[Severity.NOTE],
        "fixable": levels[Applicability.SAFE],
        "fixable_unsafe": levels[Applicability.UNSAFE],
        "crashes": len(result.crashes),
        "exit_code": result.exit_code,
    }
