"""Updates that python-telegram-bot cannot read: each is put aside by itself, so that those beside it are answered.

The library reads a batch whole or not at all, and what was not read would be asked for again without end.
"""

import logging
from typing import Any

from telegram import Update

from handlers.transport import TelegramRequest

_NUMBER = "update_id"

_log = logging.getLogger(__name__)


class UpdatesRequest(TelegramRequest):
    """The transport of getUpdates; in the place of an update that cannot be read it gives its number alone."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Telegram's answer, with updates that can all be read."""
        answer = TelegramRequest.parse_json_payload(payload)
        updates = answer.get("result")
        return {**answer, "result": [_readable(update) for update in updates]} if isinstance(updates, list) else answer


def _readable(update: Any) -> Any:
    """The update; of one that cannot be read its number, by which it is confirmed."""
    try:
        Update.de_json(update)
    except Exception:
        if not isinstance(update, dict) or not isinstance(update.get(_NUMBER), int):
            raise
        kinds = ", ".join(update.keys() - {_NUMBER})
        _log.exception("update %d (%s) cannot be read and is skipped", update[_NUMBER], kinds)
        return {_NUMBER: update[_NUMBER]}
    return update
