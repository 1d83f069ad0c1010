"""What the words of a name tell: whether it is a job title, an organization or a place."""

from cvlint.read.words import degrees, organization_words, places, region_codes, title_nouns


def words_of(value: str) -> list[str]:
    """The words in lower case, without the punctuation around them."""
    spaced = value.casefold().translate(_JOINTS)
    return [bare for word in spaced.split() if (bare := word.strip(",;:()[]'\"’"))]


_JOINTS = str.maketrans("/&+", "   ")


_LEVELS = frozenset({"i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5"})
# As a heading of its own each may name the kind of work or the employer: "Freelance | Websites for bakeries".
_WEAK_NOUNS = frozenset({"freelance", "volunteer", "student", "board", "staff"})


def title_weight(words: list[str]) -> int:
    """3 for a noun of profession at the head of the phrase ("Head of X", "Site Engineer II"), 1 elsewhere."""
    head = list(words)
    for index, word in enumerate(words):
        if word in {"of", "for", "in", "to", "de", "-", "–"} and index:
            head = words[:index]
            break
    while head and head[-1] in _LEVELS:
        head = head[:-1]
    if head and is_profession(head[-1]) and not (len(words) == 1 and words[0] in _WEAK_NOUNS):
        return 3
    return 1 if any(is_profession(word) for word in words) else 0


def is_profession(word: str) -> bool:
    return word in title_nouns() or ("-" in word and word.rpartition("-")[2] in title_nouns())


def is_profession_or_degree(word: str) -> bool:
    return is_profession(word) or word in degrees()


def organization_weight(words: list[str]) -> int:
    """2 for a word that only names of organizations have, such as professions in the plural."""
    plural = bool(words) and words[-1].endswith("s") and words[-1][:-1] in title_nouns()
    return 2 if plural or not organization_words().isdisjoint(words) else 0


def place_weight(value: str) -> int:
    """2 for a state code in capitals, 1 for the name of a place."""
    value = value.strip(". ")
    if value in region_codes():
        return 2
    folded = value.casefold()
    return int(folded in places() or folded.endswith((" usa", " uk")))
