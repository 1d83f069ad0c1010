"""The SARIF log, judged by the SARIF Multitool with GitHub's rules switched on."""

import json
from pathlib import Path
from typing import Any

import pytest
from report_samples import finding, replace, result, rule_info, span_of, text_result
from sarif_client import match_forward, rewrite, schema, validate

from cvlint.findings import Applicability, Related, Severity, Span
from cvlint.report import render
from cvlint.result import Crash, Result
from cvlint.source import Source

pytestmark = pytest.mark.client

TEXT = "# Ada 🚀 株式会社 [x](1)\r\n🚀 2020-01 – 2021-12\nand 2021-10 é\n"

TEXTS = {
    "lf.md": "# Ada Example\n\n- Led the team\n- Led the team\n",
    "crlf.md": "# Ada\r\n\r\n\tx y\r\nlast",
    "cr.md": "one\rtwo\r \nthree",
    "emoji.md": "🚀 é\n株式会社\n\ne\u0301 " * 3,
    "separators.md": "a\u2028b\nc\x85d\x0ce\u2029f\n",
    "empty.md": "",
    "long.md": "x" * 99 + "\n" + "y" * 250 + "\n\nz",
    "newlines.md": "\n" * 150,
}


def _full() -> tuple[Source, Any]:
    item = finding(
        span_of(TEXT, "2021-10"),
        "'[x](1)' overlaps {0} '2020-01'",
        related=(
            Related(span_of(TEXT, "2020-01 – 2021-12"), "'[x]' lasts until December 2021"),
            Related(span_of(TEXT, "🚀"), "the rocket"),
        ),
        fix=replace(span_of(TEXT, "–"), "", "Remove '–'"),
        help="say so",
    )
    severities = [finding(span_of(TEXT, "株式"), "it is odd", severity) for severity in Severity]
    return Source("dir é/my cv#100%.md", TEXT), (item, *severities, finding(Span(0, 0)))


def _unreadable() -> tuple[Source, Any]:
    source = Source.from_bytes(b"# Ada\n\xff", "broken.md")
    assert source.unreadable
    return source, (finding(source.unreadable.span, source.unreadable.message, Severity.ERROR),)


def fixtures(folder: Path) -> dict[str, Result]:
    rules = (
        rule_info(folder / "page.md"),
        rule_info(folder / "page.md", "CV601", "no-summary", Severity.NOTE, enabled=False),
        rule_info(folder / "page.md", "ACM001", "acme-style", Severity.ERROR),
    )
    crashes = (
        Crash("CV104", "overlapping-roles", "cv é.md", "ValueError: [x](1)"),
        Crash("reader", "reader", "cv.md", "RecursionError: deep"),
    )
    outside = Source("../other/cv.md", "x"), (finding(Span(0, 1)),)
    utf16 = Source.from_bytes(b"\xff\xfea", "utf16.md")
    return {
        "clean": result((Source("cv.md", "x"), ()), rules=rules),
        "full": result(_full(), outside, rules=rules),
        "unreadable": result(_unreadable(), (utf16, (finding(Span(0, 0)),)), rules=rules),
        "crash": result(_full(), crashes=crashes, rules=rules),
        "crash only": result(crashes=crashes, rules=rules),
    }


NAMES = ["clean", "full", "unreadable", "crash", "crash only"]


@pytest.mark.parametrize("name", NAMES)
def test_no_error_and_no_warning(name: str, tmp_path: Path) -> None:
    log = render("sarif", fixtures(tmp_path)[name], unsafe_fixes=True)
    assert validate(log, tmp_path) == []


def test_the_validator_does_find_what_github_refuses(tmp_path: Path) -> None:
    """Otherwise the tests above would prove nothing."""
    log = json.loads(render("sarif", fixtures(tmp_path)["full"]))
    physical = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    physical["artifactLocation"] = {"uri": "file:///home/ada/cv.md"}
    del physical["region"]
    found = {rule for rule, _, _ in validate(json.dumps(log), tmp_path)}
    assert {"GH1003", "GH1006"} <= found


@pytest.mark.parametrize("name", NAMES)
def test_the_log_fits_the_schema(name: str, tmp_path: Path) -> None:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    log = json.loads(render("sarif", fixtures(tmp_path)[name], unsafe_fixes=True))
    assert [error.message for error in validator.iter_errors(log)] == []
    log["runs"][0]["columnKind"] = "bytes"
    log["runs"][0]["tool"]["driver"]["informationUri"] = "no uri"
    assert len(list(validator.iter_errors(log))) == 2


def test_line_hashes_equal_those_of_the_tool(tmp_path: Path) -> None:
    files = []
    for path, text in TEXTS.items():
        source = Source(path, text)
        (tmp_path / path).write_bytes(source.encode(text))
        files.append((source, tuple(finding(Span(at, at)) for at in source.line_starts)))
    log = json.loads(render("sarif", result(*files, rules=(rule_info(tmp_path / "page.md"),))))

    def hashes(results: list[dict[str, Any]]) -> dict[tuple[str, int], str]:
        found = {}
        for one in results:
            physical = one["locations"][0]["physicalLocation"]
            key = physical["artifactLocation"]["uri"], physical["region"]["startLine"]
            found[key] = one["partialFingerprints"]["primaryLocationLineHash"]
        return found

    ours = hashes(log["runs"][0]["results"])
    for one in log["runs"][0]["results"]:
        del one["partialFingerprints"]
    assert len(ours) == sum(len(source.line_starts) for source, _ in files)
    assert hashes(rewrite(log, "RollingHashPartialFingerprints", tmp_path)) == ours


def test_the_tool_cuts_out_the_text_that_was_meant(tmp_path: Path) -> None:
    parts = ["🚀", "株式会社", "2020-01 – 2021-12", "–", "é", "[x](1)\r\n🚀 2020", "2021-10 é\n"]
    (tmp_path / "cv.md").write_bytes(TEXT.encode("utf-8"))
    items = [finding(span_of(TEXT, part)) for part in parts]
    log = json.loads(render("sarif", text_result(TEXT, *items, rules=(rule_info(tmp_path / "page.md"),))))
    snippets = [
        one["locations"][0]["physicalLocation"]["region"]["snippet"]["text"]
        for one in rewrite(log, "RegionSnippets", tmp_path)
    ]
    assert sorted(snippets) == sorted(parts)


def test_columns_do_not_count_a_byte_order_mark(tmp_path: Path) -> None:
    source = Source.from_bytes(b"\xef\xbb\xbf# Ada\n", "cv.md")
    (tmp_path / "cv.md").write_bytes(source.encode(source.text))
    item = result((source, (finding(Span(2, 5)),)), rules=(rule_info(tmp_path / "page.md"),))
    [one] = rewrite(json.loads(render("sarif", item)), "RegionSnippets", tmp_path)
    assert one["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] == "Ada"


def test_findings_are_known_again_when_lines_are_added_on_top(tmp_path: Path) -> None:
    rules = (rule_info(tmp_path / "page.md"),)

    def log(text: str) -> str:
        items = [finding(span_of(text, part)) for part in ("株式会社", "2020-01 – 2021-12", "é")]
        return render("sarif", text_result(text, *items, rules=rules))

    states = match_forward(log(TEXT), log("Zürich\n\n" + TEXT), tmp_path)
    assert len(states) == 3
    assert not {"new", "absent"} & set(states)


def test_an_unsafe_fix_is_valid_too(tmp_path: Path) -> None:
    fix = replace(Span(0, 1), "y\r\nz", level=Applicability.UNSAFE)
    item = text_result("x", finding(Span(0, 1), fix=fix), rules=(rule_info(tmp_path / "page.md"),))
    log = render("sarif", item, unsafe_fixes=True)
    assert '"text": "y\\r\\nz"' in log
    assert validate(log, tmp_path) == []
