"""Inline results: of which kinds they are, what the bot is told of a question, and what picking one sends."""

from typing import Any

import pytest

from bot.playground import inline
from bot.playground.errors import ActError
from bot.playground.events import Event, InlineAnswered
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, keyboard, met, refusal, waiting

NO_OBJECT = 'can\'t parse inline query result: Field "input_message_content" must be of type Object'
BUTTON = {"text": "x", "callback_data": "d"}
TITLED = ("article", "venue", "location", "document", "cached_document", "video", "audio", "voice")
UNTITLED = ("contact", "game", "gif", "mpeg4_gif", "photo", "sticker")
NO_CONTENT = "can't parse inline query result: Input message content is not specified"


@pytest.fixture
def playground() -> Playground:
    return met(inline=True)[0]


def result(**changed: Any) -> dict[str, Any]:
    content = {"message_text": "x"}
    return {"type": "article", "id": "1", "title": "x", "input_message_content": content} | changed


def answer(playground: Playground, *results: Any, **told: Any) -> dict[str, Any]:
    query = inline.ask(playground, ANNA.id, ANNA.id, "harbour")
    return {"inline_query_id": query.id, "results": list(results), **told}


def test_question_is_told_with_who_asks_and_where(playground: Playground) -> None:
    inline.ask(playground, ANNA.id, ANNA.id, "one")
    assert inline.ask(playground, ANNA.id, ANNA.id, "two").id == "2"
    told = {"from": ANNA.as_user(), "query": "one", "offset": "", "chat_type": "sender"}
    assert waiting(playground, "inline_query")[0] == {"id": "1"} | told


def test_picked_result_keeps_its_buttons_and_is_told_with_the_question(playground: Playground) -> None:
    told = answer(playground, result(reply_markup=keyboard(BUTTON)))
    call(playground, "answerInlineQuery", **told)
    sent = inline.pick(playground, ANNA.id, told["inline_query_id"], "1")
    assert waiting(playground, "message")[-1]["reply_markup"] == keyboard(BUTTON)
    chosen = {"result_id": "1", "from": ANNA.as_user(), "query": "harbour"}
    assert waiting(playground, "chosen_inline_result") == [chosen]
    assert playground.message(ANNA.id, sent.id) == sent


def test_page_is_told_the_results_and_where_to_go_on(playground: Playground) -> None:
    events: list[Event] = []
    told = answer(playground, result(), next_offset="more")
    playground.events.subscribe(events.append)
    call(playground, "answerInlineQuery", **told)
    assert events == [InlineAnswered("1", ANNA.id, (result(),), "more")]


@pytest.mark.parametrize("kind", [*TITLED, *UNTITLED])
def test_result_of_each_kind_goes_through(playground: Playground, kind: str) -> None:
    titled = {"type": kind, "id": "1", "title": "x", "input_message_content": {"message_text": "x"}}
    assert call(playground, "answerInlineQuery", **answer(playground, titled)) is True
    untitled = answer(playground, {name: value for name, value in titled.items() if name != "title"})
    if kind in TITLED:
        refused = "Bad Request: can't parse inline query result: Can't find field \"title\""
        assert refusal(playground, "answerInlineQuery", **untitled) == refused
    else:
        assert call(playground, "answerInlineQuery", **untitled) is True


@pytest.mark.parametrize(
    "content", [{"latitude": 1, "longitude": 2}, {"phone_number": "1", "first_name": "x"}, {"message_text": "x"}]
)
def test_result_may_become_more_than_text(playground: Playground, content: dict[str, Any]) -> None:
    assert call(playground, "answerInlineQuery", **answer(playground, result(input_message_content=content))) is True


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (
            result(reply_markup=keyboard({"text": "x"})),
            (
                "can't parse inline query result: Can't parse inline keyboard button: Text buttons are unallowed in "
                "the inline keyboard"
            ),
        ),
        ({"type": "article", "id": "1", "title": "x"}, NO_CONTENT),
        (result(input_message_content={}), NO_CONTENT),
        (result(input_message_content=5), NO_OBJECT),
        (
            {"type": "photo", "id": "1", "input_message_content": None},
            NO_OBJECT,
        ),
        (
            result(input_message_content={"message_text": "<b>x", "parse_mode": "HTML"}),
            (
                "can't parse inline query result: Can't parse entities: Can't find end tag corresponding to start tag "
                '"b"'
            ),
        ),
        (result(title="a\ud800"), "strings must be encoded in UTF-8"),
        (result(input_message_content={"message_text": " "}), "text must be non-empty"),
        (result(input_message_content={"message_text": "😀" * 2049}), "MESSAGE_TOO_LONG"),
    ],
)
def test_result_that_cannot_be_is_refused(playground: Playground, wrong: dict[str, Any], reason: str) -> None:
    assert refusal(playground, "answerInlineQuery", **answer(playground, wrong)) == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "More", "start_parameter": "x"}, None),
        ({"text": "More", "web_app": {"url": "https://e.org/"}}, None),
        ({"text": "", "start_parameter": "x"}, None),
        ([], "InlineQueryResultsButton must be an Object"),
        ({"start_parameter": "x"}, 'Can\'t find field "text"'),
    ],
)
def test_button_above_the_results_has_a_text(playground: Playground, button: Any, reason: str | None) -> None:
    told = answer(playground, button=button)
    if reason is None:
        assert call(playground, "answerInlineQuery", **told) is True
    else:
        assert refusal(playground, "answerInlineQuery", **told) == (
            f"Bad Request: can't parse inline query results button: {reason}"
        )


def test_result_is_picked_only_by_who_asked_and_only_if_it_is_there(playground: Playground) -> None:
    told = answer(playground, result(), {"type": "photo", "id": "2"})
    query = told["inline_query_id"]
    for person, asked, picked in ((11, query, "1"), (11, "9", "1")):
        with pytest.raises(ActError) as raised:
            inline.pick(playground, person, asked, picked)
        assert str(raised.value) == "There is no such result."
    call(playground, "answerInlineQuery", **told)
    for person, picked in ((12, "1"), (11, "2"), (11, "3")):
        with pytest.raises(ActError, match=r"^There is no such result\.$"):
            inline.pick(playground, person, query, picked)
    assert inline.pick(playground, 11, query, "1").words.text == "x"


def test_result_is_picked_by_an_id_that_was_sent_as_a_number(playground: Playground) -> None:
    told = answer(playground, result(id=7))
    call(playground, "answerInlineQuery", **told)
    assert inline.pick(playground, ANNA.id, told["inline_query_id"], "7").words.text == "x"
    assert waiting(playground, "chosen_inline_result")[0]["result_id"] == "7"
