"""The report for people, compared as it is printed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import finding, replace, result, span_of, text_result

from cvlint.findings import Applicability, Finding, Related, Severity, Span
from cvlint.report import excerpt, render
from cvlint.report.cells import Cell, cells, width
from cvlint.report.excerpt import LIMIT
from cvlint.result import Crash, FileResult, Result
from cvlint.source import Source

RESUME = """\
# Ada Example

## Experience

### Consultant, Globex
2021-10 – present

### Engineer, Initech
2020-01 – 2021-12
"""


def shown(text: str, *findings: Finding, **options: bool) -> str:
    return render("text", text_result(text, *findings), **options)


def body(text: str, *findings: Finding) -> str:
    """The report without headline and summary."""
    return shown(text, *findings).partition("\n")[2].rpartition("\n\n")[0]


def test_a_finding_with_related_place_help_and_fix() -> None:
    span = span_of(RESUME, "2021-10 – present")
    other = Related(span_of(RESUME, "2020-01 – 2021-12"), "'Engineer, Initech' lasts until December 2021")
    fix = replace(span_of(RESUME, "–"), "—", "Replace '–' with '—'")
    report = shown(
        RESUME, finding(span, related=(other,), fix=fix, help="say that one of them was part-time")
    )
    assert report == (
        "warning[CV104] overlapping-roles: 'Consultant, Globex' overlaps 'Engineer, Initech'\n"
        " --> cv.md:6:1\n"
        "  |\n"
        "6 | 2021-10 – present\n"
        "  | ^^^^^^^^^^^^^^^^^\n"
        "  |\n"
        " --> cv.md:9:1\n"
        "  |\n"
        "9 | 2020-01 – 2021-12\n"
        "  | ----------------- 'Engineer, Initech' lasts until December 2021\n"
        "  |\n"
        "help: say that one of them was part-time\n"
        "fix: Replace '–' with '—' [fixable with --fix]\n"
        "\n"
        "Found 1 warning in 1 file. 1 fixable with --fix.\n"
    )


def test_colours_change_nothing_but_the_colour() -> None:
    span = span_of(RESUME, "2021-10")
    related = Related(span_of(RESUME, "2020-01"), "starts here")
    item = finding(span, "it ends", Severity.ERROR, (related,), replace(span, "2022-01"), "say so")
    coloured = shown(RESUME, item, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == shown(RESUME, item)
    lines = coloured.splitlines()
    assert lines[0] == "\x1b[1;31merror[CV104]\x1b[0m overlapping-roles: \x1b[1mit ends\x1b[0m"
    assert lines[1] == " \x1b[1;34m-->\x1b[0m cv.md:6:1"
    assert lines[4] == "\x1b[1;34m  |\x1b[0m \x1b[1;31m^^^^^^^\x1b[0m"
    assert lines[9] == "\x1b[1;34m  |\x1b[0m \x1b[1;34m-------\x1b[0m \x1b[1;34mstarts here\x1b[0m"
    assert lines[11] == "\x1b[1;36mhelp:\x1b[0m say so"
    assert lines[12] == "\x1b[1;32mfix:\x1b[0m Replace it [fixable with --fix]"


def test_the_gutter_is_as_wide_as_the_largest_line_number() -> None:
    text = "one\n" * 9 + "ten\n"
    related = Related(span_of(text, "one"), "first")
    assert body(text, finding(span_of(text, "ten"), related=(related,))) == (
        "  --> cv.md:10:1\n"
        "   |\n"
        "10 | ten\n"
        "   | ^^^\n"
        "   |\n"
        "  --> cv.md:1:1\n"
        "   |\n"
        " 1 | one\n"
        "   | --- first\n"
        "   |"
    )


@pytest.mark.parametrize(
    ("text", "part", "line", "marks"),
    [
        ("株式会社 Initech", "Initech", "株式会社 Initech", "         ^^^^^^^"),
        ("株式会社 Initech", "会社", "株式会社 Initech", "    ^^^^"),
        ("re\u0301sume\u0301 of Ada", "of", "re\u0301sume\u0301 of Ada", "       ^^"),
        ("🚀 Led the team", "Led", "🚀 Led the team", "   ^^^"),
        ("-\tLed\tthe team", "the", "-   Led the team", "        ^^^"),
        ("a \x1b[31mred team", "team", r"a \x1b[31mred team", "              ^^^^"),
        ("a \u202erev\u202c x", "x", r"a \u202erev\u202c x", "                  ^"),
        ("a \u202erev", "\u202e", r"a \u202erev", "  ^^^^^^"),
    ],
)
def test_carets_stand_under_the_exact_characters(text: str, part: str, line: str, marks: str) -> None:
    rows = body(text, finding(span_of(text, part))).splitlines()
    assert rows[2:4] == [f"1 | {line}", f"  | {marks}"]


def test_an_empty_span_has_one_caret() -> None:
    assert body("May 2019\n", finding(Span(3, 3))).splitlines()[2:4] == ["1 | May 2019", "  |    ^"]


def test_a_span_of_the_newline_has_a_caret_after_the_line() -> None:
    assert body("May 2019\r\nx", finding(Span(8, 10))).splitlines() == [
        " --> cv.md:1:9",
        "  |",
        "1 | May 2019",
        "  |         ^",
        "  |",
    ]


def test_an_empty_document_has_no_source_to_show() -> None:
    assert body("", finding(Span(0, 0), "there is no text")) == " --> cv.md:1:1"


def test_each_line_of_a_short_span_is_marked_without_its_indentation() -> None:
    text = "- led a team\n  of eight\n\n  people\n"
    assert body(text, finding(Span(2, len(text) - 1))) == (
        " --> cv.md:1:3\n"
        "  |\n"
        "1 | - led a team\n"
        "  |   ^^^^^^^^^^\n"
        "2 |   of eight\n"
        "  |   ^^^^^^^^\n"
        "3 |\n"
        "4 |   people\n"
        "  |   ^^^^^^\n"
        "  |"
    )


def test_of_a_long_span_two_lines_and_the_last_are_shown() -> None:
    text = "one\ntwo\nthree\nfour\nfive\nsix\n"
    related = Related(Span(4, 20), "the other place")
    assert body(text, finding(Span(0, len(text)), related=(related,))) == (
        " --> cv.md:1:1\n"
        "  |\n"
        "1 | one\n"
        "  | ^^^\n"
        "2 | two\n"
        "  | ^^^\n"
        "...\n"
        "6 | six\n"
        "  | ^^^\n"
        "  |\n"
        " --> cv.md:2:1\n"
        "  |\n"
        "2 | two\n"
        "  | ---\n"
        "3 | three\n"
        "  | -----\n"
        "4 | four\n"
        "  | ----\n"
        "5 | five\n"
        "  | - the other place\n"
        "  |"
    )


def test_a_long_paragraph_is_cut_to_a_window_around_the_span() -> None:
    text = "Built a payment service for many shops. " * 10 + "She lead to it. " + "It grew and grew. " * 20
    rows = body(text, finding(span_of(text, "lead to"))).splitlines()
    assert rows == [
        " --> cv.md:1:405",
        "  |",
        "1 | … Built a payment service for many shops. She lead to it."
        " It grew and grew. It grew and grew. It gr…",
        "  |                                               ^^^^^^^",
        "  |",
    ]
    assert width(rows[2]) == len("1 | ") + LIMIT


def test_the_window_reaches_the_start_and_the_end_of_the_line() -> None:
    text = "Led it. " + "It grew and grew. " * 10 + "The end."
    start, end = (body(text, finding(span_of(text, part))).splitlines() for part in ("Led", "end"))
    assert start[2] == "1 | Led it. " + "It grew and grew. " * 5 + "…"
    assert start[3] == "  | ^^^"
    assert end[2] == "1 | …" + ("It grew and grew. " * 10 + "The end.")[-98:]
    assert end[3] == "  | " + " " * 95 + "^^^"


def test_a_span_longer_than_the_window_is_marked_up_to_the_ellipsis() -> None:
    text = "Summary: " + "many words " * 30 + "end"
    rows = body(text, finding(span_of(text, "many words " * 30))).splitlines()
    assert rows[2] == "1 | " + text[:98] + "…"
    assert rows[3] == "  | " + " " * 9 + "^" * 90


def test_a_span_that_just_fits_is_marked_without_the_ellipses() -> None:
    text = "x" * 30 + "y" * 98 + "z" * 30
    rows = body(text, finding(span_of(text, "y" * 98))).splitlines()
    assert rows[2:4] == ["1 | …" + "y" * 98 + "…", "  |  " + "^" * 98]


def test_the_window_does_not_cut_a_wide_character_in_two() -> None:
    text = "株" * 80 + "end"
    rows = body(text, finding(span_of(text, "end"))).splitlines()
    assert rows[2:4] == ["1 | …" + "株" * 47 + "end", "  | " + " " * 95 + "^^^"]


def test_the_window_does_not_depend_on_how_long_the_line_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A minified page is one line; each of its findings must cost no more than in a line of its own."""
    measured = []

    def count(line: str) -> list[Cell]:
        measured.append(len(line))
        return cells(line)

    monkeypatch.setattr(excerpt, "cells", count)
    for far in (400, 40_000):
        text = "Ran – é shops. " * far + "She lead to it. " + "It grew – é grew. " * far
        for span in (span_of(text, "lead"), Span(span_of(text, "lead").start, len(text))):
            rows = body(text, finding(span)).splitlines()
            before = 47 if span.end < len(text) else 20
            assert rows[2] == "1 | …" + text[span.start - before :][:98] + "…"
            assert rows[3].startswith("  | " + " " * (before + 1) + "^^^^")
            assert width(rows[2]) == len("1 | ") + LIMIT
    assert max(measured) <= 6 * LIMIT


def test_a_label_that_does_not_fit_beside_the_marks_stands_below() -> None:
    label = "a place with a long description, " * 3
    text = "x" * 40 + " here"
    related = Related(span_of(text, "here"), label.strip())
    rows = body(text, finding(Span(0, 1), related=(related,))).splitlines()
    assert rows[8:11] == [
        "  | " + " " * 41 + "----",
        "  |  " + " a place with a long description," * 3,
        "  |",
    ]


def test_a_message_cannot_reach_the_terminal_raw() -> None:
    report = shown(
        "x", finding(Span(0, 1), "bad \x1b[2J\nword", help="a\x07b", related=(Related(Span(0, 1), "\r"),))
    )
    assert report.splitlines()[0] == r"warning[CV104] overlapping-roles: bad \x1b[2J\nword"
    assert r"help: a\x07b" in report.splitlines()
    assert r"  | - \r" in report.splitlines()


def test_a_path_cannot_reach_the_terminal_raw() -> None:
    item = text_result("x", finding(Span(0, 1)), path="a\x1b]0;b\x07/caf\udce9.md")
    assert render("text", item).splitlines()[1] == r" --> a\x1b]0;b\x07/caf\udce9.md:1:1"


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (Applicability.SAFE, "fixable with --fix"),
        (Applicability.UNSAFE, "fixable with --fix --unsafe-fixes"),
        (Applicability.DISPLAY, "to do by hand"),
    ],
)
def test_a_fix_says_how_it_is_taken(level: Applicability, words: str) -> None:
    fix = replace(Span(0, 1), "y", "Replace 'x' with 'y'", level)
    assert f"\nfix: Replace 'x' with 'y' [{words}]\n" in shown("x", finding(Span(0, 1), fix=fix))


def _summary(*findings: Finding, files: int = 1, **options: bool) -> str:
    others = [(Source(f"other{number}.md", ""), ()) for number in range(files - 1)]
    return render("text", result((Source("cv.md", "x"), findings), *others), **options).splitlines()[-1]


def _with(severity: Severity, level: Applicability | None = None) -> Finding:
    fix = replace(Span(0, 1), "y", level=level) if level is not None else None
    return finding(Span(0, 1), severity=severity, fix=fix)


def test_the_summary_counts_by_severity_with_the_right_number() -> None:
    error, warning, note = (_with(severity) for severity in Severity)
    assert _summary() == "No findings in 1 file."
    assert _summary(files=2) == "No findings in 2 files."
    assert _summary(error) == "Found 1 error in 1 file."
    assert _summary(note, note) == "Found 2 notes in 1 file."
    assert _summary(error, warning, error) == "Found 2 errors and 1 warning in 1 file."
    assert _summary(*[error] * 3, *[warning] * 2, *[note] * 5, files=4) == (
        "Found 3 errors, 2 warnings and 5 notes in 1 of 4 files."
    )


def test_the_summary_tells_the_fixable_ones_by_what_it_takes() -> None:
    safe, unsafe, display = (
        _with(Severity.NOTE, level)
        for level in (Applicability.SAFE, Applicability.UNSAFE, Applicability.DISPLAY)
    )
    assert _summary(display) == "Found 1 note in 1 file."
    assert _summary(unsafe) == "Found 1 note in 1 file. 1 fixable with --fix --unsafe-fixes."
    assert _summary(safe, safe, unsafe) == (
        "Found 3 notes in 1 file. 2 fixable with --fix. 1 more fixable with --fix --unsafe-fixes."
    )
    assert _summary(safe, safe, unsafe, unsafe_fixes=True) == "Found 3 notes in 1 file. 3 fixable with --fix."


def test_the_summary_can_be_left_out() -> None:
    text = "foo"
    whole = shown(text, finding(Span(0, 3)))
    assert shown(text, finding(Span(0, 3)), summary=False) == whole.rpartition("\n\n")[0] + "\n"
    assert shown(text, summary=False) == ""


def test_a_report_with_crashes_says_that_it_is_incomplete() -> None:
    crash = Crash("CV104", "overlapping-roles", "cv.md", "ValueError: x")
    one, two = (render("text", result((Source("cv.md", ""), ()), crashes=(crash,) * n)) for n in (1, 2))
    assert one == "No findings in 1 file. 1 check crashed: this report is incomplete.\n"
    assert two == "No findings in 1 file. 2 checks crashed: this report is incomplete.\n"


ALPHABET = st.characters(codec=None, exclude_categories=()) | st.sampled_from("\r\n\t\x1b é株🚀\u0301\u202e")


@st.composite
def results(draw: st.DrawFn) -> Result:
    """One document of any text with findings anywhere."""
    text = draw(st.text(ALPHABET, max_size=40)) * draw(st.sampled_from([1, 1, 20]))

    def span() -> Span:
        ends = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        return Span(*ends)

    def one() -> Finding:
        related = tuple(
            Related(span(), draw(st.text(ALPHABET, max_size=8))) for _ in range(draw(st.integers(0, 2)))
        )
        fix = replace(span(), draw(st.text(ALPHABET, max_size=4))) if draw(st.booleans()) else None
        return finding(
            span(), draw(st.text(ALPHABET, max_size=8)), draw(st.sampled_from(Severity)), related, fix
        )

    source = Source("cv.md", text, bom=draw(st.booleans()))
    found = tuple(one() for _ in range(draw(st.integers(0, 3))))
    return Result((FileResult(source, found),), (), ())


@given(results())
def test_any_text_is_reported_without_a_control_character(item: Result) -> None:
    report = render("text", item)
    assert all(
        character == "\n" or character.isprintable() or not character.isascii() for character in report
    )
    assert "\x1b" not in report
    rows = [row.partition(" | ")[2] for row in report.split("\n") if re.match(r" *\d+ \| ", row)]
    assert all(width(row) <= LIMIT for row in rows)


def _under(row: str, start: int, cells_wide: int) -> str:
    """The characters of ``row`` that stand in the given cells, zero-width ones left out."""
    at, found = 0, ""
    for character in row:
        if width(character) and start <= at < start + cells_wide:
            found += character
        at += width(character)
    return found


@given(
    st.text(ALPHABET.filter(lambda character: character not in "\r\n"), min_size=1, max_size=30),
    st.sampled_from([1, 1, 5, 30]),
    st.data(),
)
def test_the_marks_stand_under_the_span_in_any_line(part: str, times: int, data: st.DataObject) -> None:
    text = part * times
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    meant = "".join(cell.text for cell in cells(text)[span.start : span.end] if cell.width)
    rows = body(text, finding(span)).split("\n")
    marks = rows[3].removeprefix("  | ")
    row = rows[2].removeprefix("1 |").removeprefix(" ")
    above = _under(row, marks.index("^"), marks.count("^"))
    assert marks.strip() == "^" * marks.count("^")
    if above.endswith("…") and width(meant) > marks.count("^") - 1:
        assert meant.startswith(above[:-1])
    elif meant:
        assert above.rstrip() == meant.rstrip()
        assert marks.count("^") == width(meant)
