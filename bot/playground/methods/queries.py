"""The bot's answers to what persons tap and to what they type after its @name."""

import re
from typing import Any

from bot.playground import fields
from bot.playground.errors import bad_request
from bot.playground.events import InlineAnswered, TapAnswered
from bot.playground.fields import FieldError
from bot.playground.inline import MAX_RESULTS, read_result
from bot.playground.parameters import Parameters, read_unicode_json
from bot.playground.state import InlineResult, Playground
from bot.playground.updates import INLINE_QUERY_KEPT_S, TAP_KEPT_S

MAX_ANSWER = 200  # characters of a callback answer

_MAX_OFFSET = 64  # bytes
_MAX_START_PARAMETER = 64
_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]*")
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(playground: Playground, parameters: Parameters) -> bool:
    """True: the person's button stops waiting, and shows the text if there is one."""
    text = parameters.text("text")
    tap = playground.taps.get(parameters.text("callback_query_id"))
    if tap is None or playground.unix_time - tap.made_at > TAP_KEPT_S:
        raise bad_request(_TOO_OLD)
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if not tap.answered:
        tap.answered = True
        is_alert = parameters.yes("show_alert")
        answer = TapAnswered(tap.id, tap.person_id, tap.chat_id, tap.message_id, text, is_alert)
        playground.events.publish(answer)
    return True


def answer_inline_query(playground: Playground, parameters: Parameters) -> bool:
    """True: the person sees the results."""
    _check_button(parameters)
    results = _results(parameters)
    query = playground.inline_queries.get(parameters.text("inline_query_id"))
    if query is None or playground.unix_time - query.made_at > INLINE_QUERY_KEPT_S:
        raise bad_request(_TOO_OLD)
    next_offset = parameters.text("next_offset")
    if len(next_offset.encode()) > _MAX_OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    query.results = results
    shown = tuple(result.raw for result in results)
    playground.events.publish(InlineAnswered(query.id, query.person_id, shown, next_offset))
    return True


def _results(parameters: Parameters) -> tuple[InlineResult, ...]:
    value = parameters.text("results")
    try:
        entries = read_unicode_json(value or "[]") or []
    except (ValueError, RecursionError) as error:
        raise bad_request(f"can't parse JSON encoded inline query results: {error}") from None
    if not isinstance(entries, list):
        raise bad_request("expected an Array of inline query results")
    if len(entries) > MAX_RESULTS:
        raise bad_request("too many inline query results specified")
    results = tuple(read_result(entry) for entry in entries)
    if len({result.id for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    return results


def _check_button(parameters: Parameters) -> None:
    if not parameters.text("button"):
        return
    button = parameters.decoded("button", "inline query results button")
    try:
        parameter = _start_parameter(button)
    except FieldError as error:
        raise bad_request(f"can't parse inline query results button: {error}") from None
    if parameter is None:
        return
    if not parameter:
        raise bad_request("can't use empty start_parameter")
    if len(parameter.encode()) > _MAX_START_PARAMETER:
        raise bad_request("too long start_parameter specified")
    if not _START_PARAMETER.fullmatch(parameter):
        raise bad_request("unallowed characters in start_parameter are used")


def _start_parameter(button: Any) -> str | None:
    if not isinstance(button, dict):
        raise FieldError("InlineQueryResultsButton must be an Object")
    fields.text(button, "text", None)
    if "start_parameter" in button:
        return fields.text(button, "start_parameter", None)
    if "web_app" not in button:
        raise FieldError("InlineQueryResultsButton must have exactly one optional field")
    fields.text(fields.typed(button, "web_app", "Object"), "url", None)
    return None
