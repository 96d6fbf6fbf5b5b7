"""Replies a second, from a message to its answer, over HTTP: the local Telegram here, the bot in another process.

So many chats ask at once, each its next question when it has its answer. The limits on how much may be sent are off.
"""

import asyncio
import itertools
import json
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from asking import questions
from corpus import NOW, corpus, readings
from served_bot import TRANSPORTS

from bot.migrations import migrate
from bot.playground.acts import say
from bot.playground.chats import Person
from bot.playground.events import BotListens, Event, MessageSent
from bot.playground.server import running
from bot.playground.state import Playground
from index.database import open_engine
from index.store import Store

_SIZE = 10_000
_EACH = 40  # questions of a kind
_WARM_UP = 48
_IN_FLIGHT = (1, 8, 32)
_FOR_S = 2.0
_FIRST_ID = 1001
_BOT = Path(__file__).with_name("served_bot.py")


@dataclass(frozen=True, slots=True)
class Load:
    """What came of asking for a while: answers, the seconds each took, and where the bot's processor time went."""

    replies: int
    seconds: float
    waits_s: list[float]
    spent: dict[str, float]

    @property
    def rate(self) -> float:
        """Replies a second."""
        return self.replies / self.seconds

    @property
    def processor_s(self) -> float:
        """What a reply costs the bot's processor, in seconds: on a busy machine it says more than the rate."""
        return sum(self.spent.values()) / self.replies


def updates() -> None:
    """Each transport at each number of chats, with the shares of the parts."""
    passages = corpus(_SIZE)
    asked = [each.text for each in questions(passages, _EACH)]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'articles.db'}"
        engine = open_engine(url)
        migrate(engine)
        store = Store(engine)
        for read in readings(passages):
            store.put(read, NOW)
        store.close()
        found = {transport: asyncio.run(_served(url, transport, asked)) for transport in TRANSPORTS}
    _print(found)


async def _served(database_url: str, transport: str, asked: Sequence[str]) -> list[Load]:
    """The loads, one for each number of chats, of a bot with this transport."""
    persons = [Person(_FIRST_ID + number, f"Reader {number}") for number in range(max(_IN_FLIGHT))]
    playground = Playground(persons, flood_limits=None)
    texts = itertools.cycle(asked)
    async with running(playground) as url, _bot(playground, url, database_url, transport) as bot:
        await asyncio.gather(*(_asks(playground, each.id, itertools.islice(texts, 2)) for each in persons[:_WARM_UP]))
        return [await _load(playground, bot, persons[:count], texts) for count in _IN_FLIGHT]


@asynccontextmanager
async def _bot(
    playground: Playground, url: str, database_url: str, transport: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    listens = asyncio.Event()
    done = playground.events.subscribe(lambda event: listens.set() if event == BotListens(listens=True) else None)
    bot = await asyncio.create_subprocess_exec(
        sys.executable, _BOT, url, database_url, transport, stdout=asyncio.subprocess.PIPE
    )
    try:
        await listens.wait()
        done()
        yield bot
    finally:
        bot.terminate()
        await bot.wait()


async def _load(
    playground: Playground, bot: asyncio.subprocess.Process, persons: Sequence[Person], texts: Iterator[str]
) -> Load:
    before = await _spent(bot)
    start = time.perf_counter()
    asked = itertools.takewhile(lambda _: time.perf_counter() - start < _FOR_S, texts)
    waits = await asyncio.gather(*(_asks(playground, each.id, asked) for each in persons))
    seconds = time.perf_counter() - start
    after = await _spent(bot)
    spent = {part: value - before.get(part, 0.0) for part, value in after.items()}
    waits_s = sorted(itertools.chain.from_iterable(waits))
    return Load(len(waits_s), seconds, waits_s, spent)


async def _asks(playground: Playground, chat_id: int, texts: Iterator[str]) -> list[float]:
    """How long each answer took, in seconds: the next question is asked when it has come."""
    answered = asyncio.Event()

    def hear(event: Event) -> None:
        match event:
            case MessageSent(message) if (message.chat_id, message.sender_id) == (chat_id, playground.bot.id):
                answered.set()

    done, waits = playground.events.subscribe(hear), []
    for text in texts:
        start = time.perf_counter()
        answered.clear()
        say(playground, chat_id, chat_id, text)
        await answered.wait()
        waits.append(time.perf_counter() - start)
    done()
    return waits


async def _spent(bot: asyncio.subprocess.Process) -> dict[str, float]:
    assert bot.stdout is not None
    bot.send_signal(signal.SIGUSR1)
    spent: dict[str, float] = json.loads(await bot.stdout.readline())
    return spent


def _print(found: dict[str, list[Load]]) -> None:
    print(f"updates: replies through HTTP over {_SIZE:,} passages, bot and local Telegram in two processes")
    for number, in_flight in enumerate(_IN_FLIGHT):
        loads = {transport: of_transport[number] for transport, of_transport in found.items()}
        for transport, load in loads.items():
            median, late = (load.waits_s[len(load.waits_s) * mark // 100] for mark in (50, 95))
            print(
                f"  {in_flight:2} at once, {transport:8}{load.rate:6.0f} replies/s; "
                f"median {median * 1e3:.0f} ms, p95 {late * 1e3:.0f} ms; "
                f"processor {load.processor_s * 1e3:.1f} ms a reply: {_shares(load.spent)}"
            )
        one, other = loads.values()
        less = one.processor_s / other.processor_s
        print(f"     ratio {other.rate / one.rate:.2f} in replies, {less:.2f} in the processor's time")


def _shares(spent: dict[str, float]) -> str:
    whole, falling = sum(spent.values()), sorted(spent.items(), key=lambda each: -each[1])
    return ", ".join(f"{part} {of_part / whole:.0%}" for part, of_part in falling)


if __name__ == "__main__":
    updates()
