from pathlib import Path

import pytest

from bot.alerts import alert_passages, create_alerts
from bot.model import Topic
from bot.services import Services
from index.model import Passage
from support.articles import BRIDGE, NOW, put, services

READER, OTHER = 11, 22


@pytest.fixture
def bot(tmp_path: Path) -> Services:
    return services(tmp_path)


def waiting(bot: Services) -> dict[int, list[str]]:
    """What each chat is about to be sent."""
    alerts = bot.outbox.claim(100, NOW)
    return {alert.chat_id: [passage.text for passage in alert_passages(bot, alert)] for alert in alerts}


def test_subscriber_to_everything_gets_the_speech_and_not_the_narration(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    [texts] = waiting(bot).values()
    assert len(texts) == 1
    assert texts[0].startswith("“The bridge will open")


def test_words_must_all_be_in_the_passage_or_its_headline(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.WORDS, "lorry toll", NOW)
    bot.subscriptions.add(OTHER, Topic.WORDS, "lorry railway", NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    assert list(waiting(bot)) == [READER]


def test_two_subscriptions_of_one_chat_give_one_alert(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    bot.subscriptions.add(READER, Topic.WORDS, "toll", NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    assert bot.outbox.pending() == 1


def test_an_article_is_told_of_once(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    put(bot, BRIDGE)
    assert create_alerts(bot) == 0


def test_revision_tells_only_of_statements_that_were_not_there_before(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    bot.outbox.sent_all([alert.id for alert in bot.outbox.claim(100, NOW)], NOW)
    put(bot, BRIDGE + "\n“It was closed for a year too long,” said Mara Velloni.\n")
    create_alerts(bot)
    later = bot.outbox.claim(100, NOW)
    assert [p.text for alert in later for p in alert_passages(bot, alert)] == [
        "“It was closed for a year too long,” said Mara Velloni."
    ]


def test_article_revised_before_anybody_was_told_is_told_of_whole(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE)
    put(bot, BRIDGE + "\n“It was closed for a year too long,” said Mara Velloni.\n")
    create_alerts(bot)
    [texts] = waiting(bot).values()
    assert [text[:12] for text in texts] == ["“The bridge ", "“It was clos"]


def test_article_that_cannot_be_matched_keeps_no_other_waiting(
    bot: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    poisonous = put(bot, BRIDGE, name="poison.txt").article.id
    put(bot, BRIDGE.replace("Monday", "Sunday"), name="good.txt")
    read = bot.store.article_passages

    def fail_at_one(_: object, article_id: int) -> list[Passage]:
        if article_id == poisonous:
            raise ValueError("poison")
        return read(article_id)

    monkeypatch.setattr(type(bot.store), "article_passages", fail_at_one)
    assert create_alerts(bot) == 2
    assert bot.outbox.pending() == 1
    assert create_alerts(bot) == 0
    assert f"article {poisonous} could not be matched" in caplog.text


def test_article_without_speech_alerts_nobody(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, "A quiet day\n\nThe old bridge was built by prisoners a century ago, and nobody crossed it today.\n")
    assert create_alerts(bot) == 1
    assert bot.outbox.pending() == 0


def test_sample_article_alerts_nobody_outside_the_playground(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE, sample=True)
    assert create_alerts(bot) == 1
    assert bot.outbox.pending() == 0


def test_alert_loses_passages_that_the_article_no_longer_holds(bot: Services) -> None:
    bot.subscriptions.add(READER, Topic.EVERYTHING, None, NOW)
    put(bot, BRIDGE)
    create_alerts(bot)
    put(bot, "The ferry bridge reopens\n\nThe mayor took back what she had said about the bridge on Friday.\n")
    assert waiting(bot) == {READER: []}


RUSSIAN = "Мост\n\n«Мост откроется в понедельник, и никто не будет платить», — сказала Мара Веллони, мэр Тарска.\n"


@pytest.mark.parametrize("words", ["Mara Velloni", "mara velloni", "Velloni", "Мара Веллони"])
def test_a_name_asks_for_the_persons_words_in_every_language(bot: Services, words: str) -> None:
    put(bot, BRIDGE)
    create_alerts(bot)
    bot.subscriptions.add(READER, Topic.WORDS, words, NOW)
    put(bot, RUSSIAN, name="russian.txt")
    create_alerts(bot)
    assert list(waiting(bot)) == [READER]


@pytest.mark.parametrize("words", ["velloni", "Mara Orlic", "Mara Velloni lorry"])
def test_other_words_ask_for_nobodys(bot: Services, words: str) -> None:
    put(bot, BRIDGE)
    create_alerts(bot)
    bot.subscriptions.add(READER, Topic.WORDS, words, NOW)
    put(bot, RUSSIAN, name="russian.txt")
    create_alerts(bot)
    assert list(waiting(bot)) == []


_MINISTER = "The river\n\n“The river is ours and stays open,” Agriculture Minister Oto Brandt said on Thursday.\n"


@pytest.mark.parametrize(("office", "alerted"), [("", [READER]), ("Minister ", [READER]), ("President ", [])])
def test_a_name_asks_for_what_a_surname_alone_says_that_can_be_theirs(
    bot: Services, office: str, alerted: list[int]
) -> None:
    put(bot, _MINISTER)
    create_alerts(bot)
    bot.subscriptions.add(READER, Topic.WORDS, "Oto Brandt", NOW)
    put(bot, f"The dam\n\n“It belongs to nobody, and neither does the dam,” {office}Brandt said.\n", name="dam.txt")
    create_alerts(bot)
    assert list(waiting(bot)) == alerted
