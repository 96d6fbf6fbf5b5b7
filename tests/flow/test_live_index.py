"""The running index follows the store, and answers are right while it lags behind."""

from pathlib import Path

import pytest

from bot.answers import answer
from bot.model import Answer, NoAnswer
from bot.services import Services
from index.model import Passage
from support.articles import BRIDGE, NOW, put, services

QUESTION = "Will lorries pay a toll on the bridge?"


@pytest.fixture
def bot(tmp_path: Path) -> Services:
    return services(tmp_path)


def test_question_between_a_revision_and_the_index_is_answered(bot: Services) -> None:
    put(bot, BRIDGE)
    bot.index.follow()
    put(bot, BRIDGE + "\nThe river was calm on the day of the opening, and nobody had to wait.\n")
    answered = answer(bot, QUESTION)
    assert isinstance(answered, Answer)
    assert answered.hits[0].passage.article.revision == 2


def test_removed_article_is_not_answered_from_before_the_index_has_followed(bot: Services) -> None:
    article = put(bot, BRIDGE).article
    bot.index.follow()
    bot.store.remove(article.id, NOW)
    assert isinstance(answer(bot, QUESTION), NoAnswer)


def test_two_processes_on_one_database_both_hear_of_a_new_article(bot: Services, tmp_path: Path) -> None:
    other = services(tmp_path)
    bot.index.load()
    other.index.load()
    put(bot, BRIDGE)
    for process in (other, bot):
        process.index.follow()
        assert isinstance(answer(process, QUESTION), Answer)


def test_article_that_cannot_be_indexed_keeps_no_other_out(
    bot: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    poisonous = put(bot, BRIDGE, name="poison.txt").article.id
    put(bot, BRIDGE.replace("Monday", "Sunday"), name="good.txt")
    read = bot.store.article_passages

    def fail_at_one(_: object, article_id: int) -> list[Passage]:
        if article_id == poisonous:
            raise ValueError("poison")
        return read(article_id)

    monkeypatch.setattr(type(bot.store), "article_passages", fail_at_one)
    assert bot.index.follow() == 2
    assert isinstance(answer(bot, QUESTION), Answer)
    assert f"article {poisonous} could not be indexed" in caplog.text


def test_phrase_is_found_however_many_passages_share_its_words(bot: Services) -> None:
    noise = "\n".join(f"Nobody on street {n} will say whether a toll is what they pay." for n in range(400))
    put(bot, f"Streets\n\n{noise}\n", name="noise.txt")
    put(bot, BRIDGE)
    bot.index.load()
    answered = answer(bot, "“will pay a toll”")
    assert isinstance(answered, Answer)
    assert [hit.passage.text in BRIDGE for hit in answered.hits] == [True]
