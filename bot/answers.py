"""What the bot answers: whether the index has an answer, and what stands around a passage. It renders nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.model import Answer, NoAnswer
from bot.services import Services
from index.model import Passage, PassageId
from index.results import NOTHING_LIFTED, Declined, Lifted, Reason, SearchResult

PAGE = 3  # passages an answer shows at once
_REACH = 20  # paragraphs around a passage among which the speech that it belongs to may stand
_MOST_GOING_ON = 5  # paragraphs that may continue a speech that are shown behind it


@dataclass(frozen=True, slots=True)
class Context:
    """A passage among its article's neighbouring paragraphs, all in the article's order.

    Beside a speech stand the paragraphs that may continue it, and before such a paragraph the speech.
    """

    before: tuple[Passage, ...]
    passage: Passage
    after: tuple[Passage, ...]


def answer(
    services: Services, text: str, offset: int = 0, limit: int = PAGE, lifted: Lifted = NOTHING_LIFTED
) -> Answer | NoAnswer:
    """The passages that answer, from the `offset`-th best on, or that there are none, with what is nearest.

    `lifted` is what the person took back of what was understood.
    """
    result = _search(services, text, offset, limit, lifted)
    if result.total and not result.hits and services.index.follow():
        # what was found has changed in the store since the index last looked
        result = _search(services, text, offset, limit, lifted)
    if result.hits:
        return Answer(result.question, result.hits, offset, result.total)
    # beyond the last hit nothing was declined
    return NoAnswer(result.question, result.declined or Declined(Reason.NOTHING))


def statements(services: Services, article_id: int) -> list[Passage]:
    """The article's passages with speech, in order."""
    found = services.store.article_passages(article_id)
    return services.index.credited(one for one in found if one.speech and services.shows(one.article))


def passage(services: Services, passage_id: PassageId) -> Passage | None:
    """The passage, found again after a revision of its article; None where its words no longer stand there."""
    found = services.store.find(passage_id)
    return services.index.credited([found])[0] if found is not None and services.shows(found.article) else None


def context(services: Services, passage_id: PassageId) -> Context | None:
    """The passage with what stands beside it in its article; None where its words no longer stand there."""
    found = passage(services, passage_id)
    if found is None:
        return None
    around = services.index.credited(services.store.surroundings(found.id, _REACH, _REACH))
    before = [p for p in around if p.id.start < found.id.start]
    after = [p for p in around if p.id.start > found.id.start]
    going_on = tuple(takewhile(lambda p: _goes_on(p, found), after))[:_MOST_GOING_ON]
    return Context(_spoken_before(found, before), found, going_on or tuple(after[:1]))


def _spoken_before(found: Passage, before: Sequence[Passage]) -> tuple[Passage, ...]:
    """The paragraph before, and the one with the speech that the passage may continue, where that is another."""
    speech = [p for p in before[:-1] if found.continues is not None and p.holds(found.continues)]
    return (*speech, *before[-1:])


def _goes_on(later: Passage, found: Passage) -> bool:
    """Whether the later passage may continue the speech that the found one holds, or may continue too."""
    if later.continues is None:
        return False
    return later.continues == found.continues or found.holds(later.continues)


def _search(services: Services, text: str, offset: int, limit: int, lifted: Lifted) -> SearchResult:
    today = services.clock().date()
    return services.index.current.search(
        text, services.store.passages, today=today, limit=limit, offset=offset, lifted=lifted
    )
