"""Finding a passage again after its article changed: by its words, and by which of their occurrences it was.

It reads no database.
"""

from collections.abc import Iterator, Sequence

from index.model import Passage


def same_words(words: str, before: str, text: str, passages: Sequence[Passage]) -> Passage | None:
    """The passage of the text that holds the words, None where none does.

    Where several do, it is the one at the occurrence that has as many before it as the words had in `before`.
    """
    if not words.strip():
        return None
    occurrence = before.count(words)
    found = None
    for number, start in enumerate(_occurrences(words, text)):
        passage = _around(start, start + len(words), passages)
        if passage is not None:
            found = passage
        if found is not None and number >= occurrence:
            break
    return found


def _occurrences(words: str, text: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + len(words))


def _around(start: int, end: int, passages: Sequence[Passage]) -> Passage | None:
    return next((passage for passage in passages if passage.id.start <= start and end <= passage.id.end), None)
