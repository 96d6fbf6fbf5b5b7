"""Marks that hold no speech: the names of films, laws and parties, and what is only so called.

The words right beside the marks tell; what the marked words look like alone is read in `index.speech.marks.kinds`.
"""

import re
from collections.abc import Sequence

from index.languages.language import MarkWords
from index.languages.speech_words import SpeechWords
from index.speech.marks.runs import Marked
from index.speech.narration import Paragraph, Word, last_sentence, words

_LONGEST_NAME = 14  # words
_LONGEST_BARE_NAME = 6  # words, in a script without capitals
_LONGEST_REPORTED_NAME = 2  # words, in such a script, where the sentence reports what somebody said
_LONGEST_SO_CALLED = 8  # words
_SHORTEST_NOUN = 5  # letters: a capital noun that is shorter is an abbreviation of what is named, a longer one a name
_SENTENCE_ENDS = ".!?…։"
_YEAR_BEHIND = re.compile(r"\s?\((?:[^()]{0,40}\s)?(?:1[5-9]|20)\d\d\)")  # a book, a poster, a song ("... (2005)")


def is_named(text: str, part: Paragraph, number: int, marks: MarkWords, speech: SpeechWords) -> bool:
    """Whether the marks hold a name: a noun for what bears one stands right before or behind them.

    Where verbs come last, a noun stands behind what it is called by only.
    """
    run = part.runs[number]
    before, after = part.gaps[number][-1:], part.gaps[number + 1][:1]
    if run.dash or not (run.opened and run.closed):
        return False
    line = part.gaps[number][last_sentence(part.gaps[number], speech) :]
    nouns = not speech.verb_final and any(_names(word, marks, first=len(line) == 1) for word in before)
    inside = [word for word in words(text, run.start, run.end) if not word.is_punctuation]
    proper = nouns and speech.inflected and speech.has_capitals and inside[:1] and inside[0].capital
    if not proper and any(word.form in marks.judging for word in after):
        return False
    behind = text[run.end - 1] not in _SENTENCE_ENDS + "," and any(
        _names(word, marks) or word.form in marks.naming for word in after
    )
    apposed = _is_apposed(text, run, line, marks, speech)
    if not (nouns or behind or apposed or any(word.form in marks.naming for word in before)):
        return False
    if not inside:
        return False
    if not speech.has_capitals:
        reported = any(word.form in speech.complementizers for word in line)
        return len(inside) <= (_LONGEST_REPORTED_NAME if reported else _LONGEST_BARE_NAME)
    return len(inside) <= _LONGEST_NAME and (inside[0].capital or inside[0].form[0].isdigit())


def _is_apposed(text: str, run: Marked, line: Sequence[Word], marks: MarkWords, speech: SpeechWords) -> bool:
    """Whether commas on both sides set the marks behind a noun for what bears a name ("the film, “...,” is")."""
    if len(line) <= 1 or line[-1].form != "," or text[run.end - 1] != "," or speech.inflected:
        return False
    told = any(word.form in speech.reporting_verbs or word.form in speech.participles for word in line)
    return not told and _names(line[-2], marks, first=False)


def is_published(text: str, part: Paragraph, number: int, speech: SpeechWords) -> bool:
    """Whether the marks hold the name of something published: its author or its year stands behind them."""
    run = part.runs[number]
    if run.dash or not (run.opened and run.closed):
        return False
    return _has_author(part.gaps[number + 1], speech) or _YEAR_BEHIND.match(text, run.outer_end) is not None


def is_excerpt(part: Paragraph, number: int, speech: SpeechWords) -> bool:
    """Whether the marks hold what was printed under the name before them ("...," by Jane Roe: ...")."""
    before = part.gaps[number]
    if not number or not before or before[-1].form != ":" or not _has_author(before, speech):
        return False
    return not any(word.form in speech.reporting_verbs or word.form in _SENTENCE_ENDS for word in before)


def _has_author(behind: Sequence[Word], speech: SpeechWords) -> bool:
    """Whether the words behind marks begin with "by" and a name."""
    line = behind[1:3] if behind and behind[0].form == "," else behind[:2]
    if len(line) < len(("by", "name")) or line[0].form not in speech.agents:
        return False
    return line[1].capital and line[1].form not in speech.capitalised


def _names(word: Word, marks: MarkWords, *, first: bool = False) -> bool:
    """Whether the word is a noun for what bears a name and no name itself; `first`: it begins its sentence."""
    if word.capital and not first and len(word.form.partition("-")[0]) >= _SHORTEST_NOUN:
        return False
    if not word.form.startswith(marks.named):
        return False
    return any(
        word.form.startswith(noun) and len(word.form) - len(noun) <= marks.longest_ending for noun in marks.named
    )


def is_so_called(text: str, part: Paragraph, number: int, marks: MarkWords) -> bool:
    """Whether the words before the marks say that others call it so."""
    run = part.runs[number]
    if run.dash or not any(word.form in marks.so_called for word in part.gaps[number][-1:]):
        return False
    inside = words(text, run.start, run.end)
    return sum(not word.is_punctuation for word in inside) <= _LONGEST_SO_CALLED
