"""Résumés as JSON Resume: compared as a whole, and valid by the published schema."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from show_samples import TODAY, Page, stated

from cvlint.dates import DateRange, PartialDate, Season
from cvlint.report.jsonresume import SCHEMA, render_jsonresume
from cvlint.report.show import render_show
from cvlint.resume import Block, BlockKind, Entry, Resume, SectionKind
from cvlint.schema.jsonresume import schema
from cvlint.source import Source

ITEM, PARAGRAPH, HEADING, TERM, DEFINITION = (
    BlockKind.ITEM,
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.TERM,
    BlockKind.DEFINITION,
)
_VALIDATOR = jsonschema.Draft7Validator(schema(), format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)


def document(resume: Resume) -> dict[str, Any]:
    """The document without the name of its schema, after the schema has accepted it."""
    found: dict[str, Any] = json.loads(render_jsonresume(resume))
    _VALIDATOR.validate(found)
    assert found.pop("$schema") == SCHEMA
    return found


def of_section(kind: SectionKind, page: Page, *entries: Entry, blocks: tuple[Block, ...] = ()) -> Any:
    """The one list that the section becomes; None when it becomes nothing."""
    found = document(page.resume(page.section(kind, *entries, blocks=blocks)))
    found.pop("meta", None)
    assert len(found) <= 1
    return next(iter(found.values()), None)


def contact(page: Page, *blocks: Block) -> dict[str, Any]:
    found: dict[str, Any] = document(page.resume(contact=blocks)).get("basics", {})
    return found


def test_the_validator_checks_formats() -> None:
    for key, value in (("url", "no address"), ("email", "nobody")):
        with pytest.raises(jsonschema.ValidationError):
            _VALIDATOR.validate({"basics": {key: value}})


def test_a_whole_resume() -> None:
    page = Page()
    reach = page.block(
        "Call +44 20 7946 0018 | ada@ada.example | Site | GitHub",
        PARAGRAPH,
        ("ada@ada.example", "mailto:ada@ada.example"),
        ("Site", "https://ada.example"),
        ("GitHub", "https://github.com/ada-example"),
    )
    summary = page.section(
        SectionKind.SUMMARY, blocks=(page.block("I build\nbridges."), page.block("Safely."))
    )
    work = page.section(
        SectionKind.EMPLOYMENT,
        page.entry(
            "Engineer",
            "Initech",
            stated("2020-03", "present"),
            location="Leeds",
            prose=("Ran it.", page.block("Achievements", HEADING)),
            highlights=("Led\nteams", "Built"),
        ),
        page.entry("Clerk", "Globex", stated("2014", "2016-02-29")),
    )
    study = page.section(SectionKind.EDUCATION, page.entry("BSc", "Ardmoor", stated("2012")))
    page.source += "\n"
    resume = page.resume(summary, work, study, name="Ada  Example", contact=(reach,))
    assert document(resume) == {
        "basics": {
            "name": "Ada Example",
            "email": "ada@ada.example",
            "url": "https://ada.example",
            "summary": "I build bridges.\nSafely.",
            "profiles": [
                {"network": "GitHub", "username": "ada-example", "url": "https://github.com/ada-example"}
            ],
        },
        "work": [
            {
                "name": "Initech",
                "position": "Engineer",
                "location": "Leeds",
                "startDate": "2020-03",
                "summary": "Ran it.",
                "highlights": ["Led teams", "Built"],
            },
            {"name": "Globex", "position": "Clerk", "startDate": "2014", "endDate": "2016-02-29"},
        ],
        "education": [{"institution": "Ardmoor", "studyType": "BSc", "endDate": "2012"}],
    }


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        (stated("2014", "2016"), "2014", "2016"),
        (stated("2014-03", "present"), "2014-03", None),
        (stated("2014-03-01", "2014-03-31"), "2014-03-01", "2014-03-31"),
        (stated("2014"), "2014", "2014"),
        (stated(None, "2014-05"), None, "2014-05"),
        (DateRange(PartialDate(2014, season=Season.WINTER)), "2014", "2014"),
        (stated("0976", "2014"), None, "2014"),
        (None, None, None),
    ],
)
def test_dates_of_a_role(value: DateRange | None, start: str | None, end: str | None) -> None:
    page = Page()
    [item] = of_section(SectionKind.EMPLOYMENT, page, page.entry("Clerk", None, value))
    assert (item.get("startDate"), item.get("endDate")) == (start, end)


def test_roles_are_items_under_their_employers_name() -> None:
    page = Page()
    roles = (
        page.entry("Lead", None, stated("2018", "2020"), highlights=("Led",)),
        page.entry("Clerk", None, stated("2015", "2018"), location="York"),
    )
    work = of_section(
        SectionKind.EMPLOYMENT,
        page,
        page.entry(None, "Initech", stated("2015", "2020"), location="Leeds", roles=roles),
    )
    assert work == [
        {
            "name": "Initech",
            "position": "Lead",
            "location": "Leeds",
            "startDate": "2018",
            "endDate": "2020",
            "highlights": ["Led"],
        },
        {"name": "Initech", "position": "Clerk", "location": "York", "startDate": "2015", "endDate": "2018"},
    ]


def test_an_employer_that_tells_something_is_an_item_too() -> None:
    page = Page()
    roles = (page.entry("Lead", None), page.entry("Clerk", None))
    work = of_section(
        SectionKind.EMPLOYMENT,
        page,
        page.entry(None, "Initech", stated("2015", "2020"), prose=("Makes printers.",), roles=roles),
    )
    assert work == [
        {"name": "Initech", "startDate": "2015", "endDate": "2020", "summary": "Makes printers."},
        {"name": "Initech", "position": "Lead"},
        {"name": "Initech", "position": "Clerk"},
    ]


def test_the_only_role_was_held_as_long_as_the_employment() -> None:
    page = Page()
    employer = page.entry(None, "Initech", stated("2015", "2020"), roles=(page.entry("Lead", None),))
    assert of_section(SectionKind.EMPLOYMENT, page, employer) == [
        {"name": "Initech", "position": "Lead", "startDate": "2015", "endDate": "2020"}
    ]


def test_several_ranges_are_several_items_and_the_text_is_told_once() -> None:
    page = Page()
    entry = page.entry(
        "Clerk", "Acme", stated("2012", "2013"), stated("2015", "present"), highlights=("Filed",)
    )
    assert of_section(SectionKind.VOLUNTEERING, page, entry) == [
        {
            "organization": "Acme",
            "position": "Clerk",
            "startDate": "2012",
            "endDate": "2013",
            "highlights": ["Filed"],
        },
        {"organization": "Acme", "position": "Clerk", "startDate": "2015"},
    ]


@pytest.mark.parametrize(
    ("kind", "name", "by", "date", "text"),
    [
        (SectionKind.AWARDS, "title", "awarder", "date", "summary"),
        (SectionKind.CERTIFICATES, "name", "issuer", "date", None),
        (SectionKind.PUBLICATIONS, "name", "publisher", "releaseDate", "summary"),
    ],
)
def test_single_things(kind: SectionKind, name: str, by: str, date: str, text: str | None) -> None:
    page = Page()
    one = page.entry("Gold", "Guild", stated("2012-05"), prose=("For a bridge.",), highlights=("First",))
    ranged = page.entry(None, "Silver", stated("2010", "2011"))
    told = {text: "For a bridge.\nFirst"} if text else {}
    assert of_section(kind, page, one, ranged) == [
        {name: "Gold", by: "Guild", date: "2012-05", **told},
        {name: "Silver"},
    ]


def test_items_of_a_list_stand_for_things_that_are_no_entries() -> None:
    page = Page()
    blocks = (page.block("Papers and talks of mine."), page.block("On Bridges", ITEM))
    assert of_section(SectionKind.PUBLICATIONS, page, blocks=blocks) == [{"name": "On Bridges"}]


def test_projects_and_talks() -> None:
    page = Page()
    project = page.entry("Bridge", "Initech", stated("2019"), prose=("A game.",), highlights=("Fast",))
    assert of_section(SectionKind.PROJECTS, page, project) == [
        {
            "name": "Bridge",
            "entity": "Initech",
            "startDate": "2019",
            "endDate": "2019",
            "description": "A game.",
            "highlights": ["Fast"],
        }
    ]
    page = Page()
    assert of_section(SectionKind.TALKS, page, page.entry("On Bridges", None)) == [
        {"name": "On Bridges", "type": "talk"}
    ]


def test_skills_keep_their_groups() -> None:
    page = Page()
    blocks = (
        page.block("Databases: PostgreSQL, Redis (cache, queue)", ITEM),
        page.block("Welding", ITEM),
        page.block("I have worked with many machines. All of them survived.", PARAGRAPH),
        page.block("服务器:一年服务器端开发经验。", ITEM),
        page.block("Tools", TERM),
        page.block("Git · Make", DEFINITION),
    )
    assert of_section(SectionKind.SKILLS, page, blocks=blocks) == [
        {"name": "Databases", "keywords": ["PostgreSQL", "Redis (cache, queue)"]},
        {"name": "Welding"},
        {"name": "服务器"},
        {"name": "Tools", "keywords": ["Git", "Make"]},
    ]


def test_languages_and_how_well_they_are_spoken() -> None:
    page = Page()
    blocks = (
        page.block("English (native), Dutch – B2; Welsh"),
        page.block("German: C1", ITEM),
        page.block("Fluent: French, Italian", ITEM),
        page.block("Latin: for reading old deeds", ITEM),
    )
    assert of_section(SectionKind.LANGUAGES, page, blocks=blocks) == [
        {"language": "English", "fluency": "native"},
        {"language": "Dutch", "fluency": "B2"},
        {"language": "Welsh"},
        {"language": "German", "fluency": "C1"},
        {"language": "French", "fluency": "Fluent"},
        {"language": "Italian", "fluency": "Fluent"},
    ]


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("+44 20 7946 0018", "+44 20 7946 0018"),
        ("Leeds · (912) 555-4321 · ada", "(912) 555-4321"),
        ("Phone: 0113 496 0000", "0113 496 0000"),
        ("Tel. 01134960000", "01134960000"),
        ("912-555-4321", "912-555-4321"),
        ("2014 - 2016", None),
        ("12.03.1985", None),
        ("1985-03-12", None),
        ("94105-1234", None),
        ("1234567890", None),
        ("Leeds LS1 4AP", None),
    ],
)
def test_telephone_numbers(written: str, phone: str | None) -> None:
    page = Page()
    assert contact(page, page.block(written)).get("phone") == phone


def test_addresses_that_are_no_complete_uri_are_left_out() -> None:
    page = Page()
    links = page.block(
        "Site Blog Here Old ada.example Mail",
        PARAGRAPH,
        ("Site", "ada.example"),
        ("Blog", "https://ada.example/blog"),
        ("Here", "https://ada.example/a b"),
        ("Old", "https://old.ada.example/"),
        ("ada.example", "https://www.ada.example/"),
        ("Mail", "#"),
    )
    assert contact(page, links) == {
        "url": "https://ada.example/blog",
        "profiles": [
            {"network": "Old", "url": "https://old.ada.example/"},
            {"url": "https://www.ada.example/"},
        ],
    }


def test_an_address_without_a_link_is_read() -> None:
    page = Page()
    assert contact(page, page.block("Leeds, ada.b+cv@mail.example")) == {"email": "ada.b+cv@mail.example"}


def test_an_empty_resume_says_so() -> None:
    assert render_show(Page().resume(), "jsonresume") == (
        "{\n"
        f'  "$schema": "{SCHEMA}",\n'
        '  "meta": {\n'
        '    "note": "cvlint found no name, contact, text or entry in this résumé."\n'
        "  }\n"
        "}\n"
    )


def test_characters_that_are_not_seen_are_escaped() -> None:
    report = render_jsonresume(Page().resume(name="A\x9b\u202e\U000e0041\u2028da é"))
    assert '"name": "A\\u009b\\u202e\\udb40\\udc41 da é"' in report
    assert json.loads(report)["basics"]["name"] == "A\x9b\u202e\U000e0041 da é"


def test_a_json_resume_keeps_what_its_schema_allows() -> None:
    page = Page()
    data = page.data(
        {
            "$schema": "https://else.example/schema.json",
            "basics": {"name": "Ada Example", "location": {"city": "Leeds"}, "url": "ada", "email": "ada"},
            "work": [
                {"name": "Acme", "startDate": "2020-05", "endDate": "Present", "salary": "much"},
                {"highlights": ["Led", None, ["x"]], "startDate": "2020-13"},
                {},
            ],
            "languages": [{"language": "English", "fluency": "Native speaker"}],
            "volunteer": "none",
        }
    )
    resume = Resume(Source("cv.json", page.source), "jsonresume", TODAY, data=data)
    assert document(resume) == {
        "basics": {"name": "Ada Example", "location": {"city": "Leeds"}},
        "work": [{"name": "Acme", "startDate": "2020-05"}, {"highlights": ["Led"]}],
        "languages": [{"language": "English", "fluency": "Native speaker"}],
    }


def test_the_keys_of_data_tell_names_from_levels() -> None:
    page = Page()
    data = page.data(
        {
            "skills": [
                {"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]},
                {"label": "Tools", "details": "Git, Make"},
            ]
        }
    )
    skills = page.section(SectionKind.SKILLS)
    resume = Resume(Source("cv.yaml", page.source), "rendercv", TODAY, sections=(skills,), data=data)
    assert document(resume) == {
        "skills": [
            {"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]},
            {"name": "Tools", "keywords": ["Git", "Make"]},
        ]
    }


texts = st.one_of(st.text(max_size=40), st.from_regex(r"[A-Za-z0-9:;,.@/()+#%\- –|]{0,40}", fullmatch=True))
values = st.sampled_from([stated("2014", "2016"), stated("0999"), stated("2014-02-28", "present"), None])


@given(
    st.lists(st.tuples(st.sampled_from(SectionKind), texts, texts, values, texts, texts), max_size=6),
    texts,
    texts,
)
def test_any_resume_becomes_a_valid_document(
    sections: list[tuple[SectionKind, str, str, DateRange | None, str, str]], name: str, reach: str
) -> None:
    page = Page()
    made = []
    for kind, title, organization, value, block, target in sections:
        entry = page.entry(title, organization, value, prose=(block,), highlights=(title,))
        made.append(page.section(kind, entry))
        made.append(page.section(kind, blocks=(page.block(block, ITEM), page.block(title, PARAGRAPH))))
        made.append(page.section(SectionKind.OTHER, blocks=(page.block(target),)))
    links = page.block(
        f"x {reach}", PARAGRAPH, ("x", reach), ("x", f"https://{reach}"), ("x", f"mailto:{reach}")
    )
    resume = page.resume(*made, name=name, contact=(links,))
    document(resume)
    assert render_jsonresume(resume) == render_jsonresume(resume)
