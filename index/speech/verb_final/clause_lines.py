"""A paragraph's sentences where verbs come last: those parted that share a word, those cut that are too long to be one.

Which words a sentence has is told here; what they are in it, by `index.speech.verb_final.clauses`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.languages.speech_words import SpeechWords, VerbFinalWords
from index.speech.narration import Paragraph, Word
from index.speech.sentences import SPEECH_MARK, sentences

_LONGEST_SENTENCE = 150  # words
_MOST_QUOTES = 16  # of a sentence that are read together


def clause_lines(text: str, part: Paragraph, speech: SpeechWords, table: VerbFinalWords) -> Iterator[Sequence[Word]]:
    """The sentences of the paragraph, those cut that are too long to be one."""
    mended = replace(part, gaps=tuple(_parted(text, gap, table) for gap in part.gaps))
    for sentence in sentences(text, (mended,), speech):
        start = quotes = 0
        for place, word in enumerate(sentence.line):
            quotes += word.form == SPEECH_MARK
            if quotes == _MOST_QUOTES or place - start == _LONGEST_SENTENCE:
                yield sentence.line[start : place + 1]
                start, quotes = place + 1, 0
        if start < len(sentence.line):
            yield sentence.line[start:]


def _parted(text: str, gap: tuple[Word, ...], table: VerbFinalWords) -> tuple[Word, ...]:
    """The words, those taken apart that two sentences share for want of a blank ("said.The")."""
    if not any("." in word.form for word in gap):
        return gap
    found: list[Word] = []
    for word in gap:
        stop = text.find(".", word.start, word.end - 1)
        head, _, tail = word.form.partition(".")
        if stop > 0 and tail and text[stop + 1].isupper() and head.endswith(table.finite_endings):
            found.append(word._replace(end=stop, form=head, bare=head))
            found.append(Word(stop, stop + 1, ".", capital=False, bare=".", is_punctuation=True))
            found.append(word._replace(start=stop + 1, form=tail, bare=tail, capital=True))
        else:
            found.append(word)
    return tuple(found)
