"""A local Telegram: a Bot API server, the rules it keeps, and a chat page in the browser. Imports nothing else of ours.

`state.Playground` holds what happened, `server` puts it on the network, `page/` is what a person sees.
"""

TOKEN = "1000000001:AA-local-playground-no-secret-1234"  # noqa: S105 - opens nothing: the server listens on this machine only
"""The token that the local server takes; its form is that of Telegram's own."""
