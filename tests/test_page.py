from pathlib import Path

import pytest

from cvlint.errors import CvlintError
from cvlint.page import Element, ElementKind, is_fixable, page_for_terminal, read_page

PAGE = """\
# some-rule (CV901)

What it is:
two lines.

- an item
- another

## Examples

````md  flagged
```
# code
```
````

```output
cv.md:1:1: note: x [CV901]
```

| a | b |
"""


def write(tmp_path: Path, text: str) -> Path:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    return page


def test_elements(tmp_path: Path) -> None:
    assert read_page(write(tmp_path, PAGE)) == (
        Element(ElementKind.HEADING, 1, 2, "some-rule (CV901)", level=1),
        Element(ElementKind.PROSE, 3, 5, "What it is:\ntwo lines.\n"),
        Element(ElementKind.PROSE, 6, 9, "- an item\n- another\n"),
        Element(ElementKind.HEADING, 9, 10, "Examples", level=2),
        Element(ElementKind.FENCE, 11, 16, "```\n# code\n```\n", tag="md flagged"),
        Element(ElementKind.FENCE, 17, 20, "cv.md:1:1: note: x [CV901]\n", tag="output"),
        Element(ElementKind.PROSE, 21, 22, "| a | b |\n"),
    )


def test_for_the_terminal(tmp_path: Path) -> None:
    assert (
        page_for_terminal(write(tmp_path, PAGE))
        == """\
# some-rule (CV901)

What it is:
two lines.

- an item
- another

## Examples

Flagged:

    ```
    # code
    ```

Reported:

    cv.md:1:1: note: x [CV901]

| a | b |
"""
    )


def test_a_page_that_is_no_text(tmp_path: Path) -> None:
    page = tmp_path / "dates" / "gap.md"
    page.parent.mkdir()
    page.write_bytes(b"# Gap \xff\n")
    with pytest.raises(CvlintError, match=r"^the rule page dates/gap\.md is not UTF-8: invalid start byte$"):
        read_page(page)


def test_whether_there_is_a_fix(tmp_path: Path) -> None:
    assert not is_fixable(write(tmp_path, PAGE))
    assert is_fixable(write(tmp_path, PAGE + "\n```diff\n-a\n```\n"))
    assert is_fixable(write(tmp_path, PAGE + "\n```diff unsafe\n-a\n```\n"))
