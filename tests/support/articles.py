"""Invented articles for tests, and a whole bot on an empty database."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.services import Services, open_services
from bot.settings import Settings
from index.ingest import Added, add
from index.model import Format, Metadata, RawArticle, SourceDate

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

BRIDGE = """The ferry bridge reopens

“The bridge will open to lorries on Monday,” said Mara Velloni, the mayor of Tarsk. “Nobody will pay a toll.”

The old bridge was built by prisoners a century ago.
"""


def settings(folder: Path, **values: object) -> Settings:
    """Settings on a database of their own, deaf to the machine's environment files."""
    return Settings(_env_file=None, database_url=f"sqlite:///{folder / 'test.db'}", **values)  # type: ignore[call-arg, arg-type]


def services(folder: Path, *, sample: bool = False, clock: Callable[[], datetime] = lambda: NOW) -> Services:
    """A bot's services on an empty database in the folder."""
    return open_services(settings(folder), sample=sample, clock=clock)


def put(
    bot: Services, text: str, *, name: str = "article.txt", published: str | None = "2026-11-20", sample: bool = False
) -> Added:
    """What adding this text came to; the same name is the same article."""
    flags = Metadata(published=SourceDate(published) if published else None, sample=sample or None)
    return add(bot.store, RawArticle(name, text.encode(), Format.TEXT, f"test:{name}"), flags, NOW)
