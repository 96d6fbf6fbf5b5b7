"""Reading every article again while the bot goes on answering: in a child process, with its progress told."""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable

from bot.settings import Settings
from index.errors import ReindexingFailed
from index.ingest import Reread

_LONGEST_LINE = 64 * 2**20  # bytes: the last line names every article that was refused


async def reindex(settings: Settings, on_progress: Callable[[int, int], Awaitable[None]]) -> Reread:
    """What the child process reports at its end; `on_progress` hears (done, of how many) on the way.

    Raises ReindexingFailed with the child's own words. A cancelled caller ends the child; each article is stored whole
    or not at all.
    """
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "reindex", "--json"),
        env={
            **os.environ,
            "DATABASE_URL": settings.database_url,
            "SPEAKER_ALIASES": str(settings.speaker_aliases or ""),
        },
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        limit=_LONGEST_LINE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        report, faults = await asyncio.gather(_read(child, on_progress), _drain(child))
        if await child.wait() != 0 or report is None:
            raise ReindexingFailed(faults.strip().rpartition("\n")[2] or None)
        return report
    finally:
        if child.returncode is None:
            child.terminate()
            await child.wait()


async def _read(child: asyncio.subprocess.Process, on_progress: Callable[[int, int], Awaitable[None]]) -> Reread | None:
    """The report that ends the child's lines, None where there was none."""
    assert child.stdout is not None  # noqa: S101 - it was opened with a pipe
    report = None
    async for line in child.stdout:
        row = json.loads(line)
        if "changed" in row:
            report = Reread(row["articles"], row["changed"], tuple(row["failed"]))
        else:
            await on_progress(row["done"], row["articles"])
    return report


async def _drain(child: asyncio.subprocess.Process) -> str:
    assert child.stderr is not None  # noqa: S101 - it was opened with a pipe
    return (await child.stderr.read()).decode(errors="replace")
