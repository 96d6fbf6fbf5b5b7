"""The database: opening it, transactions on it, and its faults as one-line errors. It knows no table.

Readers never take SQLite's write lock; writers take it at once (BEGIN IMMEDIATE), so that two of them wait for each
other instead of failing halfway. On PostgreSQL, writers that must not overlap name a lock.
"""

import json
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, func, select
from sqlalchemy import exc as sql_errors
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.engine import URL, make_url
from sqlalchemy.pool import QueuePool
from sqlmodel import Session, SQLModel, create_engine

from index.errors import DatabaseError

_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+pysqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_BUSY_TIMEOUT_S = 10  # how long one SQLite writer waits for another; `?timeout=` in the URL overrides it
_BUSY_PAUSE_S = 0.01
_CONNECT_TIMEOUT_S = 5
_LOCKS = 0x56455242  # the first half of this program's advisory locks ("VERB"), apart from any other program's
_ROWS_AT_ONCE = 1000  # in one INSERT: both databases bound a statement's parameters
_WRITING = "verbatim_writing"
_REASONS = (  # what a driver says, and what it means to the person who set the URL
    ("database is locked", "it is locked by another process. Try again in a moment."),
    ("database or disk is full", "the disk is full."),
    ("file is not a database", "the file is no SQLite database."),
    ("unable to open database file", "the file cannot be opened or made there."),
    ("attempt to write a readonly database", "the file cannot be written."),
)
# Faults of the database, not of a statement: those are ours, and must be seen with their traceback.
_FAULTS = (
    sql_errors.OperationalError,
    sql_errors.InternalError,
    sql_errors.InterfaceError,
    sql_errors.TimeoutError,
)


class Lock(IntEnum):
    """What only one writer at a time may change."""

    SCHEMA = 1
    ARTICLES = 2
    OUTBOX = 3


def open_engine(url: str) -> Engine:
    """The database behind the URL, reached once to see that it answers. Raises DatabaseError.

    `sqlite:///path` (its folder is made) or `postgresql://user:password@host/name`.
    """
    parsed = _parsed(url)
    try:
        engine = _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql(parsed)
    except (sql_errors.ArgumentError, TypeError, ValueError) as error:
        raise DatabaseError(f"The database URL {_shown(parsed)} cannot be used: {_first_line(error, parsed)}") from None
    try:
        _try(engine)
    except DatabaseError:
        engine.dispose()
        raise
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database throughout and takes no write lock."""
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with clear_errors(engine), Session(engine) as session:
        yield session


@contextmanager
def writing(engine: Engine, lock: Lock | None = None) -> Iterator[Session]:
    """A session whose changes are committed together at the end, or not at all where the block raises."""
    with (
        clear_errors(engine),
        Session(engine.execution_options(**{_WRITING: True})) as session,
        session.begin(),
    ):
        if lock is not None:
            _take(session.connection(), lock)
        yield session


@contextmanager
def changing_schema(engine: Engine) -> Iterator[Connection]:
    """A transaction that may change tables, one at a time among all processes; committed at the end, or not at all.

    Foreign keys are checked at its end: SQLite changes a table by making it anew, which with them on empties others.
    """
    with clear_errors(engine), engine.execution_options(**{_WRITING: True}).connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        if is_sqlite:
            connection.detach()  # closed at the end: no other transaction may come by a connection without foreign keys
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            _take(connection, Lock.SCHEMA)
            yield connection
            if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DatabaseError(f"The database {shown(engine)} cannot be used: its rows do not fit together.")


def insert_new(session: Session, row: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> int:
    """How many of the rows were inserted: those that no unique constraint finds there already."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite_dialect.insert
    count, inserted = {"preserve_rowcount": True}, 0
    for first in range(0, len(rows), _ROWS_AT_ONCE):
        statement = insert(row).values(rows[first : first + _ROWS_AT_ONCE]).on_conflict_do_nothing()
        inserted += session.exec(statement, execution_options=count).rowcount
    return inserted


def shown(engine: Engine) -> str:
    """The database as messages may name it: without its password."""
    return _shown(engine.url)


@contextmanager
def clear_errors(engine: Engine) -> Iterator[None]:
    """Turn a fault of the database into a DatabaseError of one line, that names it without its password."""
    try:
        yield
    except _FAULTS as error:
        raise DatabaseError(_message(error, engine.url)) from error
    except sql_errors.DatabaseError as error:
        # the plain class: SQLite's word for a damaged or foreign file; its subclasses tell of faulty statements
        if type(error) is not sql_errors.DatabaseError:
            raise
        raise DatabaseError(_message(error, engine.url)) from error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url.strip())
        return parsed.set(drivername=_DRIVERS[parsed.drivername])
    except (sql_errors.ArgumentError, ValueError, KeyError):
        hidden = re.sub(r"(?<=//).*@", "***@", url, flags=re.DOTALL)
        raise DatabaseError(
            f"The database URL {hidden!r} cannot be read. Use sqlite:///path/to/file.db or "
            "postgresql://user:password@host/name."
        ) from None


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:" or "mode" in url.query:
        raise DatabaseError("An SQLite database needs a file: sqlite:///path/to/file.db.")
    folder = Path(url.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"{_shown(url)}: the folder {folder} cannot be made: {error.strerror}.") from None
    timeout_s = float(str(url.query.get("timeout", _BUSY_TIMEOUT_S)))
    engine = _engine(url.set(query={}), connect_args={"timeout": timeout_s, "check_same_thread": False})
    event.listen(engine, "connect", partial(_prepare_sqlite, timeout_s))
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL) -> Engine:
    query = {"connect_timeout": str(_CONNECT_TIMEOUT_S), **url.query}
    return _engine(url.set(query=query), connect_args={"client_encoding": "utf8"}, pool_pre_ping=True)


def _engine(url: URL, **options: Any) -> Engine:
    return create_engine(
        url,
        poolclass=QueuePool,
        hide_parameters=True,  # an article's or a person's words have no place in a traceback
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        **options,
    )


def _prepare_sqlite(timeout_s: float, connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin in `_begin_sqlite`, not when the driver thinks fit
    use_wal(connection, timeout_s)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def use_wal(connection: sqlite3.Connection, timeout_s: float) -> None:
    """Write ahead of the file from now on, so that readers need not wait for a writer.

    Of several that open a new file at once, SQLite refuses all but one there and then, whatever its busy timeout.
    """
    deadline = time.monotonic() + timeout_s
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_BUSY_PAUSE_S)


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _try(engine: Engine) -> None:
    """Reach the database once. Raises DatabaseError where it cannot be reached or cannot hold every language."""
    try:
        with reading(engine) as session:
            connection = session.connection()
            if engine.dialect.name == "postgresql":
                _require_unicode(connection)
    except sql_errors.ProgrammingError as error:  # the driver's word for an option that it does not know
        raise DatabaseError(_message(error, engine.url)) from None


def _require_unicode(connection: Connection) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise DatabaseError(
            f"{_shown(connection.engine.url)}: its encoding is {encoding}, which cannot hold every language. "
            "Make one with ENCODING 'UTF8'."
        )


def _take(connection: Connection, lock: Lock) -> None:
    """Wait for the lock; it is given back at the end of the transaction. An SQLite writer holds every lock anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCKS, int(lock))))


def _message(error: Exception, url: URL) -> str:
    said = _first_line(getattr(error, "orig", None) or error, url)
    reason = next((meaning for words, meaning in _REASONS if words in said), said)
    return f"The database {_shown(url)} cannot be used: {reason}"


def _shown(url: URL) -> str:
    """The URL as messages may name it: options can hold a password too, so none are shown."""
    return url.set(drivername=url.get_backend_name(), query={}).render_as_string(hide_password=True)


def _first_line(error: BaseException, url: URL) -> str:
    line = (str(error).strip().splitlines() or [type(error).__name__])[0]
    secrets = [url.password, url.query.get("password")]
    for secret in filter(None, secrets):
        line = line.replace(str(secret), "***")
    return line
