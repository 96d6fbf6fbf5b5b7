"""Which body "the ministry" means, and whose "the statement" is: the one that the lines before name in full.

Where they name two that could be meant, nobody is.
"""

from collections.abc import Sequence

from index.languages.speech_words import SpeechWords
from index.speech.narration import Paragraph
from index.speech.people import People
from index.speech.phrase import MentionKind, Phrase

_LOOK_BACK = 3  # paragraphs before the phrase
_NOUN_WITH_ARTICLE = 2  # words
_LONGEST_READ = 3000  # characters of such a paragraph


def body_meant(phrase: Phrase, row: int, parts: Sequence[Paragraph], people: People, speech: SpeechWords) -> str | None:
    """The name of the body that the noun stands for, or of whoever issued the words that it stands for."""
    alone = phrase.stop - phrase.first <= _NOUN_WITH_ARTICLE and phrase.definite and not phrase.owned
    if not alone or phrase.kind not in {MentionKind.OTHER, MentionKind.NAME}:
        return None
    first = parts[max(0, row - _LOOK_BACK)].block.start
    if phrase.head in speech.organisations:
        namings = people.between(first, phrase.start)
        found = {naming.name for naming in namings if phrase.head in naming.name.casefold().split() and naming.free}
        found = {name for name in found if " " in name}
        return found.pop() if len(found) == 1 else None
    if phrase.head in speech.carriers and phrase.kind is MentionKind.OTHER:
        return _issuer(phrase, row, parts, people)
    return None


def _issuer(phrase: Phrase, row: int, parts: Sequence[Paragraph], people: People) -> str | None:
    """The only one who acts in the nearest paragraph that has the same noun."""
    for back in range(row, max(-1, row - _LOOK_BACK), -1):
        block = parts[back].block
        stop = min(block.end, phrase.start, block.start + _LONGEST_READ)
        if any(word.form == phrase.head for gap in parts[back].gaps for word in gap if word.start < phrase.start):
            acting = {naming.name for naming in people.between(block.start, stop) if naming.free}
            return acting.pop() or None if len(acting) == 1 else None
    return None
