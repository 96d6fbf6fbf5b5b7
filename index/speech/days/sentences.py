"""The sentences of an article's narration, with what tells in each of them that something was said, and where.

A sentence here has a mark in the place of each marked run.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from index.languages.date_words import DateWords
from index.languages.language import Language
from index.languages.speech_words import SpeechWords
from index.speech.cues import ends_sentence
from index.speech.narration import Paragraph, Word, is_sentence_end, stand_in

SPEECH_MARK = "“"
NAME_MARK = "”"
_BARE_ENDING = 4  # letters of a word that has a participle's ending, at least


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph (`row`), marked runs in it being one mark each."""

    row: int
    line: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where its first word begins."""
        return self.line[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.line[-1].end


def sentences(
    text: str, parts: Sequence[Paragraph], speech: SpeechWords, names: AbstractSet[int] = frozenset()
) -> Iterator[Sentence]:
    """The sentences of the paragraphs, in order; `names` are the beginnings of the runs that are no speech."""
    for row, part in enumerate(parts):
        line: list[Word] = []
        for number, gap in enumerate(part.gaps):
            if number and ends_sentence(text, part.runs[number - 1], gap):
                yield from _flushed(row, line)
            for place, word in enumerate(gap):
                line.append(word)
                if word.is_punctuation and is_sentence_end(gap, place, speech):
                    yield from _flushed(row, line)
            if number < len(part.runs):
                run = part.runs[number]
                mark = NAME_MARK if run.start in names else SPEECH_MARK
                line.append(stand_in(mark, run.outer_start, run.outer_end))
        yield from _flushed(row, line)


def _flushed(row: int, line: list[Word]) -> Iterator[Sentence]:
    if line:
        yield Sentence(row, tuple(line))
        line.clear()


class _Occasions(dict[str, bool]):
    """For each form asked for, whether it is an occasion of speech ("interview", "speaking")."""

    def __init__(self, table: DateWords) -> None:
        super().__init__()
        self._beginnings = table.occasions or ("\n",)
        self._words = table.occasion_words

    def __missing__(self, form: str) -> bool:
        known = self[form] = form.startswith(self._beginnings) or form in self._words
        return known


class ReportWords:
    """Which words of a language tell that something was said, and when; each form is looked up once."""

    def __init__(self, language: Language) -> None:
        self.table = language.dates
        self.speech = language.speech
        self.occasions = _Occasions(language.dates)
        self._coming: dict[str, bool] = {}
        speech = language.speech
        self._clause_words = speech.clause_openers | speech.relatives | speech.participles
        self._openers = speech.clause_openers | speech.relatives | speech.participles | frozenset(speech.pronouns)
        table = language.dates
        self.time_units = table.time_units | table.day_units
        self.counting = table.ago | table.earlier | table.later | table.since | table.until
        self.owners = (speech.prepositions | speech.determiners) - language.dates.on_day
        self.subordinating = (speech.relatives | speech.clause_openers) - speech.coordinators - language.dates.joining

    def is_coming(self, form: str) -> bool:
        """Whether the word speaks of the future."""
        known = self._coming.get(form)
        if known is None:
            ending = form.endswith(self.table.coming_endings or "\n")
            known = self._coming[form] = form in self.table.coming or ending
        return known

    def begins_clause(self, word: Word) -> bool:
        """Whether another clause begins with the word."""
        return word.form in self._openers

    def begins_other_clause(self, word: Word) -> bool:
        """The same, where a pronoun is the subject of the clause that is read."""
        return word.form in self._clause_words

    def is_participle(self, word: Word) -> bool:
        """Whether the word is a verb form that takes a day for itself ("held on Friday")."""
        ending = word.form.endswith(self.table.participle_endings or "\n")
        return ending and not word.capital and len(word.form) > _BARE_ENDING


class Line:
    """The words of one sentence, with the places of its verbs of speech and of its occasions."""

    def __init__(self, sentence: Sentence, words: ReportWords) -> None:
        self.words = sentence.line
        self.known = words
        self.forms = [word.form for word in self.words]
        self.verbs = [place for place in self.places(words.speech.reporting_verbs) if not self._is_of_noun(place)]
        occasions = words.occasions
        self.occasions = [place for place, form in enumerate(self.forms) if occasions[form]]
        self.first_quote = self.forms.index(SPEECH_MARK) if SPEECH_MARK in self.forms else len(self.forms)

    def places(self, listed: AbstractSet[str]) -> Sequence[int]:
        """Where one of the listed words stands, in order."""
        if listed.isdisjoint(self.forms):
            return ()
        return [place for place, form in enumerate(self.forms) if form in listed]

    def _is_of_noun(self, place: int) -> bool:
        """Whether the verb stands in a clause about a noun ("the works that ended")."""
        speech = self.known.speech
        before = self.form(place - 1)
        return before in speech.relatives or before in speech.passives or before in speech.infinitives

    def form(self, place: int) -> str:
        """The word there, empty where there is none."""
        return self.forms[place] if 0 <= place < len(self.forms) else ""

    def is_occasion(self, place: int) -> bool:
        """Whether an occasion stands there."""
        return bool(near(self.occasions, place, 0))

    @cached_property
    def is_coming(self) -> bool:
        """Whether a word of the sentence speaks of the future."""
        return any(map(self.known.is_coming, self.forms))

    def has_occasion(self, first: int, stop: int) -> bool:
        """Whether an occasion stands among these words."""
        place = bisect_left(self.occasions, first)
        return place < len(self.occasions) and self.occasions[place] < stop

    def has_clause(self, first: int, stop: int) -> bool:
        """Whether another clause begins among these words, or something is quoted there."""
        within = self.words[first:stop]
        return any(self.known.begins_clause(word) or word.form == SPEECH_MARK for word in within)


def near(places: Sequence[int], place: int, reach: int) -> Sequence[int]:
    """Those of the places, which are in order, that are no farther from this one."""
    return places[bisect_left(places, place - reach) : bisect_right(places, place + reach)]
