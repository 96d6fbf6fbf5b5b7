"""The one record that holds what is running, and how it is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.asked_questions import AskedQuestions
from bot.chats import Chats
from bot.clock import utc_now
from bot.feedback import Feedback
from bot.migrations import migrate
from bot.outbox import Outbox
from bot.settings import Settings
from bot.subscriptions import Subscriptions
from index.database import open_engine
from index.live import LiveIndex
from index.model import Article
from index.names.alias_file import read_aliases
from index.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """What the bot works with. `clock` tells the time, aware, in UTC."""

    settings: Settings
    store: Store
    index: LiveIndex
    subscriptions: Subscriptions
    chats: Chats
    outbox: Outbox
    asked: AskedQuestions
    feedback: Feedback
    clock: Callable[[], datetime]

    def shows(self, article: Article) -> bool:
        """Whether people are told of the article: of an invented sample only in the playground."""
        return self.index.sample or not article.sample


def open_store(settings: Settings) -> Store:
    """The store alone, its tables up to date: for work on articles that asks nothing. Raises DatabaseError."""
    engine = open_engine(settings.database_url)
    migrate(engine)
    return Store(engine)


def open_services(settings: Settings, *, sample: bool = False, clock: Callable[[], datetime] = utc_now) -> Services:
    """Everything, on a database that is migrated; the index is empty until it is loaded.

    `sample` lets the invented sample articles be asked: for the playground only. Raises DatabaseError.
    """
    engine = open_engine(settings.database_url)
    migrate(engine)
    store = Store(engine)
    return Services(
        settings=settings,
        store=store,
        index=LiveIndex(
            store, sample=sample, clock=clock, read_aliases=partial(read_aliases, settings.speaker_aliases)
        ),
        subscriptions=Subscriptions(engine),
        chats=Chats(engine),
        outbox=Outbox(engine),
        asked=AskedQuestions(engine),
        feedback=Feedback(engine),
        clock=clock,
    )
