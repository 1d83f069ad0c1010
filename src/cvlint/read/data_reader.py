"""From a JSON or YAML source to a résumé, whichever format for résumés it has."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from cvlint.data import Data, Fault, Mapping, Node
from cvlint.findings import Span
from cvlint.read import jsonresume, rendercv, yamlresume
from cvlint.read.data_entries import read_section
from cvlint.read.data_layout import Layout
from cvlint.read.data_limits import duplicates
from cvlint.read.data_values import ValueReader
from cvlint.read.language import AUTO, ENGLISH, primary_code
from cvlint.read.language_detection import detect_language
from cvlint.resume import Resume
from cvlint.schema.check import faults_of
from cvlint.source import Source


class Family(NamedTuple):
    """A format for résumés.

    Its documentation says whether texts are Markdown, and whether it shows dates that are texts as they are.
    """

    name: str
    is_meant: Callable[[Node], bool]
    layout_of: Callable[[Mapping, str], Layout]
    texts_are_markdown: bool
    shows_dates: bool = False


FAMILIES = (
    Family("rendercv", rendercv.is_rendercv, rendercv.layout_of, True, shows_dates=True),
    Family("yamlresume", yamlresume.is_yamlresume, yamlresume.layout_of, True),
    Family("jsonresume", jsonresume.is_jsonresume, jsonresume.layout_of, False),
)


def family_of(root: Node | None) -> Family | None:
    """The format that a document has by its keys; None when it is no résumé in a known one."""
    if not isinstance(root, Mapping):
        return None
    return next((family for family in FAMILIES if family.is_meant(root)), None)


def read_data(source: Source, *, today: date, language: str = AUTO) -> Resume:
    """Read a source named ``.json``, or else one of YAML. Never raises for any text.

    ``language`` is a code such as "de", or "auto". The format of what is no résumé is "json" or "yaml"; it
    has no sections, and a fault that says so.
    """
    is_json = source.path.lower().endswith(".json")
    data = parsed(source.text, is_json=is_json)
    family = family_of(data.root)
    if family is None or not isinstance(data.root, Mapping):
        faults = data.faults or (_no_resume(data.root),)
        return Resume(source, "json" if is_json else "yaml", today, data=Data(data.root, faults))
    faults = (*data.faults, *duplicates(data.root), *faults_of(family.name, data.root))
    code = _detected(family.layout_of(data.root, ENGLISH)) if language == AUTO else primary_code(language)
    layout = family.layout_of(data.root, code)
    values = ValueReader(markdown=family.texts_are_markdown, shows_dates=family.shows_dates, language=code)
    resume = _resume(source, today, family.name, layout, values)
    return resume._replace(data=Data(data.root, tuple(sorted(faults, key=lambda each: each.span))))


def parsed(text: str, *, is_json: bool) -> Data:
    if is_json:
        from cvlint.read.data_json import read_json

        return read_json(text)
    # PyYAML is imported for YAML only.
    from cvlint.read.data_yaml import read_yaml

    return read_yaml(text)


def _no_resume(root: Node | None) -> Fault:
    message = (
        "this is not a résumé in a format that cvlint reads: expected the key 'basics' (JSON Resume), "
        "'cv' (RenderCV) or 'content' (YAMLResume) at the top"
    )
    start = root.span.start if root else 0
    if isinstance(root, Mapping) and root.pairs:
        return Fault("missing-required-key", root.pairs[0].key.span, message)
    return Fault("missing-required-key", Span(start, start), message)


def _detected(layout: Layout) -> str:
    values = ValueReader(markdown=False)
    pairs = [*layout.contact, *(part.pair for part in layout.parts)]
    return detect_language([block for pair in pairs for block in values.blocks(pair)])


def _resume(source: Source, today: date, name: str, layout: Layout, values: ValueReader) -> Resume:
    named = values.item(layout.name) if layout.name else []
    contact = [block for pair in layout.contact for block in values.blocks(pair)]
    sections = tuple(read_section(part.pair, part.kind, values, titled=part.titled) for part in layout.parts)
    blocks = [*named, *contact]
    for section in sections:
        blocks += [section.heading, *section.blocks] if section.heading else section.blocks
    return Resume(
        source=source,
        format=name,
        today=today,
        blocks=tuple(sorted(blocks, key=lambda block: block.span)),
        sections=sections,
        name=layout.name.text.stripped() if layout.name else None,
        contact=tuple(contact),
        language=values.language,
    )
