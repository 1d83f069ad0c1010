"""JSON as text, in one form for every report."""

import json
import re


def to_json(value: object) -> str:
    """``value`` indented, in UTF-8 characters, with a newline at the end.

    Lone surrogates, which no UTF-8 file can hold, are written as ``\\udXXX`` escapes.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
