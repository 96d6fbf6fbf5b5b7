"""A local Telegram for a test, on a free port of 127.0.0.1, and persons who act in it through the page's own interface.

    async with local_telegram() as telegram:
        ...  # start the bot with telegram.token, telegram.base_url and telegram.base_file_url
        reader = telegram.person("Reader", language="en")
        await reader.says("Is the harbour open?")
        answer = await reader.hears()
        await reader.taps(answer, "Context")

The server runs in the test's own event loop. What the bot called is in `telegram.journal`; at the end of the block each
call and each answer is judged by libraries that others wrote (`support.judges`).
"""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from bot.playground.chats import Person
from bot.playground.clock import MovableClock
from bot.playground.entities import utf16_slice
from bot.playground.flood import USUAL_LIMITS, FloodLimits
from bot.playground.journal import Call, Journal
from bot.playground.server import running
from bot.playground.state import Playground
from support.clocks import HastyClock
from support.judges import journal_faults

PATIENCE_S = 15.0  # how long a person waits before the test fails; nothing passes or fails by being fast

_FIRST_ID = 1001
_LOOK_AGAIN_S = 0.05  # what holds of the bot itself comes without news
_SHOWN_REFUSALS = 5
_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # reading those of the world takes longer than most tests


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the bot's, as the person sees it."""

    id: int
    chat_id: int
    text: str
    entities: tuple[dict[str, Any], ...] = ()
    buttons: tuple[tuple[dict[str, Any], ...], ...] = ()
    document: dict[str, Any] | None = None
    reply_to: int | None = None

    @classmethod
    def of(cls, view: dict[str, Any]) -> "Heard":
        """The message that the page was told of."""
        return cls(
            id=view["message_id"],
            chat_id=view["chat"]["id"],
            text=view.get("text", view.get("caption", "")),
            entities=tuple(view.get("entities", view.get("caption_entities", ()))),
            buttons=tuple(tuple(row) for row in view.get("reply_markup", {}).get("inline_keyboard", ())),
            document=view.get("document"),
            reply_to=view.get("reply", {}).get("message"),
        )

    def marked(self, *types: str) -> list[str]:
        """The stretches of the text that entities of these types mark."""
        return [
            utf16_slice(self.text, entity["offset"], entity["offset"] + entity["length"])
            for entity in self.entities
            if entity["type"] in types
        ]

    @property
    def block_quotes(self) -> list[str]:
        """What stands in block quotes, folded or not."""
        return self.marked("blockquote", "expandable_blockquote")

    @property
    def links(self) -> list[tuple[str, str]]:
        """The linked words and where they lead."""
        words = iter(self.marked("text_link"))
        return [(next(words), entity["url"]) for entity in self.entities if entity["type"] == "text_link"]

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons, row by row."""
        return [button["text"] for row in self.buttons for button in row]

    def place_of(self, label: str) -> tuple[int, int]:
        """Row and column of the button; a test fails here if there is none."""
        for row, buttons in enumerate(self.buttons):
            for column, button in enumerate(buttons):
                if button["text"] == label:
                    return row, column
        raise AssertionError(f"there is no button {label!r}, but: {self.labels}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot answered to a tap: words shown in passing, or as an alert; "" if it only took note."""

    text: str
    is_alert: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A group chat with the bot in it."""

    id: int
    title: str


@dataclass(slots=True)
class _Record:
    """What has come from the bot to one chat."""

    sent: list[Heard] = field(default_factory=list)
    edits: list[Heard] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)


class TelegramUser:
    """Somebody who uses the local Telegram. What they do in no named group, they do in their chat with the bot."""

    def __init__(self, telegram: "LocalTelegram", user_id: int, name: str) -> None:
        self.id = user_id
        self.name = name
        self._telegram = telegram
        self._heard: dict[tuple[int, str], int] = {}

    async def says(self, text: str, *, to: Group | None = None, reply_to: Heard | None = None) -> list[int]:
        """Write; the ids of the messages that it became."""
        told = {"text": text, "reply_to": reply_to.id if reply_to else None}
        done = await self._telegram.post("messages", person=self.id, chat=self._chat(to), **told)
        return list(done["messages"])

    async def sends_file(self, name: str, data: bytes, caption: str = "", *, to: Group | None = None) -> int:
        """Send a file; the id of its message."""
        form = {"person": str(self.id), "chat": str(self._chat(to)), "caption": caption}
        done = await self._telegram.upload(form, name, data)
        return int(done["messages"][0])

    async def hears(self, in_group: Group | None = None) -> Heard:
        """The bot's next message, that this person has not heard yet."""
        return await self._next(self._chat(in_group), "sent")

    async def hears_edit(self, in_group: Group | None = None) -> Heard:
        """The bot's next edit, that this person has not heard yet: the whole message as it then stood."""
        return await self._next(self._chat(in_group), "edits")

    def unheard(self, in_group: Group | None = None) -> list[Heard]:
        """The bot's messages that came and were not heard yet; they stay so."""
        chat = self._chat(in_group)
        return self._telegram.record(chat).sent[self._heard.get((chat, "sent"), 0) :]

    async def taps(self, message: Heard, label: str) -> Answer:
        """Tap the button that says this; what the bot answered. The test fails if it answers nothing at all."""
        tap = await self.taps_only(message, label)
        await self._telegram.until(
            lambda: tap in self._telegram.answers, lambda: f"the bot has not answered {self.name}'s tap on {label!r}"
        )
        return self._telegram.answers[tap]

    async def taps_only(self, message: Heard, label: str) -> str:
        """Tap the button that says this, without waiting for the bot; the tap's id."""
        row, column = message.place_of(label)
        place = {"message": message.id, "row": row, "column": column}
        done = await self._telegram.post("taps", person=self.id, chat=message.chat_id, **place)
        return str(done["tap"])

    async def downloads(self, message: Heard) -> bytes:
        """The file that came with the message."""
        if message.document is None:
            raise AssertionError(f"there is no file in {message.text!r}")
        return await self._telegram.download(message.document["file_id"])

    async def speaks(self, language: str) -> None:
        """Switch Telegram to a language."""
        await self._telegram.post("languages", person=self.id, language=language)

    async def blocks(self) -> None:
        """Block the bot."""
        await self._telegram.post("blocks", person=self.id, blocked=True)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        await self._telegram.post("blocks", person=self.id, blocked=False)

    def menu(self, in_group: Group | None = None) -> dict[str, str]:
        """The commands that the person is offered, and what each says it does."""
        playground, chat = self._telegram.playground, self._chat(in_group)
        language = playground.persons[self.id].language_code
        commands = playground.commands.menu(playground.chats[chat], self.id, language)
        return {command["command"]: command["description"] for command in commands}

    def _chat(self, group: Group | None) -> int:
        return group.id if group else self.id

    async def _next(self, chat: int, kind: str) -> Heard:
        heard = self._heard.get((chat, kind), 0)
        log: list[Heard] = getattr(self._telegram.record(chat), kind)
        await self._telegram.until(
            lambda: len(log) > heard,
            lambda: f"{self.name} has heard no more {kind}; before that: {[message.text for message in log]}",
        )
        self._heard[chat, kind] = heard + 1
        return log[heard]


class LocalTelegram:
    """The server, and what its page was told."""

    def __init__(self, playground: Playground, url: str, client: httpx.AsyncClient, clock: MovableClock) -> None:
        self.playground = playground
        self.url = url
        self.clock = clock
        self.answers: dict[str, Answer] = {}
        self.misshapen: list[Any] = []
        self._client = client
        self._records: dict[int, _Record] = {}
        self._news = asyncio.Condition()
        self._connected = False
        self.connections = 0  # how often the events have begun: more than once where the server restarted

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.playground.token

    @property
    def base_url(self) -> str:
        """python-telegram-bot's `base_url`."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """python-telegram-bot's `base_file_url`."""
        return f"{self.url}/file/bot"

    @property
    def journal(self) -> Journal:
        """Every call that the bot made."""
        return self.playground.journal

    def person(self, name: str, *, language: str = "en", user_id: int | None = None) -> TelegramUser:
        """Somebody new; the bot does not know of them before they write."""
        chosen = user_id if user_id is not None else _FIRST_ID + len(self.playground.persons)
        self.playground.add_person(Person(chosen, name, language))
        return TelegramUser(self, chosen, name)

    async def group(self, title: str, *, members: Sequence[TelegramUser]) -> Group:
        """A new group of these persons, the first its founder, and the bot."""
        others = [member.id for member in members[1:]]
        done = await self.post("groups", person=members[0].id, title=title, members=others)
        return Group(done["chat"], title)

    def gives_misshapen(self, kind: str, payload: Any) -> None:
        """Put an update into the bot's queue that no server of today gives; nobody judges it."""
        self.misshapen.append(payload)
        self.playground.updates.add(kind, payload)

    def well_formed(self) -> list[Call]:
        """The calls that came whole and their answers, without the updates that are misshapen on purpose."""
        whole = [call for call in self.journal if call.code or call.parameters]
        return [replace(call, answer=self._without_misshapen(call.answer)) for call in whole]

    def record(self, chat: int) -> _Record:
        """What has come from the bot to this chat."""
        return self._records.setdefault(chat, _Record())

    async def post(self, what: str, **told: Any) -> dict[str, Any]:
        """Do something as the page does it."""
        return _done(await self._client.post(f"/api/{what}", json=told))

    async def upload(self, form: dict[str, str], name: str, data: bytes) -> dict[str, Any]:
        """Send a file as the page does it."""
        return _done(await self._client.post("/api/files", data=form, files={"file": (name, data)}))

    async def download(self, file_id: str) -> bytes:
        """Fetch a file as the page does it."""
        response = await self._client.get(f"/api/files/{file_id}")
        return response.raise_for_status().content

    async def until(
        self, holds: Callable[[], bool], failure: Callable[[], str], *, patience_s: float = PATIENCE_S
    ) -> None:
        """Wait until something holds, of what was heard or of the bot; fail with these words if it never does."""
        try:
            async with asyncio.timeout(patience_s), self._news:
                while not holds():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._news.wait(), _LOOK_AGAIN_S)
        except TimeoutError:
            refused = [call for call in self.journal if call.code != httpx.codes.OK][-_SHOWN_REFUSALS:]
            calls = [f"{call.method}: {call.answer}" for call in refused]
            raise AssertionError(f"{failure()}. Refused calls of the bot: {calls or 'none'}") from None

    async def bot_listens(self) -> None:
        """Wait until the bot waits for updates."""
        await self.until(lambda: self.playground.bot_listens, lambda: "the bot does not ask for updates")

    async def connected(self) -> None:
        """Wait until the events come in."""
        await self.until(lambda: self._connected, lambda: "the page's events do not come")

    async def listen(self) -> None:
        """Take in what the page is told, until cancelled; where the server restarts, go on as a page does."""
        while True:
            with suppress(httpx.TransportError):
                await self._listen()
            self._connected = False
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def _listen(self) -> None:
        async with self._client.stream("GET", "/api/events", timeout=None) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: "):
                    async with self._news:
                        self._take(json.loads(line.removeprefix("data: ")))
                        self._news.notify_all()

    def _take(self, event: dict[str, Any]) -> None:
        match event["type"]:
            case "everything":
                self._connected = True
                self.connections += 1
                for messages in event["messages"].values():
                    self._catch_up([Heard.of(message) for message in messages if message["from"]["is_bot"]])
            case "message" if event["message"]["from"]["is_bot"]:
                heard = Heard.of(event["message"])
                self.record(heard.chat_id).sent.append(heard)
            case "edit" if event["message"]["from"]["is_bot"]:
                heard = Heard.of(event["message"])
                self.record(heard.chat_id).edits.append(heard)
            case "action":
                self.record(event["chat"]).actions.append(event["action"])
            case "answer":
                self.answers[event["tap"]] = Answer(event["text"], event["alert"])

    def _without_misshapen(self, answer: Any) -> Any:
        if not self.misshapen or not isinstance(answer, list):
            return answer
        return [entry for entry in answer if not any(value in self.misshapen for value in entry.values())]

    def _catch_up(self, messages: list[Heard]) -> None:
        """Take in what came while the page was cut off."""
        for heard in messages:
            sent = self.record(heard.chat_id).sent
            if heard.id not in {message.id for message in sent}:
                sent.append(heard)


@asynccontextmanager
async def local_telegram(
    *,
    bot_name: str = "Verbatim",
    bot_username: str = "verbatim_bot",
    calls_judged: bool = True,
    clock: MovableClock | None = None,
    flood_limits: FloodLimits | None = USUAL_LIMITS,
) -> AsyncIterator[LocalTelegram]:
    """A local Telegram without persons, until the block ends. Its answers are judged even where the calls are not.

    Flood limits of None let the bot send all at once. Without a clock, whoever waits by the server's waits for nothing.
    """
    clock = clock or HastyClock()
    playground = Playground([], bot_name, bot_username, clock=clock, flood_limits=flood_limits)
    async with (
        running(playground) as url,
        httpx.AsyncClient(
            base_url=url, headers={"Origin": url}, timeout=PATIENCE_S, verify=_NO_AUTHORITIES, trust_env=False
        ) as client,
    ):
        telegram = LocalTelegram(playground, url, client, clock)
        listening = asyncio.create_task(telegram.listen())
        try:
            await telegram.connected()
            yield telegram
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
    faults = journal_faults(telegram.well_formed(), of_calls=calls_judged)
    if faults:
        raise AssertionError("\n".join(dict.fromkeys(faults)))


def _done(response: httpx.Response) -> dict[str, Any]:
    if response.status_code != httpx.codes.OK:
        raise AssertionError(f"the local Telegram refused: {response.text}")
    done: dict[str, Any] = response.json()
    return done
