"""The requests to Telegram as python-telegram-bot sends them, with a finer ear for what came of them.

Told apart are what Telegram refuses, what a proxy before it answers, and what may have been done though no answer came.
"""

from http import HTTPStatus
from typing import Any

import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import HTTPXRequest, RequestData

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_CALL = "POST"  # else a file is fetched, which may hold anything


class NotTaken(NetworkError):
    """Telegram did not take the request, for a reason that passes. What comes without an answer may have been taken."""


class TelegramRequest(HTTPXRequest):
    """The transport of every method; getUpdates has one of its own.

    The page of a proxy is no refusal of Telegram's: else a 403 would be the reader's block, a 404 the end of the token.
    """

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts_s: Any, **named: Any
    ) -> tuple[int, bytes]:
        """The status and the body. Raises NotTaken, and for what may have been done, another NetworkError."""
        try:
            code, payload = await super().do_request(url, method, request_data, *timeouts_s, **named)
        except NetworkError as error:
            if isinstance(error.__cause__, _NEVER_SENT):
                raise NotTaken(error.message) from error
            raise
        is_page = method == _CALL and not payload.lstrip().startswith(b"{")
        if is_page or code >= HTTPStatus.INTERNAL_SERVER_ERROR or _names_no_pause(code, payload):
            reason = f"{code} {httpx.codes.get_reason_phrase(code)}"
            if code == HTTPStatus.GATEWAY_TIMEOUT:  # a proxy has handed it on and heard no more of it
                raise TimedOut(reason)
            raise NotTaken(f"{reason}, not from Telegram" if is_page else reason)
        return code, payload


def _names_no_pause(code: int, payload: bytes) -> bool:
    return code == HTTPStatus.TOO_MANY_REQUESTS and b"retry_after" not in payload
