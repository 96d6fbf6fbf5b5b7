"""When each quote was said, as far as the article tells: the day in its cue, or that of the event it belongs to.

The day of publication is never taken for the day of the speech.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from index.languages import LANGUAGES
from index.languages.language import Language
from index.model import Block, DateMention, Precision, Quote, SourceDate
from index.quotes import marked_paragraphs
from index.speech.cues import Cue, find_cues
from index.speech.events import speech_events
from index.speech.names import find_people
from index.speech.narration import Paragraph, words

_LONGEST_ADJUNCT = 80  # characters between a cue's speaker and its date


def date_speech(
    text: str, blocks: Sequence[Block], quotes: Sequence[Quote], dates: Sequence[DateMention], language: str
) -> tuple[Quote, ...]:
    """The quotes, each with when it was said where the article tells."""
    known = LANGUAGES[language]
    days = [mention for mention in dates if mention.date.precision is Precision.DAY]
    if not days or not known.speech.reporting_verbs:
        return tuple(quotes)
    parts = marked_paragraphs(text, blocks)
    cued = _cue_dates(text, parts, days, known)
    dated = tuple(replace(quote, said=cued.get(quote.end)) if quote.end in cued else quote for quote in quotes)
    return _framed(text, parts, dated, days, known)


def _cue_dates(
    text: str, parts: Sequence[Paragraph], days: Sequence[DateMention], language: Language
) -> dict[int, SourceDate]:
    """The day of each run whose cue has one, carried over the parts of its speech; by the place where a run ends."""
    speeches: dict[int, SourceDate] = {}
    runs = [run for part in parts for run in part.runs]
    for part in parts:
        if part.runs:
            for run, cues in zip(part.runs, find_cues(text, part, language.speech), strict=True):
                for day in filter(None, (_cue_day(text, cue, days, language) for cue in cues)):
                    speeches.setdefault(run.speech, day)
    return {
        run.start + len(text[run.start : run.end].rstrip()): speeches[run.speech]
        for run in runs
        if run.speech in speeches
    }


def _cue_day(text: str, cue: Cue, days: Sequence[DateMention], language: Language) -> SourceDate | None:
    """The one day that stands among the cue's words and belongs to its verb."""
    first = bisect_left(days, cue.start, key=lambda mention: mention.start)
    within = []
    for mention in days[first:]:
        if mention.start >= cue.end:
            break
        if _belongs(text, cue, mention, language):
            within.append(mention.date)
    return within[0] if len({day.value for day in within}) == 1 else None


def _belongs(text: str, cue: Cue, mention: DateMention, language: Language) -> bool:
    """Whether nothing between the date and the cue's speaker begins another clause."""
    speech = language.speech
    if mention.end <= cue.phrase.start:
        if mention.start - cue.start > _LONGEST_ADJUNCT:
            return False
        lead = words(text, cue.start, mention.start)
        return all(word.form in language.dates.in_period for word in lead)
    if mention.start - cue.phrase.end > _LONGEST_ADJUNCT:
        return False
    between = words(text, cue.phrase.end, mention.start)
    verbs = sum(word.form in speech.reporting_verbs for word in between)
    clauses = any(
        word.form in speech.clause_openers or word.form in speech.participles or word.form in speech.relatives
        for word in between
    )
    return verbs <= 1 and not clauses


def _framed(
    text: str, parts: Sequence[Paragraph], quotes: tuple[Quote, ...], days: Sequence[DateMention], language: Language
) -> tuple[Quote, ...]:
    """The quotes with the day of the one event that frames them: all have one speaker, whose only dated event it is."""
    speakers = {quote.speaker for quote in quotes if quote.kind.is_speech and quote.speaker}
    undated = [quote for quote in quotes if quote.kind.is_speech and quote.speaker and quote.said is None]
    if len(speakers) != 1 or not undated:
        return quotes
    people = find_people(text, [gap for part in parts for gap in part.gaps], language.speech)
    found: dict[str, SourceDate] = {}
    for event in speech_events(text, parts, people, language.speech):
        first = bisect_left(days, event.start, key=lambda mention: mention.start)
        last = bisect_left(days, event.end, key=lambda mention: mention.start)
        within = [mention.date for mention in days[first:last]]
        if event.speaker in speakers and len(within) == 1:
            found.setdefault(within[0].value, within[0])
    if len(found) != 1:
        return quotes
    (day,) = found.values()
    return tuple(
        replace(quote, said=day) if quote.kind.is_speech and quote.speaker and quote.said is None else quote
        for quote in quotes
    )
