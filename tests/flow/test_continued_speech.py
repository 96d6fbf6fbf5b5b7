"""What people are shown of a speech that goes on without marks: the article's words, labelled so, nobody's name."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import Services
from bot.texts import CATALOGUES
from support.articles import put
from support.telegram import LocalTelegram, local_telegram
from support.whole_bot import whole_bot

SPEECH = "“The mine will close before the winter. It is empty, and the sea is coming in.”"
GOES_ON = (
    "The shipyard has room for all who went down that shaft.",
    "We have agreed on two hundred places with its owners.",
    "I have seen the contracts myself, and our lawyers have read them.",
)
NARRATION = "The miners listened in silence and went home through the snow."
MINE = "\n".join(
    [
        "What the mayor told the miners",
        "",
        "Jon Arvid, the mayor of Halvik, delivered a speech to the miners on Tuesday.",
        "",
        "On the mine",
        "",
        SPEECH,
        *GOES_ON,
        "",
        "On the school",
        "",
        NARRATION,
    ]
)


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as server:
        yield server


@pytest.fixture
async def bot(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Services]:
    async with whole_bot(telegram, tmp_path) as services:
        put(services, MINE)
        services.index.follow()
        yield services


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("language", sorted(CATALOGUES))
async def test_answer_says_in_the_persons_language_that_it_is_no_quotation(
    telegram: LocalTelegram, language: str
) -> None:
    reader = telegram.person("Reader", language=language)
    await reader.says("two hundred places with its owners")
    answer = await reader.hears()
    assert answer.block_quotes == [GOES_ON[1]]
    assert answer.marked("bold") == []
    assert CATALOGUES[language].may_continue in answer.text
    assert "Jon Arvid" not in answer.text


@pytest.mark.usefixtures("bot")
async def test_narration_of_the_same_article_is_not_labelled_so(telegram: LocalTelegram) -> None:
    reader = telegram.person("Reader")
    await reader.says("silence in the snow")
    answer = await reader.hears()
    assert answer.block_quotes == [NARRATION]
    assert CATALOGUES["en"].article_words in answer.text
    assert CATALOGUES["en"].may_continue not in answer.text


@pytest.mark.usefixtures("bot")
async def test_context_of_the_speech_offers_what_may_continue_it_and_labels_each(telegram: LocalTelegram) -> None:
    reader = telegram.person("Reader")
    await reader.says("the mine is empty, and the sea is coming in")
    answer = await reader.hears()
    assert answer.block_quotes[0] == SPEECH
    assert "Jon Arvid" in answer.text
    await reader.taps(answer, next(label for label in answer.labels if label.startswith("Context")))
    context = await reader.hears()
    assert context.block_quotes[-4:] == [SPEECH, *GOES_ON]
    assert context.marked("bold") == [SPEECH.strip("“”")]
    assert context.text.count(CATALOGUES["en"].may_continue) == len(GOES_ON)


@pytest.mark.usefixtures("bot")
async def test_context_of_what_may_continue_a_speech_shows_the_speech(telegram: LocalTelegram) -> None:
    reader = telegram.person("Reader")
    await reader.says("the contracts that our lawyers have read")
    answer = await reader.hears()
    assert answer.block_quotes == [GOES_ON[2]]
    await reader.taps(answer, next(label for label in answer.labels if label.startswith("Context")))
    context = await reader.hears()
    assert context.block_quotes == [SPEECH, *GOES_ON[1:], NARRATION]
    assert context.marked("bold") == [SPEECH.strip("“”")]


@pytest.mark.usefixtures("bot")
async def test_question_for_the_speaker_gets_it_as_no_words_of_theirs(telegram: LocalTelegram) -> None:
    reader = telegram.person("Reader")
    await reader.says("What did Jon Arvid say about two hundred places with its owners?")
    answer = await reader.hears()
    assert "speaker: Jon Arvid" in answer.text.splitlines()[0]
    assert GOES_ON[1] in answer.block_quotes
    shown = answer.text[answer.text.index(GOES_ON[1]) :].splitlines()[1]
    assert CATALOGUES["en"].may_continue in shown
    assert "Arvid" not in shown
