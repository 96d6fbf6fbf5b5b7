"""What Alembic runs for every move: the steps, on the connection that `bot.migrations` gives."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import JSON
from sqlalchemy.types import TypeDecorator

import bot.tables  # noqa: F401 - the tables that they refer to, and their own, are in one catalogue then
from index.tables import Row


def _plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A drafted step names the database's own types: ours may change after it was written."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return "sa.JSON()" if isinstance(item.impl_instance, JSON) else f"sa.{item.impl_instance!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    render_item=_plain_type,
)
context.run_migrations()
