"""A real browser, once for all its tests: the system's Chromium."""

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from support.browsing import PATIENCE_MS

expect.set_options(timeout=PATIENCE_MS)  # a bot answers a group once in three seconds, and may share its machine

_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(_NAMES)}")
    as_root = ["--no-sandbox"] if os.getuid() == 0 else []  # Chromium's sandbox refuses to run as root
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=path, args=as_root)
        yield started
        await started.close()
