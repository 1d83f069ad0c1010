import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.report.cells import cells, one_line, visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – text", "plain – text"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\tb\nc\r\nd", r"a\tb\nc\r\nd"),
        ("\u202eevil\u202c", r"\u202eevil\u202c"),
        ("\u2066x\u2069\u200f", r"\u2066x\u2069\u200f"),
        ("zero\u200bwidth \ufeff\xad", r"zero\u200bwidth \ufeff\xad"),
        ("line\u2028paragraph\u2029next\x85", r"line\u2028paragraph\u2029next\x85"),
        ("tag\U000e0041", r"tag\U000e0041"),
        ("lone \ud800", r"lone \ud800"),
        ("no\xa0break", "no\xa0break"),
        ("icon \uf0e0 é e\u0301 株 🚀", "icon \uf0e0 é e\u0301 株 🚀"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_a_terminal_must_not_get_is_an_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_white_space_is_one_blank_in_one_line() -> None:
    assert one_line("  Senior\n Engineer\t(\x1bx) ") == r"Senior Engineer (\x1bx)"


@pytest.mark.parametrize(
    ("text", "cells_wide"),
    [
        ("Initech", 7),
        ("é", 1),
        ("e\u0301", 1),
        ("株式会社", 8),
        ("Ｆｕｌｌ", 8),
        ("🚀", 2),
        ("\x1b", 4),
        ("\u202e", 6),
        ("\u1112\u1161\u11ab", 2),
        ("a\u200db", 2),
        ("\t", 2),
    ],
)
def test_widths_in_cells(text: str, cells_wide: int) -> None:
    assert width(text) == cells_wide


def test_tabs_of_a_line_end_at_the_next_stop_after_wide_characters_too() -> None:
    assert [cell.text for cell in cells("a\t株\tabcd\t.")] == ["a", "   ", "株", "  ", *"abcd", "    ", "."]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_visible_text_has_no_control_and_is_stable(text: str) -> None:
    shown = visible(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert {c for c in shown if unicodedata.category(c) == "Cf"} <= set("\u200c\u200d")
    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1
    assert width(shown) == width(text)


@given(st.text())
def test_one_cell_for_each_code_point(line: str) -> None:
    shown = cells(line)
    assert len(shown) == len(line)
    assert all(cell.width >= 0 for cell in shown)
    assert sum(cell.width for cell in shown) == width("".join(cell.text for cell in shown))
