"""Updates of different chats are handled at the same time, those of one chat one after the other."""

import asyncio
import sys
from collections.abc import Awaitable
from contextlib import nullcontext
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_AT_ONCE = 256


class OrderedByChat(BaseUpdateProcessor):
    """Answers come in the order of the questions, and a slow one holds up its own chat only."""

    def __init__(self) -> None:
        super().__init__(sys.maxsize)  # the library counts those that wait too: one chat's flood would keep others out
        self._handled = asyncio.Semaphore(_AT_ONCE)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's earlier updates, then handle this one."""
        chat = update.effective_chat if isinstance(update, Update) else None
        earlier = self._locks.setdefault(chat.id, asyncio.Lock()) if chat else nullcontext()
        async with earlier, self._handled:
            await coroutine
