"""The shape of what Verbatim knows about one language: plain data, one record per stage that reads it.

Adding a language is a module beside this one, named by its code, with a `LANGUAGE`; and its line in `CODES`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from index.languages.date_words import DateWords
from index.languages.declension import Declension

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


class VerbForm(Enum):
    """What a form of a verb of speech makes of its clause, in a language whose verbs come last."""

    FINITE = "finite"  # "said": its subject stands before it, in the case that a name has by itself
    PARTICIPLE = "participle"  # "saying": whose words they are stands behind it
    CONVERB = "converb"  # "by saying": its subject is that of the next verb
    NOUN = "noun"  # "that he said": its subject stands before it as an owner
    PASSIVE = "passive"  # "was said": only its source can be named


class Case(Enum):
    """The cases that tell who speaks: a subject's, an owner's, and whether words go to somebody or come from there."""

    SUBJECT = "subject"
    OWNER = "owner"
    DATIVE = "dative"
    ORIGIN = "origin"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class VerbFinalWords:
    """What ties a quote to its speaker where verbs come last and names take endings. All words are casefolded.

    Attributes:
        verbs: forms of verbs that report speech by themselves.
        light_verbs: forms of verbs that do so with a supporting noun before them.
        supports: those nouns ("expression", "answer", in the case that they take).
        quotatives: words behind a quote that make whatever verb follows report it ("so", "in the words").
        carriers: words behind a quote that make it their owner's ("his words", "his claim"), in any case.
        questions: words behind a quote that make it what somebody else asked ("to the question").
        sources: words for what an official text is, in the case of a place ("in the statement").
        source_participles: words between a body in the case of origin and such a word ("made", "given").
        agents: words behind the one who acts in a passive clause ("by").
        pointing: words of a sentence that speak of the quote beside it ("this", "these words").
        demonstratives: words that do so only before a carrier or a word for "about".
        topical: words for "about".
        according: words behind a name in the dative that make it the one who says it ("according to").
        opinions: words behind an owner that do so, by themselves or before those.
        postpositions: words that make the name before them no subject.
        joiners: words between two who act together.
        topics: words behind a subject that set it off.
        honorifics: words behind a first name that are no part of it.
        finite_endings: endings by which a word before a comma or a conjunction is taken for a verb.
        participle_endings: endings of a word that makes the noun behind it its subject.
        origin_endings: endings of the case of origin, which are no participle's.
        place_endings: endings of the cases of origin and place, which no first name has.
        interviews: beginnings of words for an interview.
        plural_endings: endings of nouns for several people.
        adverbs: words that look like participles and are none.
        indefinite: words before an office that make its bearer somebody unknown ("a").
        offices: case forms of words for offices, and of bodies' kinds that stand alone, to the words.
        bodies: case forms of the words that end a body's name, to the words.
        cases: endings of names to the case that they make.
        descriptions: nouns for what somebody does by which an article speaks of one whom it named otherwise.
        synonyms: other expressions for an office, of one word or two, to the word for it.
        sure_endings: those that no name has by itself.
        surname_endings: endings of surnames, behind which any ending but the doubtful ones is one of a case.
        doubtful_endings: endings that also make a woman's name.
        adverb_endings: endings of lower-case words that are no subject.
        dative_endings: endings of names in the dative that no surname has.
        times: words that make a demonstrative before them none of a person ("that day").
        first_names: those that are also a month, a country or a case form of one.
        body_parts: words before "and" in a body's name, which tell what it looks after ("of agriculture and").
        epithets: words before an office that tell nothing of whose it is ("visiting", "experienced").
        denials: beginnings of words that make what stands in marks somebody else's ("rejected", "the allegations").
        being: words between an office and its bearer's name ("who is").
        belonging: words by which a sentence gives a quote to whoever stands before them ("belong to").
        has_apostrophes: whether endings stand behind an apostrophe in names.
    """

    verbs: Mapping[str, VerbForm]
    light_verbs: Mapping[str, VerbForm]
    supports: frozenset[str]
    quotatives: frozenset[str]
    carriers: tuple[str, ...]
    questions: frozenset[str]
    sources: frozenset[str]
    source_participles: frozenset[str]
    agents: frozenset[str]
    pointing: frozenset[str]
    demonstratives: frozenset[str]
    topical: frozenset[str]
    according: frozenset[str]
    opinions: frozenset[str]
    postpositions: frozenset[str]
    joiners: frozenset[str]
    topics: frozenset[str]
    honorifics: frozenset[str]
    finite_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    origin_endings: tuple[str, ...]
    place_endings: tuple[str, ...]
    interviews: tuple[str, ...]
    plural_endings: tuple[str, ...]
    offices: Mapping[str, str]
    bodies: Mapping[str, str]
    cases: Mapping[str, Case]
    sure_endings: frozenset[str]
    surname_endings: tuple[str, ...]
    doubtful_endings: frozenset[str]
    adverb_endings: tuple[str, ...]
    dative_endings: tuple[str, ...]
    times: frozenset[str]
    adverbs: frozenset[str]
    indefinite: frozenset[str]
    descriptions: frozenset[str]
    synonyms: Mapping[str, str]
    first_names: frozenset[str]
    body_parts: frozenset[str]
    epithets: frozenset[str]
    denials: tuple[str, ...]
    being: frozenset[str]
    belonging: frozenset[str]
    has_apostrophes: bool = False


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """What ties a quote to its speaker. No reporting verbs means that no speaker is established in this language.

    All words are casefolded; expressions of several words are tuples of words.

    Attributes:
        has_capitals: whether the script tells a sentence's first word by a capital.
        has_ordinal_stops: whether a stop behind a number makes it an ordinal ("the 4. court"), and ends no sentence.
        reporting_verbs: finite forms that introduce speech ("said", "told").
        addressing: reporting verbs with an object, whoever is spoken to or of ("told", "accused").
        object_pronouns: subject pronouns by the form that they have behind a preposition ("him").
        asking: reporting verbs behind which the one who was asked speaks ("asked").
        phrasal_verbs: verbs that introduce speech together with the word behind them ("went", "on").
        past_participles: forms that introduce speech behind one of the `perfects` ("had written").
        perfects: auxiliaries of the perfect ("has", "had").
        participles: forms that introduce speech and take their subject from the clause before ("adding").
        according: expressions before the name of the one who says it ("according", "to").
        pronouns: subject pronoun to the gender or number that its owner needs: "m", "f" or "p".
        titles: words that stand before a name and are no part of it ("president", "mr").
        roles: nouns for persons that may stand for a name ("president", "spokeswoman").
        genders: titles and roles that tell who bears them: to "m" or "f".
        given_names: given names that tell who bears them: to "m" or "f".
        determiners: words that begin a noun phrase ("the", "his").
        definite: determiners of somebody who was named before ("the").
        nationality_endings: endings of adjectives with a capital that belong to a country ("norvian").
        restricting: words behind a noun that say which one of many it is ("the aide to").
        past_titles: titles of those who bear an office no more ("former").
        general_roles: roles that any office may be called by ("leader").
        possessives: determiners that make their noun somebody else's ("his": his lawyer is not the owner).
        prepositions: words whose noun phrase is no subject ("of", "with").
        sources: prepositions whose noun can act or speak ("from Jane Doe:", "with Jane Doe saying").
        passives: words that make a verb behind them passive ("was").
        agents: words before the one who acts in a passive clause ("by").
        links: words inside a title or an organisation's name ("of").
        infinitives: words that make the verb behind them no finite one ("to").
        coordinators: words that join two subjects as well as two clauses ("and").
        clause_openers: words that begin another clause ("that", "while", "but").
        contrasting: those of them behind which somebody else's words may be told ("while", "but").
        complementizers: those of them that begin what a reporting verb reports ("that").
        subordinators: words that begin a clause before the main one ("after", "when").
        relatives: pronouns that begin a clause about the noun before ("who").
        personal: those of them that only persons take ("who").
        between: words that may stand between a subject and its verb ("has", "also").
        no_adverbs: words that end like adverbs and are none ("early").
        abbreviations: words whose full stop ends no sentence ("mr", "sen").
        particles: lower-case words inside names ("van", "bin").
        capitalised: words that print with a capital and name nobody (weekdays, nationalities, organs).
        plural_roles: words for several of those who bear a role ("diplomats"); no name is meant before one.
        groups: whose body a body may be by its name ("people" in "People's Party"), in the singular where it has one.
        organisations: words that make a name an organisation's ("university", "party").
        speech_nouns: occasions and carriers of speech ("speech", "interview").
        carriers: what holds somebody's words, behind the owner's name ("letter", "answer").
        speech_verbs: finite forms that make a speech noun an event ("delivered", "chaired").
        inflected: whether names take case endings; the fields below are read only in such a language.
        verb_final: what reads the sentence of a quote in a language whose verbs come last, None in any other.
        sentence_ends: marks that end a sentence.
        subject_endings: endings that a name's last word has as a subject, none where it has none then.
        oblique_endings: endings that no name has as a subject.
        patronymics: endings of a middle name.
        owners: possessive pronouns to the subject pronoun of the same owner.
        label_marks: marks behind words that lead to a quote (":").
        declension: what tells subjects by their case; none where they are told by their place.
        function_words: those of the tables above that hold no nouns; a capital makes no name of them.
        phrase_openers: the words that begin a noun phrase without a capital.
    """

    has_capitals: bool = True
    has_ordinal_stops: bool = False
    reporting_verbs: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    object_pronouns: Mapping[str, str] = field(default_factory=dict)
    asking: frozenset[str] = frozenset()
    phrasal_verbs: frozenset[tuple[str, str]] = frozenset()
    past_participles: frozenset[str] = frozenset()
    perfects: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    according: frozenset[tuple[str, ...]] = frozenset()
    pronouns: Mapping[str, str] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    given_names: Mapping[str, str] = field(default_factory=dict)
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    nationality_endings: tuple[str, ...] = ()
    restricting: frozenset[str] = frozenset()
    past_titles: frozenset[str] = frozenset()
    general_roles: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    contrasting: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    no_adverbs: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    capitalised: frozenset[str] = frozenset()
    plural_roles: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    speech_nouns: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    inflected: bool = False
    verb_final: VerbFinalWords | None = None
    sentence_ends: frozenset[str] = frozenset(".!?…")
    subject_endings: tuple[str, ...] = ()
    oblique_endings: tuple[str, ...] = ()
    patronymics: tuple[str, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)
    label_marks: frozenset[str] = frozenset(":")
    declension: Declension | None = None
    function_words: frozenset[str] = field(init=False)
    phrase_openers: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        function_words = self.prepositions | self.clause_openers | self.between | self.subordinators
        function_words |= self.reporting_verbs | self.participles | self.determiners
        object.__setattr__(self, "function_words", function_words)
        object.__setattr__(
            self, "phrase_openers", self.determiners | self.roles | self.titles | frozenset(self.pronouns)
        )


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
        particles: lower-case words inside foreign names ("von"), beside the particles of `SpeechWords`.
        silent: last letters that a name has in no other language.
        surname_silent: the same, of surnames only.
    """

    sounds: Mapping[str, str]
    bodies: tuple[str, ...]
    surname_endings: tuple[str, ...]
    given_names: frozenset[str] = frozenset()
    patronymics: tuple[str, ...] = ()
    patronymic_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    silent: str = ""
    surname_silent: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its ISO 639-1 code, its own name, its letters, and its tables.

    Attributes:
        script: the letters of its script, as the ranges of a regular expression's set; languages in one script are told
            apart by their words.
        own_letters: lower-case letters that no other language in the script has.
    """

    code: str
    name: str
    script: str
    search: SearchWords
    dates: DateWords
    speech: SpeechWords
    page: PageWords
    marks: MarkWords
    first_person: FirstPersonWords
    names: NameWords
    own_letters: str = ""
