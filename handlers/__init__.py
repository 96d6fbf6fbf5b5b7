"""How Telegram talks to the bot: the only package that imports `telegram`."""
