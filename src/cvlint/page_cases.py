"""A rule's page as a list of examples to run; refuses pages that are not complete."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cvlint.findings import Applicability
from cvlint.options import option_names
from cvlint.packs import LoadedRule
from cvlint.page import LABELS, Element, ElementKind, read_page
from cvlint.rule import Rule

_SECTIONS = ("Why it matters", "Examples", "When it is fine")
_OPTIONS = "Options"
_FIXES = {"diff": Applicability.SAFE, "diff unsafe": Applicability.UNSAFE}


class PageError(AssertionError):
    """What is wrong with a page; the text starts with ``page.md:line:``."""


class PageCase(NamedTuple):
    """One example: the bytes of a document, and what must come of them.

    ``output`` is what the concise report prints, None for an example that is not flagged. ``fixes`` are
    the changes by what is let in. ``name`` is that of the document.
    ``options`` is the TOML table that holds for the example.
    """

    loaded: LoadedRule
    line: int
    document: bytes
    options: dict[str, Any]
    output: str | None = None
    name: str = "cv.md"
    fixes: tuple[tuple[Applicability, str], ...] = ()

    @property
    def id(self) -> str:
        """``overlapping_roles:12``, for the name of a test."""
        return f"{self.loaded.page.stem}:{self.line}"

    def error(self, message: str) -> PageError:
        return _error(self.loaded.page, self.line, message)


def read_cases(loaded: LoadedRule) -> list[PageCase]:
    """The examples of a rule's page; raises PageError for a page that is not complete or not in order."""
    page = loaded.page
    elements = read_page(page)
    _require_sections(page, elements, loaded.rule)
    _require_metadata(page, loaded.rule)
    cases = list(_cases(loaded, elements))
    _require_examples(page, cases)
    _require_options(page, elements, cases, loaded.rule)
    return cases


def _require_sections(page: Path, elements: Sequence[Element], rule: Rule[Any]) -> None:
    headings = [element for element in elements if element.kind is ElementKind.HEADING]
    titles = [(heading.level, heading.text) for heading in headings if heading.level <= 2]
    options = (_OPTIONS,) if option_names(rule.options_type) else ()
    wanted = [(1, f"{rule.name} ({rule.id})"), *((2, title) for title in (*_SECTIONS, *options))]
    for index, (level, title) in enumerate(wanted):
        if index >= len(titles) or titles[index] != (level, title):
            line = headings[min(index, len(headings) - 1)].line if headings else 1
            raise _error(page, line, f"expected the heading '{'#' * level} {title}' here")
    if len(titles) > len(wanted):
        raise _error(page, 1, f"the heading '## {titles[len(wanted)][1]}' does not belong on a rule's page")
    for element, following in zip(elements, [*elements[1:], None], strict=True):
        is_text = following is not None and following.kind is ElementKind.PROSE
        if element in headings and element.level <= 2 and element.text != "Examples" and not is_text:
            raise _error(page, element.line, f"the part '{element.text}' has to start with a sentence")


def _require_metadata(page: Path, rule: Rule[Any]) -> None:
    if rule.summary.endswith(".") or not rule.summary[0].isupper():
        raise _error(page, 1, "the rule's summary starts with a capital and has no final full stop")
    if not rule.help.endswith(".") or not rule.help[0].isupper():
        raise _error(page, 1, "the rule's help is a sentence with a capital and a full stop")


def _cases(loaded: LoadedRule, elements: Sequence[Element]) -> Iterator[PageCase]:
    level = 1
    options_level = 0
    options: dict[str, Any] = {}
    open_case: PageCase | None = None
    for element in elements:
        if element.kind is ElementKind.HEADING:
            level = element.level
            if level <= options_level:
                options = {}
        if element.kind is not ElementKind.FENCE:
            continue
        if element.tag not in LABELS:
            raise _error(
                loaded.page, element.line, f"unknown tag '{element.tag}'; known: {', '.join(LABELS)}"
            )
        if element.tag == "toml options":
            options, options_level = _table(loaded.page, element), level
        elif element.tag == "output" or element.tag in _FIXES:
            open_case = _completed(loaded.page, open_case, element)
        else:
            if open_case is not None:
                yield open_case
            open_case = _opened(loaded, element, options)
    if open_case is not None:
        yield open_case


def _table(page: Path, element: Element) -> dict[str, Any]:
    try:
        return tomllib.loads(element.text)
    except tomllib.TOMLDecodeError as error:
        raise _error(page, element.line, f"the options are no TOML: {error}") from None


def _opened(loaded: LoadedRule, element: Element, options: dict[str, Any]) -> PageCase:
    language, _, verdict = element.tag.partition(" ")
    document = element.text.encode()
    if language == "hex":
        try:
            document = bytes.fromhex(element.text)
        except ValueError:
            raise _error(loaded.page, element.line, "not pairs of hexadecimal digits") from None
    # The output of a flagged example follows; an empty one stands for its absence until then.
    name = "cv.md" if language == "hex" else f"cv.{language}"
    return PageCase(loaded, element.line, document, options, "" if verdict == "flagged" else None, name)


def _completed(page: Path, case: PageCase | None, element: Element) -> PageCase:
    if case is None or case.output is None:
        raise _error(page, element.line, f"'{element.tag}' has to follow a flagged example")
    if element.tag == "output":
        if case.output:
            raise _error(page, element.line, "a second output for the same example")
        return case._replace(output=element.text)
    required = _FIXES[element.tag]
    if not case.output or required in dict(case.fixes):
        raise _error(page, element.line, f"'{element.tag}' has to follow the output, once")
    return case._replace(fixes=(*case.fixes, (required, element.text)))


def _require_examples(page: Path, cases: Sequence[PageCase]) -> None:
    if not any(case.output is not None for case in cases):
        raise _error(page, 1, "the page has no flagged example")
    if not any(case.output is None for case in cases):
        raise _error(page, 1, "the page has no clean example")
    for index, case in enumerate(cases):
        if case.output == "":
            raise case.error("the flagged example lacks an 'output' block")
        if (case.document, case.options) in [(other.document, other.options) for other in cases[:index]]:
            raise case.error("the same example stands on the page before")


def _require_options(
    page: Path, elements: Sequence[Element], cases: Sequence[PageCase], rule: Rule[Any]
) -> None:
    start = next((index for index, element in enumerate(elements) if element.text == _OPTIONS), len(elements))
    prose = "".join(element.text for element in elements[start:] if element.kind is ElementKind.PROSE)
    used = {option for case in cases for option in case.options}
    for option in option_names(rule.options_type):
        if f"`{option}`" not in prose:
            raise _error(page, 1, f"the option '{option}' is not explained under '## {_OPTIONS}'")
        if option not in used:
            raise _error(page, 1, f"no example sets the option '{option}'")


def _error(page: Path, line: int, message: str) -> PageError:
    return PageError(f"{page.name}:{line}: {message}")
