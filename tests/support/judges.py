"""What two libraries that others wrote make of a Bot API call and of its answer: aiogram, and python-telegram-bot.

aiogram has every method and object of the Bot API with its types: what it does not know, or would read as something
else than was sent, is a fault. python-telegram-bot must keep all that an answer holds. Neither knows lengths and rules.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

import telegram
from aiogram import methods
from pydantic import TypeAdapter, ValidationError

from bot.playground.journal import Call

_METHODS: dict[str, Any] = {
    method.__api_method__: method
    for method in (getattr(methods, name) for name in methods.__all__)
    if isinstance(method, type) and issubclass(method, methods.TelegramMethod) and method is not methods.TelegramMethod
}
_UPLOAD = {"name", "size"}  # what the journal tells of an uploaded file


def journal_faults(calls: Iterable[Call], *, of_calls: bool = True) -> list[str]:
    """What is wrong with calls as a local Telegram took them, and with its answers; or with its answers alone."""
    found = []
    for call in calls:
        if of_calls:
            found += call_faults(call.method, _declared(call.method, call.parameters))
        if call.code == 200:
            found += answer_faults(call.method, call.answer)
    return found


def call_faults(method: str, parameters: dict[str, Any]) -> list[str]:
    """What is wrong with the method's name or its parameters, given as JSON has them."""
    if method not in _METHODS:
        return [f"{method}: there is no such method"]
    return [f"{method}: {fault}" for fault in _faults(_METHODS[method], parameters)]


def answer_faults(method: str, answer: Any) -> list[str]:
    """What is wrong with a result that a server gave."""
    returned = _METHODS[method].__returning__
    by_aiogram = [f"answer to {method}: {fault}" for fault in _faults(returned, answer)]
    return by_aiogram or [f"answer to {method}: python-telegram-bot {fault}" for fault in _losses(returned, answer)]


def _faults(type_: Any, value: Any) -> list[str]:
    adapter = _adapter(type_)
    try:
        understood = adapter.validate_json(json.dumps(value), extra="forbid")
    except ValidationError as error:
        return [f"{'.'.join(map(str, each['loc']))}: {each['msg']}, not {each['input']!r}" for each in error.errors()]
    again = adapter.dump_python(understood, mode="json", by_alias=True, exclude_unset=True, warnings=False)
    return [f"{place} is read as {now!r}, sent as {sent!r}" for place, sent, now in _changes(value, again)]


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:
    return TypeAdapter(type_)


def _losses(type_: Any, answer: Any) -> Iterator[str]:
    if isinstance(answer, list):
        for each in answer:
            yield from _losses(get_args(type_)[0], each)
    elif isinstance(answer, dict):
        try:
            kept = json.loads(_known_to_library(type_).de_json(answer, None).to_json())
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            yield f"cannot read it: {error!r}"
        else:
            yield from (f"keeps of {place} {now!r}, not {was!r}" for place, was, now in _changes(answer, kept))


def _known_to_library(type_: Any) -> Any:
    """python-telegram-bot's class of the same name; of several that may come, the one that tells them apart."""
    names = [each.__name__ for each in (get_args(type_) or (type_,)) if each is not bool]
    name = names[0] if len(names) == 1 else "ChatMember"
    if not all(each.startswith(name) for each in names):
        raise LookupError(f"no class of python-telegram-bot's is known for {type_}")
    return getattr(telegram, name)


def _changes(before: Any, after: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """The places in JSON that do not stand after as they did before; what came in addition does not count."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            yield from _changes(value, after.get(name), f"{place}.{name}" if place else name)
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _changes(one, other, f"{place}.{number}" if place else str(number))
    elif (type(before), before) != (type(after), after):
        yield place or "it", before, after


def _declared(method: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters as they are meant: on the way all are text, and the journal takes "7" for a number."""
    fields = _METHODS[method].model_fields if method in _METHODS else {}
    attached = json.dumps(parameters)
    return {
        name: json.dumps(value) if name in fields and _is_text(fields[name].annotation, value) else value
        for name, value in parameters.items()
        if not (_is_upload(value) and f"attach://{name}" in attached)
    }


def _is_text(annotation: Any, value: Any) -> bool:
    """Whether a value that was decoded is a text, or a file in the place of its id."""
    kinds = {annotation, *get_args(annotation)}
    return str in kinds and int not in kinds and (isinstance(value, int | float | None) or _is_upload(value))


def _is_upload(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == _UPLOAD
