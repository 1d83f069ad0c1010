"""CV601: skipped heading levels."""

from form_rules import Seen, related, seen
from hypothesis import given
from hypothesis import strategies as st

from cvlint_rules.structure.skipped_heading_level import SkippedHeadingLevel


def test_each_place_where_a_level_is_skipped_and_not_the_headings_after_it() -> None:
    text = (
        "## Experience\n\n#### Initech\n\n##### Engineer\n\n#### Globex\n\n## Education\n\n#### Springfield\n"
    )
    assert seen(SkippedHeadingLevel, text) == [
        Seen(
            3, "#### Initech", "the heading 'Initech' of level 4 follows one of level 2: level 3 is skipped"
        ),
        Seen(
            11,
            "#### Springfield",
            "the heading 'Springfield' of level 4 follows one of level 2: level 3 is skipped",
        ),
    ]
    assert related(SkippedHeadingLevel, text) == [
        Seen(1, "## Experience", "the heading 'Experience' has level 2"),
        Seen(9, "## Education", "the heading 'Education' has level 2"),
    ]


def test_several_levels_and_headings_without_words() -> None:
    text = "Ada Example\n===========\n\n####\n\n# CV\n\n###### Note\n"
    assert [finding.message for finding in seen(SkippedHeadingLevel, text)] == [
        "the heading of level 4 follows one of level 1: levels 2 and 3 are skipped",
        "the heading 'Note' of level 6 follows one of level 1: levels 2 to 5 are skipped",
    ]


def test_long_headings_are_cut_in_the_message() -> None:
    text = f"# A\n\n### {'word ' * 20}\n"
    assert [finding.message for finding in seen(SkippedHeadingLevel, text)] == [
        f"the heading '{('word ' * 12).rstrip()}…' of level 3 follows one of level 1: level 2 is skipped"
    ]


def test_headings_of_html_and_in_lists_count_and_those_in_quotations_do_not() -> None:
    assert [finding.line for finding in seen(SkippedHeadingLevel, "<h1>Ada</h1>\n\n- ### Engineer\n")] == [3]
    assert seen(SkippedHeadingLevel, "# Ada\n\n> ### Motto\n\n## Experience\n") == []


def test_the_first_heading_and_going_up_are_free() -> None:
    assert seen(SkippedHeadingLevel, "#### Ada\n\n##### Experience\n\n# Education\n\n## BSc\n") == []


@given(st.lists(st.integers(1, 6), max_size=12))
def test_reported_exactly_where_the_level_grows_by_more_than_one(levels: list[int]) -> None:
    text = "".join(f"{'#' * level} Title\n\n" for level in levels)
    jumps = [2 * at + 1 for at in range(1, len(levels)) if levels[at] > levels[at - 1] + 1]
    assert [finding.line for finding in seen(SkippedHeadingLevel, text)] == jumps
