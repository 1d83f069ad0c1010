"""Documents and rules in, findings out: reads each document, runs the rules, stamps and sorts."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from cvlint.errors import message_of
from cvlint.findings import Finding, Problem, Severity, Span
from cvlint.packs import UNREADABLE, LoadedRule
from cvlint.result import Crash, FileResult, Result
from cvlint.resume import Resume
from cvlint.settings import ActiveRule, Settings
from cvlint.source import Source

if TYPE_CHECKING:
    from cvlint.data import Data

READER = "reader"
"""Stands for the rule in a :class:`Crash` when it was not a rule that failed."""


class Job(NamedTuple):
    """One document to check, and how."""

    source: Source
    settings: Settings


class Checked(NamedTuple):
    """What came of checking one document; ``findings`` are sorted, equal ones merged."""

    findings: tuple[Finding, ...]
    crashes: tuple[Crash, ...] = ()


def lint(
    jobs: Iterable[Job], known_rules: Iterable[LoadedRule], threshold: Severity = Severity.WARNING
) -> Result:
    """Check every document; the result does not depend on the order of ``jobs``.

    ``known_rules`` are all rules there are, sorted by id, whether or not a job runs them. Never raises
    for what a document holds or a rule does.
    """
    files: list[FileResult] = []
    crashes: list[Crash] = []
    for job in sorted(jobs, key=lambda job: job.source.path):
        checked = check(job)
        files.append(FileResult(job.source, checked.findings))
        crashes += checked.crashes
    return Result(tuple(files), tuple(crashes), tuple(loaded.info for loaded in known_rules), threshold)


def check(job: Job) -> Checked:
    """Check one document."""
    source, settings = job
    if source.unreadable is not None:
        message, span = source.unreadable
        problem = Problem(span, message)
        said = (active for active in settings.rules if active.rule.id == UNREADABLE)
        return Checked(tuple(_stamp(problem, active, source) for active in said))
    resume = read(source, settings)
    if isinstance(resume, Crash):
        return Checked((), (resume,))
    found: set[Finding] = set()
    crashes: list[Crash] = []
    for active in settings.rules:
        formats = active.rule.formats
        if formats is None or resume.format in formats:
            crashes += _run(active, resume, found)
    if resume.data is not None:
        found = _with_kept_syntax(found, resume.data)
    return Checked(tuple(sorted(found, key=_order)), tuple(crashes))


def _with_kept_syntax(found: set[Finding], data: "Data") -> set[Finding]:
    """The findings, without the fixes that would break the JSON or YAML around them."""
    from cvlint.data_edits import Syntax

    syntax = Syntax(data)
    return {
        each if each.fix is None or syntax.keeps(each.fix.edits) else each._replace(fix=None)
        for each in found
    }


def read(source: Source, settings: Settings) -> Resume | Crash:
    """The résumé that ``source`` holds, or how the reader failed on it."""
    # Imported here: a run on unreadable documents, or for the list of rules, reads none.
    from cvlint.read.resume_reader import read_resume

    try:
        return read_resume(source, today=settings.today, language=settings.language)
    # As for the rules below: whatever it is, the user gets a name and the other documents' findings.
    except Exception as error:
        return _crash(READER, READER, source, error)


def _run(active: ActiveRule, resume: Resume, found: set[Finding]) -> list[Crash]:
    """Add what one rule finds to ``found``; one crash when it fails."""
    rule, source = active.rule, resume.source
    try:
        for problem in rule.check(resume, active.options):
            found.add(_stamp(problem, active, source))
    # The boundary to the rules, some of them other people's. Whatever one raises, the user is told its
    # name, the other rules still run, and the run ends with 2.
    except (Exception, SystemExit) as error:
        return [_crash(rule.id, rule.name, source, error)]
    return []


def _stamp(problem: Problem, active: ActiveRule, source: Source) -> Finding:
    _require_valid(problem, source)
    rule = active.rule
    return Finding(
        rule_id=rule.id,
        rule_name=rule.name,
        severity=active.severity,
        span=problem.span,
        message=problem.message,
        related=problem.related,
        fix=problem.fix,
        help=rule.help,
    )


def _require_valid(problem: Problem, source: Source) -> None:
    """Reports and fixes rely on every span lying inside the text; a rule that breaks this has failed."""
    edits = problem.fix.edits if problem.fix else ()
    texts = [problem.message, *(place.message for place in problem.related)]
    texts += [problem.fix.title if problem.fix else "", *(edit.replacement for edit in edits)]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("a message, title or replacement is no string")
    spans = [problem.span, *(place.span for place in problem.related), *(edit.span for edit in edits)]
    for span in spans:
        if not (isinstance(span, Span) and isinstance(span.start, int) and isinstance(span.end, int)):
            raise TypeError("a span is no Span of whole numbers")
        if not 0 <= span.start <= span.end <= len(source.text):
            raise ValueError(f"the span {span.start}:{span.end} is not inside the text")


def _order(finding: Finding) -> tuple[object, ...]:
    related = tuple((place.span, place.message) for place in finding.related)
    fix = finding.fix
    edits = tuple((edit.span, edit.replacement) for edit in fix.edits) if fix else ()
    return (*finding.span, finding.rule_id, finding.message, related, fix.title if fix else "", edits)


def _crash(rule_id: str, rule_name: str, source: Source, error: BaseException) -> Crash:
    """What is worth a bug report: the exception and where it arose.

    An exception's message may quote the résumé ("KeyError: 'Jane Doe'"), and bug reports are public: a
    message that shares a word with the document is left out.
    """
    said = message_of(error)
    words = set(_words(said))
    quoted = bool(words) and not words.isdisjoint(_words(source.text))
    message = "" if quoted or not said else f": {said}"
    return Crash(rule_id, rule_name, source.path, f"{type(error).__name__}{_place(error)}{message}")


def _words(text: str) -> list[str]:
    from re import findall

    return findall(r"\w+", text.casefold())


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f" at {PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
