"""The sentences of an article's narration, with a mark in the place of each marked run."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from index.languages.speech_words import SpeechWords
from index.speech.cues import ends_sentence
from index.speech.narration import Paragraph, Word, is_sentence_end, stand_in

SPEECH_MARK = "“"
_NAME_MARK = "”"


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
                mark = _NAME_MARK if run.start in names else SPEECH_MARK
                line.append(stand_in(mark, run.outer_start, run.outer_end))
        yield from _flushed(row, line)


def _flushed(row: int, line: list[Word]) -> Iterator[Sentence]:
    if line:
        yield Sentence(row, tuple(line))
        line.clear()
