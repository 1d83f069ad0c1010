"""How all dates of a document are written, those in its text too."""

from collections import Counter

from cvlint.api import MonthStyle, Resume, find_dates
from cvlint_rules.format._months import months_of, telling


def is_rarer_in_text(style: MonthStyle, resume: Resume) -> bool:
    """Whether the document as a whole writes its months more often in another style than ``style``."""
    dates = [
        date
        for block in resume.blocks
        if block.is_prose
        for date in find_dates(block.text, language=block.language)
    ]
    months = [month for date in dates for month in months_of(resume, date)]
    counts = Counter(month.style for month in telling(months))
    return any(count > counts[style] for count in counts.values())
