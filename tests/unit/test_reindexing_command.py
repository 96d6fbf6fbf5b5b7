import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.texts import texts_for
from handlers import reindexing
from handlers.context import state_of
from handlers.reindexing import stop_reindexing
from index.errors import ReindexingFailed
from index.ingest import Reread
from support.fakes import ADMIN
from support.handled_chat import Chat, opened_chat

EN = texts_for("en")
OnProgress = Callable[[int, int], Awaitable[None]]


class Reader:
    """Stands for the child process: tells its progress, then ends as it was told to, when it is let go."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.go = asyncio.Event()
        self.fault: Exception | None = None
        self.failed: tuple[str, ...] = ()
        self.ended_early = False

    async def read(self, _settings: object, on_progress: OnProgress) -> Reread:
        try:
            await on_progress(1, 5)
            self.begun.set()
            await self.go.wait()
            await on_progress(4, 5)
        except asyncio.CancelledError:
            self.ended_early = True
            raise
        if self.fault:
            raise self.fault
        return Reread(5, 2, self.failed)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    reader = Reader()
    monkeypatch.setattr(reindexing, "read_again", reader.read)
    monkeypatch.setattr(reindexing, "_EVERY_S", 0.0)
    return reader


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        yield opened


async def edits(chat: Chat, reader: Reader) -> list[str]:
    """The texts that the message took on until the reindexing ended."""
    reader.go.set()
    task = state_of(chat.application).reindexing
    assert task is not None
    await task
    return [edit["text"] for edit in chat.telegram.sent("editMessageText")]


async def test_progress_and_outcome_are_told_by_editing_one_message(chat: Chat, reader: Reader) -> None:
    assert await chat.says("/reindex", user=ADMIN) == [EN.reindexing]
    assert await edits(chat, reader) == [
        "Reading all articles again: 1 of 5.",
        "Reading all articles again: 4 of 5.",
        "Done. Read again: 5 articles. Changed: 2.",
    ]
    assert len({edit["message_id"] for edit in chat.telegram.sent("editMessageText")}) == 1


async def test_progress_is_told_no_more_than_every_few_seconds(
    chat: Chat, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reindexing, "_EVERY_S", 1000.0)
    await chat.says("/reindex", user=ADMIN)
    assert await edits(chat, reader) == ["Done. Read again: 5 articles. Changed: 2."]


async def test_only_one_reindexing_runs_at_a_time(chat: Chat, reader: Reader) -> None:
    await chat.says("/reindex", user=ADMIN)
    assert await chat.says("/reindex", user=ADMIN) == [EN.reindexing_already]
    await edits(chat, reader)
    assert await chat.says("/reindex", user=ADMIN) == [EN.reindexing]
    await edits(chat, reader)


async def test_articles_that_were_refused_are_named(chat: Chat, reader: Reader) -> None:
    reader.failed = tuple(f"article {number}: too odd" for number in range(9))
    await chat.says("/reindex", user=ADMIN)
    told = (await edits(chat, reader))[-1]
    assert EN.reindex_refused.format(n=9) in told
    assert told.count("too odd") == 5


async def test_reindexing_that_breaks_off_says_why(chat: Chat, reader: Reader) -> None:
    reader.fault = ReindexingFailed("The disk is full.")
    await chat.says("/reindex", user=ADMIN)
    assert (await edits(chat, reader))[-1] == "Reindexing broke off. The disk is full."


async def test_reindexing_that_fails_unexpectedly_apologises_and_is_logged(
    chat: Chat, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    reader.fault = RuntimeError("a secret of the house")
    await chat.says("/reindex", user=ADMIN)
    with caplog.at_level(logging.ERROR):
        told = (await edits(chat, reader))[-1]
    assert told.startswith("Sorry")
    assert "secret" not in told
    assert sum("secret" in (record.exc_text or "") for record in caplog.records) == 1


async def test_message_that_can_no_longer_be_edited_does_not_stop_the_reindexing(chat: Chat, reader: Reader) -> None:
    await chat.says("/reindex", user=ADMIN)
    chat.telegram.faults["editMessageText"] = (400, "Bad Request: message to edit not found")
    await edits(chat, reader)
    assert chat.telegram.sent()[-1]["text"] == "Done. Read again: 5 articles. Changed: 2."


async def test_reindexing_whose_beginning_could_not_be_told_does_not_begin(
    chat: Chat, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    chat.telegram.faults["sendMessage"] = (400, "Bad Request: not enough rights")
    with caplog.at_level(logging.CRITICAL):
        await chat.says("/reindex", user=ADMIN)
    chat.telegram.faults.clear()
    assert await chat.says("/reindex", user=ADMIN) == [EN.reindexing]
    assert len(await edits(chat, reader)) == 3


async def test_bot_that_leaves_ends_the_reindexing(chat: Chat, reader: Reader) -> None:
    await chat.says("/reindex", user=ADMIN)
    await reader.begun.wait()
    await stop_reindexing(state_of(chat.application))
    assert reader.ended_early
    await stop_reindexing(state_of(chat.application))
