"""Which JSON and YAML files are taken for résumés, and what reading Markdown does without."""

import subprocess
import sys
from pathlib import Path

import pytest

from cvlint.config import Config
from cvlint.discovery import find_documents

BASICS = '{"basics": {"name": "Mira Kessel"}, "work": [{"name": "Initech"}]}'
FILES = {
    "resume.json": BASICS,
    "mira.json": BASICS.replace('"basics"', '"work": [], "basics"'),
    "schema-named.json": '{"$schema": "https://raw.example/jsonresume/resume-schema/v1.0.0/schema.json"}',
    "Mira_CV.yaml": "cv:\n  name: Mira Kessel\n  sections:\n    work:\n      - Text\n",
    "me.yml": "content:\n  basics:\n    name: Mira Kessel\n",
    "basics.yml": "basics:\n  name: Mira Kessel\nwork:\n  - name: Initech\n",
}
OTHERS = {
    "package.json": '{"name": "cv", "keywords": ["work"], "scripts": {}}',
    "tsconfig.json": '{"compilerOptions": {}}',
    "cv-schema.json": '{"type": "object", "properties": {"cv": {"type": "object"}}}',
    "_config.yml": "title: Notes\ncontent: page\nwork: none\n",
    "resume.yml": "on: push\njobs:\n  build:\n    steps: []\n",
    "lock.yaml": "lockfileVersion: 6\ncv: 1\n",
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {**FILES, **OTHERS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def found(*named: str, force_exclude: bool = False) -> list[str]:
    documents = find_documents(named, lambda folder: Config(), force_exclude=force_exclude)
    return [document.shown for document in documents]


def test_a_folder_is_searched_for_resumes() -> None:
    assert found(".") == sorted(FILES)


def test_a_hook_leaves_other_data_alone() -> None:
    assert found(*FILES, *OTHERS, force_exclude=True) == sorted(FILES)


def test_a_named_file_is_taken() -> None:
    assert found("cv-schema.json") == ["cv-schema.json"]


def test_markdown_is_read_without_what_data_needs() -> None:
    program = (
        "import sys; from datetime import date; from cvlint.packs import load_rules;"
        "from cvlint.read.resume_reader import read_resume; from cvlint.source import Source;"
        "load_rules(); read_resume(Source('cv.md', '# Mira'), today=date(2026, 1, 1));"
        "print({'yaml', 'jsonschema', 'cvlint.data', 'cvlint.read.data_reader'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def test_json_is_read_without_yaml() -> None:
    program = (
        "import sys; from datetime import date;"
        "from cvlint.read.resume_reader import read_resume; from cvlint.source import Source;"
        "print(read_resume(Source('cv.json', open('resume.json').read()), today=date(2026, 1, 1)).format);"
        "print({'yaml', 'jsonschema'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "jsonresume\nset()\n"
