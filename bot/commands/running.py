"""`run` and `playground`: the bot in Telegram, and the bot in a local Telegram in the browser."""

import logging
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path

from anyio.from_thread import start_blocking_portal
from pydantic import SecretStr

from bot.clock import utc_now
from bot.commands import printing
from bot.playground import TOKEN
from bot.playground.chats import Person
from bot.playground.membership import found_group
from bot.playground.server import running
from bot.playground.state import Playground
from bot.services import Services, open_services
from bot.settings import Settings
from index.errors import ArticleError
from index.ingest import add
from index.model import Metadata
from index.sources import raw_articles

RunBot = Callable[[Services], int]

READER = Person(1001, "Reader", "en", "asks and subscribes")
ADMIN = Person(1002, "Editor", "en", "admin: adds articles")
GUEST = Person(1003, "Guest", "ru", "asks in Russian")

_SAMPLE = Path(__file__).resolve().parents[2] / "data" / "sample"
_DATABASE = "sqlite:///data/playground.db"
_NOTE = "The articles are an invented sample: no such country, no such people."
_log = logging.getLogger(__name__)


def run(settings: Settings, run_bot: RunBot) -> int:
    """Run the bot until it is told to stop; the exit code. The invented sample is never asked here."""
    services = open_services(settings)
    try:
        services.index.load()
        return run_bot(services)
    finally:
        services.store.close()


def playground(settings: Settings, run_bot: RunBot, *, port: int | None, browser: bool) -> int:
    """Run the bot against a local Telegram until it is told to stop; the exit code.

    It has a database of its own, so that the sample never meets real articles.
    """
    local = Playground([READER, GUEST, ADMIN], note=_NOTE)
    found_group(local, READER.id, "Newsroom", [GUEST.id, ADMIN.id])
    with _served(local, settings.playground_port if port is None else port) as url:
        services = open_services(_local_settings(settings, url), sample=True)
        try:
            load_sample(services)
            services.index.load()
            printing.notice(f"The playground is at {url} (Ctrl-C ends it).")
            if browser:
                webbrowser.open(url)
            return run_bot(services)
        finally:
            services.store.close()


def load_sample(services: Services, folder: Path = _SAMPLE) -> None:
    """Store the invented sample's articles; those that are stored already stay as they are."""
    if not folder.is_dir():
        _log.warning("the sample articles are not here (%s): the playground starts empty", folder)
        return
    for raw in raw_articles(str(folder), BytesIO()):
        try:
            if isinstance(raw, ArticleError):
                raise raw
            add(services.store, raw, Metadata(sample=True), utc_now())
        except ArticleError as error:
            _log.error("%s", error)


def _local_settings(settings: Settings, url: str) -> Settings:
    return settings.model_copy(
        update={
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_url": url,
            "database_url": _DATABASE,
            "admin_ids": frozenset({ADMIN.id}),
        }
    )


@contextmanager
def _served(local: Playground, port: int) -> Iterator[str]:
    """The address of the local Telegram, served from a thread of its own; on a free port where this one is taken."""
    with start_blocking_portal() as portal, ExitStack() as serving:
        try:
            url = serving.enter_context(portal.wrap_async_context_manager(running(local, port)))
        except OSError:
            url = serving.enter_context(portal.wrap_async_context_manager(running(local, 0)))
        yield url
