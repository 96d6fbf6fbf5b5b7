"""What tells the subject of a sentence in a language that inflects names: nouns in their cases and endings, as data.

A form is a casefolded word as printed; its lemma is the form that a dictionary lists.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Case(Enum):
    """What the form of a noun lets it be in its clause."""

    SUBJECT = "subject"
    AGENT = "agent"  # the subject of a past tense, where that takes a case of its own
    OWNER = "owner"
    OTHER = "other"
    PLACE = "place"  # of a body, at which somebody says something
    BARE = "bare"  # without an ending where a subject has one: before another noun, or in a label


Form = tuple[str, Case]
"""A lemma and the case that one of its forms stands in."""

FirstName = tuple[str, Case, str]
"""A first name by itself, the case that one of its forms stands in, and its bearer's gender ("m", "f" or empty)."""


@dataclass(frozen=True, slots=True)
class NameEnding:
    """How one case of a name's last word ends.

    Attributes:
        ending: letters at the word's end.
        base: letters that stand in their place in the name by itself.
        gender: "m" or "f" where the ending tells.
    """

    ending: str
    base: str
    case: Case
    gender: str = ""


@dataclass(frozen=True, slots=True, eq=False)  # one a language: its identity is what readings are remembered by
class Declension:
    """The nouns and endings that tell subjects. All words are casefolded.

    Attributes:
        offices: each form of a noun for who holds an office or has a calling ("minister", "expert").
        bodies: the same of a noun for a body that speaks ("ministry", "embassy").
        first_names: the readings of each form of a first name.
        surnames: groups of endings; the readings of a word are those of the first group in which one fits.
        first_endings: the same for a first name that is not listed.
        first_declined: whether a first name before a surname takes endings too.
        attributes_behind: whether what an office is an office of stands behind it ("minister of transport").
        owner_endings: endings of words that may be what an office or a body belongs to.
        attribute_endings: endings of adjectives that begin a body's name, with those of the name by itself: for a
            masculine, a feminine and a neuter noun.
        noun_genders: endings of nouns by themselves to their grammatical gender, the likelier first.
        linking: prepositions between an office and what it is an office of.
        linking_places: those of them that link only a name ("in Norvia"); before other words they tell when or how.
        place_endings: endings of a lone word behind an office that may be its owner's as well as its bearer's.
        compounds: first words of bodies with a proper name of several words, to those that follow and the name.
        asides: words between commas that part nothing ("in turn").
        agent_verbs: reporting verbs whose subject is an agent.
        genders: endings of reporting verbs, to the gender that their subject needs: "m", "f", "n" or "p" (several).
        auxiliaries: words beside a verb that say that its subject is several.
        report_openers: words that open the clause of what is reported ("that").
        cited: nouns for what somebody said, in the case that cites it ("in the words").
        carriers: nouns for what carries speech ("statement"), in the case in which it holds the words.
        carried: verbs that say that a carrier holds the words ("reads").
        owners: words before an owner, or another noun, that make it the speaker ("according to").
        within: words before a body that make it the place where its people said it ("at the ministry they said").
        anonymous: nouns for somebody who is not named ("source").
        generic: bodies that stand for whichever spoke last ("agency"), where nothing says whose they are.
        synonyms: names of offices, with whose they are, to the lemma of the same office ("head of state").
        stand_ins: offices that stand for whoever was named last ("politician").
        surname_marks: endings by which a word is a surname by itself, in a script without capitals.
        likely_marks: endings by which it is one behind what can be a first name.
        no_names: words that are no first name though they stand before a surname.
        subject_marks: endings of nouns as subjects: a verb beside such a word has its subject.
        plain_marks: the same for verbs that take no agent.
        additions: letters behind a case ending that mean "too".
    """

    offices: Mapping[str, Form]
    bodies: Mapping[str, Form]
    surnames: tuple[tuple[NameEnding, ...], ...]
    first_names: Mapping[str, tuple[FirstName, ...]] = field(default_factory=dict)
    first_endings: tuple[tuple[NameEnding, ...], ...] = ()
    first_declined: bool = False
    attributes_behind: bool = False
    owner_endings: tuple[str, ...] = ()
    attribute_endings: Mapping[str, str] = field(default_factory=dict)
    noun_genders: Mapping[str, str] = field(default_factory=dict)
    linking: frozenset[str] = frozenset()
    linking_places: frozenset[str] = frozenset()
    place_endings: tuple[str, ...] = ()
    compounds: Mapping[str, Mapping[str, Form]] = field(default_factory=dict)
    asides: frozenset[str] = frozenset()
    agent_verbs: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    auxiliaries: frozenset[str] = frozenset()
    report_openers: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    carried: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    synonyms: Mapping[str, str] = field(default_factory=dict)
    stand_ins: frozenset[str] = frozenset()
    surname_marks: tuple[str, ...] = ()
    likely_marks: tuple[str, ...] = ()
    no_names: frozenset[str] = frozenset()
    subject_marks: tuple[str, ...] = ()
    plain_marks: tuple[str, ...] = ()
    additions: tuple[str, ...] = ()


Pattern = tuple[str, str]
"""What a lemma ends with, and the endings of its cases: "SUBJECT|AGENT|OWNER|OTHER|BARE|PLACE", with blanks between.

A hyphen stands for no ending.
"""

_ORDER = (
    Case.OTHER,
    Case.PLACE,
    Case.BARE,
    Case.OWNER,
    Case.AGENT,
    Case.SUBJECT,
)  # a later one wins where two forms are alike


def declined(lemmas: str, patterns: tuple[Pattern, ...]) -> Iterator[tuple[str, Form]]:
    """Each form of the listed lemmas by the first pattern that fits, the likelier reading of a form last."""
    for case in _ORDER:
        for lemma in lemmas.split():
            lower = lemma.casefold()
            ending, cases = next(pattern for pattern in patterns if lower.endswith(pattern[0]))
            stem = lower[: len(lower) - len(ending)]
            for put in _endings(cases, case):
                yield stem + put, (lemma, case)


def _endings(cases: str, case: Case) -> list[str]:
    parts = [part.split() for part in cases.split("|")]
    order = (Case.SUBJECT, Case.AGENT, Case.OWNER, Case.OTHER, Case.BARE, Case.PLACE)
    listed = dict(zip(order, parts, strict=False)).get(case, [])
    return [put.removeprefix("-") for put in listed]


def compounds(listed: str, patterns: tuple[Pattern, ...]) -> dict[str, dict[str, Form]]:
    """Every case form of bodies of two words, from lines of "first_stem noun": "first_stem" is inflected as printed."""
    found: dict[str, dict[str, Form]] = {}
    for line in listed.strip().split("\n"):
        name, *firsts = line.strip().split("|")
        lead, noun = name.split()
        for form, (_, case) in declined(noun, patterns):
            for first in (lead, *firsts):
                found.setdefault(first.casefold(), {})[form] = (name, case)
    return found


def name_endings(listed: str) -> tuple[tuple[NameEnding, ...], ...]:
    """Groups of endings from lines of "ending base case gender"; an empty line begins another group.

    A hyphen stands for nothing, "any" for every case; the gender may be left out.
    """
    groups = [group.strip().split("\n") for group in listed.split("\n\n")]
    return tuple(tuple(ending for line in group for ending in _name_endings(line)) for group in groups)


def _name_endings(line: str) -> list[NameEnding]:
    ending, base, named, *gender = line.split()
    cases = list(Case) if named == "any" else [Case(named)]
    return [NameEnding(ending.removeprefix("-"), base.removeprefix("-"), case, "".join(gender)) for case in cases]
