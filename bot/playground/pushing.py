"""Updates on their way to the bot's webhook, one after the other: posted, confirmed by a 2xx, or tried again later.

A 2xx may carry a method, which is done without telling the bot what came of it.
"""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable
from functools import cache
from http import HTTPStatus

import httpx

from bot.playground.bodies import read_answer
from bot.playground.errors import ApiError
from bot.playground.journal import Call
from bot.playground.methods import METHODS
from bot.playground.state import Playground
from bot.playground.updates import Update

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name

_NEVER_IN_AN_ANSWER = frozenset({"close", "deletewebhook", "logout", "setwebhook"})
_SECONDS = re.compile("[0-9]{1,18}")
_ANSWER_WITHIN_S = 60.0
_LONGEST_PAUSE_S = 60.0
_LONGEST_RETRY_AFTER_S = 3600


class _Failure(Exception):
    """A delivery failed; the message is what getWebhookInfo tells. `retry_after_s` is 0 if the bot named no pause."""

    def __init__(self, error: str, retry_after_s: int = 0) -> None:
        super().__init__(error)
        self.retry_after_s = retry_after_s


class Pusher:
    """Delivers what waits, as long as a webhook is set. One task at most does so at a time.

    Args:
        sleep: lets so many seconds pass before a delivery is tried again.
        transport: what carries the requests; None for the network.
    """

    def __init__(
        self,
        playground: Playground,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._playground = playground
        self._sleep = sleep
        self._transport = transport
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def wake(self) -> None:
        """Begin to deliver, if there is something and somewhere to."""
        idle = self._task is None or self._task.done()
        if idle and not self._closed and self._playground.webhook.url and self._playground.updates:
            self._task = asyncio.get_running_loop().create_task(self._push())

    def restart(self) -> None:
        """Leave the address that was, and begin with the one that is."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.wake()

    def close(self) -> None:
        """Deliver no more."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()

    async def _push(self) -> None:
        failures = 0
        client = httpx.AsyncClient(
            timeout=_ANSWER_WITHIN_S, verify=_authorities(), trust_env=False, transport=self._transport
        )
        async with client:
            while waiting := self._playground.updates.first(1):
                try:
                    await self._post(client, waiting[0])
                except _Failure as failure:
                    self._playground.webhook.fail(str(failure), self._playground.unix_time)
                    await self._sleep(failure.retry_after_s or _pause_s(failures))
                    failures += 1
                else:
                    failures = 0
                    self._playground.updates.confirm_only(waiting[0])

    async def _post(self, client: httpx.AsyncClient, update: Update) -> None:
        webhook = self._playground.webhook
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            response = await client.post(webhook.url, json=update, headers=headers)
        except httpx.ConnectError:
            raise _Failure("Connection refused") from None
        except httpx.TimeoutException:
            raise _Failure("Read timeout expired") from None
        except httpx.HTTPError:
            raise _Failure("Webhook connection closed") from None
        if not response.is_success:
            status = HTTPStatus(response.status_code) if response.status_code in set(HTTPStatus) else None
            reason = response.reason_phrase or (status.phrase if status else "")
            error = f"Wrong response from the webhook: {response.status_code} {reason}".rstrip()
            raise _Failure(error, _retry_after_s(response))
        carry_out(self._playground, response)


def carry_out(playground: Playground, response: httpx.Response) -> None:
    """Do what a webhook's answer asks for: any method but those that only ask, and those for the webhook itself."""
    parameters = read_answer(response.headers.get("content-type", ""), response.content)
    asked = parameters.values.get("method", "").lower()
    if asked not in METHODS or asked.startswith("get") or asked in _NEVER_IN_AN_ANSWER:
        return
    name, method = METHODS[asked]
    code, result = HTTPStatus.OK.value, None
    try:
        result = method(playground, parameters)
    except ApiError as error:
        code, result = error.code, error.description
    told = {key: value for key, value in parameters.as_journal().items() if key != "method"}
    playground.journal.write(Call(name, told, code, result, playground.clock()))


@cache
def _authorities() -> ssl.SSLContext:
    """Whose certificates a webhook may show: read once, as nothing else is done meanwhile."""
    return httpx.create_ssl_context(trust_env=False)


def _pause_s(failures: int) -> float:
    # As the official server does: once more at once, then after 2, 4, 8 ... seconds.
    return 0.0 if not failures else min(2.0**failures, _LONGEST_PAUSE_S)


def _retry_after_s(response: httpx.Response) -> int:
    value = response.headers.get("Retry-After", "")
    return min(int(value), _LONGEST_RETRY_AFTER_S) if _SECONDS.fullmatch(value) else 0
