"""Reports: pure functions from a result to text, one module per format."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cvlint.result import Result

FORMATS = ("text", "concise", "json", "sarif")
SHOW_FORMATS = ("tree", "json", "jsonresume", "timeline", "svg")
"""The forms in which ``cvlint.report.show`` shows a résumé."""


def render(
    format: str,  # noqa: A002
    result: "Result",
    *,
    color: bool = False,
    unsafe_fixes: bool = False,
    summary: bool = True,
) -> str:
    """``result`` in one of ``FORMATS``, with a newline at the end of every line.

    ``color`` and ``summary``, the line at the end, have a meaning for "text" only. ``unsafe_fixes`` says
    that this run takes fixes up to UNSAFE, not SAFE alone. The concise format of a run without findings is
    the empty string. Raises ValueError for another format, and when "sarif" cannot read the page of a rule
    OSError or CvlintError.
    """
    match format:
        case "text":
            from cvlint.report.text import render_text

            return render_text(result, color=color, unsafe_fixes=unsafe_fixes, summary=summary)
        case "concise":
            from cvlint.report.concise import render_concise

            return render_concise(result)
        case "json":
            from cvlint.report.json_report import render_json

            return render_json(result)
        case "sarif":
            from cvlint.report.sarif import render_sarif

            return render_sarif(result, unsafe_fixes=unsafe_fixes)
    raise ValueError(f"unknown report format {format!r}; the formats are {', '.join(FORMATS)}")
