"""The JSON that the command line prints: shapes that other programs read, so fields are added here and never renamed.

Offsets are code points; dates are ISO, as long as they are precise; what is unknown is null.
"""

from collections.abc import Iterable
from typing import Any

from bot.model import Answer, NoAnswer, Tally
from index.ingest import Reread
from index.model import Block, Passage, Quote, ReadArticle, SourceDate
from index.results import Declined, Hit, Question

Row = dict[str, Any]


def reading_row(article: ReadArticle) -> Row:
    """An article as `extract` would store it."""
    metadata = article.metadata
    continued = {one.start: one.quote for one in article.continuations}
    return {
        "file": article.raw.name,
        "title": metadata.title,
        "url": metadata.url,
        "publisher": metadata.publisher,
        "language": metadata.language,
        "published_on": _value(metadata.published),
        "blocks": [_block(block, continued.get(block.start)) for block in article.blocks],
        "quotes": [_quote(quote) for quote in article.quotes],
        "dates": [
            {"start": d.start, "end": d.end, "value": d.date.value, "precision": str(d.date.precision)}
            for d in article.dates
        ],
    }


def answer_row(answer: Answer | NoAnswer, *, explain: bool = False) -> Row:
    """What `ask` answers; a NoAnswer has no hits, but why it has none. `explain` adds what the scores are made of."""
    hits, question = answer.hits if isinstance(answer, Answer) else (), answer.question
    return {
        "question": question.text,
        "answered": isinstance(answer, Answer),
        "understood": understood(question) | (_explained_question(question) if explain else {}),
        "hits": [_hit(hit) | (_explained_hit(hit) if explain else {}) for hit in hits],
        "declined": None if isinstance(answer, Answer) else _declined(answer.declined),
    }


def reread_row(report: Reread) -> Row:
    """What `reindex` came to."""
    return {"articles": report.articles, "changed": report.changed, "failed": list(report.failed)}


def report_row(tally: Tally) -> Row:
    """What somebody called wrong: the passage with its speakers and days as they were shown, under which question."""
    passage = tally.passage
    article = passage.article
    return {
        "question": tally.question,
        "lifted": sorted(tally.lifted),
        "passage_id": str(passage.id),
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "published_on": _value(article.published),
        "text": passage.text,
        "speakers": list(passage.speakers),
        "said_on": sorted({quote.said.value for quote in passage.speech if quote.said}),
        "quotes": [_quote(quote) for quote in passage.quotes],
        "helpful": tally.helpful,
        "wrong": tally.wrong,
    }


def understood(question: Question) -> Row:
    """What was understood of a question."""
    return {
        "terms": list(question.words),
        "phrase": question.phrase,
        "speaker": question.speaker,
        "from": question.since.isoformat() if question.since else None,
        "to": question.until.isoformat() if question.until else None,
        "language": question.language,
        "asks": str(question.asks),
        "role": question.role,
        "unquoted": question.unquoted,
    }


def _explained_question(question: Question) -> Row:
    return {
        "index_terms": list(question.terms),
        "period": question.period,
        "corrections": [{"typed": one.typed, "taken": one.taken} for one in question.corrections],
        "lifted": sorted(map(str, question.lifted)),
    }


def _declined(declined: Declined) -> Row:
    period = declined.period
    return {
        "reason": str(declined.reason),
        "period": [day.isoformat() for day in period] if period else None,
        "subjects": list(declined.subjects),
        "nearest": [str(hit.passage.id) for hit in declined.nearest],
    }


def _explained_hit(hit: Hit) -> Row:
    return {
        "coverage": round(hit.coverage, 6),
        "contributions": [
            {"feature": one.feature, "value": round(one.value, 6), "weight": round(one.weight, 6)}
            for one in hit.contributions
        ],
    }


def _hit(hit: Hit) -> Row:
    passage = hit.passage
    article = passage.article
    return {
        "passage_id": str(passage.id),
        "article_id": article.id,
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "published_on": _value(article.published),
        "heading": passage.heading,
        "text": passage.text,
        "quotes": [_quote(quote) for quote in passage.quotes],
        "speaker": _only(passage.speakers) if all(quote.speaker for quote in passage.speech) else None,
        "said_on": _said_on(passage),
        "continues": passage.continues,
        "score": round(hit.score, 6),
        "also": [_also(passage) for passage in hit.also],
    }


def _also(passage: Passage) -> Row:
    """Another passage that reports the hit's statement."""
    article = passage.article
    return {
        "passage_id": str(passage.id),
        "article_id": article.id,
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "published_on": _value(article.published),
        "text": passage.text,
        "quotes": [_quote(quote) for quote in passage.quotes],
        "continues": passage.continues,
    }


def _block(block: Block, continues: int | None) -> Row:
    """The block; `continues` is where the quote starts whose speech it may go on with, unmarked."""
    return {
        "kind": str(block.kind),
        "start": block.start,
        "end": block.end,
        "heading": block.heading,
        "continues": continues,
    }


def _quote(quote: Quote) -> Row:
    said = quote.said
    return {
        "start": quote.start,
        "end": quote.end,
        "kind": str(quote.kind),
        "speaker": quote.speaker,
        "speaker_printed": quote.speaker_printed,
        "speaker_how": quote.speaker_how,
        "said_on": _value(said),
        "said_precision": str(said.precision) if said else None,
        "said_from": said.words if said else None,
    }


def _said_on(passage: Passage) -> str | None:
    return _only({_value(quote.said) for quote in passage.speech})


def _value(day: SourceDate | None) -> str | None:
    return day.value if day else None


def _only(values: Iterable[str | None]) -> str | None:
    """The value where there is exactly one: of two speakers or days, a passage as a whole has none."""
    listed = list(values)
    return listed[0] if len(listed) == 1 else None
