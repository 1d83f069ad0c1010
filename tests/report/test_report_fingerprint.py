"""Fingerprints: GitHub's by vectors of the SARIF Multitool, ours by what must and must not change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import finding, span_of

from cvlint.findings import Finding, Related, Severity, Span
from cvlint.report.fingerprint import finding_fingerprints, line_hashes
from cvlint.result import FileResult
from cvlint.source import Source

# Computed by SARIF Multitool 5.7.0 (rewrite --insert RollingHashPartialFingerprints).
VECTORS = {
    "": ["c129715d7a2bc9a3:1"],
    "# Ada Example\n\n- Led the team\n- Led the team\n": [
        "90696f9a6c06e068:1",
        "835b9c1c563d0069:1",
        "41d6a1277b07cc3:1",
        "f4d14049c6b149b3:1",
        "c129715d7a2bc9a3:1",
    ],
    "# Ada\r\n\r\n\tx y\r\nlast": [
        "f3b9db343b661723:1",
        "9f2663351f1e8eec:1",
        "86c30a7804a15b2:1",
        "58429ecce5a8d0db:1",
    ],
    "one\rtwo\r \nthree": [
        "22e7ed6e68435b95:1",
        "b7f8f27b9f3c0ed1:1",
        "5ff58b2f1ce0cba9:1",
        "e65cf7c92d5cdd03:1",
    ],
    "a\u2028b\nc\x85d\x0ce\u2029f\n": ["17f30c77ed95687a:1", "c4e2338e32f88c11:1", "c129715d7a2bc9a3:1"],
    "x" * 99 + "\n" + "y" * 250 + "\n\nz": [
        "52b56201ffb585b2:1",
        "cadd4b5b9d92c51c:1",
        "483058b3d6ce6067:1",
        "76dcabf80cb35c79:1",
    ],
}


@pytest.mark.parametrize("text", VECTORS)
def test_line_hashes_are_those_of_the_oracle(text: str) -> None:
    assert list(line_hashes(text)) == VECTORS[text]


def test_equal_lines_are_numbered() -> None:
    hashes = line_hashes("\n" * 150)
    assert hashes[:51] == tuple(f"b18f1d802aa475d8:{number}" for number in range(1, 52))
    assert hashes[51] != "b18f1d802aa475d8:52"


def test_a_byte_order_mark_counts_as_a_character() -> None:
    plain, marked = line_hashes("# Ada\nx"), line_hashes("\ufeff# Ada\nx")
    assert plain[0] != marked[0]
    assert plain[1] == marked[1]


@given(st.text(st.sampled_from("ab \t\r\n🚀é\u2028") | st.characters(), max_size=300))
def test_line_hashes_by_their_definition(text: str) -> None:
    """Each window hashed for itself, from the words of the definition; as many lines as the source has."""
    body = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    data = body.encode("utf-16-be", "surrogatepass")
    units = [data[at] * 256 + data[at + 1] for at in range(0, len(data), 2)] + [0xFFFF]
    starts = [0] + [at + 1 for at, unit in enumerate(units) if unit == 10]
    expected = []
    for start in starts:
        window = (units[start : start + 100] + [0] * 100)[:100]
        expected.append(sum(unit * 37 ** (99 - at) for at, unit in enumerate(window)) % 2**64)
    hashes = line_hashes(text)
    assert [int(item.partition(":")[0], 16) for item in hashes] == expected
    assert len(set(hashes)) == len(hashes) == len(Source("cv.md", text).line_starts)


TEXT = "May 2019 – June 2018\n\nMay 2019 – June 2018\n"
RANGE = "May 2019 – June 2018"


def marks(text: str, *findings: Finding) -> tuple[str, ...]:
    return finding_fingerprints(FileResult(Source("cv.md", text), findings))


def test_a_mark_stays_when_the_rest_of_the_document_changes() -> None:
    [before] = marks(TEXT, finding(span_of(TEXT, RANGE)))
    later = "# Ada Example\n\n" + TEXT.replace("\n", "\r\n")
    [after] = marks(later, finding(span_of(later, RANGE)))
    assert before == after
    # Baselines hold these: the first half of the SHA-256 of "CV104\0May 2019 – June 2018\0" and "0".
    assert before == "d5b062a44263e55fc87eb177e973ce72"


def test_a_mark_is_not_made_of_wording_severity_place_or_white_space() -> None:
    [plain] = marks(TEXT, finding(span_of(TEXT, RANGE)))
    other = "- May 2019 –\n  June  2018"
    related = (Related(Span(0, 1), "x"),)
    changed = finding(Span(2, len(other)), "10 months", Severity.ERROR, related, help="other", name="renamed")
    assert marks(other, changed) == (plain,)


def test_a_mark_is_made_of_the_rule_and_the_text() -> None:
    one = finding(span_of(TEXT, RANGE))
    two = finding(span_of(TEXT, RANGE), rule_id="CV105")
    three = finding(span_of(TEXT, "May 2019"))
    assert len({*marks(TEXT, one), *marks(TEXT, two), *marks(TEXT, three)}) == 3


def test_composed_and_decomposed_text_have_the_same_mark() -> None:
    assert marks("résumé", finding(Span(0, 6))) == marks("re\u0301sume\u0301", finding(Span(0, 8)))


def test_the_same_text_found_twice_is_told_apart_by_its_order() -> None:
    first, second = (finding(span_of(TEXT, RANGE, nth)) for nth in (0, 1))
    pair = marks(TEXT, first, second)
    assert pair[0] != pair[1]
    assert marks(TEXT, second) == (pair[0],)
