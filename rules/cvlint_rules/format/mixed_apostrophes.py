"""CV204 mixed-apostrophes."""

from collections.abc import Iterator, Sequence

from cvlint.api import (
    Applicability,
    Edit,
    Fix,
    NoOptions,
    Problem,
    Related,
    Resume,
    Rule,
    Severity,
)
from cvlint_rules.format._apostrophes import Apostrophe, apostrophes
from cvlint_rules.format._majority import mixture

NAMES = {"'": "straight", "’": "curly"}
MOST_RELATED = 5


class MixedApostrophes(Rule[NoOptions]):
    id = "CV204"
    name = "mixed-apostrophes"
    summary = "Straight and curly apostrophes are mixed"
    help = "Write one kind of apostrophe throughout."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        if not all(any(mark in block.text.value for block in resume.blocks) for mark in NAMES):
            return  # most documents hold one kind at most, and each mark takes a look at its words
        marks = (mark for block in resume.blocks if block.is_prose for mark in apostrophes(block))
        mixed = mixture(marks, lambda apostrophe: apostrophe.mark)
        if mixed is None:
            return
        if not mixed.majority:
            message = "apostrophes are mixed: " + " and ".join(_counted(same) for same in mixed.forms)
            yield Problem(mixed.minority[0].span, message, (_related(mixed.forms[0][0]),))
            return
        first, *others = mixed.minority
        yield Problem(
            first.span,
            f"apostrophes are mixed: {_counted(mixed.minority)} and {_counted(mixed.majority)}",
            tuple(_related(other) for other in others[:MOST_RELATED]),
            _fix(mixed.minority, mixed.majority[0].mark),
        )


def _counted(same: Sequence[Apostrophe]) -> str:
    verb = "is" if len(same) == 1 else "are"
    return f"{len(same)} {verb} {NAMES[same[0].mark]} ('{same[0].word}')"


def _related(apostrophe: Apostrophe) -> Related:
    return Related(apostrophe.span, f"the one in '{apostrophe.word}' is {NAMES[apostrophe.mark]}")


def _fix(wrong: Sequence[Apostrophe], mark: str) -> Fix:
    noun = "apostrophe" if len(wrong) == 1 else f"{len(wrong)} apostrophes"
    edits = tuple(Edit(apostrophe.span, mark) for apostrophe in wrong)
    return Fix(f"Make the {noun} {NAMES[mark]}", edits, Applicability.SAFE)
