"""An invented résumé of the length that real ones have."""

from itertools import count

SIZE = 8_000
"""In bytes: two printed pages."""

_HEAD = """\
# Ada Example

Software engineer, Zürich
[ada@ada.example](mailto:ada@ada.example) · [ada.example](https://ada.example) · [Code](https://code.ada.example)

## Summary

Fifteen years of backend engineering in small teams: payments, logistics and, of late, the power grid. I like
systems that are boring to run, and colleagues who say when they are not.

## Education

### MSc Computer Science, University of Ardmoor

*2007 – 2009*

## Skills

| Field     | Tools                             |
| --------- | --------------------------------- |
| Languages | Go, Python, TypeScript, SQL       |
| Platforms | PostgreSQL, Kubernetes, Terraform |

## Experience
"""

_EMPLOYERS = ("Larkfield Energy", "Quillon Payments", "Marlow & Finch", "Ostrava Freight", "Tern Mobile")
_TITLES = ("Staff Engineer", "Senior Engineer", "Engineer", "Team Lead", "Site Reliability Engineer")
_BULLETS = (
    "Cut the nightly settlement run from **five hours** to forty minutes by reading each meter's day once.",
    "Wrote the on-call handbook that four teams share; the number of night pages fell by two thirds.",
    "Moved the company's price feed to a second data centre without an outage ([notes](https://ada.example/{})).",
    "Replaced a home-grown queue with `PostgreSQL`, and taught two teams how to read its query plans.",
    "Hired and trained five engineers; three of them lead teams of their own today.",
    "Kept forty servers patched, and brought the yearly audit's list of remarks from thirty to two.",
)


def sample_resume() -> str:
    """The same text each time, :data:`SIZE` bytes to within one role; a few findings, as is usual."""
    text = _HEAD
    for number in count():
        role = _role(number)
        if len((text + role).encode()) > SIZE:
            return text
        text += role
    raise AssertionError("unreachable: count() does not end")


def _role(number: int) -> str:
    employer, title = _EMPLOYERS[number % len(_EMPLOYERS)], _TITLES[number % len(_TITLES)]
    year = 2024 - number
    # One role in four is written with another dash.
    dash = "-" if number % 4 == 3 else "–"
    bullets = "".join(f"- {bullet.format(number)}\n" for bullet in _BULLETS)
    return f"\n### {title}, {employer}\n\n*January {year} {dash} December {year}*\n\n{bullets}"
