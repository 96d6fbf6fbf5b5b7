"""What the bot answers: whether the index has an answer, and what stands around a passage. It renders nothing."""

from dataclasses import dataclass

from bot.model import Answer, NoAnswer
from bot.services import Services
from index.model import Passage, PassageId, SearchResult

PAGE = 3  # passages an answer shows at once


@dataclass(frozen=True, slots=True)
class Context:
    """A passage among its article's neighbouring paragraphs, all in the article's order."""

    before: tuple[Passage, ...]
    passage: Passage
    after: tuple[Passage, ...]


def answer(services: Services, text: str, offset: int = 0, limit: int = PAGE) -> Answer | NoAnswer:
    """The passages that answer, from the `offset`-th best on, or that there are none, with what is nearest."""
    result = _search(services, text, offset, limit)
    if result.total and not result.hits and services.index.follow():
        # what was found has changed in the store since the index last looked
        result = _search(services, text, offset, limit)
    if result.hits:
        return Answer(result.question, result.hits, offset, result.total)
    return NoAnswer(result.question, result.nearest)


def statements(services: Services, article_id: int) -> list[Passage]:
    """The article's passages with speech, in order."""
    return [one for one in services.store.article_passages(article_id) if one.speech and services.shows(one.article)]


def passage(services: Services, passage_id: PassageId) -> Passage | None:
    """The passage, found again after a revision of its article; None where its words no longer stand there."""
    found = services.store.find(passage_id)
    return found if found is not None and services.shows(found.article) else None


def context(services: Services, passage_id: PassageId) -> Context | None:
    """The passage with the paragraph before and after it; None where its words no longer stand in the article."""
    found = passage(services, passage_id)
    if found is None:
        return None
    around = services.store.surroundings(found.id)
    return Context(
        before=tuple(p for p in around if p.id.start < found.id.start),
        passage=found,
        after=tuple(p for p in around if p.id.start > found.id.start),
    )


def _search(services: Services, text: str, offset: int, limit: int) -> SearchResult:
    today = services.clock().date()
    return services.index.current.search(text, services.store.passages, today=today, limit=limit, offset=offset)
