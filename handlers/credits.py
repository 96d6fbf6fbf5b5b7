"""The lines under a passage and above an answer: who said it and when, where it was published, what was understood."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.texts import Texts
from handlers.message_text import Span, escape, link, one_line
from index.model import Article, Passage, Quote
from index.results import Question, SpeakerMatch

_SPEAKERS_SHOWN = 6
_SPEAKER_LENGTH = 60
_ATTRIBUTION_LENGTH = 360
_PUBLISHER_LENGTH = 80
_HEADLINE_LENGTH = 180
_WORDS_LENGTH = 200
_ROLE_LENGTH = 60
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


def readable_question(question: Question) -> Question:
    """The question with each of its texts on one line, and none longer than a message has room for."""
    words = one_line(" ".join(question.words), _WORDS_LENGTH)
    return replace(
        question,
        words=tuple(words.split()),
        phrase=_short(question.phrase, _WORDS_LENGTH),
        speaker=_short(question.speaker, _SPEAKER_LENGTH),
        unquoted=_short(question.unquoted, _SPEAKER_LENGTH),
        role=_short(question.role, _ROLE_LENGTH),
    )


def corrections(question: Question, texts: Texts) -> Iterable[str]:
    """A line for each word that was taken for another."""
    for correction in question.corrections[:_CORRECTIONS_SHOWN]:
        taken, typed = (one_line(word, _CORRECTION_LENGTH) for word in (correction.taken, correction.typed))
        yield texts.corrected.format(taken=taken, typed=typed)


def _short(text: str | None, length: int) -> str | None:
    return one_line(text, length) or None if text else None


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
