"""One line for each place, in the form that compilers use and editors parse.

``path:line:column: severity: message [rule id]``; a related place is a ``note`` on a line of its own
directly after. Lines and columns count from 1, columns in code points.
"""

from collections.abc import Iterator

from cvlint.findings import Finding
from cvlint.report.cells import visible
from cvlint.result import Result
from cvlint.source import Source


def render_concise(result: Result) -> str:
    """The lines of all findings; nothing at all when there is none."""
    lines = (
        line for file in result.files for finding in file.findings for line in _lines(file.source, finding)
    )
    return "".join(f"{line}\n" for line in lines)


def _lines(source: Source, finding: Finding) -> Iterator[str]:
    place = _place(source, finding.span.start)
    yield f"{place}: {finding.severity}: {visible(finding.message)} [{finding.rule_id}]"
    for related in finding.related:
        yield f"{_place(source, related.span.start)}: note: {visible(related.message)}"


def _place(source: Source, offset: int) -> str:
    location = source.location(offset)
    return f"{visible(source.path)}:{location.line}:{location.column}"
