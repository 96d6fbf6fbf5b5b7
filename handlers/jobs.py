"""What the bot does without being asked: it reads what questions will need, follows the articles, and delivers."""

import asyncio
from datetime import timedelta

from bot.alerts import create_alerts
from bot.services import Services
from handlers.delivery import Delivery
from handlers.waiting import repeat
from index.languages import LANGUAGES

_EVERY_S = 1.0  # a new article is answered from, and alerts on it begin, within two
_SELDOM_S = 3600.0
_QUESTIONS_KEPT = timedelta(days=180)  # so long do the buttons under an answer work


async def run_jobs(services: Services, delivery: Delivery, stop: asyncio.Event) -> None:
    """All of it, until the stop; what is in hand then is finished."""

    async def follow() -> None:
        await asyncio.to_thread(services.index.follow)

    async def match() -> None:
        while await asyncio.to_thread(create_alerts, services) and not stop.is_set():
            pass

    async def deliver() -> None:
        while not stop.is_set() and await delivery.deliver():
            pass

    async def forget() -> None:
        await asyncio.to_thread(services.asked.forget_before, (services.clock() - _QUESTIONS_KEPT).date())

    async def prepare() -> None:
        # else the first unknown word of a language would wait for its dictionary, a second long
        for language in LANGUAGES.values():
            if language.search.is_word and not stop.is_set():
                await asyncio.to_thread(language.search.is_word, "")

    await asyncio.gather(
        prepare(),
        repeat("following the articles", follow, _EVERY_S, stop),
        repeat("matching alerts", match, _EVERY_S, stop),
        repeat("delivering alerts", deliver, _EVERY_S, stop),
        repeat("forgetting old questions", forget, _SELDOM_S, stop),
    )
