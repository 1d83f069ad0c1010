"""Whether two names mean the same employer, and the words that say a role is held beside another."""

import re
from functools import cache

from ._wording import any_of, words

_FORMS = """
    ag bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv
    oy oyj plc pte pty pvt sa sarl se srl the and of at for
"""

SHORTEST_NAME = 4
"""Letters of the first word of a name that can be told from any other word."""


def same_employer(first: str, second: str) -> bool:
    """Whether the names may mean one employer: equal but for legal form, one inside the other, or its
    initials ("Acme" and "Acme Labs Inc.", "AWS" and "Amazon Web Services").
    """
    one, other = sorted((_names(first), _names(second)), key=len)
    if not one or set(one) <= set(other):
        return True
    initials = "".join(word[0] for word in other)
    return one[0] == initials or "".join(one) == "".join(other)


def mentions(text: str, employer: str) -> bool:
    """Whether a text names an employer; of short names nothing is said, which may be words of any text."""
    names = _names(employer)
    if not names or len(names[0]) < SHORTEST_NAME:
        return False
    found = _names(text)
    return any(found[at : at + len(names)] == names for at in range(len(found)))


def _names(name: str) -> list[str]:
    forms = words(_FORMS)
    return [word for word in re.findall(r"\w+", name.casefold()) if word not in forms]


def is_student_job(head: str) -> bool:
    """Whether a role's head names work that students do, between which they study."""
    return bool(_student_job().search(head))


def is_side_role(head: str) -> bool:
    """Whether a role's head says that it need not be full-time employment: part-time, board, intern …"""
    patterns = (_student_job(), _side_role(), _side_role_elsewhere(), _side_role_unspaced(), _share_of_time())
    return any(pattern.search(head) for pattern in patterns)


def is_side_story(text: str) -> bool:
    """Whether what an entry tells explains an overlap: part-time, on secondment, a company taken over."""
    return bool(_side_story().search(text))


def may_run_beside(head: str) -> bool:
    """Whether a role's head names work that is often done beside a job for all its length: teaching,
    consulting, editing …
    """
    return bool(_beside().search(head))


@cache
def _student_job() -> re.Pattern[str]:
    return any_of(
        "intern|interns|internship|internships|trainee|trainees|apprentice*|co op|student|students"
        "|working student|werkstud*|summer|seasonal|research assistant*|teaching assistant*"
        "|graduate assistant*|praktik*|stagiaire*|becari*|estagi*|tirocin*|staż*"
    )


@cache
def _side_role() -> re.Pattern[str]:
    return any_of(
        "part time|freelanc*|self employed|independent|contract|contractor|contracting|advisor|adviser"
        "|advisors|advisory|board|boards|trustee|non executive|volunt*|pro bono|honorary|founder*"
        "|co founder*|co owner|business owner|entrepreneur|side job|side project|side gig|side business"
        "|side work|adjunct|visiting|guest lecturer|guest professor|evening|evenings|weekend|weekends"
        "|temp|temporary|casual|mentor|tutor|ambassador|army reserve|naval reserve|reservist"
        "|national guard|fractional|hobby|open source|maintainer|contributor|committer|investor"
        "|venture partner|moonlight*|ph.d|phd|doctoral|postgraduate|client:|clients:|on behalf|via|hourly"
        "|seconded|secondment|sabbatical|leave|club|society|fraternity|sorority|student union|through"
        "|retraining|boot camp"
    )


@cache
def _side_role_elsewhere() -> re.Pattern[str]:
    """The same in German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Russian."""
    return any_of(
        "teilzeit*|weiterbildung*|fortbildung*|umschulung*|freiberuf*|selbständig*|selbstständig*|praktik*|nebenberuf*|nebentätig*|nebenjob|minijob"
        "|ehrenamt*|beirat*|aufsichtsrat*|vorstandsmitglied|gründer*|mitgründer*|hilfskraft|hiwi|dozent*"
        "|temps partiel|indépendant*|auto entrepreneur*|stagiaire*|alternance|alternant*|apprenti*|bénévol*"
        "|fondat*|cofondat*|vacataire*|tiempo parcial|media jornada|autónom*|prácticas|becari*|voluntari*"
        "|fundador*|cofundador*|tempo parcial|meio período|autônom*|estagi*|estágio*|tempo parziale"
        "|libero professionista|tirocin*|stagista|stage|fondatore|cofondatore|deeltijd|zelfstandig*|bijbaan"
        "|vrijwillig*|oprichter*|część etatu|staż*|praktyk*|wolontar*|założyciel*|deltid*|frilans*"
        "|egenföretag*|grundare|medgrundare|styrelse*|timanställ*|частичн*|стаж*|фриланс*|волонт*"
        "|основател*|совместительств*"
    )


@cache
def _side_role_unspaced() -> re.Pattern[str]:
    """The same in Chinese and Japanese."""
    return re.compile(
        "兼职|兼職|实习|實習|自由职业|志愿|创始|アルバイト|パート|インターン|副業|フリーランス|非常勤|業務委託|創業"
    )


@cache
def _share_of_time() -> re.Pattern[str]:
    """Hours a week, or a part of a full post: "20 h/week", "60 %"."""
    return re.compile(r"(?i)\d\s?%|\bh(?:(?:ou)?rs?)?\.?\s?(?:/|a|per)\s?week\b")


@cache
def _side_story() -> re.Pattern[str]:
    return any_of(
        "part time|freelanc*|self employed|moonlight*|side job|side project|side business|side gig"
        "|alongside my|alongside the|alongside a|beside my|besides my|in parallel to|in parallel with"
        "|in addition to my|concurrently|concurrent with|concurrent role|simultaneously with|while still"
        "|while also|while working|while employed|while studying|seconded|secondment|notice period"
        "|garden leave|gardening leave|acquired by|was acquired|acquisition by|acquisition of|merged into"
        "|merged with|merger|spun off|spun out|spin off|subsidiary|sister company|parent company"
        "|joint venture|evenings|weekends|hours a week|hours per week|parental leave|maternity leave"
        "|paternity leave|unpaid leave|sabbatical|contractor|contracting|transition period|flexible hours"
        "|school year|semesters|summers"
    )


@cache
def _beside() -> re.Pattern[str]:
    return any_of(
        "consult*|lecturer|professor|teach*|instructor|trainer|coach|editor*|author|writer|columnist|speaker"
        "|organizer|organiser|researcher|scholar|president|chair*|partner|interim|fellow*|artist|musician"
        "|photographer|journalist|translator|interpreter|examiner|reviewer|host|producer|committee|council"
        "|parliament|church|association|project|festival|theatre|theater|steward|usher|waiter"
        "|waitress|barista|bartender|bar staff|front of house|babysitter|nanny|driver|cashier|shop assistant"
        "|sales assistant"
    )
