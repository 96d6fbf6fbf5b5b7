"""Why a question has no answer, and what comes near: what it finds when a part of what narrows it is left out."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from index.questions import Understanding
from index.results import Constraint, Declined, Hit, Reason
from index.retrieval.hits import Fetch, Found, answers
from index.retrieval.ranking import near
from index.retrieval.snapshot import Snapshot

_NEAREST = 3  # hits
_SUBJECTS = 3  # headlines
_READ = 20  # of the speaker's newest statements, among which different headlines are looked for


def decline(snapshot: Snapshot, asked: Understanding, fetch: Fetch) -> Declined:
    """The reason, the first that holds, with the nearest there is. The question has no answer in this state."""
    reason, nearest = _reason(snapshot, asked, fetch)
    if not nearest:
        nearest = Found.of(snapshot, near(snapshot, asked), fetch)
    return Declined(
        reason,
        tuple(islice(nearest.hits(), _NEAREST)),
        tuple(_subjects(snapshot, asked, fetch)) if reason is Reason.NOT_BY_SPEAKER else (),
        snapshot.span(asked.speakers),
    )


def _reason(snapshot: Snapshot, asked: Understanding, fetch: Fetch) -> tuple[Reason, Found | None]:
    """The reason, and what is found without that which stands in the way, if anything does."""
    question = asked.question
    if question.narrows(Constraint.PERIOD) and not (question.unquoted and question.narrows(Constraint.SPEAKER)):
        at_any_time = answers(snapshot, asked.without(Constraint.PERIOD), fetch)
        since, until = asked.period
        if len(at_any_time) or not snapshot.has_any(since or date.min, until or date.max):
            return Reason.NOT_IN_PERIOD, at_any_time
    if question.narrows(Constraint.SPEAKER):
        by_anybody = answers(snapshot, asked.without(Constraint.SPEAKER), fetch)
        return Reason.NOT_QUOTED if question.unquoted else Reason.NOT_BY_SPEAKER, by_anybody
    return Reason.NOTHING, None


def _subjects(snapshot: Snapshot, asked: Understanding, fetch: Fetch) -> Iterator[str]:
    """The headlines under which the speaker is quoted, the newest first, each once."""
    statements: Iterator[Hit] = answers(snapshot, asked.without(Constraint.SUBJECT, Constraint.PERIOD), fetch).hits()
    titles = (hit.passage.article.title for hit in islice(statements, _READ))
    return islice(dict.fromkeys(title for title in titles if title), _SUBJECTS)
