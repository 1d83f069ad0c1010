"""Words that stand twice in a row by mistake only, and words that may."""

_FUNCTION_WORDS = "the an of and with from for und mit für et avec pour les con para och med"
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words that no sentence doubles, in their own language or another of those."""

OWN_FUNCTION_WORDS = {
    "de": frozenset(("und", "mit", "für")),
    "fr": frozenset(("et", "avec", "pour")),
    "es": frozenset(("con", "para")),
    "sv": frozenset(("och",)),
}
"""The same per other language: there "die die", "nous nous", "of of" and "para para" may be right."""

_LEGITIMATE = """
    agar aye back bang beri big blah boom bye can cha choo chop dik do double dum far gado go ha had half
    hear her hip in is it knock la last little log long mahi many more much night no now off on one only
    open out over peri piri pom really ring sing so that there tick tom tuk tut twenty up very was way
    well which who will win wink yo you
"""
LEGITIMATE = frozenset(_LEGITIMATE.split())
"""English doubles these on purpose or by chance: "had had", "log in in", "gave her her", "long long"."""


def is_function_word(word: str, language: str) -> bool:
    """Whether ``word``, in lower case, is never doubled in a résumé of ``language``."""
    return word in (FUNCTION_WORDS if language == "en" else OWN_FUNCTION_WORDS.get(language, ()))
