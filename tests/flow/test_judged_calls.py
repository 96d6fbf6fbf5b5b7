"""A call that Telegram has otherwise, or an answer that it does not give, fails the test that met it."""

import httpx
import pytest
from telegram import Bot

from bot.playground.chats import BotIdentity, Person
from support.telegram import LocalTelegram, local_telegram


async def test_parameter_that_telegram_does_not_have_fails_the_test() -> None:
    with pytest.raises(AssertionError, match=r"sendMessage: colour: Extra inputs are not permitted, not 'red'"):
        async with local_telegram() as telegram:
            await _sends(telegram, colour="red")


async def test_wrong_type_fails_the_test() -> None:
    with pytest.raises(AssertionError, match=r"sendMessage: disable_notification is read as True, sent as 'yes'"):
        async with local_telegram() as telegram:
            await _sends(telegram, disable_notification="yes")


async def test_answer_that_telegram_does_not_give_fails_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BotIdentity, "as_user", lambda bot: {"id": bot.id, "is_bot": "yes", "first_name": bot.name})
    with pytest.raises(AssertionError, match="answer to getMe: is_bot is read as True, sent as 'yes'"):
        async with local_telegram() as telegram, _bot(telegram):
            pass


async def test_update_that_telegram_does_not_give_fails_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Person, "as_user", lambda person: {"id": person.id, "is_bot": False})
    with pytest.raises(AssertionError, match=r"answer to getUpdates: 0\.message\.from\.first_name: Field required"):
        async with local_telegram() as telegram:
            await _receives(telegram)


async def test_what_a_test_calls_wrongly_on_purpose_is_not_judged_but_its_answers_are() -> None:
    async with local_telegram(calls_judged=False) as telegram:
        await _sends(telegram, colour="red")


def _bot(telegram: LocalTelegram) -> Bot:
    return Bot(telegram.token, base_url=telegram.base_url)


async def _sends(telegram: LocalTelegram, **extra: object) -> None:
    reader = telegram.person("Reader")
    await reader.says("hello")
    async with _bot(telegram) as bot:
        await bot.send_message(reader.id, "hello", api_kwargs=extra)


async def _receives(telegram: LocalTelegram) -> None:
    await telegram.person("Reader").says("hello")
    async with httpx.AsyncClient(trust_env=False) as client:
        await client.get(f"{telegram.base_url}{telegram.token}/getUpdates")
