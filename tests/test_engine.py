"""The engine: stamps, sorts, merges, and outlives rules and readers that fail."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.engine import READER, check, lint
from cvlint.findings import Applicability, Edit, Finding, Fix, Problem, Related, Severity, Span
from cvlint.read import resume_reader
from cvlint.result import Crash
from cvlint.resume import Resume
from cvlint.rule import NoOptions, Rule
from cvlint.source import Source
from engine_samples import SAMPLES, BadWord, LoneDash, QuietRule, Unreadable, job, loaded


class Failing(Rule[NoOptions]):
    id = "CV701"
    name = "failing-rule"
    summary = "It fails"
    help = "Mend it."
    severity = Severity.ERROR
    error: BaseException = ValueError("too bad")

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        yield Problem(Span(0, 1), "found before it failed")
        raise self.error


def failing(raised: BaseException) -> type[Failing]:
    class Raising(Failing):
        error = raised

    return Raising


class Yielding(Rule[NoOptions]):
    id = "CV702"
    name = "yielding-rule"
    summary = "It yields"
    help = "Mend it."
    severity = Severity.WARNING
    problems: tuple[Problem, ...] = ()

    def check(self, resume: Resume, options: NoOptions) -> tuple[Problem, ...]:
        return self.problems


def yielding(*given_problems: Problem) -> type[Yielding]:
    class Giving(Yielding):
        problems = given_problems

    return Giving


def test_a_finding_is_stamped() -> None:
    (finding,) = check(job("a foo", BadWord)).findings
    assert finding == Finding(
        rule_id="CV501",
        rule_name="bad-word",
        severity=Severity.WARNING,
        span=Span(2, 5),
        message="the word 'foo' is bad",
        help="Take it away.",
    )


def test_the_configured_severity_counts() -> None:
    document = job("a foo", BadWord)
    (active,) = document.settings.rules
    changed = document._replace(
        settings=type(document.settings)((active._replace(severity=Severity.NOTE),), document.settings.today)
    )
    (finding,) = check(changed).findings
    assert finding.severity is Severity.NOTE


def test_findings_are_sorted_and_equal_ones_merged() -> None:
    near, far = Related(Span(0, 1), "b"), Related(Span(0, 1), "a")
    fix = Fix("x", (Edit(Span(0, 1), "y"),), Applicability.SAFE)
    problems = [
        Problem(Span(3, 4), "last"),
        Problem(Span(0, 2), "b"),
        Problem(Span(0, 2), "a"),
        Problem(Span(0, 1), "z", (near,)),
        Problem(Span(0, 1), "z", (far,)),
        Problem(Span(0, 1), "z", (far,), fix),
        Problem(Span(0, 2), "a"),
    ]
    findings = check(job("12345", yielding(*problems), QuietRule)).findings
    assert [(each.span, each.rule_id, each.message, each.related, each.fix) for each in findings] == [
        (Span(0, 1), "CV601", "the first character stands first", (), None),
        (Span(0, 1), "CV702", "z", (far,), None),
        (Span(0, 1), "CV702", "z", (far,), fix),
        (Span(0, 1), "CV702", "z", (near,), None),
        (Span(0, 2), "CV702", "a", (), None),
        (Span(0, 2), "CV702", "b", (), None),
        (Span(3, 4), "CV702", "last", (), None),
    ]


def test_an_unreadable_document_has_one_finding_and_no_rule_runs() -> None:
    document = job("", Unreadable, failing(ValueError()))
    unreadable = document._replace(source=Source.from_bytes(b"caf\xe9", "cv.md"))
    checked = check(unreadable)
    assert checked.crashes == ()
    (finding,) = checked.findings
    assert (finding.rule_id, finding.span, finding.message) == (
        "CV001",
        Span(3, 4),
        "the byte 0xE9 is not UTF-8; save the file as UTF-8",
    )


def test_a_rule_that_fails_is_named_and_the_others_run() -> None:
    checked = check(job("foo", Failing, BadWord))
    assert [(each.rule_id, each.message) for each in checked.findings] == [
        ("CV701", "found before it failed"),
        ("CV501", "the word 'foo' is bad"),
    ]
    (crash,) = checked.crashes
    assert (crash.rule_id, crash.rule_name, crash.path) == ("CV701", "failing-rule", "cv.md")
    assert re.fullmatch(r"ValueError at test_engine\.py:\d+: too bad", crash.error)


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (KeyError("Ada Example"), "KeyError at test_engine.py"),
        (ValueError("no date:\nADA"), "ValueError at test_engine.py"),
        (ValueError(""), "ValueError at test_engine.py"),
        (ValueError("no\n  luck"), "ValueError at test_engine.py: no luck"),
        (
            RecursionError("maximum recursion depth exceeded"),
            "RecursionError at test_engine.py: maximum recursion depth exceeded",
        ),
    ],
)
def test_a_crash_does_not_quote_the_document(error: Exception, shown: str) -> None:
    (crash,) = check(job("# Ada Example", failing(error))).crashes
    assert re.sub(r"\.py:\d+", ".py", crash.error) == shown


@pytest.mark.parametrize(
    "problem",
    [
        Problem(Span(0, 6), "x"),
        Problem(Span(-1, 2), "x"),
        Problem(Span(3, 2), "x"),
        Problem(Span(0, 1), "x", (Related(Span(9, 9), "y"),)),
        Problem(Span(0, 1), "x", fix=Fix("f", (Edit(Span(4, 7), ""),), Applicability.SAFE)),
    ],
)
def test_a_place_outside_the_text_is_the_rules_failure(problem: Problem) -> None:
    checked = check(job("12345", yielding(problem)))
    assert checked.findings == ()
    (crash,) = checked.crashes
    assert "is not inside the text" in crash.error


@pytest.mark.parametrize(
    "problem",
    [
        Problem((0, 1), "x"),  # type: ignore[arg-type]
        Problem(Span(0.0, 1.0), "x"),  # type: ignore[arg-type]
        Problem(Span(0, 1), None),  # type: ignore[arg-type]
        Problem(Span(0, 1), "x", (Related((0, 1), "y"),)),  # type: ignore[arg-type]
        Problem(Span(0, 1), "x", (Related(Span(0, 1), 3),)),  # type: ignore[arg-type]
        Problem(Span(0, 1), "x", fix=Fix("f", (Edit(Span(0, 1), 3),), Applicability.SAFE)),  # type: ignore[arg-type]
        Problem(Span(0, 1), "x", fix="f"),  # type: ignore[arg-type]
    ],
)
def test_a_problem_that_no_report_can_show_is_the_rules_failure(problem: Problem) -> None:
    checked = check(job("12345", yielding(problem)))
    assert checked.findings == ()
    assert [
        (crash.rule_id, crash.error.split()[0] in ("TypeError", "AttributeError"))
        for crash in checked.crashes
    ] == [("CV702", True)]


def test_a_rule_cannot_end_the_run() -> None:
    checked = check(job("foo", failing(SystemExit(0)), BadWord))
    assert [each.rule_id for each in checked.findings] == ["CV701", "CV501"]
    (crash,) = checked.crashes
    assert re.fullmatch(r"SystemExit at test_engine\.py:\d+: 0", crash.error)


def test_a_crash_names_no_folder_of_this_machine() -> None:
    error = FileNotFoundError(2, "No such file", "/home/ada example/words.txt")
    (crash,) = check(job("text", failing(error))).crashes
    assert crash.error.endswith(": [Errno 2] No such file: 'words.txt'")


def test_the_end_of_the_text_is_a_place() -> None:
    (finding,) = check(job("12345", yielding(Problem(Span(5, 5), "x")))).findings
    assert finding.span == Span(5, 5)


def test_a_rule_that_yields_something_else_has_failed() -> None:
    checked = check(job("x", yielding("no problem")))  # type: ignore[arg-type]
    assert [crash.rule_id for crash in checked.crashes] == ["CV702"]


def test_a_reader_that_fails_is_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(source: Source, *, today: date, language: str) -> Resume:
        raise RecursionError("too deep")

    monkeypatch.setattr(resume_reader, "read_resume", fail)
    checked = check(job("x", BadWord))
    assert checked.findings == ()
    (crash,) = checked.crashes
    assert (crash.rule_id, crash.rule_name, crash.path) == (READER, READER, "cv.md")
    assert crash.error.startswith("RecursionError at test_engine.py:")


def test_a_rule_for_another_format_does_not_run() -> None:
    class ForJson(Failing):
        formats = frozenset({"jsonresume"})

    class ForMarkdown(BadWord):
        formats = frozenset({"markdown", "jsonresume"})

    checked = check(job("foo", ForJson, ForMarkdown))
    assert [each.rule_id for each in checked.findings] == ["CV501"]
    assert checked.crashes == ()


def test_the_result_is_sorted_and_knows_all_rules() -> None:
    result = lint([job("foo", BadWord, path="b.md"), job("a - b", LoneDash, path="a.md")], SAMPLES)
    assert [(file.source.path, [each.rule_id for each in file.findings]) for file in result.files] == [
        ("a.md", ["CV502"]),
        ("b.md", ["CV501"]),
    ]
    assert [(rule.id, rule.enabled) for rule in result.rules] == [
        ("CV001", True),
        ("CV501", True),
        ("CV502", True),
        ("CV601", False),
    ]


@given(st.permutations(range(5)), st.integers(0, 5))
def test_order_and_batches_do_not_matter(order: list[int], cut: int) -> None:
    jobs = [job("foo - foo" * index, BadWord, LoneDash, path=f"{index}.md") for index in range(5)]
    whole = lint(jobs, SAMPLES)
    shuffled = [jobs[index] for index in order]
    assert lint(shuffled, SAMPLES) == whole
    parts = lint(shuffled[:cut], SAMPLES).files + lint(shuffled[cut:], SAMPLES).files
    assert tuple(sorted(parts, key=lambda file: file.source.path)) == whole.files


@pytest.mark.parametrize(
    ("rules", "threshold", "code"),
    [
        ([LoneDash], Severity.WARNING, 0),
        ([LoneDash], Severity.NOTE, 1),
        ([BadWord], Severity.WARNING, 1),
        ([BadWord], Severity.ERROR, 0),
        ([QuietRule], Severity.ERROR, 1),
        ([Failing], Severity.ERROR, 2),
        ([], Severity.NOTE, 0),
    ],
)
def test_exit_code(rules: list[type[Rule[NoOptions]]], threshold: Severity, code: int) -> None:
    result = lint([job("foo - bar", *rules)], loaded(*rules), threshold)
    assert result.exit_code == code


def test_crashes_of_all_documents_are_kept() -> None:
    result = lint([job("x", Failing, path="b.md"), job("x", Failing, path="a.md")], loaded(Failing))
    assert [(crash.path, crash.rule_id) for crash in result.crashes] == [("a.md", "CV701"), ("b.md", "CV701")]
    assert all(isinstance(crash, Crash) for crash in result.crashes)
