"""A bot's services in memory, and a Telegram that answers every request: no database, no network."""

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

from telegram.request import BaseRequest, RequestData

from bot.model import Alert, Asked, Subscription, Tally, Topic, Verdict
from bot.services import Services
from bot.settings import Settings
from index.model import Article, Passage, PassageId
from index.results import NOTHING_LIFTED, Declined, Lifted, Question, Reason, SearchResult
from support.judges import call_faults
from support.passages import hit, question

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TOKEN = "4:test-token"  # noqa: S105 - no such token exists
ADMIN = 99


@dataclass
class FakeStore:
    """The passages it is given, in the order in which they were given."""

    passages_held: list[Passage] = field(default_factory=list)

    def articles(self, limit: int, offset: int) -> list[Article]:
        return list(dict.fromkeys(p.article for p in self.passages_held))[offset : offset + limit]

    def article_passages(self, article_id: int) -> list[Passage]:
        return [p for p in self.passages_held if p.article.id == article_id]

    def passages(self, ids: Sequence[PassageId]) -> list[Passage]:
        return [p for p in self.passages_held if p.id in ids]

    def find(self, passage_id: PassageId) -> Passage | None:
        return next((p for p in self.passages_held if p.id == passage_id), None)

    def surroundings(self, passage_id: PassageId, before: int = 1, after: int = 1) -> list[Passage]:
        of_article = self.article_passages(passage_id.article_id)
        at = [p.id for p in of_article].index(passage_id)
        return of_article[max(0, at - before) : at + after + 1]


@dataclass
class FakeIndex:
    """Finds the passages that hold the last word of what is asked.

    Attributes:
        asked: the questions, in order.
        understood: what every question is understood to hold beside that word.
        lifted: what the last question lifted.
        reason: why there is no answer, where there is none.
    """

    store: FakeStore
    asked: list[str] = field(default_factory=list)
    understood: dict[str, Any] = field(default_factory=dict)
    lifted: Lifted = NOTHING_LIFTED
    reason: Reason = Reason.NOTHING

    def search(
        self,
        text: str,
        fetch: Callable[..., list[Passage]],
        *,
        today: date,
        limit: int = 3,
        offset: int = 0,
        lifted: Lifted = NOTHING_LIFTED,
    ) -> SearchResult:
        del fetch, today
        self.asked.append(text)
        self.lifted = lifted
        if text == "raise":
            raise RuntimeError("the index broke")
        word = text.rpartition(" ")[2].strip("?").lower()
        found = [hit(p) for p in self.store.passages_held if word and word in p.text.lower()]
        understood: Question = question(text, words=(word,) if word else (), lifted=lifted, **self.understood)
        if found:
            return SearchResult(understood, tuple(found[offset : offset + limit]), len(found))
        nearest = tuple(hit(p) for p in self.store.passages_held[:1])
        return SearchResult(understood, declined=Declined(self.reason, nearest))


@dataclass
class FakeAsked:
    """Questions by their number."""

    questions: dict[int, Asked] = field(default_factory=dict)

    def remember(self, chat_id: int, text: str, now: datetime, lifted: Lifted = NOTHING_LIFTED) -> Asked:
        del now
        asked = Asked(len(self.questions) + 1, chat_id, text, lifted)
        self.questions[asked.id] = asked
        return asked

    def get(self, asked_id: int, chat_id: int) -> Asked | None:
        asked = self.questions.get(asked_id)
        return asked if asked and asked.chat_id == chat_id else None


@dataclass
class FakeFeedback:
    """Verdicts by person, question with what is lifted of it, and passage."""

    held: dict[tuple[int, tuple[str, Lifted], PassageId], Verdict] = field(default_factory=dict)
    passages_held: dict[PassageId, Passage] = field(default_factory=dict)
    asked_held: dict[tuple[int, int], Asked] = field(default_factory=dict)

    def judge(self, user_id: int, asked: Asked, passage: Passage, verdict: Verdict, now: datetime) -> Verdict | None:
        del now
        key = user_id, (asked.text, asked.lifted), passage.id
        self.passages_held[passage.id] = passage
        self.asked_held[asked.id, user_id] = asked
        if self.held.get(key) is verdict:
            del self.held[key]
            return None
        self.held[key] = verdict
        return verdict

    def verdicts(self, user_id: int, asked: Asked, shown: Sequence[Passage]) -> dict[PassageId, Verdict]:
        keys = {passage.id: (user_id, (asked.text, asked.lifted), passage.id) for passage in shown}
        return {passage_id: self.held[key] for passage_id, key in keys.items() if key in self.held}

    def asked(self, asked_id: int, chat_id: int, user_id: int) -> Asked | None:
        del chat_id
        return self.asked_held.get((asked_id, user_id))

    def passage(self, user_id: int, asked: Asked, passage_id: PassageId) -> Passage | None:
        key = user_id, (asked.text, asked.lifted), passage_id
        return self.passages_held[passage_id] if key in self.held else None

    def reports(self, limit: int, offset: int = 0) -> tuple[list[Tally], int]:
        wrong = [key for key, verdict in self.held.items() if verdict is Verdict.WRONG]
        found = [
            Tally(text, lifted, text, self.passages_held[passage_id], 0, 1)
            for _, (text, lifted), passage_id in wrong[::-1]
        ]
        return found[offset : offset + limit], len(found)


@dataclass
class FakeSubscriptions:
    """Subscriptions by their number."""

    held: dict[int, Subscription] = field(default_factory=dict)

    def add(self, chat_id: int, topic: Topic, words: str | None, now: datetime) -> tuple[Subscription, bool]:
        for one in self.of_chat(chat_id):
            if (one.topic, one.words) == (topic, words):
                return one, False
        added = Subscription(max(self.held, default=0) + 1, chat_id, topic, words, now)
        self.held[added.id] = added
        return added, True

    def of_chat(self, chat_id: int) -> list[Subscription]:
        return [one for one in self.held.values() if one.chat_id == chat_id]

    def remove(self, subscription_id: int, chat_id: int) -> bool:
        mine = subscription_id in {one.id for one in self.of_chat(chat_id)}
        return mine and self.held.pop(subscription_id) is not None


@dataclass
class FakeChats:
    """What is known of chats."""

    languages: dict[int, str] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)

    def remember(self, chat_id: int, language: str | None) -> None:
        if language:
            self.languages[chat_id] = language

    def language(self, chat_id: int) -> str | None:
        return self.languages.get(chat_id)

    def block(self, chat_id: int, now: datetime) -> None:
        del now
        self.blocked.add(chat_id)

    def unblock(self, chat_id: int) -> None:
        self.blocked.discard(chat_id)

    def migrate(self, old_id: int, new_id: int) -> None:
        self.migrated[old_id] = new_id


@dataclass
class FakeOutbox:
    """An outbox that gives out each chat's oldest waiting alert, as the real one does."""

    clock: Callable[[], datetime]
    alerts: list[Alert] = field(default_factory=list)
    due: dict[int, datetime] = field(default_factory=dict)
    log: list[tuple[int, str]] = field(default_factory=list)

    def put(self, chat_id: int, *passages: PassageId, article_id: int = 7) -> Alert:
        alert = Alert(len(self.alerts) + len(self.log) + 1, chat_id, article_id, passages, 0)
        self.alerts.append(alert)
        return alert

    def claim(self, limit: int, now: datetime) -> list[Alert]:
        oldest: dict[int, Alert] = {}
        for alert in self.alerts:
            oldest.setdefault(alert.chat_id, alert)
        ready = [alert for alert in oldest.values() if self.due.get(alert.id, now) <= now][:limit]
        claimed = [replace(alert, attempts=alert.attempts + 1) for alert in ready]
        self.alerts = [next((c for c in claimed if c.id == alert.id), alert) for alert in self.alerts]
        return claimed

    def sent(self, alert_id: int, now: datetime) -> None:
        self._done(alert_id, f"sent {now:%H:%M}")

    def failed(self, alert_id: int, reason: str, now: datetime) -> None:
        self._done(alert_id, f"failed {now:%H:%M}: {reason}")

    def retry(self, alert_id: int, due_at: datetime) -> None:
        self.due[alert_id] = due_at

    def _done(self, alert_id: int, what: str) -> None:
        self.alerts = [alert for alert in self.alerts if alert.id != alert_id]
        self.log.append((alert_id, what))


@dataclass
class Time:
    """A clock that is moved by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_s(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Fakes:
    """The services' parts, typed as the fakes that they are."""

    time: Time
    store: FakeStore
    index: FakeIndex
    asked: FakeAsked
    feedback: FakeFeedback
    subscriptions: FakeSubscriptions
    chats: FakeChats
    outbox: FakeOutbox
    settings: Settings

    @property
    def services(self) -> Services:
        """The parts as the bot takes them."""
        live = SimpleNamespace(current=self.index, sample=False, follow=lambda: 0, credited=list, load=lambda: None)
        return Services(
            settings=self.settings,
            store=cast("Any", self.store),
            index=cast("Any", live),
            subscriptions=cast("Any", self.subscriptions),
            chats=cast("Any", self.chats),
            outbox=cast("Any", self.outbox),
            asked=cast("Any", self.asked),
            feedback=cast("Any", self.feedback),
            clock=self.time,
        )


def fakes(passages: Iterable[Passage] = ()) -> Fakes:
    """Services that hold these passages."""
    time, store = Time(), FakeStore(list(passages))
    return Fakes(
        time,
        store,
        FakeIndex(store),
        FakeAsked(),
        FakeFeedback(),
        FakeSubscriptions(),
        FakeChats(),
        FakeOutbox(time),
        Settings.model_validate({"telegram_token": TOKEN, "admin_ids": str(ADMIN)}),
    )


class FakeTelegram(BaseRequest):
    """Answers each request as Telegram would when all is well, and remembers it as (method, parameters)."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.faults: dict[str, tuple[int, str]] = {}
        self.files: dict[str, bytes] = {}
        self.polled = asyncio.Event()

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = url.rsplit("/", 1)[-1]
        if method == "GET":
            return 200, self.files[name]
        parameters = _sent(request_data) if request_data else {}
        self.requests.append((name, parameters))
        if name == "getUpdates":
            self.polled.set()
            await asyncio.sleep(0)  # as a request does: whoever else has something to do gets its turn
        if name in self.faults:
            code, description = self.faults[name]
            return code, json.dumps({"ok": False, "error_code": code, "description": description}).encode()
        return 200, json.dumps({"ok": True, "result": self._result(name, parameters)}).encode()

    def _result(self, name: str, parameters: dict[str, Any]) -> Any:
        if name == "getMe":
            return {"id": 4, "is_bot": True, "first_name": "Verbatim", "username": "verbatim_bot"}
        if name == "getFile":
            return {"file_id": "f", "file_unique_id": "u", "file_path": parameters["file_id"]}
        if name.startswith(("send", "edit")) and name != "sendChatAction":
            chat = {"id": parameters["chat_id"], "type": "private"}
            return {
                "message_id": 1000 + len(self.requests),
                "date": 1,
                "chat": chat,
                "text": parameters.get("text", ""),
            }
        return [] if name == "getUpdates" else True

    def sent(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        """The parameters of each request of one method."""
        return [parameters for name, parameters in self.requests if name == method]

    def assert_judged(self) -> None:
        """Fail the test if a request was one that Telegram has otherwise."""
        if faults := [fault for request in self.requests for fault in call_faults(*request)]:
            raise AssertionError("\n".join(dict.fromkeys(faults)))


def _sent(data: RequestData) -> dict[str, Any]:
    """The parameters as JSON has them, an uploaded file by its name."""
    files = {part: filename for part, (filename, *_) in (data.multipart_data or {}).items()}
    sent: dict[str, Any] = json.loads(json.dumps(data.parameters))
    return sent | files
