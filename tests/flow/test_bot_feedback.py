"""People judge answers with a tap; what they said is exported as a set that `evaluate` reads, and shown to admins."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.commands import feedback
from bot.services import Services
from index.errors import FeedbackNotExported
from index.evaluation import evaluate
from support.articles import BRIDGE, put
from support.telegram import Group, Heard, LocalTelegram, TelegramUser, local_telegram
from support.whole_bot import whole_bot

QUESTION = "Will lorries pay a toll on the bridge?"
HELPFUL, WRONG, RATE = "Helpful", "Wrong", "Rate"
SPEECH = "“The bridge will open to lorries on Monday,” said Mara Velloni, the mayor of Tarsk. “Nobody will pay a toll.”"
OTHERS = """The market moves

“The market moves to the square in spring,” said Ilgar Tosun, who sells fish there.

Nobody had asked the fishermen whether they liked the square, and few of them do.
"""


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as server:
        yield server


def take_in(bot: Services) -> None:
    put(bot, BRIDGE, name="bridge.txt")
    put(bot, OTHERS, name="market.txt")
    bot.index.follow()


async def ask(reader: TelegramUser) -> Heard:
    await reader.says(QUESTION)
    return await with_verdicts(reader, await reader.hears())


async def with_verdicts(reader: TelegramUser, answer: Heard, in_group: Group | None = None) -> Heard:
    """The answer with the verdicts on each of its passages, which a tap brings where nobody gave one yet."""
    if RATE not in answer.labels:
        return answer
    await reader.taps(answer, RATE)
    while (edited := await reader.hears_edit(in_group)).id != answer.id:
        pass  # a verdict on an earlier answer
    return edited


def first(answer: Heard, words: str) -> str:
    """The label with these words that stands under the answer's first passage, however many there are."""
    return next(label for label in answer.labels if words in label)


def marks(answer: Heard) -> list[str]:
    """What is marked as said, without the numbers of passages."""
    return [words for words in (HELPFUL, WRONG) for label in answer.labels if label.startswith("✓") and words in label]


def export(bot: Services, folder: Path) -> dict[str, int]:
    assert feedback.export(bot.settings, folder, as_json=True) == 0
    names = {"corpus.jsonl", "queries.jsonl", "qrels/test.tsv", "wrong.jsonl"}
    return {name: len((folder / name).read_text(encoding="utf-8").splitlines()) for name in names}


async def test_tap_is_shown_changed_taken_back_and_outlives_a_restart(telegram: LocalTelegram, tmp_path: Path) -> None:
    reader = telegram.person("Reader")
    async with whole_bot(telegram, tmp_path) as bot:
        take_in(bot)
        answer = await ask(reader)
        assert answer.block_quotes[0] == SPEECH
        await reader.taps(answer, first(answer, HELPFUL))
        judged = await reader.hears_edit()
        assert marks(judged) == [HELPFUL]
        assert [label.removeprefix("✓ ") for label in judged.labels] == answer.labels
        assert (judged.text, judged.entities) == (answer.text, answer.entities)
    async with whole_bot(telegram, tmp_path):
        await reader.taps(judged, first(judged, WRONG))
        changed = await reader.hears_edit()
        assert marks(changed) == [WRONG]
        await reader.taps(changed, first(changed, WRONG))
        assert (await reader.hears_edit()).labels == answer.labels
    assert [call for call in telegram.journal if call.code != 200] == []


async def test_tap_that_another_message_shows_already_is_answered_all_the_same(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    reader = telegram.person("Reader")
    async with whole_bot(telegram, tmp_path) as bot:
        take_in(bot)
        answer = await ask(reader)
        await reader.taps(answer, first(answer, HELPFUL))
        await reader.hears_edit()
        second, third = await ask(reader), await ask(reader)
        assert marks(second) == [HELPFUL]
        await reader.taps(third, first(third, HELPFUL))
        await reader.hears_edit()
        told = await reader.taps(second, first(second, HELPFUL))  # which it still shows, and now is again
        assert told.text.startswith("Noted")
    assert [
        call.answer for call in telegram.journal if call.code != 200 and "not modified" not in str(call.answer)
    ] == []


async def test_group_members_judge_each_for_themselves(telegram: LocalTelegram, tmp_path: Path) -> None:
    ann, ben = telegram.person("Ann"), telegram.person("Ben")
    newsroom = await telegram.group("Newsroom", members=[ann, ben])
    async with whole_bot(telegram, tmp_path) as bot:
        take_in(bot)
        await ann.says(f"/ask {QUESTION}", to=newsroom)
        answer = await with_verdicts(ann, await ann.hears(newsroom), newsroom)
        for member, words in ((ann, HELPFUL), (ben, WRONG), (ben, HELPFUL)):
            assert (await member.taps(answer, first(answer, words))).text.startswith("Noted")
        assert [(one.helpful, one.wrong) for one in bot.feedback.tallies()] == [(2, 0)]
        assert telegram.record(newsroom.id).edits == [answer]


async def test_what_was_helpful_is_exported_as_a_set_in_which_evaluate_finds_it(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    reader, other = telegram.person("Reader"), telegram.person("Other", user_id=987_654_321_012)
    async with whole_bot(telegram, tmp_path) as bot:
        take_in(bot)
        with pytest.raises(FeedbackNotExported, match="Nobody has judged"):
            feedback.export(bot.settings, tmp_path / "set", as_json=False)
        for person in (reader, other):
            answer = await ask(person)
            await person.taps(answer, first(answer, HELPFUL))
        await reader.says("Who sells fish on the market in the square?")
        answer = await with_verdicts(reader, await reader.hears())
        await reader.taps(answer, first(answer, WRONG))
        counts = await asyncio.to_thread(export, bot, tmp_path / "set")
    assert counts == {"corpus.jsonl": 4, "queries.jsonl": 2, "qrels/test.tsv": 2, "wrong.jsonl": 1}
    figures = evaluate(tmp_path / "set").figures()
    assert (figures["queries"], figures["passages"], figures["mrr@10"], figures["recall@5"]) == (1, 4, 1.0, 1.0)
    (wrong,) = map(json.loads, (tmp_path / "set" / "wrong.jsonl").read_text(encoding="utf-8").splitlines())
    assert (wrong["speakers"], wrong["wrong"]) == (["Ilgar Tosun"], 1)
    everything = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "set").rglob("*.*"))
    assert "987654321012" not in everything


async def test_admin_reads_what_was_called_wrong_as_it_was_shown(telegram: LocalTelegram, tmp_path: Path) -> None:
    reader, editor = telegram.person("Reader"), telegram.person("Editor")
    async with whole_bot(telegram, tmp_path, admins=[editor]) as bot:
        take_in(bot)
        answer = await ask(reader)
        await reader.taps(answer, first(answer, WRONG))
        put(bot, BRIDGE.replace("Monday", "Tuesday"), name="bridge.txt")
        bot.index.follow()
        await editor.says("/reports")
        report = await editor.hears()
        await reader.says("/reports")
        assert "people who run the bot" in (await reader.hears()).text
    assert report.block_quotes == [SPEECH]
    for shown in ("Mara Velloni", "The ferry bridge reopens", QUESTION, "1 person"):
        assert shown in report.text
