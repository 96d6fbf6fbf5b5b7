"""Invented articles for tests, and a whole bot on an empty database."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.migrations import migrate
from bot.services import Services, open_services
from bot.settings import Settings
from index.database import open_engine
from index.ingest import Added, add
from index.model import Format, Metadata, RawArticle, SourceDate

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

BRIDGE = """The ferry bridge reopens

“The bridge will open to lorries on Monday,” said Mara Velloni, the mayor of Tarsk. “Nobody will pay a toll.”

The old bridge was built by prisoners a century ago.
"""


def settings(folder: Path, **values: object) -> Settings:
    """Settings on a database of their own with empty tables, deaf to the machine's environment files."""
    database = folder / "test.db"
    if not database.exists():
        database.write_bytes(_empty_database())
    return Settings(_env_file=None, database_url=f"sqlite:///{database}", **values)  # type: ignore[call-arg, arg-type]


@cache
def _empty_database() -> bytes:
    """What the migrations make of a new database: copying it takes a tenth of making it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        engine = open_engine(f"sqlite:///{path}")
        migrate(engine)
        engine.dispose()
        return path.read_bytes()


def services(folder: Path, *, sample: bool = False, clock: Callable[[], datetime] = lambda: NOW) -> Services:
    """A bot's services on an empty database in the folder."""
    return open_services(settings(folder), sample=sample, clock=clock)


def put(
    bot: Services, text: str, *, name: str = "article.txt", published: str | None = "2026-11-20", sample: bool = False
) -> Added:
    """What adding this text came to; the same name is the same article."""
    flags = Metadata(published=SourceDate(published) if published else None, sample=sample or None)
    return add(bot.store, RawArticle(name, text.encode(), Format.TEXT, f"test:{name}"), flags, NOW)
