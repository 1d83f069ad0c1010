"""CV204: straight and curly apostrophes."""

import pytest
from form_rules import Seen, findings, fixed, related, seen
from hypothesis import given
from hypothesis import strategies as st

from cvlint_rules.format.mixed_apostrophes import MixedApostrophes


def test_one_finding_with_the_places_of_the_rarer_kind() -> None:
    text = "The team's and the users' and the firm's site.\n\nIt’s Ada’s.\n"
    assert seen(MixedApostrophes, text) == [
        Seen(3, "’", "apostrophes are mixed: 2 are curly ('It’s') and 3 are straight ('team's')")
    ]
    assert related(MixedApostrophes, text) == [Seen(3, "’", "the one in 'Ada’s' is curly")]
    assert fixed(MixedApostrophes, text) == text.replace("’", "'")


def test_at_most_five_other_places_are_named() -> None:
    text = "it’s " * 8 + "it's " * 7
    assert [place.message for place in related(MixedApostrophes, text)] == [
        "the one in 'it's' is straight"
    ] * 5
    (finding,) = findings(MixedApostrophes, text)
    assert finding.fix is not None
    assert len(finding.fix.edits) == 7


def test_tie_is_at_the_kind_that_comes_second() -> None:
    text = "I'm here.\n\nShe’s there.\n"
    assert seen(MixedApostrophes, text) == [
        Seen(3, "’", "apostrophes are mixed: 1 is straight ('I'm') and 1 is curly ('She’s')")
    ]
    assert related(MixedApostrophes, text) == [Seen(1, "'", "the one in 'I'm' is straight")]
    assert fixed(MixedApostrophes, text) == text


def test_character_references_and_escapes_are_replaced_whole() -> None:
    text = "it’s he’s she&#39;s we\\'re\n"
    assert [finding.words for finding in seen(MixedApostrophes, "it’s he’s she&#39;s\n")] == ["&#39;"]
    assert fixed(MixedApostrophes, text + "\nthey’re\n") == "it’s he’s she’s we’re\n\nthey’re\n"


@pytest.mark.parametrize(
    "other",
    [
        "from the '90s and 'til now",
        "a 5'10\" bar and 10' of rope",
        "the 1990's",
        "he said 'yes' twice",
        "he said 'the users' data' twice",
        "a ‘quoted’ word",
        "`it's` in code",
        "o'hara@ada.example",
        "https://ada.example/it's",
        "[the page](https://ada.example/o'hara \"Ada's\")",
        "<span title='x' class='y'>Ada</span>",
        "rock 'n' roll",
        "<!-- it's hidden -->",
    ],
)
def test_other_straight_marks_are_no_apostrophes(other: str) -> None:
    assert seen(MixedApostrophes, f"It’s fine: {other}\n") == []


def test_code_blocks_and_front_matter_are_not_read() -> None:
    text = "---\ntitle: Ada's CV\n---\n\nIt’s fine:\n\n    print('it's')\n\n```\nit's\n```\n"
    assert seen(MixedApostrophes, text) == []


def test_every_part_of_the_page_is_compared() -> None:
    text = "# Ada's\n\n- it’s\n\n> he’s\n\n| she’s |\n| ----- |\n| we’re |\n"
    assert seen(MixedApostrophes, text) == [
        Seen(1, "'", "apostrophes are mixed: 1 is straight ('Ada's') and 4 are curly ('it’s')")
    ]


@given(st.text(alphabet="as'’ \n`*_&;#39", max_size=60))
def test_the_fix_leaves_one_kind(text: str) -> None:
    found = findings(MixedApostrophes, text)
    assert len(found) <= 1
    if found and found[0].fix:
        assert not any(each.fix for each in findings(MixedApostrophes, fixed(MixedApostrophes, text)))
