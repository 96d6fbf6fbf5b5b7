"""Drafting the next step of the migrations; a person then reads and completes it, and raises `HEAD` to it."""

import sys
import tempfile
from pathlib import Path

from alembic import command

from bot.migrations import HEAD, configuration, migrate
from index.database import changing_schema, open_engine


def draft(message: str) -> None:
    """Write the step from the steps so far to what the tables are now."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'draft.db'}")
        migrate(engine)
        with changing_schema(engine) as connection:
            command.revision(configuration(connection), message, autogenerate=True, rev_id=f"{int(HEAD) + 1:04}")
        engine.dispose()


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]) or "Change the tables")
