"""What tells in a sentence of the narration that something was said, and where in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from index.languages.date_words import DateWords
from index.languages.language import Language
from index.speech.narration import Word
from index.speech.sentences import SPEECH_MARK, Sentence

_BARE_ENDING = 4  # letters of a word that has a participle's ending, at least


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
