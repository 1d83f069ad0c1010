"""The dispatch, and what all formats promise."""

import subprocess
import sys
from pathlib import Path

import pytest
from report_samples import finding, rule_info, span_of, text_result

from cvlint.report import FORMATS, render

TEXT = "### Engineer, Initech\n2020 – 2021\n"


@pytest.mark.parametrize("format_", FORMATS)
def test_same_result_same_text_and_newline_at_the_end(format_: str, tmp_path: Path) -> None:
    result = text_result(TEXT, finding(span_of(TEXT, "2021")), rules=(rule_info(tmp_path / "page.md"),))
    first = render(format_, result)
    assert first == render(format_, result)
    assert first.endswith("\n")
    assert not first.endswith("\n\n")
    assert str(tmp_path) not in first


@pytest.mark.parametrize("format_", ["concise", "json", "sarif"])
def test_machine_formats_are_never_coloured(format_: str, tmp_path: Path) -> None:
    result = text_result(TEXT, finding(span_of(TEXT, "2021")), rules=(rule_info(tmp_path / "page.md"),))
    assert render(format_, result, color=True) == render(format_, result)


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(ValueError, match=r"unknown report format 'xml'; .* text, concise, json, sarif"):
        render("xml", text_result(TEXT))


def test_the_text_report_loads_no_other_format() -> None:
    """A plain run pays for no module that only another format needs."""
    code = (
        "import sys; from cvlint.report import render; from cvlint.result import Result;"
        "print(render('text', Result((), (), ())), end='');"
        "print(sorted(sys.modules.keys() & {'json', 'hashlib', 'difflib', 'cvlint.resume'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "No findings in 0 files.\n[]\n"
