"""A paragraph as one line: its narration with a stand-in for each marked run, names in marks told from speech."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from index.languages.declension import Declension
from index.languages.speech_words import SpeechWords
from index.speech.cases.lines import Line
from index.speech.cases.names import NAME_MARK
from index.speech.marks.runs import Marked
from index.speech.narration import Paragraph, Word, stand_in

_SPEECH_MARK = "“"
_LONGEST_NAME = 5  # words of a name in marks
_LONGEST_SHOWN = 80  # characters of it
_ENDINGS = frozenset(".?…։:,")
_HYPHENS = frozenset("-–‑")  # between a name in marks and its case ending
_INITIAL = 1  # letters
_SHORTEST_STEM = 4  # letters


@dataclass(frozen=True, slots=True)
class Narrative:
    """The words of one paragraph.

    Attributes:
        places: of the stand-ins of its runs.
        speech: of those that are no name in marks.
    """

    line: Line
    places: tuple[int, ...]
    speech: tuple[int, ...]

    def before(self, number: int) -> int:
        """Where the narration before the run begins: behind the speech before it."""
        place = bisect_left(self.speech, self.places[number]) - 1 if number < len(self.places) else len(self.speech) - 1
        return self.speech[place] + 1 if place >= 0 else 0

    def behind(self, number: int) -> int:
        """Where the narration behind the run ends: before the next speech."""
        place = bisect_right(self.speech, self.places[number])
        return self.speech[place] if place < len(self.speech) else len(self.line.words)

    def last(self) -> tuple[int, int]:
        """The narration behind all speech."""
        return self.before(len(self.places)), len(self.line.words)


def narrate(
    text: str, part: Paragraph, speech: SpeechWords, declension: Declension, surnames: frozenset[str] = frozenset()
) -> Narrative:
    """The paragraph's narrative; `surnames` are words that the article is known to have as such, casefolded."""
    words: list[Word] = []
    places: list[int] = []
    for number, gap in enumerate(part.gaps):
        words.extend(gap)
        if number < len(part.runs):
            run = part.runs[number]
            places.append(len(words))
            form = NAME_MARK if _is_name(text, run, gap) else _SPEECH_MARK
            words.append(stand_in(form, run.outer_start, run.outer_end))
    spoken = tuple(place for place in places if words[place].form != NAME_MARK)
    return Narrative(Line(text, words, speech, declension, surnames), tuple(places), spoken)


def sure_names(parts: Sequence[Paragraph]) -> frozenset[str]:
    """What words whose capital is not due to their place have in common with their other cases, casefolded."""
    forms = {word.form for part in parts for gap in part.gaps for word in gap if word.capital and not word.doubtful}
    return frozenset(form[: len(form) - cut] for form in forms for cut in range(3) if len(form) - cut >= _SHORTEST_STEM)


def _is_name(text: str, run: Marked, before: Sequence[Word]) -> bool:
    """Whether the run can be somebody's or something's name: few words, no mark that makes them speech."""
    if run.dash or not run.closed or run.end - run.start > _LONGEST_SHOWN:
        return False
    inside = text[run.start : run.end].split()
    if not 0 < len(inside) <= _LONGEST_NAME or inside[-1][-1] in _ENDINGS or inside[0][0].islower():
        return False
    inflected = text[run.outer_end : run.outer_end + 2]
    if inflected[:1] in _HYPHENS and inflected[1:].isalpha():
        return True
    return not before or not before[-1].is_punctuation


def ends_sentence(words: Sequence[Word], place: int, speech: SpeechWords) -> bool:
    """Whether the mark at this place ends a sentence, and is no initial's or abbreviation's full stop."""
    word = words[place]
    if word.form not in speech.sentence_ends:
        return False
    if word.form != "." or place == 0 or words[place - 1].end != word.start:
        return True
    before = words[place - 1]
    initial = before.capital and (len(before.form) == _INITIAL or "." in before.form)
    return not initial and before.form not in speech.abbreviations
