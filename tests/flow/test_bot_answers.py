"""People ask the real bot, over real HTTP, in a local Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.services import Services
from support.articles import BRIDGE, put
from support.telegram import LocalTelegram, local_telegram
from support.whole_bot import whole_bot

SPEECH = "“The bridge will open to lorries on Monday,” said Mara Velloni, the mayor of Tarsk. “Nobody will pay a toll.”"
NARRATION = "The old bridge was built by prisoners a century ago."

PORT = """Порт Тарска снова работает

«Мы открыли порт, и корабли уже стоят у причала», — заявила мэр Тарска Мара Веллони в понедельник.

Порт не работал с весны.
"""


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as server:
        yield server


@pytest.fixture
async def bot(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Services]:
    async with whole_bot(telegram, tmp_path) as services:
        yield services


def take_in(bot: Services, text: str, **facts: Any) -> None:
    put(bot, text, **facts)
    bot.index.follow()


async def test_question_gets_the_words_the_speaker_and_both_days(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("Will lorries pay a toll?")
    answer = await reader.hears()
    assert answer.block_quotes == [SPEECH]
    assert answer.marked("bold") == ["The bridge will open to lorries on Monday,", "Nobody will pay a toll."]
    for shown in ("Mara Velloni", "20 November 2026", "The ferry bridge reopens"):
        assert shown in answer.text


async def test_narration_is_shown_as_the_articles_words(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("What did prisoners build a century ago?")
    answer = await reader.hears()
    assert answer.block_quotes == [NARRATION]
    assert answer.marked("bold") == []
    assert "not a quotation" in answer.text


async def test_russian_question_is_answered_from_a_russian_article_in_russian(
    telegram: LocalTelegram, bot: Services
) -> None:
    take_in(bot, PORT)
    reader = telegram.person("Читатель", language="ru")
    await reader.says("Что с портом и кораблями?")
    answer = await reader.hears()
    assert answer.block_quotes[0].startswith("«Мы открыли порт, и корабли")
    assert "20 ноября 2026" in answer.text


async def test_question_that_nothing_answers_is_declined(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("What did she say about oil prices?")
    answer = await reader.hears()
    assert answer.text.startswith("Nothing in the articles says this")
    assert answer.block_quotes == []


async def test_context_shows_the_neighbouring_paragraph_apart(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("Will lorries pay a toll?")
    answer = await reader.hears()
    await reader.taps(answer, next(label for label in answer.labels if label.startswith("Context")))
    assert NARRATION in (await reader.hears()).text


async def test_buttons_work_after_a_restart(telegram: LocalTelegram, tmp_path: Path) -> None:
    reader = telegram.person("Reader")
    async with whole_bot(telegram, tmp_path) as bot:
        for number in range(5):
            take_in(bot, BRIDGE.replace("Monday", f"day {number}"), name=f"{number}.txt")
        await reader.says("Will lorries pay a toll?")
        answer = await reader.hears()
    async with whole_bot(telegram, tmp_path):
        await reader.taps(answer, "More")
        more = await reader.hears()
        await reader.taps(answer, next(label for label in answer.labels if label.startswith("Context")))
        context = await reader.hears()
    assert len(answer.block_quotes) == 3
    assert len(more.block_quotes) == 2
    assert not set(more.block_quotes) & set(answer.block_quotes)
    assert NARRATION in context.text


async def test_date_is_tapped_away_in_place_and_more_goes_on_without_it_after_a_restart(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    reader = telegram.person("Reader")
    async with whole_bot(telegram, tmp_path) as bot:
        for number, published in enumerate(["2026-11-20", *["2026-03-05"] * 4]):
            text = BRIDGE.replace("on Monday", f"by day {number}")
            take_in(bot, text, name=f"{number}.txt", published=published)
        await reader.says("Will lorries pay a toll in November 2026?")
        answer = await reader.hears()
        await reader.taps(answer, "Any date")
        edited = await reader.hears_edit()
        assert reader.unheard() == []
    async with whole_bot(telegram, tmp_path):
        await reader.taps(edited, "More")
        more = await reader.hears()
        await reader.taps(edited, "Only November 2026")
        again = await reader.hears_edit()
    assert (answer.id, answer.text.split("\n")[0]) == (edited.id, "lorries pay toll · November 2026")
    assert (len(answer.block_quotes), len(edited.block_quotes), len(more.block_quotes)) == (1, 3, 2)
    assert edited.text.startswith("lorries pay toll · any date\n")
    assert not set(more.block_quotes) & set(edited.block_quotes)
    assert (again.id, again.text, again.labels) == (answer.id, answer.text, answer.labels)


async def test_person_whom_nobody_quotes_is_said_to_be_none_and_a_tap_asks_the_others(
    telegram: LocalTelegram, bot: Services
) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("What did Orlic Venn say about the toll?")
    declined = await reader.hears()
    assert declined.text.startswith("The articles quote nobody named Orlic Venn.\n")
    await reader.taps(declined, "Any speaker")
    edited = await reader.hears_edit()
    assert edited.id == declined.id
    assert edited.text.startswith("toll · any speaker\n")
    assert edited.block_quotes == [SPEECH]


async def test_group_taps_the_speaker_away_together(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    ann, ben = telegram.person("Ann"), telegram.person("Ben")
    newsroom = await telegram.group("Newsroom", members=[ann, ben])
    await ann.says("/ask What did Mara Velloni say about the toll?", to=newsroom)
    answer = await ann.hears(newsroom)
    await ben.taps(answer, "Any speaker")
    edited = await ann.hears_edit(newsroom)
    assert edited.text.startswith("toll · any speaker\n")
    await ann.taps(edited, "Only Mara Velloni")
    assert (await ben.hears_edit(newsroom)).text == edited.text
    assert (await ben.hears_edit(newsroom)).text.startswith("toll · speaker: Mara Velloni\n")


async def test_context_of_a_passage_that_changed_says_so(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says("Will lorries pay a toll?")
    answer = await reader.hears()
    take_in(bot, "The ferry bridge reopens\n\nThe mayor took back what she had said about the bridge on Friday.\n")
    told = await reader.taps(answer, next(label for label in answer.labels if label.startswith("Context")))
    assert "changed" in told.text


async def test_group_is_answered_on_ask_only(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    ann, ben = telegram.person("Ann"), telegram.person("Ben")
    newsroom = await telegram.group("Newsroom", members=[ann, ben])
    await ann.says("Will lorries pay a toll?", to=newsroom)
    await ben.says("/ask Will lorries pay a toll?", to=newsroom)
    assert (await ben.hears(newsroom)).block_quotes == [SPEECH]
    assert ben.unheard(newsroom) == []


@pytest.mark.parametrize(
    "junk",
    ["<b>&amp;</blockquote>", "?", "🙂" * 500, "'; DROP TABLE article; --", "\u202e\u0301 %s {0}", "a" * 4096],
)
async def test_no_message_breaks_the_bot(telegram: LocalTelegram, bot: Services, junk: str) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Reader")
    await reader.says(junk)
    assert (await reader.hears()).text
    await reader.says("Will lorries pay a toll?")
    assert (await reader.hears()).block_quotes == [SPEECH]
    assert [call for call in telegram.journal if call.code != 200] == []


async def test_start_and_help_explain_themselves(telegram: LocalTelegram, bot: Services) -> None:
    take_in(bot, BRIDGE)
    reader = telegram.person("Oxucu", language="az")
    await reader.says("/start")
    assert (await reader.hears()).text
    await reader.says("/help")
    told = (await reader.hears()).text
    assert "/subscribe" in told
    assert "/reindex" not in told


async def test_what_went_wrong_is_apologised_for_with_a_number(
    telegram: LocalTelegram, bot: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the house")

    monkeypatch.setattr(type(bot.index.current), "search", fail)
    reader = telegram.person("Reader")
    await reader.says("Will lorries pay a toll?")
    apology = (await reader.hears()).text
    assert "Sorry" in apology
    assert "secret" not in apology
    told = [record for record in caplog.records if record.exc_info and "secret" in str(record.exc_info[1])]
    assert len(told) == 1
    assert any(word in apology for word in told[0].getMessage().split())
