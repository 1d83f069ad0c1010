"""Which files a run takes."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from cvlint.config import Config, Glob
from cvlint.discovery import find_documents, require_format
from cvlint.errors import CvlintError

RESUME = "# Ada Example\n\n## Experience\n\n## Education\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def write(name: str, text: str = "x") -> Path:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def found(*named: str, config: Config = Config(), force_exclude: bool = False) -> list[str]:  # noqa: B008
    documents = find_documents(named, lambda folder: config, force_exclude=force_exclude)
    for document in documents:
        assert document.file.is_absolute()
    return [document.shown for document in documents]


def excluding(*patterns: str) -> Config:
    return Config(exclude=tuple(Glob(Path.cwd(), pattern) for pattern in patterns))


def refusal(named: Sequence[str]) -> str:
    with pytest.raises(CvlintError) as caught:
        find_documents(named, lambda folder: Config(), force_exclude=False)
    return str(caught.value)


class TestNamedFile:
    def test_any_name_is_taken(self) -> None:
        write("notes.md")
        write("x/README.MARKDOWN")
        assert found("notes.md", "./x/README.MARKDOWN") == ["notes.md", "x/README.MARKDOWN"]

    def test_once(self) -> None:
        write("a/cv.md")
        Path("link.md").symlink_to("a/cv.md")
        Path("0.md").symlink_to("link.md")
        names = ("a/cv.md", "./a/cv.md", "a/../a/cv.md", "link.md", "a", "0.md")
        assert found(*names) == found(*reversed(names)) == ["a/cv.md"]
        assert found("link.md", "0.md") == found("0.md", "link.md") == ["0.md"]

    def test_the_order_of_names_does_not_matter(self) -> None:
        for name in ("b.md", "a/cv.md", "a.md"):
            write(name)
        assert found("b.md", "a", "a.md") == found("a.md", "b.md", "a") == ["a.md", "a/cv.md", "b.md"]

    def test_absolute_names_are_shown_relative_to_the_current_folder(self, tmp_path: Path) -> None:
        write("cv.md")
        write("../beside/cv.md")
        assert found(str(Path.cwd() / "cv.md")) == ["cv.md"]
        assert found("../beside/cv.md") == ["../beside/cv.md"]
        assert found(str(tmp_path / "beside" / "cv.md")) == ["../beside/cv.md"]

    def test_letters_stay_as_they_are(self) -> None:
        write("re\u0301sume\u0301.md")
        assert found("re\u0301sume\u0301.md") == ["re\u0301sume\u0301.md"]

    def test_missing(self) -> None:
        assert refusal(["cv.md"]) == "cv.md: there is no such file or folder"

    def test_other_formats(self) -> None:
        write("cv.docx")
        write("Makefile")
        reads = "cvlint reads .md, .markdown, .json, .yaml, .yml"
        assert refusal(["cv.docx"]) == f"cv.docx: '.docx' files are not read; {reads}"
        assert refusal(["Makefile"]) == f"Makefile: a file without an extension is not read; {reads}"
        require_format("CV.Md")

    def test_no_regular_file(self) -> None:
        os.mkfifo("cv.md")
        assert refusal(["cv.md"]) == "cv.md: not a regular file; pass its text through '-'"

    def test_exclusion_needs_force(self) -> None:
        write("old/cv.md")
        write("old/cv.docx")
        config = excluding("old")
        assert found("old/cv.md", config=config) == ["old/cv.md"]
        assert found("old/cv.md", "old/cv.docx", config=config, force_exclude=True) == []


class TestFolder:
    def test_names_that_say_resume(self) -> None:
        taken = [
            "cv.md",
            "CV_2024.markdown",
            "JaneCV.md",
            "jane-resume.md",
            "Lebenslauf.md",
            "sub/Résumé Jane.md",
        ]
        taken.append("re\u0301sume\u0301.md")
        for name in taken:
            write(name)
        for name in ["README.md", "opencv.md", "presumed.md", "cv.txt", ".cv.md", "cvs.md", "Recv.md"]:
            write(name)
        assert found(".") == sorted(taken)

    @pytest.mark.parametrize(
        "text",
        [
            RESUME,
            "Ada\n===\n\nWork Experience\n---------------\n\n**Education**\n",
            "**Employment:**\n\ntext\n\n### Skills ###\n",
            "# X\n```\n# not\n```\n## Experience\n## Skills",
        ],
    )
    def test_content_that_reads_as_a_resume(self, text: str) -> None:
        write("README.md", text)
        write("CONTRIBUTING.md", "# Contributing\n\n## License\n")
        assert found(".") == ["README.md"]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "## Experience\n\n## Work Experience\n",  # one kind only
            "## Skills\n\n## Interests\n",  # neither work nor education
            "## Installation\n\n## Experience\n\n## Usage\n",
            "```\n## Experience\n## Education\n```\n",
            "~~~md\n```\n## Experience\n~~~\n## Education\n",
            "Experience and Education\n",
            " " * 20_000 + "\n## Experience\n## Education\n",
        ],
    )
    def test_other_content(self, text: str) -> None:
        write("README.md", text)
        assert refusal(["."]) == "no résumé found in .; name the file to check"

    def test_include(self) -> None:
        write("people/ada.md")
        write("notes.md")
        config = Config(include=(Glob(Path.cwd(), "people/*.md"),))
        assert found(".", config=config) == ["people/ada.md"]

    def test_excluded_files_and_folders(self) -> None:
        write("cv.md")
        write("old/cv.md")
        write("drafts/cv.md")
        write("drafts/deep/cv-2.md")
        assert found(".", config=excluding("old/", "drafts/**/cv-2.md")) == ["cv.md", "drafts/cv.md"]

    def test_folders_of_others(self) -> None:
        write("cv.md")
        for folder in [".git", ".venv", "venv", "node_modules/x", "__pycache__", "lib/site-packages"]:
            write(f"{folder}/cv.md")
        assert found(".") == ["cv.md"]
        assert found(".venv") == [".venv/cv.md"]  # named is named

    def test_links_to_folders_are_not_entered(self) -> None:
        write("a/cv.md")
        Path("a/loop").symlink_to("..")
        Path("b").symlink_to("a")
        assert found(".") == ["a/cv.md"]

    def test_links_to_files(self) -> None:
        write("text/master.md")
        Path("cv.md").symlink_to("text/master.md")
        Path("broken-cv.md").symlink_to("nowhere.md")
        assert found(".") == ["cv.md"]

    def test_a_folder_is_shown_as_named(self, tmp_path: Path) -> None:
        write("../beside/cv.md")
        write("sub/cv.md")
        assert found("../beside") == ["../beside/cv.md"]
        assert found("sub/") == ["sub/cv.md"]
        assert found(str(Path.cwd() / "sub")) == ["sub/cv.md"]

    def test_nothing_found(self) -> None:
        write("empty/notes.md")
        assert refusal(["empty"]) == "no résumé found in empty; name the file to check"

    def test_each_folder_has_its_own_configuration(self) -> None:
        write("a/cv.md")
        write("b/cv.md")
        configs = {Path.cwd() / "a": excluding("a/cv.md")}
        documents = find_documents(["."], lambda folder: configs.get(folder, Config()), force_exclude=False)
        assert [document.shown for document in documents] == ["b/cv.md"]
