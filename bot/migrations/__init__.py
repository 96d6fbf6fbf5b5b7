"""Bringing a database's tables up to date, on every start. The steps are in `versions/`, one file each.

`python -m bot.migrations "what it does"` drafts the next step: from what the steps make, and what the tables are.
"""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from index.database import changing_schema, reading, shown
from index.errors import DatabaseError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0004"  # the newest step: a database that stands there needs no Alembic, which takes .4 s to import
_one_at_a_time = threading.Lock()  # Alembic keeps what it is working on in one place for the whole process


def migrate(engine: Engine) -> None:
    """Bring the tables up to date: by all the steps that are missing, or none.

    Of two processes that start together, one waits for the other. Raises DatabaseError for a database that a newer
    Verbatim made.
    """
    with reading(engine) as session:
        if _version(session.connection()) == HEAD:
            return
    move_to(engine, HEAD)


def move_to(engine: Engine, version: str) -> None:
    """Take the tables forward or back to this step; "base" stands before the first one."""
    from alembic import command  # noqa: PLC0415 - see HEAD
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see HEAD

    with _one_at_a_time, changing_schema(engine) as connection:
        config = configuration(connection)
        script = ScriptDirectory.from_config(config)
        steps = [step.revision for step in script.walk_revisions()]  # newest first
        now = _version(connection)
        if now is not None and now not in steps:
            raise DatabaseError(f"The database {shown(engine)} was made by a newer Verbatim. Update Verbatim.")
        order = [*steps, None]
        if version == "base" or order.index(version) > order.index(now):
            command.downgrade(config, version)
        else:
            command.upgrade(config, version)


def configuration(connection: Connection | None = None) -> "Config":
    """What Alembic needs to know, without a file: where the steps are, and the database if there is one."""
    from alembic.config import Config  # noqa: PLC0415 - see HEAD

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _version(connection: Connection) -> str | None:
    """The step that the database stands at, None before the first one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
