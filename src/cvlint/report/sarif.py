"""SARIF 2.1.0 for code scanning: one run, relative URIs, columns in UTF-16 code units.

No snippet of the résumé is in it but what the messages quote and the fixes put in, and no absolute path.
"""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cvlint.findings import Applicability, Finding, Fix, Related, Span
from cvlint.report.cells import visible
from cvlint.report.fingerprint import finding_fingerprints, line_hashes
from cvlint.report.json_text import to_json
from cvlint.report.sarif_rules import CRASHED, HOME, NOTIFICATIONS, UNREADABLE, driver, sentence
from cvlint.result import Crash, FileResult, Result
from cvlint.source import Source

__all__ = ["HOME", "render_sarif"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"
_BOM = "\ufeff"


def render_sarif(result: Result, *, unsafe_fixes: bool) -> str:
    """The log; it carries the fixes that this run would take (SAFE, or UNSAFE with ``unsafe_fixes``)."""
    required = Applicability.UNSAFE if unsafe_fixes else Applicability.SAFE
    indexes = {rule.id: index for index, rule in enumerate(result.rules)}
    run = {
        "tool": {"driver": driver(result.rules)},
        "invocations": [_invocation(result, indexes)],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that cvlint was run in."}}},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [item for file in result.files for item in _results(file, indexes, required)],
    }
    return to_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _results(file: FileResult, indexes: dict[str, int], required: Applicability) -> Iterator[dict[str, Any]]:
    source = file.source
    hashes = _hashes(source) if file.findings else ()
    for finding, mark in zip(file.findings, finding_fingerprints(file), strict=True):
        fingerprints = {"cvlintFinding/v1": mark}
        if hashes:
            fingerprints["primaryLocationLineHash"] = hashes[source.location(finding.span.start).line - 1]
        item: dict[str, Any] = {
            "ruleId": finding.rule_id,
            "ruleIndex": indexes[finding.rule_id],
            "level": finding.severity.value,
            "message": {"text": _message(finding)},
            "locations": [{"physicalLocation": _place(source, finding.span)}],
            "partialFingerprints": fingerprints,
        }
        if finding.related:
            item["relatedLocations"] = [
                _related(source, related, number) for number, related in enumerate(finding.related, 1)
            ]
        if finding.fix and finding.fix.applicability >= required:
            item["fixes"] = [_fix(source, finding.fix)]
        yield item


def _hashes(source: Source) -> tuple[str, ...]:
    """The line hashes of the file; none when its text is not known (UTF-16, too large)."""
    if source.unreadable and not source.text:
        return ()
    return line_hashes(_BOM + source.text if source.bom else source.text)


def _message(finding: Finding) -> str:
    """A sentence that stands alone, and one that links to the related places."""
    text = sentence(_unlinked(visible(finding.message)))
    links = [
        f"[{_escaped(visible(related.message))}]({number})"
        for number, related in enumerate(finding.related, 1)
    ]
    if not links:
        return text
    return f"{text} See {', '.join(links[:-1])}{' and ' if links[:-1] else ''}{links[-1]}."


def _unlinked(text: str) -> str:
    """Quoted Markdown must not become a link; brackets that cannot are left to be read."""
    return _escaped(text) if "](" in text else text


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _related(source: Source, related: Related, number: int) -> dict[str, Any]:
    return {
        "id": number,
        "physicalLocation": _place(source, related.span),
        "message": {"text": sentence(_unlinked(visible(related.message)))},
    }


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.replacement}}
        for edit in fix.edits
    ]
    change = {"artifactLocation": _artifact(source.path), "replacements": replacements}
    return {"description": {"text": visible(fix.title)}, "artifactChanges": [change]}


def _place(source: Source, span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(source.path), "region": _region(source, span)}


def _region(source: Source, span: Span) -> dict[str, int]:
    return {
        "startLine": source.location(span.start).line,
        "startColumn": source.utf16_column(span.start),
        "endLine": source.location(span.end).line,
        "endColumn": source.utf16_column(span.end),
    }


def _artifact(path: str) -> dict[str, str]:
    """A location under the root: absolute paths are taken relative to the current folder, as code
    scanning refuses others.
    """
    if posixpath.isabs(path):
        path = posixpath.relpath(path, Path.cwd().as_posix())
    return {"uri": quote(path, errors="surrogateescape"), "uriBaseId": _ROOT}


def _invocation(result: Result, indexes: dict[str, int]) -> dict[str, Any]:
    """A crash makes the run unsuccessful: its results are incomplete, and code scanning would close the
    alerts of the rule that crashed. A document that cannot be read is a result like others.
    """
    invocation: dict[str, Any] = {"executionSuccessful": not result.crashes}
    notifications = [_crash(crash, indexes) for crash in result.crashes]
    notifications += [_unreadable(file.source) for file in result.files if file.source.unreadable]
    if notifications:
        invocation["toolExecutionNotifications"] = notifications
    return invocation


def _crash(crash: Crash, indexes: dict[str, int]) -> dict[str, Any]:
    what = f"{crash.rule_id} {crash.rule_name}" if crash.rule_id in indexes else crash.rule_name
    text = f"The check {what} crashed: {crash.error}"
    notification = _notification(CRASHED, text, crash.path)
    if crash.rule_id in indexes:
        notification["associatedRule"] = {"id": crash.rule_id, "index": indexes[crash.rule_id]}
    return notification


def _unreadable(source: Source) -> dict[str, Any]:
    reason = source.unreadable.message if source.unreadable else ""
    return _notification(UNREADABLE, f"The document could not be read: {reason}", source.path)


def _notification(identity: str, text: str, path: str) -> dict[str, Any]:
    return {
        "descriptor": {"id": identity, "index": NOTIFICATIONS.index(identity)},
        "level": "error",
        "message": {"text": sentence(_unlinked(visible(text)))},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(path)}}],
    }
