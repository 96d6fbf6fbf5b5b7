"""Inline mode: what is asked from any chat, what the bot may answer, and what a picked result becomes."""

from typing import Any

import pytest

from bot.playground import acts, inline, membership
from bot.playground.errors import ActError
from bot.playground.events import Event, InlineAnswered
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, met, refusal, waiting

TEXT_BUTTON = "Text buttons are unallowed in the inline keyboard"
OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def playground() -> Playground:
    return met(inline=True)[0]


def article(number: int = 0, **changed: Any) -> dict[str, Any]:
    content = {"message_text": f"<b>result</b> {number}", "parse_mode": "HTML"}
    return {"type": "article", "id": str(number), "title": "Result", "input_message_content": content} | changed


def without_title() -> dict[str, Any]:
    return {name: value for name, value in article().items() if name != "title"}


def answer(playground: Playground, *results: Any, **told: Any) -> dict[str, Any]:
    query = inline.ask(playground, ANNA.id, ANNA.id, "harbour")
    return {"inline_query_id": query.id, "results": list(results), **told}


def test_picked_result_becomes_a_message_and_is_told(playground: Playground) -> None:
    events: list[Event] = []
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id
    query = inline.ask(playground, ANNA.id, group, "harbour")
    playground.events.subscribe(events.append)
    results = [article(1), article(2)]
    assert call(playground, "answerInlineQuery", inline_query_id=query.id, results=results) is True
    assert events == [InlineAnswered(query.id, ANNA.id, tuple(results))]
    assert waiting(playground, "inline_query")[0] | {"from": ""} == {
        "id": query.id,
        "from": "",
        "query": "harbour",
        "offset": "",
        "chat_type": "group",
    }
    message = inline.pick(playground, ANNA.id, query.id, "2")
    assert (message.words.text, message.words.entities[0].type, message.chat_id) == ("result 2", "bold", group)
    assert waiting(playground, "message")[-1]["via_bot"]["id"] == playground.bot.id
    assert waiting(playground, "chosen_inline_result")[0]["result_id"] == "2"
    with pytest.raises(ActError, match="no such result"):
        inline.pick(playground, BORIS.id, query.id, "2")


def test_bot_that_was_not_set_up_for_it_is_not_asked() -> None:
    playground, _ = met()
    assert call(playground, "getMe")["supports_inline_queries"] is False
    with pytest.raises(ActError, match="not set up for inline mode"):
        inline.ask(playground, ANNA.id, ANNA.id, "harbour")


def test_query_has_256_characters(playground: Playground) -> None:
    inline.ask(playground, ANNA.id, ANNA.id, "x" * 257)
    assert waiting(playground, "inline_query")[0]["query"] == "x" * 256


def test_answer_has_fifty_results(playground: Playground) -> None:
    results = [article(number) for number in range(51)]
    refused = refusal(playground, "answerInlineQuery", **answer(playground, *results))
    assert refused == "Bad Request: too many inline query results specified"
    assert call(playground, "answerInlineQuery", **answer(playground, *results[:50])) is True


def test_query_is_answered_while_it_is_fresh() -> None:
    playground, clock = met(inline=True)
    fresh, old = answer(playground), answer(playground)
    clock.move(30)
    assert call(playground, "answerInlineQuery", **fresh) is True
    clock.move(1)
    assert refusal(playground, "answerInlineQuery", **old) == OLD
    assert refusal(playground, "answerInlineQuery", inline_query_id="9", results=[]) == OLD


@pytest.mark.parametrize(
    ("goes", "result", "description"),
    [
        (article(), "x", "can't parse inline query result: Inline query result must be an object"),
        (article(), {"type": "article"}, "can't parse inline query result: Can't find field \"id\""),
        (article(), article(title=None), 'can\'t parse inline query result: Field "title" must be of type String'),
        (article(), without_title(), "can't parse inline query result: Can't find field \"title\""),
        (article(title=5), article(title=""), "ARTICLE_TITLE_EMPTY"),
        (article(id="x" * 64), article(id="x" * 65), "RESULT_ID_INVALID"),
        (article(id=7), article(id=""), "RESULT_ID_EMPTY"),
        (
            article(),
            article(type="poem"),
            'can\'t parse inline query result: type "poem" is unsupported for the inline query result',
        ),
        (
            article(),
            article(input_message_content=None),
            'can\'t parse inline query result: Field "input_message_content" must be of type Object',
        ),
        (
            article(input_message_content={"message_text": "x" * 4096}),
            article(input_message_content={"message_text": "x" * 4097}),
            "MESSAGE_TOO_LONG",
        ),
        (
            article(input_message_content={"latitude": 1, "longitude": 2}),
            article(input_message_content={"message_text": ""}),
            "can't parse inline query result: Input message content is not specified",
        ),
        (
            article(),
            article(input_message_content={"message_text": "<b", "parse_mode": "HTML"}),
            "can't parse inline query result: Can't parse entities: Unclosed start tag at byte offset 0",
        ),
        (
            article(),
            article(reply_markup={"inline_keyboard": [[{"text": "x"}]]}),
            f"can't parse inline query result: Can't parse inline keyboard button: {TEXT_BUTTON}",
        ),
    ],
)
def test_result_that_telegram_refuses_is_refused(
    playground: Playground, goes: Any, result: Any, description: str
) -> None:
    assert refusal(playground, "answerInlineQuery", **answer(playground, result)) == f"Bad Request: {description}"
    assert call(playground, "answerInlineQuery", **answer(playground, goes)) is True


def test_results_differ_in_their_ids(playground: Playground) -> None:
    twins = answer(playground, article(1), article(1))
    assert refusal(playground, "answerInlineQuery", **twins) == "Bad Request: RESULT_ID_DUPLICATE"


@pytest.mark.parametrize(
    ("told", "description"),
    [
        ({"next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"button": {"text": "More", "start_parameter": ""}}, "can't use empty start_parameter"),
        ({"button": {"text": "More", "start_parameter": "x" * 65}}, "too long start_parameter specified"),
        ({"button": {"text": "More", "start_parameter": "a.b"}}, "unallowed characters in start_parameter are used"),
        (
            {"results": "[NaN]"},
            "can't parse JSON encoded inline query results: NaN is no JSON",
        ),
        ({"results": '{"a": 1}'}, "expected an Array of inline query results"),
        ({"button": []}, "can't parse inline query results button: InlineQueryResultsButton must be an Object"),
        ({"button": {}}, "can't parse inline query results button: Can't find field \"text\""),
        (
            {"button": {"text": "More"}},
            "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
        ),
    ],
)
def test_answer_that_telegram_refuses_is_refused(
    playground: Playground, told: dict[str, Any], description: str
) -> None:
    refused = refusal(playground, "answerInlineQuery", **answer(playground, article()) | told)
    assert refused == f"Bad Request: {description}"


def test_answer_with_the_longest_start_parameter_and_offset_goes_through(playground: Playground) -> None:
    told = {"next_offset": "x" * 64, "button": {"text": "More", "start_parameter": "x" * 64}}
    assert call(playground, "answerInlineQuery", **answer(playground, article(), **told)) is True


def test_only_what_becomes_text_can_be_picked(playground: Playground) -> None:
    told = answer(playground, {"type": "photo", "id": "1"})
    call(playground, "answerInlineQuery", **told)
    with pytest.raises(ActError, match="no such result"):
        inline.pick(playground, ANNA.id, told["inline_query_id"], "1")
    assert acts.say(playground, ANNA.id, ANNA.id, "nothing else happened")
