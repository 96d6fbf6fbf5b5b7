"""The bot's webhook: set, taken away, and asked about. The updates go out from `pushing`."""

from datetime import timedelta
from typing import Any

from bot.playground.errors import too_many_requests
from bot.playground.parameters import Parameters
from bot.playground.state import Playground
from bot.playground.updates import DEFAULT_KINDS
from bot.playground.webhook import MAX_CONNECTIONS, USUAL_CONNECTIONS, checked_address, checked_secret

_BETWEEN_S = 1


def set_webhook(playground: Playground, parameters: Parameters) -> bool:
    """True: updates go to the address; with an empty one the webhook is taken away. Once a second at most.

    Where the address is refused, there is no webhook any more.
    """
    url = parameters.text("url")
    if not url:
        return delete_webhook(playground, parameters)
    _check_pace(playground)
    secret = checked_secret(parameters.text("secret_token"))
    delete_webhook(playground, parameters)
    address = checked_address(url)
    playground.updates.allow(parameters.listed("allowed_updates"))
    connections = parameters.integer("max_connections", USUAL_CONNECTIONS, 1, MAX_CONNECTIONS)
    playground.webhook.set(address, secret, connections)
    return True


def _check_pace(playground: Playground) -> None:
    webhook, now = playground.webhook, playground.clock()
    if playground.flood.limits is not None and webhook.settable_at and now < webhook.settable_at:
        raise too_many_requests(_BETWEEN_S)
    webhook.settable_at = now + timedelta(seconds=_BETWEEN_S)


def delete_webhook(playground: Playground, parameters: Parameters) -> bool:
    """True: there is no webhook any more. What waits is dropped if the bot asks for it."""
    if parameters.yes("drop_pending_updates"):
        playground.updates.clear()
    playground.webhook.set("")
    return True


def get_webhook_info(playground: Playground, _: Parameters) -> dict[str, Any]:
    """The webhook, how many updates wait, and what went wrong last."""
    info = playground.webhook.as_json(len(playground.updates))
    kinds = playground.updates.kinds
    return info if kinds == DEFAULT_KINDS else info | {"allowed_updates": sorted(kinds)}
