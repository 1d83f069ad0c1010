"""The picture: well-formed, self-contained, labelled, and no text on another one or in the chart."""

import re
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from show_samples import Page, roles_resume, stated

from cvlint.cli import main
from cvlint.dates import DateRange
from cvlint.report.show import render_show
from cvlint.report.show_svg_text import text_width, wrap, xml
from cvlint.report.svg import render_svg
from cvlint.resume import Resume, SectionKind

SVG = "{http://www.w3.org/2000/svg}"
WORK = SectionKind.EMPLOYMENT


class Text(NamedTuple):
    """A text and the box around it."""

    value: str
    left: float
    top: float
    right: float
    bottom: float
    fill: str


class Shape(NamedTuple):
    left: float
    right: float
    top: float
    look: dict[str, str]


def parsed(resume: Resume) -> ElementTree.Element:
    return ElementTree.fromstring(render_svg(resume))


def _offset(element: ElementTree.Element) -> tuple[float, float]:
    match = re.fullmatch(r"translate\(([\d.]+) ([\d.]+)\)", element.get("transform", "translate(0 0)"))
    assert match
    return float(match[1]), float(match[2])


def texts(root: ElementTree.Element, x: float = 0, y: float = 0) -> list[Text]:
    found = []
    for element in root:
        if element.tag == f"{SVG}g":
            dx, dy = _offset(element)
            found += texts(element, x + dx, y + dy)
        elif element.tag == f"{SVG}text":
            size, value = float(element.get("font-size", "")), element.text or ""
            width = text_width(value, size)
            left = x + float(element.get("x", "")) - (width / 2 if element.get("text-anchor") else 0)
            line = y + float(element.get("y", ""))
            found.append(
                Text(value, left, line - size * 0.8, left + width, line + size * 0.2, element.get("fill", ""))
            )
    return found


def shapes(root: ElementTree.Element, y: float = 0) -> list[Shape]:
    """The boxes in the chart, without the sheet of paper and the legend."""
    found = []
    for element in root:
        if element.tag == f"{SVG}g" and _offset(element)[0] == 0:
            found += shapes(element, y + _offset(element)[1])
        elif element.tag == f"{SVG}rect" and element.get("x"):
            left = float(element.get("x", ""))
            right = left + float(element.get("width", ""))
            found.append(Shape(left, right, y + float(element.get("y", "")), dict(element.attrib)))
    return found


def said(resume: Resume) -> list[str]:
    return [text.value for text in texts(parsed(resume))]


def contrast(color: str) -> float:
    """The contrast of a colour with white, as WCAG counts it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (sum(map(float.__mul__, (0.2126, 0.7152, 0.0722), linear)) + 0.05)


TWO = roles_resume(
    ("Lead", "Acme", stated("2016", "2021")), ("Engineer", "Beta", stated("2005", "2014")), name="Ada Example"
)


def test_everything_is_labelled() -> None:
    years = [str(year) for year in range(2006, 2022, 2)]
    assert said(TWO) == [
        "Ada Example",
        *years,
        "Employment",
        "Lead, Acme",
        "2016 – 2021",
        "Gap: at least 12 months",
        "2014 → 2016",
        "Engineer, Beta",
        "2005 – 2014",
        *years,
        "certain",
        "possible (no month stated)",
        "gap between roles",
    ]


def test_bars_stand_where_their_months_are() -> None:
    """The axis runs from 2005 to 2021: 204 months on 560 units."""
    month = 560 / 204
    drawn = [(shape.left, shape.right, "stroke-dasharray" in shape.look) for shape in shapes(parsed(TWO))]
    expected = [
        (400 + 132 * month, 960, False),  # 2016 to 2021, as far as it may reach
        (400 + 143 * month, 400 + 193 * month, False),  # certain from December 2016 to January 2021
        (400 + 120 * month, 400 + 132 * month, True),  # the gap: 2015
        (400, 400 + 120 * month, False),
        (400 + 11 * month, 400 + 109 * month, False),
    ]
    assert len(drawn) == len(expected)
    for found, wanted in zip(drawn, expected, strict=True):
        assert found == (pytest.approx(wanted[0], abs=0.11), pytest.approx(wanted[1], abs=0.11), wanted[2])


def test_an_overlap_is_marked_where_it_is() -> None:
    resume = roles_resume(
        ("Lead", "Acme", stated("2021-10", "2022-12")), ("Engineer", "Beta", stated("2020-01", "2021-12"))
    )
    assert "Overlap: 3 months with Acme" in said(resume)
    [mark] = [shape for shape in shapes(parsed(resume)) if shape.look["fill"] == "#6d3490"]
    assert (mark.left, mark.right) == (
        pytest.approx(400 + 560 * 21 / 36, abs=0.11),
        pytest.approx(400 + 560 * 24 / 36, abs=0.11),
    )


def test_what_goes_on_today_has_an_arrow() -> None:
    root = parsed(roles_resume(("Lead", "Acme", stated("2024-01", "present"))))
    points = [element.get("points", "") for element in root.iter(f"{SVG}polygon")]
    assert points[0].startswith("960,")
    assert "goes on today" in [text.value for text in texts(root)]


def test_what_cannot_be_drawn_is_listed() -> None:
    page = Page()
    work = page.section(WORK, page.entry("Lead", "Acme", stated("2020", "2021")), page.entry("Clerk", "Beta"))
    assert said(page.resume(work))[-2:] == ["Not drawn", "Clerk, Beta (undated)"]


def test_the_command_writes_utf_8_whatever_the_terminal(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "cv.md"
    file.write_text("# Zoë Example\n\n## Experience\n\n### Engineer, Initech\n\n2016 – 2021\n", "utf-8")
    assert main(["show", str(file), "--format", "svg", "--today", "2026-01-15"]) == 0
    report = capfdbinary.readouterr().out.decode("utf-8")
    assert "<title>Timeline of Zoë Example</title>" in report
    assert "2016 – 2021" in [text.value for text in texts(ElementTree.fromstring(report))]


def test_an_empty_resume_says_so() -> None:
    report = render_show(Page().resume(), "svg")
    assert [text.value for text in texts(ElementTree.fromstring(report))] == ["No dated entries found."]


def test_text_is_dark_on_white() -> None:
    resume = roles_resume(
        ("Lead", "Acme", stated("2021-10", "present")),
        ("Engineer", "Beta", stated("2020-01", "2021-12")),
        ("Clerk", "Gamma", stated("2010-01", "2011-12")),
    )
    assert min(contrast(text.fill) for text in texts(parsed(resume))) >= 7
    sheet = parsed(resume).find(f"{SVG}rect")
    assert sheet is not None
    assert sheet.get("fill") == "#ffffff"


def test_the_resume_cannot_bring_markup_or_hidden_characters() -> None:
    resume = roles_resume(
        ('<script>alert("1")</script>', "A & B\u202e\x00\uffff", stated("2020", "2021")), name="]]>\x1b"
    )
    report = render_svg(resume)
    assert "<script" not in report
    assert not set("\u202e\x00\uffff\x1b") & set(report)
    assert "".join(said(resume)).startswith("]]>\\x1b")
    assert '<script>alert("1")</script>, A & B\\u202e\\x00\ufffd' in " ".join(said(resume)).replace("  ", " ")


def test_nothing_is_fetched() -> None:
    report = render_svg(TWO)
    assert re.findall(r"https?:[^\"]*", report) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"href|url\(|@import|<style|<image|<script|<foreignObject", report)
    assert re.findall(r'font-family="([^"]*)"', report) == ["sans-serif"]


def test_a_line_is_broken_at_blanks_else_anywhere() -> None:
    assert wrap("aaaa bbbb", 64 * 0.5, 10, 3) == ["aaaa", "bbbb"]
    assert wrap("a" * 7, 64 * 0.5, 10, 3) == ["aaaaa", "aa"]
    assert wrap("aaaa bbbb cccc", 64 * 0.5, 10, 2) == ["aaaa", "bbb…"]
    assert wrap(" ", 10, 10, 2) == []


def test_xml_takes_any_text() -> None:
    assert xml('<a b="c">&\x00\ud800') == "&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd"


months = st.builds(
    lambda year, month: f"{year:04}" + (f"-{month:02}" if month else ""),
    st.integers(1500, 2200),
    st.integers(0, 12),
)
ranges = st.builds(stated, months, st.one_of(st.none(), st.just("present"), months))
labels = st.one_of(st.text(max_size=150), st.from_regex(r"[MWmw高 ]{0,120}", fullmatch=True))


@given(st.lists(st.tuples(labels, labels, ranges), max_size=6), labels)
def test_no_text_meets_another_or_the_chart(roles: list[tuple[str, str, DateRange]], name: str) -> None:
    resume = roles_resume(*roles, name=name)
    assert render_svg(resume) == render_svg(resume)
    root = parsed(resume)
    found = [text for text in texts(root) if text.value.strip()]
    height = float(root.get("height", ""))
    for text in found:
        assert text.left >= 0
        assert text.right <= 1000
        assert 0 <= text.top < text.bottom <= height
    for one, other in combinations(found, 2):
        apart = one.right <= other.left or other.right <= one.left
        assert apart or one.bottom <= other.top + 0.5 or other.bottom <= one.top + 0.5, (one, other)
    for shape in shapes(root):
        assert shape.left >= 399.9
        assert shape.left < shape.right <= 964
        beside = [text for text in found if text.top <= shape.top + 14 and shape.top <= text.bottom]
        assert all(text.right < 400 for text in beside)
