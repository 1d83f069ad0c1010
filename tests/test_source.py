"""Decoding, lines and columns."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.findings import Span
from cvlint.source import MAX_BYTES, Source


def test_byte_order_mark_is_kept_aside() -> None:
    source = Source.from_bytes(b"\xef\xbb\xbf# Ada\r\n", "cv.md")
    assert source.text == "# Ada\r\n"
    assert source.bom
    assert source.encode(source.text) == b"\xef\xbb\xbf# Ada\r\n"


@pytest.mark.parametrize(
    ("data", "message", "span"),
    [
        (b"# R\xe9sum\xe9", "the byte 0xE9 is not UTF-8; save the file as UTF-8", Span(3, 4)),
        ("é\n".encode() + b"\xed\xa0\x80", "the byte 0xED is not UTF-8; save the file as UTF-8", Span(2, 3)),
        (b"a\nb\0c", "the file holds a NUL character: it is not a text file", Span(3, 4)),
        ("# Ada".encode("utf-16"), "the file is UTF-16, not UTF-8; save it as UTF-8", Span(0, 0)),
        (b"\r\n \n", "the file is empty", Span(0, 0)),
        (b"x" * (MAX_BYTES + 1), "the file is larger than 1 MB: not a résumé's text", Span(0, 0)),
    ],
    ids=["latin-1", "lone surrogate", "nul", "utf-16", "empty", "too large"],
)
def test_unreadable(data: bytes, message: str, span: Span) -> None:
    assert Source.from_bytes(data, "cv.md").unreadable == (message, span)


def test_lines_end_at_every_kind_of_newline() -> None:
    source = Source("cv.md", "a\r\nbc\rd\n\n\u2028e")
    assert [source.line_text(line) for line in range(1, 6)] == ["a", "bc", "d", "", "\u2028e"]
    assert source.location(0) == (1, 1)
    assert source.location(4) == (2, 2)
    assert source.location(len(source.text)) == (5, 3)


def test_columns_count_code_points_and_utf16_units() -> None:
    source = Source("cv.md", "x\n🚀é end")
    offset = source.text.index("end")
    assert source.location(offset) == (2, 4)
    assert source.utf16_column(offset) == 5


@given(st.text(alphabet=st.sampled_from("ab\r\n\u2028\x0b🚀"), max_size=40))
def test_lines_and_locations_agree(text: str) -> None:
    source = Source("cv.md", text)
    expected = re.split(r"\r\n|\r|\n", text)
    assert [source.line_text(line) for line in range(1, len(source.line_starts) + 1)] == expected
    for offset in range(len(text) + 1):
        line, column = source.location(offset)
        assert source.line_starts[line - 1] + column - 1 == offset


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    source = Source.from_bytes(data, "cv.md")
    if source.unreadable is None:
        assert source.encode(source.text) == data
    else:
        assert source.unreadable.span.end <= len(source.text)
