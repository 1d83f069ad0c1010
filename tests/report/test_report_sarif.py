"""The SARIF log, as far as it can be judged without a client; see test_report_sarif_client.py."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from report_samples import finding, replace, result, rule_info, span_of, text_result
from test_report_text import results

from cvlint import __version__
from cvlint.findings import Applicability, Edit, Fix, Related, Severity, Span
from cvlint.report import render
from cvlint.report.fingerprint import line_hashes
from cvlint.report.sarif import HOME
from cvlint.result import Crash, Result, RuleInfo
from cvlint.source import Source

TEXT = "# Ada 🚀 株式会社\r\n🚀 2020-01 – 2021-12\nand 2021-10\n"


@pytest.fixture
def rule(tmp_path: Path) -> RuleInfo:
    return rule_info(tmp_path / "overlapping_roles.md")


def run_of(item: Result, **options: bool) -> dict[str, Any]:
    log = json.loads(render("sarif", item, **options))
    assert log["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json"
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    parsed: dict[str, Any] = run
    return parsed


def test_a_clean_run_has_empty_results(rule: RuleInfo) -> None:
    run = run_of(result((Source("cv.md", "x"), ()), rules=(rule,)))
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert run["columnKind"] == "utf16CodeUnits"
    assert run["originalUriBaseIds"] == {
        "%SRCROOT%": {"description": {"text": "The folder that cvlint was run in."}}
    }
    assert not {"automationDetails", "artifacts", "versionControlProvenance"} & run.keys()


def test_the_driver_names_the_tool(rule: RuleInfo) -> None:
    driver = run_of(result(rules=(rule,)))["tool"]["driver"]
    assert (driver["name"], driver["organization"]) == ("cvlint", "cvlint")
    assert driver["version"] == driver["semanticVersion"] == __version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", driver["semanticVersion"])
    assert driver["informationUri"] == HOME == "https://cvlint.github.io/cvlint"
    assert [item["id"] for item in driver["notifications"]] == ["check-crashed", "document-unreadable"]


def test_a_rule_carries_all_that_code_scanning_shows(rule: RuleInfo) -> None:
    assert run_of(result(rules=(rule,)))["tool"]["driver"]["rules"] == [
        {
            "id": "CV104",
            "name": "OverlappingRoles",
            "shortDescription": {"text": "Two roles at different employers cover the same months."},
            "fullDescription": {
                "text": "Two roles at different employers cover the same months. Say that one of them was "
                "part-time, or correct the dates."
            },
            "help": {
                "text": "Say that one of them was part-time, or correct the dates.",
                "markdown": (
                    "Two roles cover the same months.\n\n"
                    "## Why it matters\n\n"
                    "A reader checks dates first.\n\n"
                    "```md flagged\n### Engineer, Initech\n```\n\n"
                    "## How to fix it\n\n"
                    "Say that one of them was part-time, or correct the dates.\n"
                ),
            },
            "helpUri": "https://cvlint.github.io/cvlint/rules/overlapping-roles",
            "defaultConfiguration": {"level": "warning"},
            "properties": {
                "tags": ["resume", "dates"],
                "precision": "high",
                "problem.severity": "warning",
            },
        }
    ]


def test_a_note_that_is_off_by_default_and_a_rule_of_another_pack(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    own = rule_info(page, "CV601", "no-summary", Severity.NOTE, enabled=False)
    other = rule_info(page, "ACM001", "acme-style", Severity.ERROR)
    first, second = run_of(result(rules=(own, other)))["tool"]["driver"]["rules"]
    assert first["defaultConfiguration"] == {"level": "note", "enabled": False}
    assert first["properties"]["precision"] == "medium"
    assert first["properties"]["problem.severity"] == "recommendation"
    assert second["name"] == "AcmeStyle"
    assert second["properties"]["problem.severity"] == "error"
    assert "helpUri" not in second


def test_descriptions_are_cut_to_what_code_scanning_takes(tmp_path: Path) -> None:
    rule = rule_info(tmp_path / "page.md")._replace(summary="word " * 300 + "end")
    [item] = run_of(result(rules=(rule,)))["tool"]["driver"]["rules"]
    for key in ("shortDescription", "fullDescription"):
        assert len(item[key]["text"]) == 1024
        assert item[key]["text"].startswith("Word word ")
        assert item[key]["text"].endswith("….")


def test_the_rules_do_not_depend_on_findings_or_their_severity(rule: RuleInfo) -> None:
    clean = run_of(result(rules=(rule,)))
    found = run_of(text_result("x", finding(Span(0, 1), severity=Severity.ERROR), rules=(rule,)))
    assert json.dumps(clean["tool"]) == json.dumps(found["tool"])
    assert found["results"][0]["level"] == "error"


def test_a_whole_result(rule: RuleInfo) -> None:
    item = finding(
        span_of(TEXT, "2021-10"),
        related=(
            Related(span_of(TEXT, "2020-01 – 2021-12"), "'Engineer, Initech' lasts until December 2021"),
            Related(span_of(TEXT, "株式"), "its name"),
        ),
        fix=replace(span_of(TEXT, "–"), "—", "Replace '–' with '—'"),
        help="unused here",
    )
    run = run_of(text_result(TEXT, item, path="my cv é%.md", rules=(rule,)))
    artifact = {"uri": "my%20cv%20%C3%A9%25.md", "uriBaseId": "%SRCROOT%"}

    def region(*numbers: int) -> dict[str, int]:
        return dict(zip(("startLine", "startColumn", "endLine", "endColumn"), numbers, strict=True))

    [found] = run["results"]
    fingerprints = found.pop("partialFingerprints")
    assert fingerprints.keys() == {"cvlintFinding/v1", "primaryLocationLineHash"}
    assert fingerprints["primaryLocationLineHash"] == line_hashes(TEXT)[2]
    assert found == {
        "ruleId": "CV104",
        "ruleIndex": 0,
        "level": "warning",
        "message": {
            "text": "'Consultant, Globex' overlaps 'Engineer, Initech'. "
            "See ['Engineer, Initech' lasts until December 2021](1) and [its name](2)."
        },
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region(3, 5, 3, 12)}}],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {"artifactLocation": artifact, "region": region(2, 4, 2, 21)},
                "message": {"text": "'Engineer, Initech' lasts until December 2021."},
            },
            {
                "id": 2,
                "physicalLocation": {"artifactLocation": artifact, "region": region(1, 10, 1, 12)},
                "message": {"text": "Its name."},
            },
        ],
        "fixes": [
            {
                "description": {"text": "Replace '–' with '—'"},
                "artifactChanges": [
                    {
                        "artifactLocation": artifact,
                        "replacements": [
                            {
                                "deletedRegion": region(2, 12, 2, 13),
                                "insertedContent": {"text": "—"},
                            }
                        ],
                    }
                ],
            }
        ],
    }


def test_a_finding_on_the_file_is_at_its_first_character(rule: RuleInfo) -> None:
    [found] = run_of(text_result("x\ny", finding(Span(0, 0)), rules=(rule,)))["results"]
    region = found["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}


@pytest.mark.parametrize(
    ("level", "plain", "with_unsafe"),
    [(Applicability.SAFE, 1, 1), (Applicability.UNSAFE, 0, 1), (Applicability.DISPLAY, 0, 0)],
)
def test_the_fixes_are_those_that_the_run_would_take(
    level: Applicability, plain: int, with_unsafe: int, rule: RuleInfo
) -> None:
    item = text_result("x", finding(Span(0, 1), fix=replace(Span(0, 1), "y", level=level)), rules=(rule,))
    assert len(run_of(item)["results"][0].get("fixes", [])) == plain
    assert len(run_of(item, unsafe_fixes=True)["results"][0].get("fixes", [])) == with_unsafe


@pytest.mark.parametrize(
    ("message", "label", "text"),
    [
        ("'a [b] c' is odd", "the [b]", r"'a [b] c' is odd. See [the \[b\]](1)."),
        ("'[Site](1)' is a link", "x", r"'\[Site\](1)' is a link. See [x](1)."),
        (r"'[a\](1)' is a link", "x", r"'\[a\\\](1)' is a link. See [x](1)."),
        ("the path is C:\\", "back\\slash", r"The path is C:\. See [back\\slash](1)."),
        ("it ends.", "y.", "It ends. See [y.](1)."),
        ("https://ada.example is no link", "z", "https://ada.example is no link. See [z](1)."),
        ("an odd\nline \x1b", "\u202eq", r"An odd\nline \x1b. See [\\u202eq](1)."),
    ],
)
def test_messages_are_sentences_with_links(message: str, label: str, text: str, rule: RuleInfo) -> None:
    item = finding(Span(0, 1), message, related=(Related(Span(0, 1), label),))
    assert run_of(text_result("x", item, rules=(rule,)))["results"][0]["message"]["text"] == text


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("dir/cv.md", "dir/cv.md"),
        ("../cv.md", "../cv.md"),
        ("a:b#c?.md", "a%3Ab%23c%3F.md"),
        ("résumé.md", "r%C3%A9sum%C3%A9.md"),
        ("re\u0301sume\u0301.md", "re%CC%81sume%CC%81.md"),
        ("caf\udce9.md", "caf%E9.md"),
    ],
)
def test_paths_are_percent_encoded_and_stay_relative(path: str, uri: str, rule: RuleInfo) -> None:
    [found] = run_of(text_result("x", finding(Span(0, 1)), path=path, rules=(rule,)))["results"]
    artifact = found["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": uri, "uriBaseId": "%SRCROOT%"}


def test_an_absolute_path_becomes_relative(
    rule: RuleInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "run").mkdir()
    monkeypatch.chdir(tmp_path / "run")
    path = (tmp_path / "other" / "cv.md").as_posix()
    report = render("sarif", text_result("x", finding(Span(0, 1)), path=path, rules=(rule,)))
    assert '"uri": "../other/cv.md"' in report
    assert str(tmp_path) not in report


def test_a_byte_order_mark_counts_in_the_hash_and_not_in_the_columns(rule: RuleInfo) -> None:
    source = Source.from_bytes(b"\xef\xbb\xbf# Ada\n", "cv.md")
    [found] = run_of(result((source, (finding(Span(2, 5)),)), rules=(rule,)))["results"]
    assert found["locations"][0]["physicalLocation"]["region"]["startColumn"] == 3
    assert found["partialFingerprints"]["primaryLocationLineHash"] == line_hashes("\ufeff# Ada\n")[0]


def test_an_unreadable_document_is_a_result_and_a_notification(rule: RuleInfo) -> None:
    source = Source.from_bytes(b"\xff\xfeA\0", "cv.md")
    assert source.unreadable
    item = finding(source.unreadable.span, source.unreadable.message, Severity.ERROR)
    run = run_of(result((source, (item,)), rules=(rule,)))
    [found] = run["results"]
    assert found["message"]["text"] == "The file is UTF-16, not UTF-8; save it as UTF-8."
    # The text is not known, so the line hash of the file is neither.
    assert found["partialFingerprints"].keys() == {"cvlintFinding/v1"}
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is True
    [notification] = invocation["toolExecutionNotifications"]
    assert notification == {
        "descriptor": {"id": "document-unreadable", "index": 1},
        "level": "error",
        "message": {
            "text": "The document could not be read: the file is UTF-16, not UTF-8; save it as UTF-8."
        },
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "cv.md", "uriBaseId": "%SRCROOT%"}}}],
    }


def test_a_crash_is_a_notification_and_makes_the_run_unsuccessful(rule: RuleInfo) -> None:
    crashes = (
        Crash("CV104", "overlapping-roles", "a b.md", "ValueError: [x](1)"),
        Crash("reader", "reader", "c.md", "RecursionError: deep"),
    )
    [invocation] = run_of(result(crashes=crashes, rules=(rule,)))["invocations"]
    assert invocation["executionSuccessful"] is False
    first, second = invocation["toolExecutionNotifications"]
    assert first == {
        "descriptor": {"id": "check-crashed", "index": 0},
        "level": "error",
        "message": {"text": "The check CV104 overlapping-roles crashed: ValueError: \\[x\\](1)."},
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": "a%20b.md", "uriBaseId": "%SRCROOT%"}}}
        ],
        "associatedRule": {"id": "CV104", "index": 0},
    }
    assert second["message"]["text"] == "The check reader crashed: RecursionError: deep."
    assert "associatedRule" not in second


def test_every_rule_has_its_own_index(tmp_path: Path) -> None:
    rules = (rule_info(tmp_path / "a.md", "CV101", "a"), rule_info(tmp_path / "b.md", "CV104", "b"))
    items = (finding(Span(0, 1), rule_id="CV104"), finding(Span(0, 1), rule_id="CV101"))
    found = run_of(text_result("x", *items, rules=rules))["results"]
    assert [(one["ruleId"], one["ruleIndex"]) for one in found] == [("CV104", 1), ("CV101", 0)]


def _slice(text: str, region: dict[str, int]) -> str:
    """What a client cuts out of ``text``: lines by newline, columns in UTF-16 code units."""
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n|\Z)", text)
    head = region["startLine"] - 1, region["endLine"] - 1

    def offset(line: int, column: int) -> int:
        return sum(len(one.encode("utf-16-le", "surrogatepass")) for one in lines[:line]) + (column - 1) * 2

    data = text.encode("utf-16-le", "surrogatepass")
    cut = data[offset(head[0], region["startColumn"]) : offset(head[1], region["endColumn"])]
    return cut.decode("utf-16-le", "surrogatepass")


@given(item=results())
def test_any_text_gives_valid_json_and_exact_regions(
    item: Result, tmp_path_factory: pytest.TempPathFactory
) -> None:
    rule = rule_info(tmp_path_factory.getbasetemp() / "any_page.md")
    report = render("sarif", Result(item.files, (), (rule,)), unsafe_fixes=True)
    report.encode("utf-8")
    [run] = json.loads(report)["runs"]
    source = item.files[0].source
    for found, one in zip(item.findings, run["results"], strict=True):
        spans = [found.span, *(related.span for related in found.related)]
        places = [*one["locations"], *one.get("relatedLocations", [])]
        for span, place in zip(spans, places, strict=True):
            physical = place["physicalLocation"]
            assert unquote(physical["artifactLocation"]["uri"]) == "cv.md"
            assert _slice(source.text, physical["region"]) == source.slice(span)
        assert one["message"]["text"].endswith(".")
        assert "\n" not in one["message"]["text"]
        links = re.findall(r"(?<!\\)(?:\\\\)*\[(?:[^\\\[\]]|\\.)*\]\((\d+)\)", one["message"]["text"])
        assert [int(link) for link in links] == [place["id"] for place in places[1:]]


def test_a_fix_of_several_edits_is_one_change(rule: RuleInfo) -> None:
    edits = (Edit(Span(4, 7), "c"), Edit(Span(0, 3), ""), Edit(Span(3, 3), "\r\n"))
    fix = Fix("Put it right", edits, Applicability.SAFE)
    [found] = run_of(text_result("one two", finding(Span(0, 1), fix=fix), rules=(rule,)))["results"]
    [change] = found["fixes"][0]["artifactChanges"]
    assert [
        (
            one["deletedRegion"]["startColumn"],
            one["deletedRegion"]["endColumn"],
            one["insertedContent"]["text"],
        )
        for one in change["replacements"]
    ] == [(1, 4, ""), (4, 4, "\r\n"), (5, 8, "c")]
