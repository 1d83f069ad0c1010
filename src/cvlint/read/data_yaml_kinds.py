"""What a YAML scalar is, by the core schema of YAML 1.2: "yes" and "on" are texts."""

import re
from functools import cache

from cvlint.data import ScalarKind

_TAGS: dict[str, ScalarKind] = {
    "tag:yaml.org,2002:str": "string",
    "tag:yaml.org,2002:int": "int",
    "tag:yaml.org,2002:float": "float",
    "tag:yaml.org,2002:bool": "bool",
    "tag:yaml.org,2002:null": "null",
    "tag:yaml.org,2002:timestamp": "timestamp",
}


def scalar_kind(value: str, tag: str | None, is_quoted: bool) -> ScalarKind:
    """The kind of a scalar; an explicit ``tag`` decides, then the quotation marks."""
    if tag in _TAGS:
        return _TAGS[tag]
    if is_quoted or (tag is not None and tag != "!"):
        return "string"
    if value in ("", "~", "null", "Null", "NULL"):
        return "null"
    if value in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return "bool"
    found = _plain_kinds().fullmatch(value)
    if found is None or tag == "!":
        return "string"
    kinds: dict[str | None, ScalarKind] = {"int": "int", "float": "float", "timestamp": "timestamp"}
    return kinds[found.lastgroup]


@cache
def _plain_kinds() -> re.Pattern[str]:
    return re.compile(
        r"(?P<int>[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)"
        r"|(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
        r"|(?P<timestamp>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t][-0-9:.TtZz +]*)?)"
    )
