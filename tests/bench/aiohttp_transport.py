"""python-telegram-bot's requests over aiohttp: to be measured beside the library's own transport.

It is not the bot's: messages that are only sent go several times as fast, but an answer costs the processor .7 to 1 of
what it costs with httpx, from one run to the next, and by either way the bot answers more often than the 30 times a
second that Telegram lets it write: not worth eight more packages.
"""

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData


class AiohttpRequest(BaseRequest):
    """A pool of connections that are kept open, as many as are wanted at once."""

    def __init__(self, connections: int, *, read_timeout: float, **_: float) -> None:
        self._connections = connections
        self._read_timeout_s = read_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds."""
        return self._read_timeout_s

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=self._connections))

    async def shutdown(self) -> None:
        """Close it."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not initialized")
        patience_s = self._read_timeout_s if isinstance(read_timeout, DefaultValue) else read_timeout
        try:
            timeout = aiohttp.ClientTimeout(sock_read=patience_s)
            async with self._session.request(method, url, data=_form(request_data), timeout=timeout) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"aiohttp.{type(error).__name__}: {error}") from error


def _form(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None or not data.multipart_data:
        return data.json_parameters if data else None
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form
