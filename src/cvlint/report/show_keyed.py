"""What the keys of a résumé written as data say, where blocks of text do not tell a name from its level."""

import re
from collections.abc import Iterator
from typing import Any

from cvlint.data import Mapping, Node, Scalar, Sequence
from cvlint.report.show_plain import Listed, is_web_address, parts, plain
from cvlint.resume import Block, Resume, Section

_NAMES = ("name", "label", "language", "skill", "title")
_LEVELS = ("level", "fluency", "proficiency")
_LISTS = ("keywords", "details")
_TOLD = ("summary", "description", "abstract", "reference")

_DATE = "#/definitions/iso8601"


def projected(root: Mapping, part: dict[str, Any]) -> dict[str, Any]:
    """What a JSON Resume document says that its schema (``part`` of it) knows and allows."""
    found = {}
    for name, wanted in part["properties"].items():
        value = root.get(name)
        if value is not None:
            found[name] = _projected(value, wanted)
    return {name: value for name, value in found.items() if value not in (None, "", [], {})}


def keyed(resume: Resume, section: Section) -> list[tuple[Listed, str]]:
    """What the items of a section name, each with its level ("" for none); empty where they have no keys."""
    found = []
    for mapping in _mappings(resume.data.root if resume.data else None):
        name = _first(mapping, _NAMES)
        if name and section.span.contains(mapping.span):
            found.append((Listed(name, tuple(_keywords(mapping))), _first(mapping, _LEVELS)))
    return found


def references(resume: Resume, section: Section) -> list[dict[str, str]]:
    """Who vouches for the person, and in which words."""
    mappings = _mappings(resume.data.root if resume.data else None)
    inside = [mapping for mapping in mappings if section.span.contains(mapping.span)]
    return [{"name": _first(each, ("name",)), "reference": _first(each, _TOLD)} for each in inside]


def profiles(resume: Resume) -> list[dict[str, str]]:
    """The accounts that name their network."""
    found = []
    for mapping in _mappings(resume.data.root if resume.data else None):
        network = _first(mapping, ("network",))
        if network:
            url = _first(mapping, ("url",))
            profile = {"network": network, "username": _first(mapping, ("username",))}
            found.append({**profile, "url": url if is_web_address(url) else ""})
    return found


def told(resume: Resume, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks that tell something: of data, those that a key says so of; else all."""
    if resume.data is None:
        return blocks
    mappings = _mappings(resume.data.root)
    values = [value.span for each in mappings for value in map(each.get, _TOLD) if isinstance(value, Scalar)]
    return tuple(block for block in blocks if any(span.contains(block.text.span) for span in values))


def _projected(value: Node, part: dict[str, Any]) -> Any:
    if isinstance(value, Mapping):
        return projected(value, part) if "properties" in part else None
    if isinstance(value, Sequence):
        found = [_projected(item, part["items"]) for item in value.items] if "items" in part else []
        return [item for item in found if item not in (None, "", [], {})]
    if value.kind in {"null", "bool"} or (part.get("type") != "string" and "$ref" not in part):
        return None
    return value.value if _is_allowed(value.value, part) else None


def _is_allowed(value: str, part: dict[str, Any]) -> bool:
    if part.get("$ref") == _DATE:
        return bool(re.fullmatch(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", value))
    if part.get("format") == "uri":
        return is_web_address(value)
    return part.get("format") != "email" or bool(re.fullmatch(r"[^\s@]+@[^\s@]+", value))


def _mappings(node: Node | None) -> Iterator[Mapping]:
    """All mappings of a document, outer before inner."""
    if isinstance(node, Mapping):
        yield node
        for pair in node.pairs:
            yield from _mappings(pair.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _mappings(item)


def _first(mapping: Mapping, names: tuple[str, ...]) -> str:
    """The value of the first of these keys that has one."""
    values = (mapping.get(name) for name in names)
    said = (plain(value.text) for value in values if isinstance(value, Scalar) and value.kind != "null")
    return next(filter(None, said), "")


def _keywords(mapping: Mapping) -> list[str]:
    value = next((value for value in map(mapping.get, _LISTS) if value is not None), None)
    if isinstance(value, Sequence):
        return [plain(item.text) for item in value.items if isinstance(item, Scalar) and item.value.strip()]
    return parts(plain(value.text)) if isinstance(value, Scalar) and value.kind != "null" else []
