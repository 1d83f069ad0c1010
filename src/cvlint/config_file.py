"""A configuration file as read: decoded, parsed, with the place of each key for errors."""

from codecs import BOM_UTF8
from pathlib import Path
from typing import Any, NamedTuple

from cvlint import paths
from cvlint.config import PYPROJECT
from cvlint.errors import ConfigError
from cvlint.source import Source
from cvlint.toml_places import KeyPath, find_places

_MAX_BYTES = 1_000_000
_TABLE = ("tool", "cvlint")


class ConfigFile(NamedTuple):
    """A parsed file. ``table`` is cvlint's part of it, which stands at ``prefix`` in the document."""

    path: Path
    shown: str
    text: str
    table: dict[str, Any]
    prefix: KeyPath

    def error(self, path: KeyPath, message: str, *, value: bool = False) -> ConfigError:
        """An error at the key (or its ``value``) at ``path`` in ``table``."""
        places = find_places(self.text)
        whole = self.prefix + path
        place = next(places[part] for end in range(len(whole), 0, -1) if (part := whole[:end]) in places)
        line, column = Source(self.shown, self.text).location(place.value if value else place.key)
        return ConfigError(f"{self.shown}:{line}:{column}: {message}")


def read_config_file(path: Path, shown: str) -> ConfigFile:
    """Read and parse ``path``; raises ConfigError when it is no readable TOML file."""
    text = read_text(path, shown)
    data = parse_config(text, shown)
    if path.name != PYPROJECT:
        return ConfigFile(path, shown, text, data, ())
    table = data
    for index, key in enumerate(_TABLE):
        table = table.get(key, {})
        if not isinstance(table, dict):
            file = ConfigFile(path, shown, text, data, ())
            raise file.error(_TABLE[: index + 1], f"'{'.'.join(_TABLE[: index + 1])}' must be a table")
    return ConfigFile(path, shown, text, table, _TABLE)


def parse_config(text: str, shown: str) -> dict[str, Any]:
    """The TOML document; raises ConfigError that names the place of a mistake."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{shown}{_syntax_error(str(error), text)}") from None
    except RecursionError:
        raise ConfigError(f"{shown}: nested too deeply") from None
    except ValueError:  # Python converts no longer ones
        raise ConfigError(f"{shown}: a number has too many digits") from None


def read_text(path: Path, shown: str) -> str:
    """The text of a file, without a byte order mark; raises ConfigError when it has none."""
    if not paths.is_file(path):
        reason = "is a folder, not a configuration file" if path.is_dir() else "there is no such file"
        raise ConfigError(f"{shown}: {reason}")
    try:
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise ConfigError(f"{shown}: larger than {_MAX_BYTES // 1_000_000} MB: not a configuration")
        data = data.removeprefix(BOM_UTF8)
        return data.decode()
    except OSError as error:
        raise ConfigError(f"{shown}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line, column = Source(shown, before).location(len(before))
        raise ConfigError(
            f"{shown}:{line}:{column}: the byte 0x{data[error.start]:02X} is not UTF-8"
        ) from None


def _syntax_error(message: str, text: str) -> str:
    """``:line:column: reason`` from the parser's message, which ends in "(at line 1, column 5)"."""
    reason, _, place = message.rstrip(")").rpartition(" (at ")
    if place == "end of document":
        lines = text.splitlines() or [""]
        return f":{len(lines)}:{len(lines[-1]) + 1}: {_lower_first(reason)}"
    line, _, column = place.removeprefix("line ").partition(", column ")
    return f":{line}:{column}: {_lower_first(reason)}"


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
