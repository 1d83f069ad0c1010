"""Fixes: whole, in passes, to an end, and never at the price of what the résumé states."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.facts import read_facts
from cvlint.findings import Applicability, Edit, Finding, Fix, Problem, Severity, Span
from cvlint.fixes import Fixed, apply_fixes, fix_document, unified_diff
from cvlint.read import resume_reader
from cvlint.resume import Resume
from cvlint.rule import NoOptions, Rule
from cvlint.source import Source
from engine_samples import TODAY, job

SAFE, UNSAFE, DISPLAY = Applicability.SAFE, Applicability.UNSAFE, Applicability.DISPLAY


def fixing(pattern: str, replacement: str, applicability: Applicability = SAFE) -> type[Rule[NoOptions]]:
    """A rule that reports every match of a pattern and replaces it."""

    class Replacing(Rule[NoOptions]):
        id = "CV901"
        name = f"replaces-{pattern}"
        summary = "It matches"
        help = "Replace it."
        severity = Severity.WARNING

        def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
            for match in re.finditer(pattern, resume.source.text):
                edit = Edit(Span(*match.span()), match.expand(replacement))
                yield Problem(Span(*match.span()), "it matches", fix=Fix("replace", (edit,), applicability))

    return Replacing


def finding(*edits: tuple[int, int, str], applicability: Applicability = SAFE) -> Finding:
    fix = Fix("fix", tuple(Edit(Span(start, end), text) for start, end, text in edits), applicability)
    return Finding("CV901", "sample", Severity.NOTE, fix.edits[0].span, "message", fix=fix)


def fixed(
    text: str, *rules: type[Rule[NoOptions]], required: Applicability = SAFE
) -> tuple[str, int, str | None]:
    outcome = fix_document(job(text, *rules), required)
    return outcome.source.text, outcome.fixed, outcome.refusal


class TestOnePass:
    @pytest.mark.parametrize(
        ("findings", "expected"),
        [
            ([], ("0123456789", 0)),
            ([finding((2, 4, "x"))], ("01x456789", 1)),
            ([finding((8, 9, "b")), finding((1, 2, "a"))], ("0a234567b9", 2)),
            ([finding((3, 3, "+"))], ("012+3456789", 1)),
            ([finding((1, 2, ""), (5, 7, "xyz"))], ("0234xyz789", 1)),
            # Overlapping or touching: the first in the text goes first, the other waits for the next pass.
            ([finding((2, 5, "a")), finding((4, 6, "b"))], ("01a56789", 1)),
            ([finding((2, 4, "a")), finding((4, 6, "b"))], ("01a456789", 1)),
            ([finding((2, 4, "a")), finding((4, 4, "b"))], ("01a456789", 1)),
            ([finding((3, 3, "a")), finding((3, 3, "b"))], ("012a3456789", 1)),
            # A fix that meets another with one edit waits as a whole.
            ([finding((1, 2, "a")), finding((2, 3, "b"), (7, 8, "c"))], ("0a23456789", 1)),
            # One that only interleaves does not meet.
            ([finding((0, 1, "a"), (6, 7, "b")), finding((3, 4, "c"))], ("a12c45b789", 2)),
            # Two findings with the very same fix are both done with it.
            ([finding((2, 4, "a"), (6, 7, "")), finding((2, 4, "a"), (6, 7, ""))], ("01a45789", 2)),
            # A fix that changes nothing is none.
            ([finding((2, 4, "23"))], ("0123456789", 0)),
            ([finding((2, 4, "x"), applicability=UNSAFE)], ("0123456789", 0)),
        ],
    )
    def test_apply(self, findings: list[Finding], expected: tuple[str, int]) -> None:
        assert apply_fixes("0123456789", findings, SAFE) == expected

    def test_what_is_let_in(self) -> None:
        findings = [
            finding((0, 1, "s")),
            finding((2, 3, "u"), applicability=UNSAFE),
            finding((4, 5, "d"), applicability=DISPLAY),
        ]
        assert apply_fixes("012345", findings, SAFE) == ("s12345", 1)
        assert apply_fixes("012345", findings, UNSAFE) == ("s1u345", 2)

    @given(
        st.text("ab\n", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=8)
    )
    def test_edits_taken_never_meet_and_as_many_as_possible_are_taken(
        self, text: str, places: list[tuple[int, int]]
    ) -> None:
        inside = [(start, min(start + length, len(text))) for start, length in places if start <= len(text)]
        findings = [finding((*place, f"<{index}>")) for index, place in enumerate(inside)]
        result, count = apply_fixes(text, findings, SAFE)
        taken = [index for index in range(len(inside)) if f"<{index}>" in result]
        assert count == len(taken)
        assert all(result.count(f"<{index}>") == 1 for index in taken)
        spans = {index: Span(*place) for index, place in enumerate(inside)}
        assert not any(spans[one].touches(spans[other]) for one in taken for other in taken if one != other)
        for index in set(spans) - set(taken):
            assert any(spans[index].touches(spans[other]) for other in taken)
        kept = [c for at, c in enumerate(text) if not any(spans[i].start <= at < spans[i].end for i in taken)]
        assert re.sub(r"<\d>", "", result) == "".join(kept)


class TestDocument:
    def test_until_nothing_is_left(self) -> None:
        assert fixed("a -- b -- c", fixing(" -- ", " – ")) == ("a – b – c", 2, None)

    def test_touching_fixes_take_a_second_pass(self) -> None:
        assert fixed("..;;", fixing(r"\.|;", ",")) == (",,,,", 4, None)

    def test_no_fix(self) -> None:
        document = job("a b", fixing("x", "y"))
        assert fix_document(document, SAFE) == Fixed(document.source, 0)

    def test_fixes_that_undo_each_other_leave_the_original(self) -> None:
        rules = fixing("–", "-"), fixing("(?<= )-(?= )", "–")
        assert fixed("a - b – c", *rules) == ("a - b – c", 0, "the fixes undo each other")

    def test_fixes_without_end_leave_the_original(self) -> None:
        text = "a, b"
        assert fixed(text, fixing(",", ",,")) == (text, 0, "the fixes come to no end within 10 passes")

    def test_an_unreadable_document_is_left_alone(self) -> None:
        document = job("", fixing("a", "b"))
        document = document._replace(source=Source.from_bytes(b"a\xff", "cv.md"))
        assert fix_document(document, SAFE) == Fixed(document.source, 0)

    def test_what_crashed_is_told(self) -> None:
        class Failing(Rule[NoOptions]):
            id = "CV902"
            name = "failing"
            summary = "It fails"
            help = "Mend it."
            severity = Severity.NOTE

            def check(self, resume: Resume, options: NoOptions) -> Iterable[Problem]:
                raise ValueError

        fixed = fix_document(job("a b", fixing("a", "A"), Failing), SAFE)
        assert (fixed.source.text, [crash.rule_id for crash in fixed.crashes]) == ("A b", ["CV902"])

    def test_byte_order_mark_and_newlines_are_kept(self) -> None:
        document = job("", fixing(" - ", " – "))
        document = document._replace(source=Source.from_bytes(b"\xef\xbb\xbfa - b\r\nc\rd", "cv.md"))
        outcome = fix_document(document, SAFE)
        assert outcome.source.encode(outcome.source.text) == "\ufeffa – b\r\nc\rd".encode()

    @pytest.mark.parametrize(
        ("text", "rule", "kind"),
        [
            ("# Ada Example\n\nLikes maths.\n", fixing("Likes", "Hates"), "words"),
            ("# Ada Example\n\nLikes maths.\n", fixing("Ada", "Eva"), "name"),
            ("See [it](https://a.example).", fixing(r"https://a\.example", "https://b.example"), "links"),
            (
                "# Ada Example\n\n## Summary\n\nBorn on 2 May 1990 in a town.\n",
                fixing("1990", "1991"),
                "words",
            ),
            ("Raised it by 4.5 %.", fixing(r"4\.5", "45"), "words"),
            ("Knows C++ well.", fixing(r"\+\+", ""), "words"),
        ],
    )
    def test_a_safe_fix_must_not_change_what_is_stated(
        self, text: str, rule: type[Rule[NoOptions]], kind: str
    ) -> None:
        refusal = f"the fixes would change what the résumé states ({kind})"
        assert fixed(text, rule) == (text, 0, refusal)

    def test_an_unsafe_fix_may(self) -> None:
        rule = fixing("Likes", "Hates", UNSAFE)
        assert fixed("Likes maths.", rule) == ("Likes maths.", 0, None)
        assert fixed("Likes maths.", rule, required=UNSAFE) == ("Hates maths.", 1, None)

    def test_a_text_that_can_no_longer_be_read_is_not_kept(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read = resume_reader.read_resume

        def fail_on_b(source: Source, **rest: object) -> Resume:
            if "b" in source.text:
                raise RecursionError("too deep")
            return read(source, **rest)  # type: ignore[arg-type]

        monkeypatch.setattr(resume_reader, "read_resume", fail_on_b)
        refusal = "the fixes would leave a text that cannot be read"
        assert fixed("a", fixing("a", "b", UNSAFE), required=UNSAFE) == ("a", 0, refusal)
        for unwritable in ("\ud800", "\0"):
            assert fixed("a", fixing("a", unwritable, UNSAFE), required=UNSAFE) == ("a", 0, refusal)


@given(
    st.lists(st.sampled_from(["a", "May", "2020", " - ", " -- ", "-", "\n", "# ", "* ", "`", "[b](c)", "–"]))
)
def test_safe_fixes_of_any_text(parts: list[str]) -> None:
    text = "".join(parts)
    document = job(text, fixing(" -- ", " – "), fixing("(?<= )-(?= )", "–"))
    outcome = fix_document(document, SAFE)
    if outcome.refusal is not None:
        assert outcome.source == document.source
        return
    again = document._replace(source=outcome.source)
    assert fix_document(again, SAFE) == Fixed(outcome.source, 0)
    before, after = (
        resume_reader.read_resume(each, today=TODAY) for each in (document.source, outcome.source)
    )
    assert read_facts(before) == read_facts(after)


class TestDiff:
    def diff(self, before: str, after: str) -> str:
        return unified_diff(Source("cv.md", before), Source("cv.md", after))

    def test_none(self) -> None:
        assert self.diff("a\n", "a\n") == ""

    def test_lines(self) -> None:
        assert (
            self.diff("a\nb\nc\n", "a\nB\nc\n") == "--- cv.md\n+++ cv.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
        )

    def test_missing_final_newline(self) -> None:
        no_newline = "\\ No newline at end of file\n"
        assert self.diff("a", "b") == f"--- cv.md\n+++ cv.md\n@@ -1 +1 @@\n-a\n{no_newline}+b\n{no_newline}"

    def test_only_newlines_end_a_line(self) -> None:
        before, after = "a\u2028b\x0cc\r\nd\n", "a\u2028b\x0cC\r\nd\n"
        assert self.diff(before, after) == (
            "--- cv.md\n+++ cv.md\n@@ -1,2 +1,2 @@\n-a\u2028b\x0cc\r\n+a\u2028b\x0cC\r\n d\n"
        )

    def test_from_and_to_nothing(self) -> None:
        assert self.diff("", "a\n") == "--- cv.md\n+++ cv.md\n@@ -0,0 +1 @@\n+a\n"
        assert self.diff("a\n", "") == "--- cv.md\n+++ cv.md\n@@ -1 +0,0 @@\n-a\n"
