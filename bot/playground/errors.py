"""What the server refuses: Telegram's codes and wording for bots, plain sentences for persons."""

from http import HTTPStatus
from typing import Any


class ApiError(Exception):
    """A Bot API call is refused.

    Attributes:
        code: the HTTP status, which Telegram repeats in the answer.
        description: Telegram's wording.
        parameters: Telegram's `ResponseParameters` ("retry_after", "migrate_to_chat_id").
    """

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}

    @property
    def reason(self) -> str:
        """The description as it stands inside another one: without the name of the code, with a capital."""
        sentence = self.description.partition(": ")[2]
        return sentence[:1].upper() + sentence[1:]


class ActError(Exception):
    """A person cannot do this; the message says why."""


def bad_request(description: str) -> ApiError:
    """The refusal of a call whose parameters are wrong."""
    return ApiError(HTTPStatus.BAD_REQUEST, f"Bad Request: {description}")


def forbidden(description: str) -> ApiError:
    """The refusal of a call that the chat does not allow."""
    return ApiError(HTTPStatus.FORBIDDEN, f"Forbidden: {description}")


def conflict(description: str) -> ApiError:
    """The refusal of a call that another call ended."""
    return ApiError(HTTPStatus.CONFLICT, f"Conflict: {description}")


def not_found(description: str = "Not Found") -> ApiError:
    """The refusal of a method, path or token of an unknown form."""
    return ApiError(HTTPStatus.NOT_FOUND, description)


def too_many_requests(retry_after_s: int) -> ApiError:
    """The refusal of a call that comes too soon after others."""
    description = f"Too Many Requests: retry after {retry_after_s}"
    return ApiError(HTTPStatus.TOO_MANY_REQUESTS, description, {"retry_after": retry_after_s})
