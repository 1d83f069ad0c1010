"""The report for programs."""

import json
from typing import Any

from hypothesis import given
from report_samples import finding, replace, result, span_of, text_result
from test_report_text import results

from cvlint import __version__
from cvlint.findings import Applicability, Related, Severity, Span
from cvlint.report import render
from cvlint.result import Crash, Result
from cvlint.source import Source

TEXT = "# Ada 🚀\r\n2020-01 – 2021-12\nand 2021-10\n"


def log(item: Result) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(render("json", item))
    return parsed


def test_the_whole_shape() -> None:
    fix = replace(span_of(TEXT, "–"), "—", "Replace '–' with '—'", Applicability.UNSAFE)
    item = finding(
        span_of(TEXT, "2021-10"),
        related=(Related(span_of(TEXT, "🚀"), "the rocket"),),
        fix=fix,
        help="say so",
    )
    crash = Crash("CV105", "employment-gap", "cv.md", "ValueError: no")
    report = log(result((Source("a/cv.md", TEXT), (item,)), (Source("b.md", ""), ()), crashes=(crash,)))
    fingerprint = report["files"][0]["findings"][0].pop("fingerprint")
    assert len(fingerprint) == 32
    assert report == {
        "version": 1,
        "tool": {"name": "cvlint", "version": __version__},
        "files": [
            {
                "path": "a/cv.md",
                "findings": [
                    {
                        "rule": "CV104",
                        "name": "overlapping-roles",
                        "severity": "warning",
                        "message": "'Consultant, Globex' overlaps 'Engineer, Initech'",
                        "help": "say so",
                        "span": {
                            "start": {"offset": 31, "line": 3, "column": 5},
                            "end": {"offset": 38, "line": 3, "column": 12},
                        },
                        "related": [
                            {
                                "message": "the rocket",
                                "span": {
                                    "start": {"offset": 6, "line": 1, "column": 7},
                                    "end": {"offset": 7, "line": 1, "column": 8},
                                },
                            }
                        ],
                        "fix": {
                            "title": "Replace '–' with '—'",
                            "applicability": "unsafe",
                            "edits": [
                                {
                                    "span": {
                                        "start": {"offset": 17, "line": 2, "column": 9},
                                        "end": {"offset": 18, "line": 2, "column": 10},
                                    },
                                    "replacement": "—",
                                }
                            ],
                        },
                    }
                ],
            },
            {"path": "b.md", "findings": []},
        ],
        "crashes": [{"rule": "CV105", "name": "employment-gap", "path": "cv.md", "error": "ValueError: no"}],
        "summary": {
            "files": 2,
            "errors": 0,
            "warnings": 1,
            "notes": 0,
            "fixable": 0,
            "fixable_unsafe": 1,
            "crashes": 1,
            "exit_code": 2,
        },
    }


def test_a_finding_without_fix_has_null() -> None:
    [item] = log(text_result("x", finding(Span(0, 1), severity=Severity.NOTE)))["files"][0]["findings"]
    assert item["fix"] is None
    assert item["related"] == []
    assert item["severity"] == "note"


def test_text_is_written_as_it_is() -> None:
    report = render("json", text_result("x", finding(Span(0, 1), "株 🚀 é \x1b"), path="résumé.md"))
    assert '"message": "株 🚀 é \\u001b",\n' in report
    assert '"path": "résumé.md",\n' in report


def test_lone_surrogates_are_escaped() -> None:
    report = render("json", text_result("x", finding(Span(0, 1), "a \ud800 b"), path="caf\udce9.md"))
    assert '"message": "a \\ud800 b",\n' in report
    assert report.encode("utf-8")
    assert json.loads(report)["files"][0]["path"] == "caf\udce9.md"


@given(results())
def test_any_text_comes_back_from_the_json(item: Result) -> None:
    report = render("json", item)
    report.encode("utf-8")
    found = json.loads(report)["files"][0]["findings"]
    assert [
        (one["message"], one["span"]["start"]["offset"], one["span"]["end"]["offset"]) for one in found
    ] == [(one.message, *one.span) for one in item.findings]
