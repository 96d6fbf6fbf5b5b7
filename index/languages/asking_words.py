"""The shape of what tells who and what a question asks for in one language: plain data, part of a `Language`."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AskingWords:
    """What tells whose words a question asks for. All words are casefolded; expressions are tuples of words.

    Attributes:
        verbs: forms of verbs that only ask for speech ("say", "react") and are no subject.
        telling: forms of verbs that ask for speech of some kind ("warn"), which stays a part of the subject;
            where none are listed, the reporting verbs of `SpeechWords`.
        minds: forms of verbs that ask for what somebody holds, without a word of it ("want", "expect").
        helpers: words before the one who says it, whose verb follows ("did").
        has_inversion: whether who says it may stand behind the verb without such a word.
        nouns: nouns for somebody's words ("view", "answer"), in any form; beside whose they are they are no subject.
        occasions: nouns for occasions of speech ("interview"), which do the same, but are a subject elsewhere.
        bringing: words between such a noun and the one whose words they are ("by").
        sources: expressions before the one who says it ("according", "to").
        subordinators: words that begin a clause told beside what is asked ("when"), beside those of `SpeechWords`.
        behind: words behind the one who says it ("görə").
        when: expressions that ask for the day.
        topic_endings: endings that do what the words for "about" do, where a case does.
        name_endings: endings that no name has that stands as the one who speaks.
        possessive: what stands behind a name and an apostrophe where something of the one named is meant ("s").
        articles: nouns for an article ("article"): beside its day they are no subject.
        articles_of: words with a subject of their own between an article's day and its noun ("dated").
        between: words before the first of two dates that a period lies between.
        seasons: forms of the seasons' names to their numbers, winter 0.
        offices: the commonest offices, of any number of words, to what they are called in English.
        no_holders: words before an office that make its bearer somebody else ("former", "deputy").
        attendants: words for who is somebody's ("spokesman", "wife", "deputy"); of nouns that `SpeechWords` lists as
            offices the dictionary's form.
        serving: words between those and whose they are ("for"), where an article may follow.
        no_owners: words before an office that tell of no owner and that no dictionary lists ("new").
        object_endings: endings of an office with its owner as whom something is told to or about.
        owner_endings: endings of an owner's name before an office, in a script without capitals.
        short_names: first names that people use for others ("bill"), to those others.
    """

    verbs: frozenset[str]
    nouns: frozenset[str]
    when: frozenset[tuple[str, ...]]
    articles: frozenset[str]
    telling: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    minds: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    has_inversion: bool = False
    bringing: frozenset[str] = frozenset()
    sources: frozenset[tuple[str, ...]] = frozenset()
    subordinators: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    topic_endings: tuple[str, ...] = ()
    name_endings: tuple[str, ...] = ()
    possessive: str = ""
    articles_of: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    seasons: Mapping[str, int] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    no_holders: frozenset[str] = frozenset()
    attendants: frozenset[str] = frozenset()
    serving: frozenset[str] = frozenset()
    no_owners: frozenset[str] = frozenset()
    object_endings: tuple[str, ...] = ()
    owner_endings: tuple[str, ...] = ()
    short_names: Mapping[str, frozenset[str]] = field(default_factory=dict)


def expressions(listed: str) -> frozenset[tuple[str, ...]]:
    """The expressions of a text that lists them with semicolons between, as tuples of their words."""
    return frozenset(tuple(expression.split()) for expression in listed.casefold().split(";"))


def seasons(listed: str) -> Mapping[str, int]:
    """The forms of the seasons' names to their numbers; a line lists one season's, from winter to autumn."""
    return {form: number for number, line in enumerate(listed.casefold().split(";")) for form in line.split()}


def offices(listed: str) -> Mapping[str, str]:
    """Each name of an office to its key; a line lists names behind the key."""
    found: dict[str, str] = {}
    for line in listed.casefold().split(";"):
        key, _, names = line.partition(":")
        found |= {" ".join(name.split()): " ".join(key.split()) for name in names.split(",")}
    return found


def short_names(listed: str) -> Mapping[str, frozenset[str]]:
    """Each short name to the names that it is used for; a line lists one name behind its short ones."""
    found: dict[str, frozenset[str]] = {}
    for line in listed.casefold().split(";"):
        *short, name = line.split()
        for each in short:
            found[each] = found.get(each, frozenset()) | {name}
    return found
