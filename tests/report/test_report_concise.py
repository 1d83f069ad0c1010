"""The form for editors, compared as it is printed and parsed as they parse it."""

import re

from hypothesis import given
from report_samples import finding, result, span_of, text_result
from test_report_text import results

from cvlint.findings import Related, Severity, Span
from cvlint.report import render
from cvlint.result import Result
from cvlint.source import Source

TEXT = "### Engineer, Initech\n\n🚀 2020-01 – 2021-12\r\nand 2021-10\n"

# What Emacs' compilation mode and the usual errorformat of Vim (%f:%l:%c:%m) take a line apart with.
GNU = re.compile(
    r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning|note): (?P<text>.*)"
)


def test_one_line_for_each_place_the_related_ones_directly_after() -> None:
    first = finding(
        span_of(TEXT, "2021-10"),
        related=(
            Related(span_of(TEXT, "2020-01"), "'Engineer, Initech' starts here"),
            Related(span_of(TEXT, "2021-12"), "and ends here"),
        ),
    )
    second = finding(Span(len(TEXT), len(TEXT)), "there is no name", Severity.ERROR, rule_id="CV601")
    report = render("concise", text_result(TEXT, first, second, path="résumé dir/my cv.md"))
    assert report == (
        "résumé dir/my cv.md:4:5: warning: 'Consultant, Globex' overlaps 'Engineer, Initech' [CV104]\n"
        "résumé dir/my cv.md:3:3: note: 'Engineer, Initech' starts here\n"
        "résumé dir/my cv.md:3:13: note: and ends here\n"
        "résumé dir/my cv.md:5:1: error: there is no name [CV601]\n"
    )


def test_nothing_is_printed_for_a_clean_run() -> None:
    assert render("concise", result((Source("a.md", "x"), ()), (Source("b.md", "y"), ()))) == ""


def test_control_characters_and_newlines_are_seen() -> None:
    item = finding(Span(0, 1), "ends\nhere\x1b[0m", related=(Related(Span(0, 1), "a\r\n\u202eb"),))
    assert render("concise", text_result("x", item, path="odd\nname.md")) == (
        "odd\\nname.md:1:1: warning: ends\\nhere\\x1b[0m [CV104]\nodd\\nname.md:1:1: note: a\\r\\n\\u202eb\n"
    )


@given(results())
def test_any_text_gives_one_line_for_each_item(item: Result) -> None:
    report = render("concise", item)
    lines = report.splitlines()
    assert report == "".join(f"{line}\n" for line in lines)
    matches = [GNU.fullmatch(line) for line in lines]
    places = [
        (span, message)
        for found in item.findings
        for span, message in [(found.span, found.rule_id), *((related.span, "") for related in found.related)]
    ]
    assert len(matches) == len(places)
    for match, (span, ending) in zip(matches, places, strict=True):
        assert match is not None
        location = item.files[0].source.location(span.start)
        assert (match["file"], int(match["line"]), int(match["column"])) == ("cv.md", *location)
        assert match["text"].endswith(f" [{ending}]" if ending else "")
