"""From an article change to alerts: which new statements concern which chat.

The outbox keeps them, `handlers` sends them.
"""

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.answers import statements
from bot.model import Alert, NewAlert, Subscription, Topic
from bot.services import Services
from index.analysis import passage_terms, terms
from index.errors import DatabaseError
from index.model import ChangeKind, Passage
from index.store import Consumer

_log = logging.getLogger(__name__)

_BATCH = 100
_NEW_WORDS = {ChangeKind.ADDED, ChangeKind.REVISED}  # the other changes say nothing that was not said before


def create_alerts(services: Services) -> int:
    """How many article changes that nobody was told of yet were dealt with: their alerts are now in the outbox."""
    changes = services.store.pending_changes(Consumer.ALERTS, _BATCH)
    if not changes:
        return 0
    first_revisions: dict[int, int] = {}
    for change in changes:
        if change.kind in _NEW_WORDS:
            first_revisions.setdefault(change.article_id, change.revision_id)
    services.index.follow()  # who is quoted in them may be new
    alerts: list[NewAlert] = []
    for article_id, revision_id in first_revisions.items():
        try:
            alerts += _alerts_for(services, new_statements(services, article_id, revision_id))
        except DatabaseError:
            raise
        except Exception:  # noqa: BLE001 - left pending, it would keep every later article's alerts waiting
            _log.exception("article %d could not be matched with subscriptions", article_id)
    services.outbox.enqueue(alerts, [change.id for change in changes], services.clock())
    return len(changes)


def new_statements(services: Services, article_id: int, since_revision: int) -> list[Passage]:
    """The article's passages with speech whose words stood in none of its revisions before this one."""
    passages = statements(services, article_id)
    earlier = services.store.earlier_texts(article_id, since_revision)
    return [passage for passage in passages if not any(passage.text in text for text in earlier)]


def matching(
    speakers: Mapping[Passage, Collection[str]], subscription: Subscription, speaker: str | None = None
) -> list[Passage]:
    """The passages that the subscription asks for: all of them, or those that hold each of its words.

    Where its words are a speaker's name, in whatever form, `speaker` is the canonical one: the passages in which that
    person may speak count. `speakers` tells by canonical names who may speak in each passage.
    """
    if subscription.topic is Topic.EVERYTHING or not subscription.words:
        return list(speakers)
    found = []
    for passage, names in speakers.items():
        article = passage.article
        # the words are read in the article's language: a name alone does not tell in which language it was typed
        wanted = set(terms(subscription.words, article.language))
        if speaker in names or (
            wanted and wanted <= set(passage_terms(passage.text, article.language, article.title, passage.heading))
        ):
            found.append(passage)
    return found


def alert_passages(services: Services, alert: Alert) -> list[Passage]:
    """The alert's passages as they stand now: those whose words the article no longer holds are left out."""
    found = (services.store.find(passage_id) for passage_id in alert.passages)
    shown = [passage for passage in found if passage is not None and services.shows(passage.article)]
    return services.index.credited(shown)


def _alerts_for(services: Services, passages: Sequence[Passage]) -> Iterable[NewAlert]:
    """One alert a chat, however many of its subscriptions match."""
    if not passages:
        return []
    speakers = {passage: services.index.current.who_may_speak(passage) for passage in passages}
    by_chat: dict[int, dict[Passage, None]] = {}
    names: dict[str, str | None] = {}
    for subscription in services.subscriptions.all():
        words = subscription.words or ""
        if words not in names:
            names[words] = services.index.current.speaker(words)
        if found := matching(speakers, subscription, names[words]):
            by_chat.setdefault(subscription.chat_id, {}).update(dict.fromkeys(found))
    article = passages[0].article
    return [
        NewAlert(chat_id, article.id, article.revision_id, tuple(sorted(passage.id for passage in found)))
        for chat_id, found in by_chat.items()
    ]
