"""The parameters of a Bot API call, read from the HTTP request as Telegram's own server reads them.

The query string comes first, then the body: a form, multipart parts, or a JSON object, of which a value that is no
string counts as it is written. Of a name that comes twice, the first counts. A JSON body counts as far as it can be
read, without a complaint. Bytes that are no UTF-8 stay in the text as lone surrogates, for `Parameters` to refuse.
"""

import json
import re
from collections.abc import AsyncGenerator, Iterable, Iterator
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.playground.errors import ApiError, bad_request
from bot.playground.files import MAX_UPLOAD
from bot.playground.parameters import Parameters, Upload, refuse_constant

_MAX_BODY = MAX_UPLOAD + 1024 * 1024

_BOUNDARY = re.compile(r"boundary=(\"?)(?P<boundary>[^\";]+)\1", re.IGNORECASE)
_JSON = json.JSONDecoder(strict=False, parse_constant=refuse_constant)
_OPENING = re.compile(r"\s*\{\s*")
_COLON = re.compile(r"\s*:\s*")
_COMMA = re.compile(r"\s*,\s*")

_Values = list[tuple[str, str]]
_Files = dict[str, Upload]


async def read_parameters(request: Request) -> Parameters:
    """The parameters and files of a call. Raises ApiError."""
    if int(request.headers.get("content-length", 0)) > _MAX_BODY:
        raise _too_large()
    from_query = _form_values(request.scope["query_string"])
    content_type = request.headers.get("content-type", "")
    kind, files = content_type.lower(), _Files()
    if "multipart/form-data" in kind:
        values, files = await _parts(content_type, _limited(request))
    else:
        values = _body_values(kind, await _whole(request))
    return Parameters(_first_of_each([*from_query, *values]), files)


def read_answer(content_type: str, body: bytes) -> Parameters:
    """What a webhook answered with: a form or a JSON object; nothing where it is neither."""
    return Parameters(_first_of_each(_body_values(content_type.lower(), body)))


def _body_values(kind: str, body: bytes) -> _Values:
    if "application/x-www-form-urlencoded" in kind:
        return _form_values(body)
    return list(_json_values(_decoded(body))) if "application/json" in kind else []


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > _MAX_BODY:
            raise _too_large()
        yield chunk


async def _whole(request: Request) -> bytes:
    return b"".join([chunk async for chunk in _limited(request)])


def _too_large() -> ApiError:
    return ApiError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large")


def _first_of_each(values: Iterable[tuple[str, str]]) -> dict[str, str]:
    first: dict[str, str] = {}
    for name, value in values:
        first.setdefault(name, value)
    return first


def _decoded(raw: bytes) -> str:
    return raw.decode(errors="surrogateescape")


def _form_values(raw: bytes) -> _Values:
    return parse_qsl(_decoded(raw), keep_blank_values=True, errors="surrogateescape")


def _json_values(body: str) -> Iterator[tuple[str, str]]:
    opening = _OPENING.match(body)
    at = opening.end() if opening else len(body)
    while body.startswith('"', at):
        try:
            name, at = _JSON.raw_decode(body, at)
            colon = _COLON.match(body, at)
            begin = colon.end() if colon else len(body)
            value, end = _JSON.raw_decode(body, begin)
        except (ValueError, RecursionError):
            return
        yield name, value if isinstance(value, str) else body[begin:end]
        comma = _COMMA.match(body, end)
        at = comma.end() if comma else len(body)


async def _parts(content_type: str, stream: AsyncGenerator[bytes, None]) -> tuple[_Values, _Files]:
    named = _BOUNDARY.search(content_type)
    if named is None:
        raise bad_request("boundary not found")
    # Read as Latin-1, each character is a byte; what the bytes say is UTF-8.
    headers = Headers({"content-type": f'multipart/form-data; boundary="{named["boundary"]}"; charset=latin-1'})
    try:
        form = await MultiPartParser(headers, stream, max_part_size=_MAX_BODY).parse()
    except MultiPartException as error:
        raise bad_request("can't parse form data headers") from error
    values, files = _Values(), _Files()
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            upload = Upload(_from_latin(value.filename or name), await value.read(), value.content_type)
            files.setdefault(_from_latin(name), upload)
        else:
            values.append((_from_latin(name), _from_latin(value)))
    await form.close()
    return values, files


def _from_latin(text: str) -> str:
    return _decoded(text.encode("latin-1"))
