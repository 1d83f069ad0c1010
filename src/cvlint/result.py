"""What a run found: the one thing that reports are made from."""

from pathlib import Path
from typing import NamedTuple

from cvlint.findings import Finding, Severity
from cvlint.source import Source


class Crash(NamedTuple):
    """A rule (or the reader) that raised on a document, instead of its findings.

    ``error`` is the exception's type and message. ``path`` is the document's, as shown.
    """

    rule_id: str
    rule_name: str
    path: str
    error: str


class RuleInfo(NamedTuple):
    """What is known of a rule without running it, the same whatever the configuration says.

    ``severity`` and ``enabled`` are the rule's defaults, ``page`` the file of its page, ``family`` the
    folder it stands in ("dates"), ``formats`` the source formats it is about (None: all).
    """

    id: str
    name: str
    summary: str
    help: str
    severity: Severity
    enabled: bool
    page: Path
    family: str
    formats: frozenset[str] | None


class FileResult(NamedTuple):
    """A document and its findings, sorted by span start, span end, rule id and message."""

    source: Source
    findings: tuple[Finding, ...]


class Result(NamedTuple):
    """A whole run: ``files`` sorted by path, ``rules`` are all known ones sorted by id.

    ``threshold`` is the least severity that fails the run.
    """

    files: tuple[FileResult, ...]
    crashes: tuple[Crash, ...]
    rules: tuple[RuleInfo, ...]
    threshold: Severity = Severity.WARNING

    @property
    def exit_code(self) -> int:
        """2 when something crashed, 1 when a finding is at or above the threshold, else 0."""
        if self.crashes:
            return 2
        return int(any(finding.severity.rank >= self.threshold.rank for finding in self.findings))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all files, in the order of the files."""
        return tuple(finding for file in self.files for finding in file.findings)
