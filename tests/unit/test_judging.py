from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.model import Verdict
from bot.texts import texts_for
from handlers.callbacks import Action, data
from support.fakes import ADMIN
from support.handled_chat import GROUP, OPEN, OTHER_CHAT, READER, Chat, opened_chat
from support.passages import passage

EN = texts_for("en")
LATER = passage("The bridge closes again.", id=8)
QUESTION = "Is it about the bridge?"


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        yield opened


def keyboard(chat: Chat) -> dict[str, Any]:
    """The buttons of the answer that was sent last, as a message holds them."""
    return {"reply_markup": chat.telegram.sent()[-1]["reply_markup"]}


def edited(chat: Chat) -> dict[str, Any]:
    return {"reply_markup": chat.telegram.sent("editMessageReplyMarkup")[-1]["reply_markup"]}


def labels(shown: dict[str, Any]) -> list[str]:
    return [button["text"] for row in shown["reply_markup"]["inline_keyboard"] for button in row]


def buttons(shown: dict[str, Any]) -> dict[str, str]:
    """The labels and the data of a message's buttons."""
    return {
        button["text"]: button["callback_data"] for row in shown["reply_markup"]["inline_keyboard"] for button in row
    }


async def rates(chat: Chat) -> None:
    """Ask, and have the verdicts on each passage shown."""
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.rate_button], **keyboard(chat)) is None


def verdicts(chat: Chat) -> dict[tuple[int, int], Verdict]:
    """What each person said of the passage of each article."""
    return {(user, of.article_id): verdict for (user, _, of), verdict in chat.parts.feedback.held.items()}


async def test_one_tap_judges_and_the_button_shows_it(chat: Chat) -> None:
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.helpful_button], **keyboard(chat)) == EN.helpful_noted
    assert verdicts(chat) == {(READER, 7): Verdict.HELPFUL}
    assert labels(edited(chat)) == ["Context", f"✓ {EN.helpful_button}", EN.wrong_button, EN.alert_button]


async def test_other_verdict_takes_the_place_of_the_first_and_the_same_takes_it_back(chat: Chat) -> None:
    await chat.says(QUESTION)
    helpful, wrong = chat.buttons[EN.helpful_button], chat.buttons[EN.wrong_button]
    await chat.taps(helpful, **keyboard(chat))
    assert await chat.taps(wrong, **edited(chat)) == EN.wrong_noted
    assert verdicts(chat) == {(READER, 7): Verdict.WRONG}
    assert labels(edited(chat))[1:3] == [EN.helpful_button, f"✓ {EN.wrong_button}"]
    assert await chat.taps(wrong, **edited(chat)) == EN.verdict_taken_back
    assert verdicts(chat) == {}
    assert labels(edited(chat))[1:3] == [EN.helpful_button, EN.wrong_button]


async def test_verdicts_on_several_passages_come_with_a_tap(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await chat.says(QUESTION)
    assert labels(keyboard(chat)) == ["Context 1", "Context 2", EN.rate_button, EN.alert_button]
    assert await chat.taps(chat.buttons[EN.rate_button], **keyboard(chat)) is None
    verdicts_on_both = ["Helpful 1", "Helpful 2", "Wrong? 1", "Wrong? 2"]
    assert labels(edited(chat)) == ["Context 1", "Context 2", *verdicts_on_both, EN.alert_button]
    await chat.taps(buttons(edited(chat))["Helpful 2"], **edited(chat))
    await chat.says(QUESTION)
    assert [*chat.buttons][2:4] == ["Helpful 1", "✓ Helpful 2"]


async def test_verdicts_that_were_given_since_are_shown_when_they_come(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await chat.says(QUESTION)
    rate, shown = chat.buttons[EN.rate_button], keyboard(chat)
    await rates(chat)
    await chat.taps(buttons(edited(chat))["Wrong? 1"], **edited(chat))
    await chat.taps(rate, **shown)
    assert [label for label in labels(edited(chat)) if label.startswith("✓")] == ["✓ Wrong? 1"]


async def test_nobodys_verdict_comes_into_a_group(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    await chat.taps(buttons(edited(chat))["Helpful 1"], **edited(chat))
    await chat.says(f"/ask {QUESTION}", chat=GROUP)
    await chat.taps(chat.buttons[EN.rate_button], chat=GROUP, **keyboard(chat))
    assert [*buttons(edited(chat))][2:4] == ["Helpful 1", "Helpful 2"]


async def test_message_that_telegram_no_longer_shows_the_bot_brings_no_verdicts(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.rate_button], date=0) == EN.button_stale
    chat.parts.asked.questions.clear()
    assert await chat.taps(chat.buttons[EN.rate_button], **keyboard(chat)) == EN.question_gone


async def test_tap_judges_its_own_passage_alone(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    assert await chat.taps(buttons(edited(chat))["Wrong? 2"], **edited(chat)) == EN.wrong_noted
    assert verdicts(chat) == {(READER, 8): Verdict.WRONG}
    assert [label for label in labels(edited(chat)) if label.startswith("✓")] == ["✓ Wrong? 2"]


async def test_taps_that_follow_quickly_are_all_shown(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    before = edited(chat)  # what the chat still shows when the second button is tapped
    await chat.taps(buttons(before)["Helpful 1"], **before)
    await chat.taps(buttons(before)["Wrong? 2"], **before)
    marks = [label for label in labels(edited(chat)) if label.startswith("✓")]
    assert marks == ["✓ Helpful 1", "✓ Wrong? 2"]


async def test_marks_of_passages_that_a_revision_changed_stay(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    await chat.taps(buttons(edited(chat))["Helpful 2"], **edited(chat))
    chat.parts.store.passages_held.remove(LATER)
    await chat.taps(buttons(edited(chat))["Helpful 1"], **edited(chat))
    assert [label for label in labels(edited(chat)) if label.startswith("✓")] == ["✓ Helpful 1", "✓ Helpful 2"]


async def test_question_asked_again_shows_what_was_said_before(chat: Chat) -> None:
    await chat.says(QUESTION)
    await chat.taps(chat.buttons[EN.wrong_button], **keyboard(chat))
    await chat.says(QUESTION)
    assert f"✓ {EN.wrong_button}" in chat.buttons
    await chat.says("The bridge")
    assert f"✓ {EN.wrong_button}" not in chat.buttons


async def test_in_a_group_everybody_judges_for_themselves_and_sees_nobodys_verdict(chat: Chat) -> None:
    await chat.says("/ask bridge", chat=GROUP)
    helpful, wrong, shown = chat.buttons[EN.helpful_button], chat.buttons[EN.wrong_button], keyboard(chat)
    assert await chat.taps(helpful, chat=GROUP, **shown) == EN.helpful_noted
    assert await chat.taps(wrong, user=OTHER_CHAT, chat=GROUP, **shown) == EN.wrong_noted
    assert await chat.taps(wrong, chat=GROUP, **shown) == EN.wrong_noted
    assert await chat.taps(wrong, user=OTHER_CHAT, chat=GROUP, **shown) == EN.verdict_taken_back
    assert verdicts(chat) == {(READER, 7): Verdict.WRONG}
    assert chat.telegram.sent("editMessageReplyMarkup") == []
    await chat.says("/ask bridge", chat=GROUP)
    assert list(chat.buttons)[1:3] == [EN.helpful_button, EN.wrong_button]


@pytest.mark.parametrize(
    "fault", ["message is not modified: specified new message content is the same", "message can't be edited"]
)
async def test_buttons_that_cannot_be_edited_do_not_matter(chat: Chat, fault: str) -> None:
    chat.telegram.faults["editMessageReplyMarkup"] = (400, f"Bad Request: {fault}")
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.helpful_button], **keyboard(chat)) == EN.helpful_noted
    assert len(chat.telegram.sent()) == 1


async def test_message_that_telegram_no_longer_shows_the_bot_can_be_judged(chat: Chat) -> None:
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.helpful_button], date=0) == EN.helpful_noted
    assert chat.telegram.sent("editMessageReplyMarkup") == []


async def test_verdict_on_a_forgotten_question_can_be_changed_and_given_on_its_other_passages(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    shown = buttons(edited(chat))
    await chat.taps(shown["Helpful 1"])
    chat.parts.asked.questions.clear()
    assert await chat.taps(shown["Wrong? 1"]) == EN.wrong_noted
    assert await chat.taps(shown["Helpful 2"]) == EN.helpful_noted
    assert await chat.taps(shown["Helpful 2"], user=OTHER_CHAT, chat=READER) == EN.question_gone
    assert verdicts(chat) == {(READER, 7): Verdict.WRONG, (READER, 8): Verdict.HELPFUL}
    assert {question for _, (question, _), _ in chat.parts.feedback.held} == {QUESTION}


async def test_forgotten_question_that_nobody_judged_has_to_be_asked_again(chat: Chat) -> None:
    await chat.says(QUESTION)
    chat.parts.asked.questions.clear()
    assert await chat.taps(chat.buttons[EN.helpful_button]) == EN.question_gone


async def test_question_of_another_chat_cannot_be_judged(chat: Chat) -> None:
    await chat.says(QUESTION)
    assert await chat.taps(chat.buttons[EN.helpful_button], user=OTHER_CHAT) == EN.question_gone
    assert verdicts(chat) == {}


async def test_passage_whose_words_are_gone_cannot_be_judged_but_a_verdict_on_it_can_be_taken_back(chat: Chat) -> None:
    chat.parts.store.passages_held.append(LATER)
    await rates(chat)
    shown = buttons(edited(chat))
    await chat.taps(shown["Helpful 1"])
    chat.parts.store.passages_held.clear()
    assert await chat.taps(shown["Helpful 2"]) == EN.passage_gone
    assert await chat.taps(shown["Helpful 1"]) == EN.verdict_taken_back
    assert verdicts(chat) == {}


@pytest.mark.parametrize("numbers", [(1, 7, 1, 5, 9), (2**70, 7, 9, 0, 40), (1, *[2**63] * 4)])
async def test_buttons_that_lead_nowhere_are_answered_politely(chat: Chat, numbers: tuple[int, ...]) -> None:
    await chat.says(QUESTION)
    known = {EN.passage_gone, EN.question_gone, EN.button_stale}
    assert {await chat.taps(data(action, *numbers)) for action in (Action.HELPFUL, Action.WRONG)} <= known
    assert verdicts(chat) == {}


async def test_reports_show_admins_what_was_called_wrong_the_latest_first(chat: Chat) -> None:
    chat.parts.store.passages_held[:] = [OPEN, *(passage(f"The bridge, part {n}.", id=n) for n in range(20, 24))]
    for offset in (0, 3):
        await chat.taps(data(Action.ASK, (await asked(chat)), offset))
        await chat.taps(chat.buttons[EN.rate_button], **keyboard(chat))
        for label, button in buttons(edited(chat)).items():
            if label.startswith("Wrong"):
                await chat.taps(button)
    (told,) = await chat.says("/reports", user=ADMIN)
    assert told.startswith(EN.reports_head.format(n=5))
    assert told.index("part 23.") < told.index("part 22.") < told.index("part 21.")
    assert told.count(QUESTION) == 3
    await chat.taps(chat.buttons[EN.more_button], user=ADMIN)
    assert "The bridge is open," in chat.telegram.sent()[-1]["text"]
    assert EN.more_button not in chat.buttons
    assert await chat.taps(data(Action.REPORTS, 5), user=ADMIN) == EN.no_more


async def test_reports_are_for_admins_even_by_a_button(chat: Chat) -> None:
    assert await chat.says("/reports") == [EN.admins_only]
    assert await chat.taps(data(Action.REPORTS, 0)) == EN.admins_only


async def test_no_reports_are_told(chat: Chat) -> None:
    assert await chat.says("/reports", user=ADMIN) == [EN.no_reports]


async def asked(chat: Chat) -> int:
    """The id of the question, which was asked just now."""
    await chat.says(QUESTION)
    return max(chat.parts.asked.questions)
