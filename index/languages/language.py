"""The shape of what Verbatim knows about one language: plain data, one record per stage that reads it.

Adding a language is a folder beside this module, named by its code, with a `LANGUAGE`; and its line in `CODES`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from index.languages.asking_words import AskingWords
from index.languages.concept_words import ConceptWords
from index.languages.date_words import DateWords
from index.languages.speech_words import SpeechWords
from index.languages.statement_words import StatementWords
from index.languages.typed_letters import TypedLetters

LATIN = "a-zA-Z\u00c0-\u024f\u0259"
CYRILLIC = "\u0400-\u052f"


def words(listed: str) -> frozenset[str]:
    """The words of a list that is set apart by white space, casefolded."""
    return frozenset(listed.casefold().split())


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a text that lists them with semicolons between."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(";"))


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What the analyzer and the understanding of questions read. All words are casefolded.

    Attributes:
        stop_words: words that say nothing about a subject.
        asking_words: words that ask for speech ("say", "stated") and are no subject in a question.
        stem: a folded word's index term.
        is_word: whether the language has a folded word, where a dictionary can tell: such a word is no typing error.
        abbreviations: stop words that are none in capitals ("WHO").
        who_words: words that ask for the speaker ("who"): a name beside them is a subject.
        about_words: words that tell what somebody spoke about ("on"): a name beside them is a subject.
        object_words: other words that make the name beside them a subject rather than a speaker ("against").
        has_capitals: whether names are written with a capital.
        is_postpositional: whether words like those and "since" stand behind what they belong to.
        before_words: words that end a period on the day before the date ("before").
        period_endings: endings of a date's last word, and what they make of it: "in", "since", "until" or "before".
        relative_periods: expressions that count from today: to "week", "month" or "year" and how many from this one.
    """

    stop_words: frozenset[str]
    asking_words: frozenset[str]
    stem: Callable[[str], str]
    is_word: Callable[[str], bool] | None = None
    abbreviations: frozenset[str] = frozenset()
    who_words: frozenset[str] = frozenset()
    about_words: frozenset[str] = frozenset()
    object_words: frozenset[str] = frozenset()
    has_capitals: bool = True
    is_postpositional: bool = False
    before_words: frozenset[str] = frozenset()
    period_endings: Mapping[str, str] = field(default_factory=dict)
    relative_periods: Mapping[str, tuple[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MarkWords:
    """What tells names and scare marks from speech. All words are casefolded.

    Attributes:
        named: beginnings of nouns beside which marks hold a name ("film", "law"), before it or behind it.
        so_called: words before marks that hold what others call something ("so-called").
        naming: words behind marks that make them a name ("titled").
        longest_ending: how many letters may follow such a beginning.
        telling: words that tell, in the sentence around marks or inside them, that the marked words are spoken, beside
            the reporting verbs: forms that need no subject of their own to tell so.
        judging: verbs that take marked words into their own clause ("called", "criticised"), which makes them partial.
        carriers: nouns that tell, in the sentence around marks, that the words are somebody's ("words", "opinion").
    """

    named: tuple[str, ...]
    so_called: frozenset[str]
    naming: frozenset[str] = frozenset()
    longest_ending: int = 5
    telling: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FirstPersonWords:
    """What tells a speaker's own sentences from narration, where no marks do. All words are casefolded.

    Attributes:
        words: forms of "I" and "we", with those verbs that have no other subject.
        owners: those of them that a writer says of a country as well ("our").
        subjects: those of them that begin a clause of their own behind a verb ("said we", not "told us").
        endings: endings of verbs whose subject is "I" or "we", where the verb says it.
        others: words that end so and are none.
        newsroom: words that make a sentence of the first person the writer's own ("we reported", "our correspondent"),
            and verbs by which a writer speaks to readers ("let us recall").
        third: words for somebody else as the subject of a sentence, or as an owner ("he", "her").
        saying: words that tell of what others said ("added"), without those that are as common in speech ("continues").
    """

    words: frozenset[str]
    owners: frozenset[str]
    subjects: frozenset[str]
    newsroom: frozenset[str]
    third: frozenset[str]
    saying: frozenset[str]
    endings: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PageWords:
    """What tells a page's furniture from its article. Phrases are compared without case and accents of stress.

    Attributes:
        related: beginnings of lines that link elsewhere ("read also").
        share: lines of share, follow and advertisement widgets, or their beginnings.
        captions: beginnings of photo credits and captions.
        addressing: words by which an interviewer addresses the person asked ("you"): a question with one is no heading.
        addressing_endings: the same, where verbs say it by their endings.
    """

    related: tuple[str, ...]
    share: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    addressing: tuple[str, ...] = ()
    addressing_endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameWords:
    """What brings the forms of one person's name in several languages together. All words are casefolded.

    Attributes:
        sounds: letters, alone or together, to the sounds that they can stand for (see `index.names.sounds`).
        bodies: beginnings of words that make a name that of a body or an office ("ministr").
        surname_endings: endings of surnames that hardly any first name has: they tell a surname that stands first.
        given_names: first names that end like surnames nevertheless.
        patronymics: endings of a father's name between the two, where it has one.
        patronymic_words: words behind a father's name that make it one ("oglu").
        addresses: titles of persons before a surname ("mr"); where none are listed, a title of an office may stand
            before what it is an office of rather than before its bearer.
        particles: lower-case words inside foreign names ("von"), beside the particles of `SpeechWords`.
        case_endings: what cases put behind a name, alone or in the place of its last vowel.
        silent: last letters that a name has in no other language.
        surname_silent: the same, of surnames only.
    """

    sounds: Mapping[str, str]
    bodies: tuple[str, ...]
    surname_endings: tuple[str, ...]
    given_names: frozenset[str] = frozenset()
    patronymics: tuple[str, ...] = ()
    patronymic_words: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    case_endings: tuple[str, ...] = ()
    silent: str = ""
    surname_silent: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its ISO 639-1 code, its own name, its letters, and its tables.

    Attributes:
        script: the letters of its script, as the ranges of a regular expression's set; languages in one script are told
            apart by their words.
        own_letters: lower-case letters that no other language in the script has.
        typed: how it is typed in plain Latin letters, where people do.
    """

    code: str
    name: str
    script: str
    search: SearchWords
    asking: AskingWords
    dates: DateWords
    speech: SpeechWords
    page: PageWords
    marks: MarkWords
    first_person: FirstPersonWords
    names: NameWords
    statements: StatementWords
    concepts: ConceptWords
    own_letters: str = ""
    typed: TypedLetters = field(default_factory=TypedLetters)
