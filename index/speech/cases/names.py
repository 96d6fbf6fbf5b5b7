"""Names of people in a line of narration: by their capitals, or in a script without them by what stands around them."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.declension import Case, Declension, Form
from index.languages.speech_words import SpeechWords
from index.speech.cases.readings import Reading, name_readings
from index.speech.narration import Word

NAME_MARK = "\ufffc"
"""The form of what stands in a line for a name in marks."""

_LONGEST_PERSON = 3  # words of a name
_UNMARKED = frozenset({Case.SUBJECT, Case.OTHER})
_LONGEST_RUN = 12  # words with a capital that are read together
_SHORTEST_NAME = 2  # letters
_LONGEST_SYLLABLE = 5  # letters of a name's part in lower case behind a hyphen

Found = tuple[int, int, tuple[Reading, ...]]
"""The first word of a name, the place behind its last one, and what it can be."""


@dataclass(frozen=True, slots=True)
class NamedLine:
    """Words of the narration of a text in one language, while names are looked for.

    Attributes:
        surnames: casefolded ones that the article gives with a first name or an office, or with a sure capital.
    """

    text: str
    words: Sequence[Word]
    speech: SpeechWords
    declension: Declension
    surnames: frozenset[str] = frozenset()

    def printed(self, first: int, stop: int) -> str:
        """The words as printed, with single blanks between."""
        return " ".join(self.text[self.words[first].start : self.words[stop - 1].end].split())

    def is_abbreviation(self, place: int) -> bool:
        """Whether the word is written in capitals only, as bodies and states are."""
        word = self.words[place]
        printed = self.text[word.start : word.end]
        return word.capital and len(printed) > 1 and printed.isupper() and printed.isalpha()

    def is_capital(self, place: int) -> bool:
        """Whether the word can be a part of a name that is written with a capital."""
        word = self.words[place]
        speech, form = self.speech, word.form
        if word.is_punctuation or not word.capital or not speech.has_capitals or any(map(str.isdigit, form)):
            return False
        if self.is_abbreviation(place) or self._has_abbreviation(place) or self._is_compound(place):
            return False
        if form in self.declension.offices or form in self.declension.bodies or form in speech.reporting_verbs:
            return False
        if form in self.declension.owners or self.compound_at(place) is not None:
            return False
        known = form in speech.capitalised or form in speech.titles or form in speech.organisations
        small = form in speech.prepositions or form in speech.clause_openers or form in speech.pronouns
        return not (known or small or form in speech.between or form in speech.owners)

    def compound_at(self, place: int) -> Form | None:
        """The body of two words that begins here."""
        following = self.declension.compounds.get(self.words[place].form)
        if following is None or place + 1 >= len(self.words):
            return None
        return following.get(self.words[place + 1].form)

    def _has_abbreviation(self, place: int) -> bool:
        """Whether the word is an abbreviation with an ending behind a hyphen."""
        printed = self.text[self.words[place].start : self.words[place].end]
        head, hyphen, _ = printed.partition("-")
        return bool(hyphen) and len(head) > 1 and head.isupper()

    def _is_compound(self, place: int) -> bool:
        """Whether a hyphen joins a common noun to the word."""
        word = self.words[place]
        tail = self.text[word.start : word.end].rpartition("-")[2]
        return len(tail) > _LONGEST_SYLLABLE and "-" in word.form and tail[0].islower()

    def is_foreign(self, place: int) -> bool:
        """Whether the word is in Latin letters, as names of newspapers and companies stay."""
        return self.words[place].form.isascii()

    def run_end(self, place: int, stop: int) -> int:
        """Where the words with a capital end that begin here, initials and particles among them."""
        end = place + 1
        while end < min(stop, place + _LONGEST_RUN):
            word = self.words[end]
            initial = word.form == "." and self._is_initial(end - 1) and end + 1 < stop
            particle = word.form in self.speech.particles and end + 1 < stop and self.words[end + 1].capital
            goes_on = self.is_capital(end) and self.is_foreign(end) == self.is_foreign(place)
            if not (initial or particle or goes_on):
                break
            end += 1
        return end

    def _is_initial(self, place: int) -> bool:
        word = self.words[place]
        return word.capital and (len(word.form) == 1 or "." in word.form)

    def person_in(self, first: int, end: int, cases: frozenset[Case]) -> Found | None:
        """The name at the end of words with a capital, as long as its words agree."""
        while end > first and (self.words[end - 1].is_punctuation or self._is_initial(end - 1)):
            end -= 1
        begin = self._person_begin(first, end)
        while begin < end:
            readings = self._readings(begin, end, cases)
            doubted = end - begin == 1 and self.words[begin].doubtful
            if readings and not (doubted and not any(one.name.casefold() in self.surnames for one in readings)):
                return begin, end, readings
            if self.words[begin].form in self.declension.first_names:
                # what follows a first name is no surname in another case
                return None
            begin += 1
            while begin < end and self.words[begin].is_punctuation:
                begin += 1
        return None

    def _person_begin(self, first: int, end: int) -> int:
        """The earliest word that the name which ends here can begin with."""
        begin, listed = end, 0
        longest = 2
        while begin > first and listed < longest:
            begin -= 1
            word = self.words[begin]
            listed += not (word.is_punctuation or word.form in self.speech.particles)
            longest += word.form.endswith(self.speech.patronymics or ("\n",)) or self._is_initial(begin)
            longest = min(longest, _LONGEST_PERSON)
        return begin

    def _readings(self, first: int, end: int, cases: frozenset[Case]) -> tuple[Reading, ...]:
        listed = [
            self.text[word.start : word.end] + ("." if self._is_initial(place) else "")
            for place, word in enumerate(self.words[first:end], first)
            if not word.is_punctuation
        ]
        listed[-1] = self._without_addition(listed[-1])
        return tuple(one for one in name_readings(tuple(listed), self.declension) if one.case in cases)

    def _without_addition(self, printed: str) -> str:
        for addition in self.declension.additions:
            if printed.endswith(addition):
                return printed.removesuffix(addition)
        return printed

    def person_from(self, place: int, stop: int, cases: frozenset[Case], *, told: bool) -> Found | None:
        """The name that begins here; `told`: an office before it says that a name follows."""
        if self.speech.has_capitals:
            if not self.is_capital(place):
                return None
            return self.person_in(place, self.run_end(place, stop), cases)
        end = self._small_name_end(place, stop, told=told, cases=cases)
        readings = self._readings(place, end, cases) if end is not None else ()
        return (place, end, readings) if end is not None and readings else None

    def _small_name_end(self, place: int, stop: int, *, told: bool, cases: frozenset[Case]) -> int | None:
        """Where a name ends that begins here, in a script without capitals; None where none begins here."""
        if not self._can_be_name(place):
            return None
        listed = self.words[place].form in self.declension.first_names
        end = place + 1
        while end < min(stop, place + _LONGEST_PERSON) and self.words[end].form in self.speech.particles:
            end += 1
        followed = end < stop and self._can_be_name(end)
        between = told and followed and self._is_marked(end, self.declension.surname_marks)
        if followed and (listed or between or self._is_uninflected(place)):
            sure = listed or self._is_marked(end, self.declension.likely_marks)
            if (sure or (told and self._is_closed(end + 1, cases))) and self._readings(place, end + 1, cases):
                return end + 1
        alone = self._is_surname(place) or (told and not cases & _UNMARKED)
        return place + 1 if alone and self._readings(place, place + 1, cases) else None

    def _is_closed(self, place: int, cases: frozenset[Case]) -> bool:
        """Whether its own ending, or what stands behind it, tells that a name ends here."""
        if not cases & _UNMARKED or place >= len(self.words):
            return True
        word = self.words[place]
        verb = word.form in self.speech.reporting_verbs
        return word.is_punctuation or verb or word.form in self.speech.clause_openers

    def _is_surname(self, place: int) -> bool:
        """Whether the word is a surname by itself: by its ending, or because the article has it in a full name."""
        if self._is_marked(place, self.declension.surname_marks):
            return True
        readings = self._readings(place, place + 1, frozenset(Case)) if self.surnames else ()
        return any(one.name.casefold() in self.surnames for one in readings)

    def agent_at(self, place: int) -> str | None:
        """The casefolded name that the word here is as an agent, where it can be one."""
        if not 0 <= place < len(self.words) or not self._can_be_name(place):
            return None
        readings = self._readings(place, place + 1, frozenset({Case.AGENT}))
        return readings[0].name.casefold() if readings else None

    def _can_be_name(self, place: int) -> bool:
        word = self.words[place]
        form, speech, declension = word.form, self.speech, self.declension
        if word.is_punctuation or len(form) < _SHORTEST_NAME or any(map(str.isdigit, form)):
            return False
        known = form in declension.offices or form in declension.bodies or form in speech.reporting_verbs
        small = form in speech.clause_openers or form in speech.pronouns or form in speech.between
        return not (known or small or form in declension.no_names or form in speech.organisations)

    def _is_uninflected(self, place: int) -> bool:
        """Whether the word can be a first name before a surname: listed, or without an ending of a case."""
        form = self.words[place].form
        if form in self.declension.first_names:
            return True
        oblique = form.endswith(self.speech.oblique_endings + self.speech.subject_endings)
        return not oblique and not form.endswith(self.declension.owner_endings)

    def _is_marked(self, place: int, marks: tuple[str, ...]) -> bool:
        """Whether the word has an ending of a surname under its case ending."""
        readings = self._readings(place, place + 1, frozenset(Case))
        return any(one.name.casefold().endswith(marks) for one in readings)
