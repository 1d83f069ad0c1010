"""Text and its map back to the source."""

from cvlint.findings import Span
from cvlint.resume import Piece, Text

# Source: "a&mdash;b\\*\r\nc"
TEXT = Text(
    "a—b*\nc",
    Span(0, 14),
    (
        Piece(0, "a", Span(0, 1)),
        Piece(1, "—", Span(1, 8)),
        Piece(2, "b", Span(8, 9)),
        Piece(3, "*", Span(9, 11)),
        Piece(4, "\n", Span(11, 13)),
        Piece(5, "c", Span(13, 14)),
    ),
)


def test_locate_covers_whole_entities_and_escapes() -> None:
    assert TEXT.locate(0, 1) == Span(0, 1)
    assert TEXT.locate(1, 2) == Span(1, 8)
    assert TEXT.locate(0, 2) == Span(0, 8)
    assert TEXT.locate(3, 4) == Span(9, 11)
    assert TEXT.locate(2, 6) == Span(8, 14)


def test_locate_of_nothing_is_a_place() -> None:
    assert TEXT.locate(2, 2) == Span(8, 8)
    assert TEXT.locate(6, 6) == Span(14, 14)
    assert Text("", Span(5, 5), ()).locate(0, 0) == Span(5, 5)


def test_part_is_a_text_of_its_own() -> None:
    part = TEXT.part(1, 4)
    assert part.value == "—b*"
    assert part.span == Span(1, 11)
    assert part.pieces == (
        Piece(0, "—", Span(1, 8)),
        Piece(1, "b", Span(8, 9)),
        Piece(2, "*", Span(9, 11)),
    )
    assert part.locate(1, 2) == Span(8, 9)


def test_stripped() -> None:
    text = Text("  Ada ", Span(10, 16), (Piece(0, "  Ada ", Span(10, 16)),))
    assert text.stripped().value == "Ada"
    assert text.stripped().span == Span(12, 15)
    assert not Text("  ", Span(0, 2), (Piece(0, "  ", Span(0, 2)),))
