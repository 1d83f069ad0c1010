"""What words for "until now" are compared by."""

_IN_PROGRESS = """
    laufend | en cours | en curso | cursando | em andamento | em curso | in corso | lopend | w trakcie |
    pågående | 在读 | 在讀 | 在职 | 在職 | 在学中 | 進行中 | 进行中 | 継続中 | 在職中
"""
IN_PROGRESS = frozenset(" ".join(word.split()) for word in _IN_PROGRESS.split("|"))
"""Said of studies and projects that go on, beside another word for the present of a job."""

_LEADING = "bis à a al jusqu'à la el le hasta o os até ad fino tot t/m do till tills по до"
LEADING = frozenset(_LEADING.split())
"""Words of other languages that may lead in the word for the present: "bis heute", "hasta la actualidad"."""

STEM = 5
"""Letters that the inflected forms of one word share: "actual", "actualmente", "actualidad"."""

IDEOGRAPHS = 2
"""The same for Chinese and Japanese: "現在", "現在に至る"."""


def key_of(form: str, language: str) -> str:
    """What a form is compared by: in English itself, in other languages the stem of its main word."""
    if language == "en":
        return form
    words = form.split()
    main = next((word for word in words if word.casefold().replace("’", "'") not in LEADING), words[0])
    if main[0] >= "\u3040":
        return main.removeprefix("より").removeprefix("から")[:IDEOGRAPHS]
    return main[:STEM]
