"""Which files a run is about: those named, and the résumés in the folders named."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from errno import ELOOP, ENOENT, ENOTDIR
from functools import cache
from pathlib import Path
from stat import S_ISDIR
from typing import NamedTuple
from unicodedata import normalize

from cvlint import paths
from cvlint.config import Config, Glob
from cvlint.errors import CvlintError
from cvlint.globs import matches

DATA_SUFFIXES = (".json", ".yaml", ".yml")
SUFFIXES = (".md", ".markdown", *DATA_SUFFIXES)

SKIPPED_FOLDERS = frozenset(("node_modules", "venv", "__pycache__", "site-packages"))
"""Hold other people's files; so do hidden folders."""

_SNIFFED_BYTES = 20_000

ConfigOf = Callable[[Path], Config]
"""The configuration that holds in a folder (absolute)."""


class Document(NamedTuple):
    """A file to check: where it is (absolute) and the name to show."""

    file: Path
    shown: str


def find_documents(named: Sequence[str], config_of: ConfigOf, *, force_exclude: bool) -> list[Document]:
    """The documents that the PATH arguments ask for, each once, sorted by the names they are shown with.

    A file is taken whatever its name, unless ``force_exclude`` and its configuration excludes it, or it is
    JSON or YAML that is no résumé. A folder is searched for résumés. A file with several names has its own
    rather than a link's. Raises CvlintError for a name that cannot be followed.
    """
    found: dict[str, Document] = {}
    for name in named:
        whole = paths.absolute(name)
        if _is_folder(whole, paths.shown(name)):
            files = list(_search(whole, config_of))
            if not files:
                raise CvlintError(f"no résumé found in {paths.shown(name)}; name the file to check")
        elif force_exclude and (_is_excluded(whole, config_of(whole.parent)) or _is_other_data(whole)):
            continue
        else:
            files = [_require_regular(whole, paths.shown(name))]
        for file in files:
            shown = paths.shown(name if file == whole else Path(name, file.relative_to(whole)))
            real = os.path.realpath(file)
            documents = [Document(file, shown), *([found[real]] if real in found else ())]
            found[real] = min(documents, key=lambda each: (str(each.file) != real, each.shown))
    return sorted(found.values(), key=lambda document: document.shown)


def require_format(name: str) -> None:
    """Raises CvlintError when no reader reads files with such a name."""
    suffix = Path(name).suffix
    if suffix.lower() not in SUFFIXES:
        kind = f"'{suffix}' files are" if suffix else "a file without an extension is"
        raise CvlintError(f"{name}: {kind} not read; cvlint reads {', '.join(SUFFIXES)}")


def _is_folder(path: Path, shown: str) -> bool:
    try:
        return S_ISDIR(path.stat().st_mode)
    except OSError as error:
        if error.errno in (ENOENT, ENOTDIR, ELOOP):
            raise CvlintError(f"{shown}: there is no such file or folder") from None
        raise CvlintError(f"{shown}: cannot be read: {error.strerror}") from None


def _require_regular(file: Path, shown: str) -> Path:
    require_format(shown)
    if not paths.is_file(file):
        raise CvlintError(f"{shown}: not a regular file; pass its text through '-'")
    return file


def _search(folder: Path, config_of: ConfigOf) -> Iterator[Path]:
    """The résumés in ``folder`` and the folders in it, sorted; folders behind links are not entered."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        raise CvlintError(f"{paths.relative(folder)}: cannot be read: {error.strerror}") from None
    config = config_of(folder)
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or _is_excluded(path, config):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in SKIPPED_FOLDERS:
                yield from _search(path, config_of)
        elif path.suffix.lower() in SUFFIXES and paths.is_file(path) and _is_resume(path, config):
            yield path


def _is_resume(file: Path, config: Config) -> bool:
    if any(_glob_matches(glob, file) for glob in config.include or ()):
        return True
    if file.suffix.lower() in DATA_SUFFIXES:
        return not _is_other_data(file)
    return _resume_name().search(normalize("NFC", file.name)) is not None or _reads_as_resume(file)


def _is_other_data(file: Path) -> bool:
    """Whether a file is JSON or YAML, but no résumé: ``cv-schema.json``, ``package.json``."""
    if file.suffix.lower() not in DATA_SUFFIXES or not paths.is_file(file):
        return False
    text = _beginning(file)
    return not any(pattern.search(text) for pattern in _data_signs())


@cache
def _data_signs() -> tuple[re.Pattern[str], ...]:
    """Two keys each, one inside or behind the other, that only a format for résumés has."""
    section = "(?:work|education|volunteer|projects|awards|certificates|publications|skills)"
    signs = (
        r"\"\$schema\"\s*:\s*\"[^\"]*json-?resume",
        rf"\"basics\"\s*:\s*\{{[\s\S]*\"{section}\"\s*:\s*\[",
        rf"\"{section}\"\s*:\s*\[[\s\S]*\"basics\"\s*:\s*\{{",
        rf"(?m)^basics:\s[\s\S]*^{section}:\s",
        rf"(?m)^{section}:\s[\s\S]*^basics:\s",
        r"(?m)^cv:\s[\s\S]*^ +(?:sections|social_networks):\s",
        rf"(?m)^content:\s[\s\S]*^ +(?:basics|{section}):\s",
    )
    return tuple(re.compile(sign) for sign in signs)


def _is_excluded(path: Path, config: Config) -> bool:
    return any(_glob_matches(glob, path) for glob in config.exclude or ())


def _glob_matches(glob: Glob, path: Path) -> bool:
    if not path.is_relative_to(glob.folder):
        return False
    name = path.relative_to(glob.folder).as_posix()
    return matches(glob.pattern, f"{name}/" if path.is_dir() else name)


@cache
def _resume_name() -> re.Pattern[str]:
    # Whole words ("jane-cv.md", "JaneCV.md"), as in .pre-commit-hooks.yaml. An "opencv.md" may still be
    # a résumé; its content will tell.
    words = r"(?<![A-Za-z])(?i:cv|r[eé]sum[eé]|curriculum|lebenslauf)|(?<=[a-z])(?:CV|R[eé]sum[eé])"
    return re.compile(rf"(?:{words})(?![a-z])")


def _reads_as_resume(file: Path) -> bool:
    """Whether the text has headings of two kinds that résumés have, one of them work or education."""
    from cvlint.read.sections import section_kind
    from cvlint.resume import SectionKind

    text = _beginning(file)
    kinds = {section_kind(title) for title in _headings(text)} - {None, SectionKind.OTHER}
    return len(kinds) >= 2 and not kinds.isdisjoint((SectionKind.EMPLOYMENT, SectionKind.EDUCATION))


def _beginning(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_SNIFFED_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise CvlintError(f"{paths.relative(file)}: cannot be read: {error.strerror}") from None


def _headings(text: str) -> Iterator[str]:
    """Lines that look like headings: ``# Title``, a line underlined, a line all in bold."""
    fence = ""
    before = ""
    for line in text.splitlines():
        bare = line.strip()
        if fence or bare.startswith(("```", "~~~")):
            closes = bool(fence) and bare.startswith(fence)
            fence = "" if closes else fence or bare[:3]
        elif bare.startswith("#"):
            yield bare.strip("#").strip()
        elif len(bare) > 4 and bare.startswith("**") and bare.rstrip(":").endswith("**"):
            yield bare.rstrip(":").strip("*").strip()
        elif before and bare and not bare.strip("=-"):
            yield before
        before = bare
