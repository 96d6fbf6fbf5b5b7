"""The quotes of an article: what stands inside its marks, and whether that is speech, a title or scare marks.

Bounds come from `index.speech.marks.runs`; whose words they are is decided in `index.speakers`.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from index.languages.language import MarkWords
from index.languages.speech_words import SpeechWords
from index.model import Quote, QuoteKind
from index.speech.marks.claims import Claims, find_claims, is_credit
from index.speech.marks.kinds import kind_of
from index.speech.marks.labels import is_excerpt, is_named, is_published, is_so_called
from index.speech.marks.runs import Marked
from index.speech.narration import Paragraph
from index.speech.reading import SpeechReading

_HEAD = 80  # characters of a quote's beginning that are looked for in the narration
_SHORTEST_HEAD = 30
_MOST_PULLED = 20  # quotes of an article that are looked for


def find_quotes(reading: SpeechReading) -> tuple[Quote, ...]:
    """The quotes in the article's paragraphs, in order, each an exact slice without its outer marks."""
    text, language, parts, cues = reading.text, reading.language, reading.paragraphs, reading.cues
    speech, marks = language.speech, language.marks
    claims = find_claims(text, parts, cues, language) if speech.reporting_verbs else Claims(frozenset(), frozenset())
    found: list[Quote] = []
    for part, cued in zip(parts, cues, strict=True):
        for number, run in enumerate(part.runs):
            start, end = _stripped(text, run)
            known = (run.opened and run.closed) or run.speech not in claims.lost  # where it begins and ends
            if start < end and known:
                kind = _claimed_kind(text, part, number, claims) or _named_kind(text, part, number, marks, speech)
                found.append(Quote(start, end, kind or kind_of(text, part, number, cued, language)))
    return _without_pulled(reading, found)


def _without_pulled(reading: SpeechReading, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes, those taken for scare marks that only lift a sentence of the narration out into a paragraph."""
    alone = {part.runs[0].start for part in reading.paragraphs if len(part.runs) == 1 and not any(part.gaps)}
    lifted = [quote for quote in quotes if quote.start in alone and quote.kind.is_speech][:_MOST_PULLED]
    pulled = {quote.start for quote in lifted if _is_narrated(reading, quote)}
    return tuple(replace(quote, kind=QuoteKind.SCARE) if quote.start in pulled else quote for quote in quotes)


def _is_narrated(reading: SpeechReading, quote: Quote) -> bool:
    """Whether the quote's beginning stands in the article outside all marks as well."""
    text = reading.text
    head = text[quote.start : min(quote.end - 1, quote.start + _HEAD)]
    place = text.find(head)
    if place == quote.start:
        place = text.find(head, quote.end)
    if len(head) < _SHORTEST_HEAD or place < 0:
        return False
    before = bisect_right(reading.marked, (place, len(text))) - 1
    return before < 0 or reading.marked[before][1] <= place


def _claimed_kind(text: str, part: Paragraph, number: int, claims: Claims) -> QuoteKind | None:
    """What the run is as a part of a longer speech, None where that does not tell."""
    run = part.runs[number]
    if run.speech in claims.lost or is_credit(text, part, number):
        return QuoteKind.SCARE
    return QuoteKind.PARTIAL if run.speech in claims.copied else None


def _named_kind(text: str, part: Paragraph, number: int, marks: MarkWords, speech: SpeechWords) -> QuoteKind | None:
    """What the words right beside the run make it, None where they do not tell."""
    if is_named(text, part, number, marks, speech) or is_published(text, part, number, speech):
        return QuoteKind.TITLE
    scare = is_so_called(text, part, number, marks) or is_excerpt(part, number, speech)
    return QuoteKind.SCARE if scare else None


def _stripped(text: str, run: Marked) -> tuple[int, int]:
    """The run without white space at its ends."""
    inside = text[run.start : run.end]
    start = run.start + len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())
