"""What persons do, what of it reaches the bot, and what they cannot do."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.errors import ActError
from bot.playground.events import ChatsChanged, Event
from bot.playground.files import MAX_UPLOAD
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, keyboard, met, send, waiting

GIF = b"GIF89a" + bytes([7, 0, 9, 0])


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def said(playground: Playground, text: str) -> list[str]:
    return [message.words.text for message in acts.say(playground, ANNA.id, ANNA.id, text)]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("x" * 4096, ["x" * 4096]),
        ("x " + "y" * 4094, ["x " + "y" * 4094]),
        ("x" * 4097, ["x" * 4096, "x"]),
        ("😀" * 2048, ["😀" * 2048]),
        ("😀" * 2049, ["😀" * 2048, "😀"]),
        ("x" * 4095 + " y", ["x" * 4095, "y"]),
        ("x" * 4096 + " y", ["x" * 4096, "y"]),
        ("x " + "y" * 4095, ["x", "y" * 4095]),
        ("x\n" + "y" * 4095, ["x", "y" * 4095]),
        ("x y\n" + "z" * 4095, ["x y", "z" * 4095]),
        ("\n" + "y" * 4096, ["y" * 4095, "y"]),
    ],
)
def test_text_is_cut_at_the_last_blank_that_fits(playground: Playground, text: str, messages: list[str]) -> None:
    assert said(playground, text) == messages


def test_half_a_surrogate_pair_arrives_as_a_question_mark(playground: Playground) -> None:
    assert said(playground, "a\ud800b") == ["a?b"]


def test_correction_is_what_the_message_then_says(playground: Playground) -> None:
    corrected = acts.correct(playground, ANNA.id, ANNA.id, 1, " hello again ")
    assert (corrected.words.text, corrected.edited_at) == ("hello again", corrected.sent_at)
    assert playground.message(ANNA.id, 1) == corrected
    assert len(acts.correct(playground, ANNA.id, ANNA.id, 1, "x" * 4096).words.text) == 4096


def test_link_starts_the_bot_with_what_it_holds_first(playground: Playground) -> None:
    acts.follow(playground, ANNA.id, "https://telegram.me/verbatim_bot/?start=one&start=two")
    assert waiting(playground, "message")[-1]["text"] == "/start one"


def test_photo_of_a_person_reaches_the_bot(playground: Playground) -> None:
    sent = acts.send_photo(playground, ANNA.id, ANNA.id, GIF, "a <b>picture</b>")
    [size] = waiting(playground, "message")[-1]["photo"]
    assert (sent.photo and sent.photo.file.id, size["width"], size["height"]) == (size["file_id"], 7, 9)
    assert waiting(playground, "message")[-1]["caption"] == "a <b>picture</b>"


def test_person_sends_50_mb_and_a_caption_of_1024_characters(playground: Playground) -> None:
    sent = acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", bytes(MAX_UPLOAD), "😀" * 512)
    assert sent.words.text == "😀" * 512
    assert waiting(playground, "message")[-1]["document"]["file_size"] == 50 << 20


def test_person_who_switches_the_language_is_told_of_another_menu(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    acts.speak_language(playground, ANNA.id, "ru")
    assert (events, playground.persons[ANNA.id].language_code) == ([ChatsChanged()], "ru")


def test_tap_is_told_with_who_tapped_and_where(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id
    buttons = [{"text": name, "callback_data": name} for name in "abc"]
    rows = {"inline_keyboard": [buttons[:1], buttons[1:]]}
    message = send(playground, chat_id=group, reply_markup=rows)
    for row, column in ((0, 0), (1, 1)):
        acts.tap(playground, BORIS.id, group, message, row, column)
    first, second = waiting(playground, "callback_query")
    assert (first["data"], second["data"]) == ("a", "c")
    assert (first["id"], second["id"], first["chat_instance"]) == ("1", "2", str(-group))
    assert first["from"] == {"id": 12, "is_bot": False, "first_name": "Boris", "language_code": "ru"}
    assert first["message"]["chat"]["id"] == group


Act = Callable[[Playground], Any]


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda p: acts.say(p, 11, 11, " \n "), "There is nothing to send."),
        (lambda p: acts.say(p, 11, 11, "x", reply_to=9), "There is no such message to reply to."),
        (lambda p: acts.correct(p, 11, 11, 9, "x"), "There is no such message to edit."),
        (lambda p: acts.correct(p, 11, 11, 2, "x"), "There is no such message to edit."),  # a file
        (lambda p: acts.correct(p, 11, 11, 3, "x"), "There is no such message to edit."),  # the bot's
        (lambda p: acts.correct(p, 11, -4_000_000_001, 4, "x"), "There is no such message to edit."),  # the group's own
        (lambda p: acts.correct(p, 11, 11, 1, " "), "A message has from 1 to 4096 characters."),
        (lambda p: acts.correct(p, 11, 11, 1, "x" * 4097), "A message has from 1 to 4096 characters."),
        (
            lambda p: acts.start(p, 11, "x" * 65),
            "A start parameter has from 1 to 64 characters of A-Z, a-z, 0-9, _ and -.",
        ),
        (lambda p: acts.follow(p, 11, "https://e.org/verbatim_bot"), "The link does not lead to the bot."),
        (lambda p: acts.send_file(p, 11, 11, "a", bytes(MAX_UPLOAD + 1)), "The file is larger than 50 MB."),
        (lambda p: acts.send_file(p, 11, 11, "a", b"", "x" * 1025), "The caption is longer than 1024 characters."),
        (lambda p: acts.send_photo(p, 11, 11, b"x"), "This cannot be sent as a photo: IMAGE_PROCESS_FAILED."),
        (lambda p: acts.tap(p, 11, 11, 9, 0, 0), "There is no such button any more."),
        (lambda p: acts.tap(p, 11, 11, 1, 0, 0), "There is no such button any more."),  # without a keyboard
        (lambda p: acts.tap(p, 11, 11, 3, 0, 0), "There is no such button any more."),  # a link
        (lambda p: acts.tap(p, 11, 11, 3, 0, 2), "There is no such button any more."),
        (lambda p: acts.tap(p, 11, 11, 3, 0, -1), "There is no such button any more."),
        (lambda p: acts.tap(p, 11, 11, 3, -1, 1), "There is no such button any more."),
        (lambda p: acts.say(p, 99, 99, "x"), "There is no such person."),
        (lambda p: acts.say(p, 12, 11, "x"), "There is no such chat."),
        (lambda p: membership.kick(p, 11, 11), "This is not a group."),
    ],
)
def test_what_cannot_be_done_is_said_and_the_bot_is_told_nothing(act: Act, reason: str) -> None:
    playground, _ = met()
    acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", b"x")
    buttons = keyboard({"text": "a", "url": "https://e.org/"}, {"text": "b", "callback_data": "b"})
    send(playground, reply_markup=buttons)
    membership.found_group(playground, ANNA.id, "Newsroom")
    before = len(playground.updates)
    with pytest.raises(ActError) as raised:
        act(playground)
    assert str(raised.value) == reason
    assert len(playground.updates) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda p, text: acts.say(p, 11, 11, text),
        lambda p, text: acts.send_file(p, 11, 11, "a.txt", b"x", text),
        lambda p, text: acts.send_photo(p, 11, 11, GIF, text),
        lambda p, text: acts.correct(p, 11, 11, 1, text),
    ],
)
def test_person_who_blocked_the_bot_unblocks_it_before_writing(act: Callable[[Playground, str], Any]) -> None:
    playground, _ = met()
    membership.block(playground, ANNA.id, blocked=True)
    with pytest.raises(ActError) as raised:
        act(playground, "hello?")
    assert str(raised.value) == "Anna has blocked the bot. Unblock it first."
    membership.block(playground, ANNA.id, blocked=False)
    act(playground, "hello!")
    assert call(playground, "getWebhookInfo")["pending_update_count"] == 4


def test_first_words_of_a_person_open_the_chat_and_later_ones_do_not(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    acts.say(playground, BORIS.id, BORIS.id, "hello")
    assert ChatsChanged() in events
    events.clear()
    acts.say(playground, BORIS.id, BORIS.id, "hello again")
    assert ChatsChanged() not in events
