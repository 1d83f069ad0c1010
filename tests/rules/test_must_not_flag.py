"""What a résumé may do without hearing of it: one file per item of the list, all default rules at once.

The file names carry the numbers of the list. Commented-out LaTeX and macro definitions (17 and 18) cannot be
said in Markdown.
"""

from datetime import date
from pathlib import Path

import pytest

from cvlint.config import Config
from cvlint.engine import Job, check
from cvlint.findings import Severity
from cvlint.packs import load_rules
from cvlint.settings import Overrides, make_settings
from cvlint.source import Source

FOLDER = Path(__file__).parent.parent / "data" / "must_not_flag"
TODAY = date(2026, 1, 1)

NOTE_AT_MOST = "09"
"""Side roles beside a job may be worth a note."""
RULES = load_rules()
SETTINGS = make_settings(Config(), Overrides(today=TODAY), RULES)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.md")), ids=lambda file: file.stem)
def test_is_not_flagged(file: Path) -> None:
    checked = check(Job(Source.from_file(file, file.name), SETTINGS))
    assert checked.crashes == ()
    allowed = {Severity.NOTE} if file.name.startswith(NOTE_AT_MOST) else set()
    said = [
        f"{finding.rule_id} {finding.message}"
        for finding in checked.findings
        if finding.severity not in allowed
    ]
    assert said == []


def test_every_item_that_markdown_can_express_has_a_file() -> None:
    numbers = {int(file.name[:2]) for file in FOLDER.glob("*.md")}
    assert numbers == set(range(1, 21)) - {17, 18}
