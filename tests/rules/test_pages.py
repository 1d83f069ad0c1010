"""Every example on every rule's page is run."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from cvlint.packs import load_rules
from cvlint.testing import PageCase, PageError, collect, run

PAGES = [loaded.page for loaded in load_rules()]


def examples() -> Iterator[PageCase]:
    for page in PAGES:
        # A page that is not complete fails test_page and has no examples to run.
        with suppress(PageError):
            yield from collect(page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path) -> None:
    collect(page)


@pytest.mark.parametrize("case", list(examples()), ids=lambda case: case.id)
def test_example(case: PageCase) -> None:
    run(case)
