"""A process of its own that works on a database until it is told to go on, is done, or is killed.

    python -m support.storage_process COMMAND URL

It prints "ready" when the database is open, waits for a line, and prints a line for each thing that it did.
"""

import sys
from datetime import timedelta

from bot.migrations import migrate
from bot.outbox import Outbox
from index.database import open_engine
from index.store import Store
from support.readings import NOW, numbered, reading


def main(command: str, url: str) -> None:
    """Do what the command says, acknowledging each step on standard output."""
    if command == "open-and-migrate":
        _wait()
        migrate(open_engine(url))
        _say("migrated")
        return
    engine = open_engine(url)
    _wait()
    if command == "put-many":
        for number in range(100_000):
            _say(Store(engine).put(numbered(number), NOW)[1].id)
    elif command == "put-same":
        for number in range(10):
            same = reading(f"The same words in both, number {number}.", location=None, title=f"Title {number}")
            _say(Store(engine).put(same, NOW)[0])
    elif command == "claim-all":
        outbox = Outbox(engine, lease=timedelta(minutes=2))
        while alerts := outbox.claim(3, NOW):
            for alert in alerts:
                _say(alert.id)
    elif command == "claim-and-wait":
        _say([alert.id for alert in Outbox(engine, lease=timedelta(minutes=2)).claim(10, NOW)])
        _wait()


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def _wait() -> None:
    _say("ready")
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
