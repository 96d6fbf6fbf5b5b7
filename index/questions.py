"""A person's text, understood: the phrase, speaker and period that it asks for, and the terms that are left.

Understanding knows an index only through `Known`: its words, its speakers and its days. It ranks nothing and decides no
answer. Its parts stand in `index.understanding`: the question's words (`question_words`), where names stand among them
(`standing`), whose words are asked for (`asked_speaker`), the phrase (`wording`) and the period (`periods`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from index.analysis import Word, words
from index.bm25 import Equivalents
from index.knowledge.asking import Asking
from index.languages import LANGUAGES
from index.languages.detection import likely
from index.results import NOTHING_LIFTED, Constraint, Lifted, Question
from index.understanding.asked_speaker import AskedSpeaker, SpeakerFinder
from index.understanding.known import Known
from index.understanding.latin_typing import in_own_letters
from index.understanding.periods import Period, find_period
from index.understanding.question_words import Printed, QuestionWords, both_ways
from index.understanding.wording import Phrase, find_phrase


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, with what only the index makes use of: all that narrows, without what the person has lifted.

    Attributes:
        speakers: the numbers of all forms under which the index knows the speaker asked for.
        alone: those of surnames that may be theirs, printed where an article tells no more.
        equivalents: for terms of the subject, the terms that say the same, in another language or spelling.
    """

    question: Question
    speakers: frozenset[int] = frozenset()
    alone: frozenset[int] = frozenset()
    equivalents: Equivalents = field(default_factory=dict)

    def without(self, *constraints: Constraint) -> "Understanding":
        """The same question, these constraints lifted as well."""
        question = replace(self.question, lifted=self.question.lifted.union(constraints))
        if Constraint.SPEAKER in constraints:
            return replace(self, question=question, speakers=frozenset(), alone=frozenset())
        return replace(self, question=question)

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms of the subject."""
        return () if Constraint.SUBJECT in self.question.lifted else self.question.terms

    @property
    def phrase(self) -> str | None:
        """The phrase that a passage has to hold."""
        return None if Constraint.SUBJECT in self.question.lifted else self.question.phrase

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first and the last day, None where that side is open."""
        question = self.question
        return (question.since, question.until) if question.narrows(Constraint.PERIOD) else (None, None)


def interpret(text: str, known: Known, today: date, lifted: Lifted = NOTHING_LIFTED) -> Understanding:
    """The question that the text asks. Any text is one: of words that nobody knows, or of none at all.

    What is `lifted` is understood and does not narrow.
    """
    typed, (text, language) = text, _in_own_letters(text, known)
    parts = _parts(text, language, known, today)
    reading, period, finder = parts.reading, parts.period, parts.finder
    asked = finder.find()
    speaker = asked.named if asked else None
    subject = parts.subject(asked)
    question = Question(
        text=typed,
        language=language,
        words=tuple(printed for _, printed in subject),
        terms=tuple(word.term for word, _ in subject),
        phrase=parts.phrase.words if parts.phrase else None,
        speaker=speaker.name if speaker else None,
        role=asked.role if asked else None,
        unquoted=asked.unquoted if asked else None,
        since=period.since if period else None,
        until=period.until if period else None,
        period=text[period.start : period.end] if period else None,
        corrections=reading.corrections,
        asks=finder.asks(),
        lifted=lifted,
    )
    narrows = speaker and question.narrows(Constraint.SPEAKER)
    words_of_subject = [word for word, _ in subject]
    equivalents = known.vocabulary.counterparts.of(words_of_subject, question.language, reading.may_be_foreign)
    if speaker is None or not narrows:
        return Understanding(question, equivalents=equivalents)
    return Understanding(question, speaker.speakers, speaker.alone, equivalents)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a question is made of.

    Attributes:
        inside: the words of the phrase.
        outside: those outside it and the period.
        reading: the latter, corrected.
        finder: whose words are asked for among them.
    """

    text: str
    phrase: Phrase | None
    period: Period | None
    inside: list[Word]
    outside: list[Word]
    reading: QuestionWords
    finder: SpeakerFinder

    def subject(self, asked: AskedSpeaker | None) -> list[Printed]:
        """The words to search for, in order."""
        found = _subject(self.reading, asked) + _as_typed(self.text, self.inside)
        if not (found or asked or self.phrase or self.period):
            # asked about nothing but asking ("no comment"): then those words are the subject
            found = _as_typed(self.text, self.outside)
        return sorted(found, key=lambda each: each[0].start)


def _parts(text: str, language: str, known: Known, today: date) -> _Parts:
    found = _words(text, language, known)
    phrase = find_phrase(text)
    inside = [word for word in found if phrase and phrase.start <= word.start < phrase.end]
    outside = [word for word in found if not (phrase and phrase.start <= word.start < phrase.end)]
    period = find_period(_without(text, phrase), outside, language, today, known.has_any)
    reading = QuestionWords(text, language, known, _outside(outside, period))
    finder = SpeakerFinder(reading, has_phrase=phrase is not None)
    if period and period.is_year and finder.tells_what_happened() and not known.has_any(*period.days):
        # "why did the bridge close in 1990": the year of what happened, and of no article
        period, reading = None, QuestionWords(text, language, known, outside)
        finder = SpeakerFinder(reading, has_phrase=phrase is not None)
    return _Parts(text, phrase, period, inside, outside, reading, finder)


def _outside(found: Sequence[Word], period: Period | None) -> list[Word]:
    """The words outside the period."""
    return [word for word in found if not (period and period.start <= word.start < period.end)]


def _words(text: str, language: str, known: Known) -> list[Word]:
    """The words of the text. A compound counts where the index has it; its parts stand for it anyway."""
    return [word for word in words(text, language) if not word.is_compound or known.document_frequency(word.term)]


def _without(text: str, phrase: Phrase | None) -> str:
    """The text with blanks in the place of the phrase."""
    if phrase is None:
        return text
    return text[: phrase.start] + " " * (phrase.end - phrase.start) + text[phrase.end :]


def question_language(text: str, known: Known) -> str:
    """The code of the question's language: of several likely ones that in which the index knows the most words."""
    codes = likely(text)
    if len(codes) == 1:
        return codes[0]

    def share_known(code: str) -> float:
        found = [word for word in words(text, code) if not word.is_compound]
        return sum(not word.term or known.document_frequency(word.term) > 0 for word in found) / (len(found) or 1)

    return max(codes, key=share_known)


def _in_own_letters(text: str, known: Known) -> tuple[str, str]:
    """The text as it is with all letters of its language, and the language's code."""

    def is_held(folded: str, code: str) -> bool:
        return any(word.term and known.document_frequency(word.term) for word in words(folded, code))

    return in_own_letters(text, question_language(text, known), known.vocabulary, is_held)


def whole_name(text: str, known: Known) -> str | None:
    """The canonical name of the speaker whose name the whole text is. One word in lower case is no name."""
    text, language = _in_own_letters(text, known)
    found = [word for word in words(text, language) if not word.is_compound]
    has_capitals = LANGUAGES[language].search.has_capitals
    if not found or (len(found) == 1 and has_capitals and not text[found[0].start].isupper()):
        return None
    named = known.roster.find(Asking(found, language, lambda _: True), known.persons)
    return named[0].name if named and (named[0].first, named[0].last) == (0, len(found) - 1) else None


def asked_plainly(text: str, known: Known) -> Understanding:
    """The text as a subject alone, nothing of it taken for a constraint: for ranking only."""
    text, language = _in_own_letters(text, known)
    found = _words(text, language, known)
    reading = QuestionWords(text, language, known, found)
    subject = _subject(reading, None) or _as_typed(text, found)
    question = Question(
        text,
        language,
        tuple(printed for _, printed in subject),
        tuple(word.term for word, _ in subject),
        corrections=reading.corrections,
    )
    equivalents = known.vocabulary.counterparts.of([word for word, _ in subject], language, reading.may_be_foreign)
    return Understanding(question, equivalents=equivalents)


def _subject(reading: QuestionWords, asked: AskedSpeaker | None) -> list[Printed]:
    """The words to search for: without those that ask, and the name of the one who is asked for."""
    inside = range(asked.first, asked.last + 1) if asked else range(0)
    left = [
        place
        for place, word in enumerate(reading.words)
        if word.term and not reading.asks(place) and not reading.is_about(place) and place not in inside
    ]
    asking, code = reading.language.asking, reading.language.code
    nouns, all_nouns = both_ways(asking.nouns, code), both_ways(asking.nouns | asking.occasions, code)
    beside = {inside.start - 1, inside.start - 2, inside.stop, inside.stop + 1} if asked else set()
    edges = {left[0], left[-1]} if asked and len(left) > 1 else set()
    dropped = {place for place in beside if reading.folded(place) in all_nouns}
    dropped |= {place for place in edges if reading.folded(place) in nouns}
    return [(reading.words[place], reading.printed(place)) for place in left if place not in dropped]


def _as_typed(text: str, found: Sequence[Word]) -> list[Printed]:
    """Those of the words that have a term, each as it was typed."""
    return [(word, text[word.start : word.end]) for word in found if word.term]
