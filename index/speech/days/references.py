"""Sentences that refer to words or to an event of which another sentence tells.

"She made the remarks on Tuesday"; "said after the vote".
"""

from collections.abc import Sequence
from itertools import pairwise

from index.languages.language import Language
from index.model import SourceDate
from index.speech.days.lines import near
from index.speech.days.reports import Report
from index.speech.sentences import SPEECH_MARK, Sentence

_FRONT = 8  # words of a sentence among which it says what it refers to
_NEAR_VERB = 3  # words from a verb of speech to the event
_SHORTEST_STEM = 4  # letters that a noun and its verb share ("vote", "voted")
_LONGEST_ENDING = 3  # letters that may differ behind them
_MOST_EVENTS = 12  # dated sentences of a lead; what has more of them is no lead
_MOST_NOUNS = 4  # of a sentence that are looked for in the lead
_MOST_WORDS = 120  # of a sentence of the lead that are compared with them
_LEAD = 4  # first paragraphs, in which an article's event is dated


class References:
    """Those of one article."""

    def __init__(self, sentences: Sequence[Sentence], reports: Sequence[Report], language: Language) -> None:
        self._sentences = sentences
        self._reports = reports
        self._table = language.dates
        self._speech = language.speech
        self._found: dict[int, SourceDate | None] = {}
        self._events = [
            (sentence, day)
            for sentence, report in zip(sentences, reports, strict=True)
            if sentence.row < _LEAD and (day := report.event_day) is not None
        ][:_MOST_EVENTS]

    def looks_back(self, number: int) -> bool:
        """Whether the sentence tells of the words before it ("the remarks came on Tuesday")."""
        forms = [word.form for word in self._sentences[number].line[:_FRONT]]
        return any(f"{first} {second}" in self._table.looking_back for first, second in pairwise(forms))

    def event_day(self, number: int) -> SourceDate | None:
        """The day of the event after which or at which the sentence's words were said, where the lead has it."""
        if number not in self._found:
            nouns = self._event_nouns(number)[:_MOST_NOUNS] if self._events else []
            days = {
                day.value: day
                for sentence, day in self._events
                if any(_is_same(noun, word.form) for noun in nouns for word in sentence.line[:_MOST_WORDS])
            }
            self._found[number] = next(iter(days.values())) if len(days) == 1 else None
        return self._found[number]

    def _event_nouns(self, number: int) -> list[str]:
        """The nouns behind words like "after", with their article where the language has one."""
        line, definite = self._sentences[number].line, self._speech.definite
        report, found = self._reports[number], []
        for place, word in enumerate(line[:-2]):
            if word.form not in self._table.at_event or (definite and line[place + 1].form not in definite):
                continue
            between = line[max(0, place - _NEAR_VERB) : place]
            spoken = near(report.verbs, place, _NEAR_VERB) or near(report.occasions, place, _NEAR_VERB)
            if spoken and spoken[0] < place and not any(other.form == SPEECH_MARK for other in between):
                found.append(line[place + 1 + bool(definite)].form)
        return [form for form in found if len(form) >= _SHORTEST_STEM and form[0].isalpha()]


def _is_same(noun: str, form: str) -> bool:
    """Whether the word is the noun or the verb that it comes from."""
    shared = max(_SHORTEST_STEM, min(len(noun), len(form)) - _LONGEST_ENDING)
    return noun[:shared] == form[:shared] and abs(len(noun) - len(form)) <= _LONGEST_ENDING
