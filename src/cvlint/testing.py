"""Runs the examples of rule pages, which are the tests of their rules; for third-party packs too.

In a pack's own tests::

    @pytest.mark.parametrize("page", sorted(Path("acme_rules").rglob("*.md")), ids=str)
    def test_page(page: Path) -> None:
        cvlint.testing.check_page(page)

The pack has to be installed, so that its rules are found. ``rules/README.md`` in cvlint's repository
says what a page consists of.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from cvlint.config import parse_today
from cvlint.engine import Job, check
from cvlint.findings import Applicability, Finding
from cvlint.fixes import fix_document, unified_diff
from cvlint.options import build_options
from cvlint.packs import LoadedRule, load_rules
from cvlint.page_cases import PageCase, PageError, read_cases
from cvlint.report import render
from cvlint.result import FileResult, Result
from cvlint.settings import ActiveRule, Settings
from cvlint.source import Source

__all__ = ["TODAY", "PageCase", "PageError", "check_page", "collect", "run"]

TODAY = date(2026, 1, 1)
"""What "present" means in an example, unless its options say ``today = …``."""


def check_page(page: Path) -> None:
    """Check a page as a whole and run all its examples; raises PageError for the first that fails."""
    for case in collect(page):
        run(case)


def collect(page: Path) -> list[PageCase]:
    """The examples of a page, in order; raises PageError for a page that is not complete.

    Raises PageError as well when no installed rule has this page.
    """
    return read_cases(_rule_of(page))


def run(case: PageCase) -> None:
    """Run one example, with its rule alone; raises PageError when it does not come out as shown."""
    job = _job(case)
    found = _findings(job, case)
    printed = _concise(job.source, found)
    if case.output is None:
        if found:
            raise case.error(f"the example is not to be flagged, but is:\n{printed}")
        return
    if not found:
        raise case.error("the example is to be flagged, but is not")
    if printed != case.output:
        raise case.error(f"the output differs; it is:\n{printed}")
    for finding in found:
        _require_convention(finding, case)
    _check_fixes(job, found, case)


def _rule_of(page: Path) -> LoadedRule:
    for loaded in load_rules():
        if loaded.page.resolve() == page.resolve():
            return loaded
    raise PageError(f"{page.name}:1: no installed rule has this page; is the pack installed?")


def _job(case: PageCase) -> Job:
    options = dict(case.options)
    stated = options.pop("today", TODAY)
    rule = case.loaded.rule
    try:
        today = stated if isinstance(stated, date) else parse_today(str(stated))
        active = ActiveRule(rule, build_options(rule.options_type, options), rule.severity)
    except ValueError as error:
        raise case.error(f"the options are not right: {error}") from None
    return Job(Source.from_bytes(case.document, case.name), Settings((active,), today))


def _findings(job: Job, case: PageCase) -> tuple[Finding, ...]:
    checked = check(job)
    for crash in checked.crashes:
        raise case.error(f"{crash.rule_name} failed: {crash.error}")
    return checked.findings


def _concise(source: Source, findings: tuple[Finding, ...]) -> str:
    return render("concise", Result((FileResult(source, findings),), (), ()))


def _require_convention(finding: Finding, case: PageCase) -> None:
    """Messages start small (or with what they quote) and end without a full stop, like the others'."""
    for message in (finding.message, *(place.message for place in finding.related)):
        if message[:1].isupper() or message.endswith("."):
            raise case.error(f"a message has no first capital and no final full stop: {message}")


def _check_fixes(job: Job, found: tuple[Finding, ...], case: PageCase) -> None:
    shown = dict(case.fixes)
    safe = _check_fix(job, found, case, Applicability.SAFE, shown.get(Applicability.SAFE, ""))
    unsafe = shown.get(Applicability.UNSAFE)
    # What is fixed without being asked need not be shown again.
    if unsafe is not None and _comparable(unsafe) == _comparable(safe):
        raise case.error("the block 'diff unsafe' shows nothing that 'diff' does not; leave it out")
    _check_fix(job, found, case, Applicability.UNSAFE, safe if unsafe is None else unsafe)


def _check_fix(
    job: Job, found: tuple[Finding, ...], case: PageCase, required: Applicability, wanted: str
) -> str:
    fixed = fix_document(job, required)
    if fixed.refusal is not None:
        raise case.error(f"the fix is refused: {fixed.refusal}")
    made = unified_diff(job.source, fixed.source)
    if _comparable(made) != _comparable(wanted):
        tag = "diff" if required is Applicability.SAFE else "diff unsafe"
        raise case.error(f"the block '{tag}' differs, or is missing; the fix makes:\n{made}")
    left = _findings(job._replace(source=replace(job.source, text=fixed.source.text)), case)
    unfixable = [each for each in found if each.fix is None or each.fix.applicability < required]
    if len(left) > len(unfixable):
        raise case.error(f"after the fix there is still:\n{_concise(fixed.source, left)}")
    return made


def _comparable(diff: str) -> list[str]:
    """The lines of a diff; an empty line of context may stand without its blank, as editors leave it."""
    return ["" if line == " " else line for line in diff.split("\n")]
