"""The parameters of a Bot API call, read from the HTTP request in any of the forms in which Telegram takes them."""

import json
from http import HTTPStatus

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.playground.errors import ApiError, bad_request
from bot.playground.files import MAX_UPLOAD
from bot.playground.parameters import Parameters, Upload

_MAX_BODY = MAX_UPLOAD + 1024 * 1024


async def read_parameters(request: Request) -> Parameters:
    """The parameters and files of a call, from its query string and its body. Raises ApiError."""
    if int(request.headers.get("content-length", 0)) > _MAX_BODY:
        raise ApiError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large")
    values: dict[str, str] = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        return Parameters(values | _json_values(await request.body()))
    files = {}
    try:
        async with request.form(max_part_size=_MAX_BODY) as form:
            for name, value in form.items():
                if isinstance(value, UploadFile):
                    files[name] = Upload(value.filename or name, await value.read(), value.content_type)
                else:
                    values[name] = value
    except HTTPException as error:
        raise bad_request("can't read the request's body") from error
    return Parameters(values, files)


def _json_values(body: bytes) -> dict[str, str]:
    try:
        decoded = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(decoded, dict):
        raise bad_request("object expected as a request body")
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in decoded.items()
        if value is not None
    }
