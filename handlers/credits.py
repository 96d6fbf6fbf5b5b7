"""The lines under a passage and above an answer: who said it and when, where it was published, what was understood."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.texts import Texts
from handlers.message_text import Span, escape, link, one_line
from index.model import Article, Passage, Quote
from index.results import Question, SpeakerMatch

_SPEAKERS_SHOWN = 6
_SPEAKER_LENGTH = 60
_ATTRIBUTION_LENGTH = 360
_PUBLISHER_LENGTH = 80
_HEADLINE_LENGTH = 200
_WORDS_LENGTH = 200
_CORRECTIONS_SHOWN = 3
_CORRECTION_LENGTH = 80


@dataclass(frozen=True, slots=True)
class SpeakerAsked:
    """How a passage stands to the speaker of the question, so that nobody's words are taken for another's."""

    match: SpeakerMatch = SpeakerMatch.NOT_ASKED
    name: str | None = None


NOBODY_ASKED = SpeakerAsked()


def attribution(passage: Passage, shown: Span, texts: Texts, asked: SpeakerAsked = NOBODY_ASKED) -> str:
    """Who said the speech in the shown part, and when: each speaker and day once, in order."""
    speech = [quote for quote in passage.speech if quote.start < shown[1] and quote.end > shown[0]]
    if not speech:
        return texts.article_words if passage.continues is None else texts.may_continue
    said = list(dict.fromkeys(_said(quote, texts, asked) for quote in speech))
    listed = said[:_SPEAKERS_SHOWN]
    if len(said) > len(listed):
        listed.append(texts.and_more.format(n=len(said) - len(listed)))
    return one_line("; ".join(listed), _ATTRIBUTION_LENGTH)


def source(article: Article, texts: Texts) -> str:
    """Publisher, published date and headline as HTML, with what the reader should know of the article."""
    published = texts.date_text(article.published) if article.published else texts.date_unknown
    publisher = one_line(article.publisher or "", _PUBLISHER_LENGTH)
    origin = f"{publisher}, {published}" if publisher else published
    notes = [texts.revised] * article.revised + [texts.invented_sample] * article.sample
    headline = link(article.url, one_line(article.title, _HEADLINE_LENGTH) or origin)
    return " · ".join([f"{escape(origin)}: {headline}", *map(escape, notes)])


def understood(question: Question, texts: Texts) -> str:
    """What was understood of the question, on one line; empty where nothing was."""
    phrase = one_line(question.phrase or "", _WORDS_LENGTH)
    words = " ".join(word for word in question.words if word.casefold() not in phrase.casefold())
    parts = [
        f"“{phrase}”" if phrase else "",
        one_line(words, _WORDS_LENGTH),
        texts.speaker.format(speaker=one_line(question.speaker, _SPEAKER_LENGTH)) if question.speaker else "",
        texts.period_text(question.since, question.until),
    ]
    return " · ".join(part for part in parts if part)


def corrections(question: Question, texts: Texts) -> Iterable[str]:
    """A line for each word that was taken for another."""
    for correction in question.corrections[:_CORRECTIONS_SHOWN]:
        taken, typed = (one_line(word, _CORRECTION_LENGTH) for word in (correction.taken, correction.typed))
        yield texts.corrected.format(taken=taken, typed=typed)


def _said(quote: Quote, texts: Texts, asked: SpeakerAsked) -> str:
    said = texts.said.format(date=texts.date_text(quote.said)) if quote.said else texts.said_unknown
    return f"{_speaker(quote, texts, asked)}, {said}"


def _speaker(quote: Quote, texts: Texts, asked: SpeakerAsked) -> str:
    if quote.speaker:
        speaker = one_line(quote.speaker, _SPEAKER_LENGTH)
        printed = one_line(quote.speaker_printed or "", _SPEAKER_LENGTH)
        # people put it in print unchecked: the name as the article has it belongs there
        return texts.speaker_printed.format(speaker=speaker, printed=printed) if printed else speaker
    if asked.match is SpeakerMatch.NAMED_IN_ARTICLE and asked.name:
        return texts.speaker_unknown_named.format(speaker=one_line(asked.name, _SPEAKER_LENGTH))
    return texts.speaker_unknown
