"""What an article's words with a capital tell of one that stands alone: a surname, or a noun that begins its sentence.

It knows no grammar: words in a row are taken for a full name.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from index.languages.speech_words import SpeechWords
from index.speech.narration import Word

_FULL_NAME = 2  # words of a name with its surname
_LONGEST_RUN = 10  # words with a capital in a row that are read together
_LONGEST_ENDING = 4  # letters
_SHORTEST_STEM = 3  # letters before an ending


class Known(NamedTuple):
    """What an article's words tell of a single name.

    Attributes:
        capitals: its words with a capital.
        surnames: those that end a name of two words.
        ends: the last words of longer ones as well, with and without what may be an ending, and initials of them all.
    """

    capitals: frozenset[str]
    surnames: frozenset[str]
    ends: frozenset[str]


def known_words(gaps: Iterable[Sequence[Word]], speech: SpeechWords) -> Known:
    """What these stretches of narration tell."""
    capitals: set[str] = set()
    surnames: set[str] = set()
    ends: set[str] = set()
    cases = speech.verb_final.cases if speech.verb_final else {}
    told = (speech.roles, speech.titles, speech.organisations, speech.capitalised)
    for gap in gaps:
        for run in _runs(gap):
            capitals.update(run)
            if len(run) == 1:
                continue
            if len(run) == _FULL_NAME and not any(run[-1] in words for words in told):
                surnames.add(run[-1])
            last = run[-1].partition("'")[0]
            lengths = range(1, min(_LONGEST_ENDING, len(last) - _SHORTEST_STEM) + 1)
            ends.update((last, *(last[:-length] for length in lengths if last[-length:] in cases)))
            initials = "".join(form[0] for form in run)
            ends.update(initials[place:] for place in range(len(run) - 1))
    return Known(frozenset(capitals), frozenset(surnames), frozenset(ends))


def _runs(gap: Sequence[Word]) -> Iterator[list[str]]:
    """The words with a capital that follow each other, in short runs."""
    run: list[str] = []
    for word in gap:
        if word.capital and len(run) < _LONGEST_RUN:
            run.append(word.form)
        elif run:
            yield run
            run = [word.form] if word.capital else []
    if run:
        yield run
