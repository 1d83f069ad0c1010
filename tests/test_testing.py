"""The harness for rule pages: what it accepts, and everything it refuses."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cvlint import testing
from cvlint.findings import Applicability, Edit, Fix, Problem, Span
from cvlint.packs import LoadedRule
from cvlint.rule import Rule
from cvlint.testing import PageError, check_page, collect, run
from engine_samples import BadWord, LoneDash, Unreadable

DASH = """\
# lone-dash (CV502)

A hyphen that stands for a dash.

## Why it matters

It looks poor.

## Examples

```md flagged
Red - green

blue
```

```output
cv.md:1:5: note: '-' stands for a dash [CV502]
```

```diff
--- cv.md
+++ cv.md
@@ -1,3 +1,3 @@
-Red - green
+Red – green

 blue
```

It has spaces on both sides:

```md clean
Red-green
```

## When it is fine

In a sum.
"""

WORD = """\
# bad-word (CV501)

A word nobody wants to read.

## Why it matters

Nobody wants to read it.

## Examples

```md flagged
A foo.
```

```output
cv.md:1:3: warning: the word 'foo' is bad [CV501]
```

```md clean
A bar.
```

## When it is fine

Never.

## Options

`words` (default: "foo"): what is bad. `minimum` (default: 1): nothing.

```toml options
words = ["bar"]
minimum = 2
```

```md flagged
A bar.
```

```output
cv.md:1:3: warning: the word 'bar' is bad [CV501]
```
"""

BYTES = """\
# unreadable-document (CV001)

Bytes that are no text.

## Why it matters

They say nothing.

## Examples

```hex flagged
63 61 66 E9
```

```output
cv.md:1:4: error: the byte 0xE9 is not UTF-8; save the file as UTF-8 [CV001]
```

```hex clean
EF BB BF 63 61 66 C3 A9
```

## When it is fine

Never.
"""

Write = Callable[[type[Rule], str], Path]  # type: ignore[type-arg]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Make a page the page of a rule."""

    def write(rule: type[Rule], text: str) -> Path:  # type: ignore[type-arg]
        page = tmp_path / f"{rule.name.replace('-', '_')}.md"
        page.write_text(text, encoding="utf-8")
        monkeypatch.setattr(testing, "load_rules", lambda: (LoadedRule(rule(), page, "samples", "samples"),))
        return page

    return write


def refusal(page: Path) -> str:
    with pytest.raises(PageError) as caught:
        check_page(page)
    return str(caught.value)


@pytest.mark.parametrize(("rule", "text"), [(LoneDash, DASH), (BadWord, WORD), (Unreadable, BYTES)])
def test_a_right_page_passes(write: Write, rule: type[Rule], text: str) -> None:  # type: ignore[type-arg]
    check_page(write(rule, text))


def test_the_examples_of_a_page(write: Write) -> None:
    cases = collect(write(BadWord, WORD))
    assert [(case.id, case.document, case.output, case.options) for case in cases] == [
        ("bad_word:11", b"A foo.\n", "cv.md:1:3: warning: the word 'foo' is bad [CV501]\n", {}),
        ("bad_word:19", b"A bar.\n", None, {}),
        (
            "bad_word:36",
            b"A bar.\n",
            "cv.md:1:3: warning: the word 'bar' is bad [CV501]\n",
            {"words": ["bar"], "minimum": 2},
        ),
    ]


def test_a_page_of_no_rule(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(DASH)
    assert (
        refusal(tmp_path / "page.md") == "page.md:1: no installed rule has this page; is the pack installed?"
    )


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("Red - green\n\nblue", "Red+green", "11: the example is to be flagged, but is not"),
        (
            "```md clean\nRed-green",
            "```md clean\nRed - blue",
            "33: the example is not to be flagged, but is:\ncv.md:1:5: note",
        ),
        (
            "cv.md:1:5:",
            "cv.md:1:6:",
            "11: the output differs; it is:\ncv.md:1:5: note: '-' stands for a dash [CV502]\n",
        ),
        (
            DASH[DASH.index("```output") : DASH.index("```diff")],
            "",
            "17: 'diff' has to follow the output, once",
        ),
        (
            DASH[DASH.index("```output") : DASH.index("It has")],
            "",
            "11: the flagged example lacks an 'output' block",
        ),
        (
            DASH[DASH.index("```diff") : DASH.index("It has")],
            "",
            "11: the block 'diff' differs, or is missing; the fix makes:\n",
        ),
        ("+Red – green", "+Red — green", "11: the block 'diff' differs, or is missing; the fix makes:\n"),
        ("```diff", "```diff unsafe", "11: the block 'diff' differs, or is missing; the fix makes:\n"),
        ("```md clean\nRed-green\n```\n", "Red-green\n", "1: the page has no clean example"),
        ("```md clean", "```markdown clean", "33: unknown tag 'markdown clean'; known: md flagged,"),
        ("```md clean", "```", "33: unknown tag ''; known: md flagged,"),
        (
            "Red-green",
            "Red-green\n```\n\n```md clean\nRed-green",
            "37: the same example stands on the page before",
        ),
        (
            "Red-green\n```",
            "Red-green\n```\n\n```output\n```",
            "37: 'output' has to follow a flagged example",
        ),
        ("# lone-dash (CV502)", "# lone-dash", "1: expected the heading '# lone-dash (CV502)' here"),
        ("## Why it matters", "## Why", "5: expected the heading '## Why it matters' here"),
        ("## When it is fine\n\nIn a sum.\n", "", "9: expected the heading '## When it is fine' here"),
        (
            "In a sum.\n",
            "In a sum.\n\n## Options\n\nx\n",
            "1: the heading '## Options' does not belong on a rule's page",
        ),
        (
            "A hyphen that stands for a dash.\n",
            "",
            "1: the part 'lone-dash (CV502)' has to start with a sentence",
        ),
        ("It looks poor.\n", "", "5: the part 'Why it matters' has to start with a sentence"),
    ],
)
def test_refusal(write: Write, old: str, new: str, error: str) -> None:
    assert old in DASH
    assert refusal(write(LoneDash, DASH.replace(old, new))).startswith(f"lone_dash.md:{error}")


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("`words` (default", "words (default", "1: the option 'words' is not explained under '## Options'"),
        ("minimum = 2\n", "", "1: no example sets the option 'minimum'"),
        ("minimum = 2", "minimum = 0", "36: the options are not right: minimum must be at least 1"),
        ("minimum = 2", "minimum = 2\nmax = 1", "37: the options are not right: unknown option 'max'"),
        ("minimum = 2", "minimum = ", "31: the options are no TOML:"),
        (
            "minimum = 2",
            "minimum = 2\ntoday = 'tomorrow'",
            "37: the options are not right: 'tomorrow' is no date",
        ),
        (WORD[WORD.index("## Options") :], "", "23: expected the heading '## Options' here"),
    ],
)
def test_refusal_of_options(write: Write, old: str, new: str, error: str) -> None:
    assert old in WORD
    assert refusal(write(BadWord, WORD.replace(old, new))).startswith(f"bad_word.md:{error}")


def test_options_hold_until_the_next_heading_of_their_level(write: Write) -> None:
    example = "```md clean\nA {}.\n```\n"
    text = WORD.replace(
        "## When it is fine",
        "### A part\n\n```toml options\nwords = ['x']\n```\n\n"
        + example.format("foo b")
        + "\n#### Deeper\n\n"
        + example.format("foo c")
        + "\n### Another part\n\n"
        + example.format("bar d")
        + "\n## When it is fine",
    )
    cases = collect(write(BadWord, text))
    assert [(case.document, case.options) for case in cases][2:5] == [
        (b"A foo b.\n", {"words": ["x"]}),
        (b"A foo c.\n", {"words": ["x"]}),
        (b"A bar d.\n", {}),
    ]
    for case in cases:
        run(case)


def test_today_is_fixed_and_may_be_stated(write: Write) -> None:
    class Today(LoneDash):
        def check(self, resume, options):  # type: ignore[no-untyped-def]
            if resume.source.text.startswith("today"):
                yield Problem(Span(0, 5), f"it is {resume.today}")

    text = DASH[: DASH.index("```md flagged")] + (
        "```md flagged\ntoday\n```\n\n```output\ncv.md:1:1: note: it is 2026-01-01 [CV502]\n```\n\n"
        "```md clean\nx\n```\n\n```toml options\ntoday = 2030-02-03\n```\n\n"
        "```md flagged\ntoday\n```\n\n```output\ncv.md:1:1: note: it is 2030-02-03 [CV502]\n```\n"
    )
    check_page(write(Today, text + DASH[DASH.index("\n## When it is fine") :]))


class Quoting(LoneDash):
    """Reports 'x' as told by the class."""

    message = "'x' is wrong"
    applicability = Applicability.UNSAFE
    replacement = "y"

    def check(self, resume, options):  # type: ignore[no-untyped-def]
        at = resume.source.text.find("x")
        if at >= 0:
            fix = Fix("fix it", (Edit(Span(at, at + 1), self.replacement),), self.applicability)
            yield Problem(Span(at, at + 1), self.message, fix=fix)


def quoting_page(message: str, *blocks: str) -> str:
    flagged = f"```md flagged\nx\n```\n\n```output\ncv.md:1:1: note: {message} [CV502]\n```\n\n"
    shown = "".join(f"{block}\n" for block in blocks)
    start, end = DASH.index("```md flagged"), DASH.index("It has")
    return DASH[:start] + flagged + shown + DASH[end:]


DIFF = "--- cv.md\n+++ cv.md\n@@ -1 +1 @@\n-x\n+y\n```\n"


def test_an_unsafe_fix_has_its_own_tag(write: Write) -> None:
    check_page(write(Quoting, quoting_page("'x' is wrong", f"```diff unsafe\n{DIFF}")))
    missing = refusal(write(Quoting, quoting_page("'x' is wrong")))
    assert missing.startswith(
        "lone_dash.md:11: the block 'diff unsafe' differs, or is missing; the fix makes:\n---"
    )
    as_safe = refusal(write(Quoting, quoting_page("'x' is wrong", f"```diff\n{DIFF}")))
    assert as_safe.startswith("lone_dash.md:11: the block 'diff' differs, or is missing; the fix makes:\n")


def test_a_hint_is_never_applied(write: Write) -> None:
    class Hinting(Quoting):
        applicability = Applicability.DISPLAY

    check_page(write(Hinting, quoting_page("'x' is wrong")))


def test_a_safe_fix_that_changes_what_is_stated_is_refused(write: Write) -> None:
    class Changing(Quoting):
        applicability = Applicability.SAFE

    page = write(Changing, quoting_page("'x' is wrong", f"```diff\n{DIFF}"))
    assert refusal(page) == (
        "lone_dash.md:11: the fix is refused: the fixes would change what the résumé states (words)"
    )


def test_a_safe_fix_need_not_be_shown_as_unsafe_too(write: Write) -> None:
    twice = DASH.replace(
        "It has",
        DASH[DASH.index("```diff") : DASH.index("It has")].replace("diff", "diff unsafe", 1) + "It has",
    )
    assert refusal(write(LoneDash, twice)) == (
        "lone_dash.md:11: the block 'diff unsafe' shows nothing that 'diff' does not; leave it out"
    )


@pytest.mark.parametrize("message", ["Wrong 'x'", "'x' is wrong."])
def test_the_convention_for_messages(write: Write, message: str) -> None:
    class Shouting(Quoting):
        pass

    Shouting.message = message
    page = write(Shouting, quoting_page(message, f"```diff unsafe\n{DIFF}"))
    assert (
        refusal(page) == f"lone_dash.md:11: a message has no first capital and no final full stop: {message}"
    )


@pytest.mark.parametrize(
    ("attribute", "value", "error"),
    [
        ("summary", "it is wrong", "1: the rule's summary starts with a capital and has no final full stop"),
        ("summary", "It is wrong.", "1: the rule's summary starts with a capital and has no final full stop"),
        ("help", "Mend it", "1: the rule's help is a sentence with a capital and a full stop"),
    ],
)
def test_the_convention_for_metadata(write: Write, attribute: str, value: str, error: str) -> None:
    changed = type("Changed", (LoneDash,), {attribute: value})
    assert refusal(write(changed, DASH)) == f"lone_dash.md:{error}"


def test_a_rule_that_fails_is_told(write: Write) -> None:
    class Failing(LoneDash):
        def check(self, resume, options):  # type: ignore[no-untyped-def]
            raise KeyError("zzz")

    error = refusal(write(Failing, DASH))
    assert error.startswith("lone_dash.md:11: lone-dash failed: KeyError at test_testing.py:")
