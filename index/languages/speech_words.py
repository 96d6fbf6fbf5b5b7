"""The shape of what ties a quote to its speaker in one language: plain data, part of a `Language`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from index.languages.declension import Declension


class VerbForm(Enum):
    """What a form of a verb of speech makes of its clause, in a language whose verbs come last."""

    FINITE = "finite"  # "said": its subject stands before it, in the case that a name has by itself
    PARTICIPLE = "participle"  # "saying": whose words they are stands behind it
    CONVERB = "converb"  # "by saying": its subject is that of the next verb
    NOUN = "noun"  # "that he said": its subject stands before it as an owner
    PASSIVE = "passive"  # "was said": only its source can be named


class VerbFinalCase(Enum):
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
    cases: Mapping[str, VerbFinalCase]
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
        distinct_offices: words for offices of which nobody bears two, to the office ("gov": "governor").
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
    distinct_offices: Mapping[str, str] = field(default_factory=dict)
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
