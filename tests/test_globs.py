import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.globs import matches


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("cv.md", "cv.md", True),
        ("cv.md", "old/cv.md", True),
        ("cv.md", "xcv.md", False),
        ("cv.md", "cv.md2", False),
        ("*.md", "a/b/c.md", True),
        ("*.md", "a/b.md/c.txt", True),  # a folder's name matches: all in it is meant
        ("old", "old/cv.md", True),
        ("old", "older/cv.md", False),
        ("old/", "old/cv.md", True),
        ("old/", "old", False),
        ("/cv.md", "cv.md", True),
        ("/cv.md", "old/cv.md", False),
        ("drafts/*.md", "drafts/cv.md", True),
        ("drafts/*.md", "drafts/old/cv.md", False),
        ("drafts/*.md", "my/drafts/cv.md", False),
        ("drafts/**", "drafts/old/cv.md", True),
        ("drafts/**/cv.md", "drafts/cv.md", True),
        ("drafts/**/cv.md", "drafts/a/b/cv.md", True),
        ("**/cv.md", "cv.md", True),
        ("**/cv.md", "a/b/cv.md", True),
        ("cv-??.md", "cv-en.md", True),
        ("cv-??.md", "cv-e/.md", False),
        ("cv[12].md", "cv2.md", True),
        ("cv[!12].md", "cv2.md", False),
        ("cv[!12].md", "cv3.md", True),
        ("cv[z-a].md", "cvb.md", False),
        ("cv[", "cv[", True),
        ("*a", "xaxa", True),
        ("*a*b", "xaaxbxb", True),
        ("*a/b*", "xa/bx", True),
        ("*ab*ab", "xab", False),
        ("*a/**", "xaxa/b", True),
        ("a**b", "axb", True),
        ("*b**/c", "xbxbc", True),
        ("**/**/cv.md", "a/cv.md", True),
        ("a+(b).md", "a+(b).md", True),
        ("r\u00e9sum\u00e9.md", "re\u0301sume\u0301.md", True),
        ("re\u0301sume\u0301.md", "r\u00e9sum\u00e9.md", True),
    ],
)
def test_matches(pattern: str, path: str, expected: bool) -> None:
    assert matches(pattern, path) is expected


@given(st.text(max_size=12), st.text("ab/*[]!^-\\&~|.", max_size=12))
def test_any_pattern_can_be_asked(path: str, pattern: str) -> None:
    assert matches(pattern, path) in (True, False)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [("*a" * 40 + "b", "a" * 200), ("?*" * 40 + "b", "a" * 200), ("**/" * 40 + "b", "a/" * 100 + "a")],
)
def test_a_pattern_of_many_stars_comes_to_an_end(pattern: str, path: str) -> None:
    assert not matches(pattern, path)


@given(st.text("abé. _+()", min_size=1, max_size=8))
def test_a_plain_name_matches_itself_at_any_depth(name: str) -> None:
    assert matches(name, name)
    assert matches(name, f"x/y/{name}")
    assert matches(f"/{name}", name)
    assert not matches(name, f"{name}x")
