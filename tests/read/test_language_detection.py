"""Which language a document is read in, and what reading it imports."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.config import Config
from cvlint.engine import read
from cvlint.read.language import LANGUAGES, primary_code
from cvlint.read.resume_reader import read_resume
from cvlint.resume import Resume
from cvlint.settings import Overrides, Settings, make_settings
from cvlint.source import Source

TODAY = date(2026, 1, 1)

ENGLISH = """# Ada Byrne

## Experience

### Engineer, Initech (2019 – 2021)

- Built the billing service with a team of four

## Education

BSc Physics, Hill College, 2015
"""

SHORT = {
    "de": "# Uwe Moll\n\n## Berufserfahrung\n\n### Entwickler, Initech (2019 – heute)\n\n## Ausbildung\n",
    "fr": "# Zoé Pic\n\n## Expérience\n\n**Comptable**, Initech, 2019\n\n## Formation\n\nLicence, 2015\n",
    "es": "# Eva Sol\n\n## Experiencia\n\n**Contable**, Initech, 2019\n\n## Formación\n\nGrado, 2015\n",
    "pt": "# Rui Dão\n\n## Experiência\n\n**Contador**, Initech, 2019\n\n## Formação\n\nMestre, 2015\n",
    "it": "# Ugo Riva\n\n## Esperienze\n\n**Contabile**, Initech, 2019\n\n## Istruzione\n\nLaurea, 2015\n",
    "nl": "# Jan Duin\n\n## Werkervaring\n\n**Kok**, Initech, 2019 – heden\n\n## Opleiding\n\nHavo, 2015\n",
    "pl": "# Ewa Bór\n\n## Doświadczenie\n\n**Księgowa**, Initech, 2019\n\n## Edukacja\n\nMatura, 2015\n",
    "sv": "# Åke Lind\n\n## Erfarenhet\n\n**Kock**, Initech, 2019 – nu\n\n## Utbildning\n\nExamen, 2015\n",
    "ru": "# Яна Рой\n\n## Опыт\n\n**Повар**, Initech, 2019\n\n## Образование\n\nМГУ, 2015\n",
    "zh": "# 李一\n\n## 工作经历\n\n**某某公司** 工程师 2019.9 - 至今\n\n## 教育背景\n\n某某大学 2015\n",
    "ja": "# 山田一\n\n## 職歴\n\n**株式会社みどり** 2019年4月〜\n\n## 学歴\n\nみどり大学 2015年\n",
}

PROSE = {
    "de": "Ich arbeite seit 2019 für eine kleine Bank und betreue dort die Kunden mit den meisten Konten.",
    "fr": "Je travaille depuis 2019 dans une petite banque avec des clients et pour les agences de la ville.",
    "es": "Trabajo desde 2019 en un banco con los clientes de las oficinas y para una caja de la región.",
    "pt": "Trabalho desde 2019 em um banco com os clientes das agências e para uma caixa da região do sul.",
    "it": "Lavoro dal 2019 in una banca con i clienti delle filiali e per una cassa della regione del sud.",
    "nl": "Ik werk sinds 2019 bij een kleine bank met de klanten van het kantoor en voor een kas in de stad.",
    "pl": "Od 2019 pracuję w małym banku z klientami oraz dla kasy w regionie i na terenie całego kraju.",
    "sv": "Jag arbetar sedan 2019 på en liten bank med kunder och för en kassa i staden som inte är stor.",
}


def resume(text: str, language: str = "auto") -> Resume:
    return read_resume(Source("cv.md", text), today=TODAY, language=language)


@pytest.mark.parametrize("language", SHORT)
def test_titles_or_script_show_the_language(language: str) -> None:
    found = resume(SHORT[language])
    assert found.language == language
    assert {block.language for block in found.blocks} == {language}
    assert [section.kind.value for section in found.sections] == ["employment", "education"]


@pytest.mark.parametrize("language", PROSE)
def test_function_words_show_the_language(language: str) -> None:
    assert resume(f"# Kim Roe\n\n{PROSE[language]}\n").language == language


@pytest.mark.parametrize("language", PROSE)
def test_text_under_english_titles_shows_the_language(language: str) -> None:
    text = f"# Kim Roe\n\n## Summary\n\n{PROSE[language]} {PROSE[language]}\n\n## Skills\n\nPython\n"
    assert resume(text).language == language


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "",
        "# Kim Roe\n",
        "Python, Go, SQL, Docker\n",
        # English with names of other countries.
        ENGLISH.replace("Initech", "Verein der Freunde und Förderer für den Wald e.V."),
        ENGLISH.replace("Hill College", "Universidad de la República del Sur y de los Andes"),
        ENGLISH.replace("Ada Byrne", "李一 (Li Yi)"),
        ENGLISH.replace("Ada Byrne", "Иван Петров"),
        "# Kim Roe\n\n## Work\n\nBanco de la Plata, 2019 – 2021\n\n## Skills\n\nSQL, Python\n",
        # Languages without tables.
        "# Ole Dahl\n\n## Erfaring\n\nJeg har arbejdet i en bank og for en kasse med kunder af den slags.\n",
        "# Олена Гай\n\n## Досвід\n\nПрацюю з клієнтами в банку і є частиною її команди, їх п'ять.\n",
        "# 김민수\n\n## 경력\n\n2019 – 2021 은행\n",
    ],
)
def test_what_is_unsure_is_read_as_english(text: str) -> None:
    assert resume(text).language == "en"


def test_bilingual_titles_are_read_in_the_other_language() -> None:
    text = "# Uwe\n\n## Berufserfahrung / Experience\n\nKoch, 2019 – heute\n\n## Ausbildung / Education\n"
    found = resume(text)
    assert found.language == "de"
    assert [section.kind.value for section in found.sections] == ["employment", "education"]


def test_a_stated_language_overrides() -> None:
    assert resume(ENGLISH, "de").language == "de"
    assert resume(ENGLISH, "pt-BR").language == "pt"
    assert resume(SHORT["de"], "en").language == "en"
    # One without tables is read as English is, and yet is not called so.
    assert resume(ENGLISH, "fi").language == "fi"
    assert resume(ENGLISH, "fi").sections[0].kind.value == "employment"


def test_the_configuration_states_the_language() -> None:
    stated = make_settings(Config(language="de-CH", today=TODAY), Overrides(), ())
    silent = make_settings(Config(today=TODAY), Overrides(), ())
    assert (stated.language, silent.language) == ("de-CH", "auto")
    source = Source("cv.md", "# Uwe Moll\n\nMai 2019\n")
    languages = []
    for settings in (stated, silent, Settings((), TODAY)):
        found = read(source, settings)
        assert isinstance(found, Resume)
        languages.append(found.language)
    assert languages == ["de", "en", "en"]


@pytest.mark.parametrize(("code", "primary"), [("de", "de"), ("DE-ch", "de"), ("zh_Hans_CN", "zh")])
def test_primary_code(code: str, primary: str) -> None:
    assert primary_code(code) == primary


@given(st.text(alphabet=st.sampled_from("# \n-*äéñłж学の部는eniund2019/|"), max_size=200))
def test_any_text_has_one_of_the_languages(text: str) -> None:
    found = resume(text)
    assert found.language in LANGUAGES
    assert found == resume(text)


def test_labelled_files_are_read_in_their_language() -> None:
    data = Path(__file__).parents[1] / "data" / "reading"
    wrong = []
    for label in sorted(data.glob("*.expected.json")):
        (file,) = (path for path in data.glob(label.name.replace(".expected.json", ".*")) if path != label)
        expected = _stated_language(label)
        found = read_resume(Source.from_bytes(file.read_bytes(), file.name), today=TODAY).language
        if found != expected:
            wrong.append((file.name, expected, found))
    assert wrong == []


def _stated_language(label: Path) -> str:
    import json

    language = json.loads(label.read_text("utf-8"))["language"]
    assert isinstance(language, str)
    return language


TABLES = ("babel", "cvlint.read.language_dates", "cvlint.read.language_titles", "cvlint.read.language_names")


def imported(tmp_path: Path, text: str) -> set[str]:
    """The modules of babel and of other languages that a run on ``text`` imports, by their first words."""
    file = tmp_path / "cv.md"
    file.write_text(text, encoding="utf-8")
    program = (
        "import sys\nfrom cvlint.cli import main\n"
        f"try: main(['check', '--isolated', {str(file)!r}])\nexcept SystemExit: pass\n"
        "print('|'.join(sorted(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    modules = done.stderr.strip().splitlines()[-1].split("|")
    assert "cvlint.read.resume_reader" in modules
    languages = tuple(f"cvlint.read.{kind}_{code}" for kind in ("titles", "words") for code in LANGUAGES)
    return {module for module in modules if module in TABLES or module in languages}


def test_an_english_run_imports_no_table_of_another_language(tmp_path: Path) -> None:
    assert imported(tmp_path, ENGLISH) == set()


def test_a_german_run_imports_what_it_needs(tmp_path: Path) -> None:
    found = imported(tmp_path, SHORT["de"])
    assert found >= {*TABLES, "cvlint.read.titles_de", "cvlint.read.words_de"}
    assert "cvlint.read.words_fr" not in found
