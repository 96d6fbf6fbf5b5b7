"""A local Telegram that is asked over HTTP within this process, without a network."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from bot.playground.server import create_app
from bot.playground.state import Playground

_JSON = {"Content-Type": "application/json"}


@asynccontextmanager
async def asking(playground: Playground, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole server, by default as its own page."""
    url = "http://127.0.0.1"
    transport = httpx.ASGITransport(create_app(playground))
    async with httpx.AsyncClient(transport=transport, base_url=url, headers={"Origin": url} | headers) as client:
        yield client


async def told(playground: Playground, path: str, asked: Any) -> tuple[int, Any]:
    """The status and the answer to what the page posts."""
    async with asking(playground) as client:
        response = await client.post(f"/api/{path}", content=json.dumps(asked), headers=_JSON)
    return response.status_code, response.json()
