"""What was understood is one line, and each part of it can be tapped away and brought back."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Answer, NoAnswer
from bot.texts import CATALOGUES, Texts
from bot.texts.lines import understood
from handlers.callbacks import Action, data, lifted_of, number_of, parse
from handlers.rendering import Message, alert_words, render_answer, render_no_answer
from index.results import NOTHING_LIFTED, Asks, Constraint, Correction, Declined, Reason
from support.handled_chat import GROUP, OTHER_CHAT, READER, Chat, opened_chat
from support.passages import hit, labels, passage, question, read

EN, RU, AZ = (CATALOGUES[language] for language in ("en", "ru", "az"))
SPEAKER, PERIOD, SUBJECT = Constraint.SPEAKER, Constraint.PERIOD, Constraint.SUBJECT
JULY: dict[str, Any] = {"since": date(2022, 7, 1), "until": date(2022, 7, 31)}
BOTH: dict[str, Any] = {"speaker": "Mara Velloni", **JULY}
NEAREST = hit(passage("The ferry sank."))


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        opened.parts.index.understood = BOTH
        yield opened


def line(texts: Texts = EN, **facts: Any) -> str:
    return understood(question(**facts), texts)


def answered(**facts: Any) -> Message:
    return render_answer(Answer(question(**facts), (hit(passage("The bridge.")),), 0, 1), EN, 5)


def declined(reason: Reason, texts: Texts = EN, *, near: bool = True, **facts: Any) -> Message:
    found = {key: facts.pop(key) for key in ("subjects", "period") if key in facts}
    nearest = (NEAREST,) if near else ()
    return render_no_answer(NoAnswer(question(**facts), Declined(reason, nearest, **found)), texts, 5)


def offered(message: Message) -> dict[str, set[Constraint]]:
    """What each button that asks the question otherwise lifts."""
    taps = {button.label: parse(button.data) for row in message.buttons for button in row}
    return {label: set(lifted_of(tap.numbers[1])) for label, tap in taps.items() if tap and tap.action is Action.LIFT}


def test_line_names_all_that_narrows() -> None:
    assert line(**BOTH, phrase="at last") == "“at last” · bridge · speaker: Mara Velloni · July 2022"


def test_line_says_what_is_lifted() -> None:
    assert line(**BOTH, lifted=frozenset({SPEAKER})) == "bridge · any speaker · July 2022"
    assert line(**BOTH, lifted=frozenset({PERIOD})) == "bridge · speaker: Mara Velloni · any date"
    assert line(**BOTH, lifted=frozenset({SUBJECT})) == "any subject · speaker: Mara Velloni · July 2022"
    assert line(RU, **BOTH, lifted=frozenset({SPEAKER, PERIOD})) == "bridge · кто угодно · любая дата"


def test_line_does_not_lift_what_was_never_understood() -> None:
    assert line(lifted=frozenset(Constraint) - {SUBJECT}) == "bridge"


def test_line_names_the_person_who_was_taken_for_a_role() -> None:
    assert line(speaker="Mara Velloni", role="the mayor") == "bridge · speaker: Mara Velloni (the mayor)"


@pytest.mark.parametrize(
    ("asks", "shown"), [(Asks.WORDS, "bridge"), (Asks.SPEAKER, "who said · bridge"), (Asks.DAY, "when · bridge")]
)
def test_line_begins_with_what_is_asked_for(asks: Asks, shown: str) -> None:
    assert line(asks=asks) == shown


def test_question_that_only_asks_has_no_line() -> None:
    assert line(words=(), asks=Asks.SPEAKER) == ""


def test_answer_offers_to_lift_its_speaker_and_its_period() -> None:
    assert offered(answered(**BOTH)) == {"Any speaker": {SPEAKER}, "Any date": {PERIOD}}
    assert offered(answered(**JULY)) == {"Any date": {PERIOD}}
    assert offered(answered()) == {}


def test_lifted_constraint_is_offered_back_by_its_name_and_the_other_to_be_lifted_too() -> None:
    assert offered(answered(**BOTH, lifted=frozenset({PERIOD}))) == {
        "Any speaker": {SPEAKER, PERIOD},
        "Only July 2022": set(),
    }
    assert offered(answered(**BOTH, lifted=frozenset({SPEAKER, PERIOD}))) == {
        "Only Mara Velloni": {PERIOD},
        "Only July 2022": {SPEAKER},
    }


def test_second_tap_in_the_same_place_takes_back_the_first() -> None:
    for constraint, lift, restore in (
        (SPEAKER, "Any speaker", "Only Mara Velloni"),
        (PERIOD, "Any date", "Only July 2022"),
    ):
        before, after = answered(**BOTH), answered(**BOTH, lifted=frozenset({constraint}))
        assert labels(before.buttons).index(lift) == labels(after.buttons).index(restore)


def test_lifted_subject_is_offered_back() -> None:
    assert offered(answered(speaker="Mara Velloni", lifted=frozenset({SUBJECT}))) == {"Only bridge": set()}


def test_what_alone_narrows_is_not_offered_to_be_lifted() -> None:
    assert offered(answered(words=(), terms=(), speaker="Mara Velloni")) == {}
    alone = answered(words=(), terms=(), **BOTH, lifted=frozenset({PERIOD}))
    assert offered(alone) == {"Only July 2022": set()}


def test_long_name_leaves_its_button_short() -> None:
    message = answered(speaker="Velloni " * 90, lifted=frozenset({SPEAKER}))
    assert all(len(label) < 50 for label in labels(message.buttons))


def test_nobody_of_that_name_is_said_and_others_are_offered() -> None:
    message = declined(Reason.NOT_QUOTED, unquoted="Orlic Venn")
    assert message.text.split("\n") == ["The articles quote nobody named Orlic Venn.", EN.nearest]
    assert offered(message) == {"Any speaker": {SPEAKER}}
    assert "The ferry sank." in labels(message.buttons)


def test_nobody_of_that_name_and_nothing_else_asked_offers_nothing_to_lift() -> None:
    message = declined(Reason.NOT_QUOTED, near=False, words=(), terms=(), unquoted="Orlic Venn")
    assert message.text.split("\n") == ["The articles quote nobody named Orlic Venn.", EN.nothing_near]
    assert labels(message.buttons) == [EN.alert_button]


def test_speaker_who_is_not_quoted_on_this_is_told_with_what_they_are_quoted_in() -> None:
    message = declined(
        Reason.NOT_BY_SPEAKER, **BOTH, role="the mayor", subjects=("A ferry", "A toll", "A tax", "A road"), near=False
    )
    assert message.text.split("\n") == [
        "Mara Velloni (the mayor) is quoted, but not on this: bridge · July 2022",
        "Mara Velloni is quoted in: A ferry; A toll; A tax",
    ]
    assert offered(message) == {"Others on this": {SPEAKER}, "What Mara Velloni says": {SUBJECT}}


def test_period_without_articles_is_told_with_the_period_there_is() -> None:
    there_is = (date(2022, 7, 2), date(2022, 9, 9))
    message = declined(Reason.NOT_IN_PERIOD, **JULY, period=there_is)
    assert message.text.split("\n") == [
        "Nothing on this from that time: bridge · July 2022",
        "The articles are from 2 July 2022 to 9 September 2022.",
        EN.nearest,
    ]
    assert offered(message) == {"Any date": {PERIOD}}


def test_period_there_is_is_the_speakers_where_one_is_asked_for() -> None:
    day = (date(2022, 7, 2), date(2022, 7, 2))
    message = declined(Reason.NOT_IN_PERIOD, **BOTH, period=day, near=False)
    assert message.text.split("\n")[1] == "Mara Velloni is quoted from 2 July 2022 only."
    lifted = declined(Reason.NOT_IN_PERIOD, **BOTH, period=day, lifted=frozenset({SPEAKER}))
    assert lifted.text.split("\n")[1] == "The articles are from 2 July 2022 only."
    assert offered(lifted) == {"Any date": {SPEAKER, PERIOD}, "Only Mara Velloni": set()}


def test_period_that_is_not_known_is_not_told() -> None:
    assert declined(Reason.NOT_IN_PERIOD, **JULY).text.split("\n") == [
        "Nothing on this from that time: bridge · July 2022",
        EN.nearest,
    ]


def test_nothing_at_all_offers_nothing_to_lift_but_what_is_lifted_back() -> None:
    assert offered(declined(Reason.NOTHING, **BOTH)) == {}
    assert offered(declined(Reason.NOTHING, **JULY, lifted=frozenset({PERIOD}))) == {"Only July 2022": set()}


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("texts", CATALOGUES.values(), ids=CATALOGUES)
def test_corrections_stand_behind_the_reason(reason: Reason, texts: Texts) -> None:
    message = declined(reason, texts, **BOTH, corrections=(Correction("brigde", "bridge"),))
    assert "brigde" in message.text.split("\n")[1]


def test_headline_does_not_break_its_line_or_the_markup() -> None:
    message = declined(Reason.NOT_BY_SPEAKER, **BOTH, subjects=("A <b>\nferry", "w" * 900), near=False)
    assert read(message.text).faults == []
    assert len(message.text.split("\n")) == 2
    assert len(message.text) < 300


def test_alert_asks_for_what_is_not_lifted() -> None:
    assert alert_words(question(speaker="Mara Velloni", lifted=frozenset({SPEAKER}))) == "bridge"
    assert alert_words(question(speaker="Mara Velloni", lifted=frozenset({SUBJECT}))) == "Mara Velloni"
    assert alert_words(question(words=(), unquoted="Orlic Venn")) == "Orlic Venn"
    assert alert_words(question(words=(), speaker="Mara Velloni", lifted=frozenset({SPEAKER}))) == ""


@given(st.frozensets(st.sampled_from(Constraint)))
def test_button_brings_back_what_it_was_to_lift(lifted: frozenset[Constraint]) -> None:
    assert lifted_of(number_of(lifted)) == lifted
    assert lifted_of(number_of(lifted) + 8) == lifted


async def test_tap_edits_the_answer_in_place_and_its_buttons_go_on_with_it(chat: Chat) -> None:
    chat.parts.store.passages_held[:] = [passage(f"The bridge, part {n}.", id=n) for n in range(1, 6)]
    await chat.says("bridge")
    before = len(chat.telegram.sent())
    assert await chat.taps(chat.buttons["Any date"]) is None
    assert len(chat.telegram.sent()) == before
    (edited,) = chat.telegram.sent("editMessageText")
    assert edited["text"].startswith("bridge · speaker: Mara Velloni · any date\n")
    assert edited["link_preview_options"]["is_disabled"]
    buttons = chat.edited_buttons
    assert list(buttons)[-5:-2] == ["Any speaker", "Only July 2022", EN.more_button]
    await chat.taps(buttons[EN.more_button])
    assert chat.parts.index.lifted == {PERIOD}
    assert "The bridge, part 4." in chat.telegram.sent()[-1]["text"]
    await chat.taps(buttons["Only July 2022"])
    assert chat.parts.index.lifted == NOTHING_LIFTED
    assert list(chat.edited_buttons)[-5:-2] == ["Any speaker", "Any date", EN.more_button]


async def test_buttons_of_other_messages_go_on_asking_what_they_asked(chat: Chat) -> None:
    await chat.says("bridge")
    await chat.taps(chat.buttons["Any date"])
    await chat.taps(data(Action.ASK, 1, 0))
    assert chat.parts.index.lifted == NOTHING_LIFTED


async def test_alert_on_a_question_with_its_speaker_lifted_asks_for_the_words_alone(chat: Chat) -> None:
    await chat.says("bridge")
    await chat.taps(chat.buttons["Any speaker"])
    await chat.taps(chat.edited_buttons[EN.alert_button])
    assert chat.parts.index.lifted == {SPEAKER}
    assert [one.words for one in chat.parts.subscriptions.of_chat(READER)] == ["bridge"]


async def test_tap_that_changes_nothing_is_no_fault_and_no_second_message(chat: Chat) -> None:
    await chat.says("bridge")
    before = len(chat.telegram.sent())
    chat.telegram.faults["editMessageText"] = (400, "Bad Request: message is not modified: specified new message ...")
    assert await chat.taps(chat.buttons["Any date"]) is None
    assert len(chat.telegram.sent()) == before


async def test_answer_that_can_be_edited_no_more_is_given_anew(chat: Chat) -> None:
    await chat.says("bridge")
    chat.telegram.faults["editMessageText"] = (400, "Bad Request: message can't be edited")
    assert await chat.taps(chat.buttons["Any date"]) is None
    assert "any date" in chat.telegram.sent()[-1]["text"]


async def test_no_answer_is_edited_in_place_into_an_answer(chat: Chat) -> None:
    chat.parts.index.reason = Reason.NOT_IN_PERIOD
    await chat.says("oil")
    chat.parts.store.passages_held.append(passage("The oil is sold."))
    await chat.taps(chat.buttons["Any date"])
    (edited,) = chat.telegram.sent("editMessageText")
    assert "<blockquote>The oil is sold.</blockquote>" in edited["text"]
    assert "Only July 2022" in chat.edited_buttons


async def test_anybody_in_a_group_may_lift_and_another_chat_may_not(chat: Chat) -> None:
    await chat.says("/ask bridge", chat=GROUP)
    button = chat.buttons["Any date"]
    assert await chat.taps(button, user=OTHER_CHAT) == EN.question_gone
    assert await chat.taps(button, user=OTHER_CHAT, chat=GROUP) is None
    assert chat.telegram.sent("editMessageText")[-1]["chat_id"] == GROUP
