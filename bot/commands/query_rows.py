"""The JSON that `evaluate` writes down query by query: fields are added here and never renamed."""

from collections.abc import Iterator

from bot.commands.rows import Row, understood
from index.evaluation.declining import Asked
from index.evaluation.measurement import Evaluation
from index.evaluation.ranking import Ranked


def query_rows(evaluation: Evaluation) -> Iterator[Row]:
    """What was found for each query of a set; where declining was measured, what became of each, foreign ones last."""
    declining = evaluation.declining
    for one in evaluation.rankings:
        row = _ranked(one)
        if declining:
            row |= _asked(declining.whole[one.query]) | {"answered_deleted": declining.deleted[one.query].answered}
        yield row
    for query, asked in declining.foreign.items() if declining else ():
        yield {"foreign_query": query, "text": asked.question.text, "hits": list(asked.hits)} | _asked(asked)


def _ranked(one: Ranked) -> Row:
    return {
        "query": one.query,
        "text": one.text,
        "ndcg@10": round(one.ndcg(), 4),
        "reciprocal_rank": round(one.reciprocal_rank(), 4),
        "recall@10": round(one.recall(), 4),
        "hits": list(one.hits),
        "relevant": sorted(one.relevant, key=lambda document: (-one.relevant[document], document)),
    }


def _asked(asked: Asked) -> Row:
    return {
        "understood": understood(asked.question),
        "answered": asked.answered,
        "declined": str(asked.reason) if asked.reason else None,
    }
