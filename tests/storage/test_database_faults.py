import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from os import geteuid
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, make_url, text

from bot.migrations import migrate
from index.database import clear_errors, open_engine, shown, use_wal, writing
from index.database import reading as reads
from index.errors import DatabaseError
from index.store import Store
from support.readings import NOW, numbered, reading


def fault(url: str) -> str:
    """What opening the URL says: one line, without a password."""
    with pytest.raises(DatabaseError) as caught:
        open_engine(url)
    message = str(caught.value)
    assert "\n" not in message
    assert "s3cret" not in message
    return message


@pytest.fixture
def sqlite_engine(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}?timeout=0.05")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "verbatim.db",
        "mysql://me:s3cret@host/name",
        "postgresql+asyncpg://me:s3cret@host/name",
        "postgresql://me:s3cret@host:port/name",
        "://me:s3cret@host",
        "sqlite//me:s3cret@x",
    ],
)
def test_url_of_no_database_names_what_would_be_one(url: str) -> None:
    message = fault(url)
    assert "sqlite:///path/to/file.db" in message
    assert "postgresql://" in message


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?mode=memory&uri=true"])
def test_sqlite_needs_a_file(url: str) -> None:
    assert "needs a file" in fault(url)


def test_folder_of_the_file_is_made(tmp_path: Path) -> None:
    open_engine(f"sqlite:///{tmp_path / 'new' / 'folder' / 'a.db'}").dispose()
    assert (tmp_path / "new" / "folder" / "a.db").exists()


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert str(tmp_path / "file") in fault(f"sqlite:///{tmp_path / 'file' / 'folder' / 'a.db'}")


@pytest.mark.skipif(geteuid() == 0, reason="root may write everywhere")
def test_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    assert str(tmp_path / "locked") in fault(f"sqlite:///{tmp_path / 'locked' / 'a.db'}")


def test_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    assert str(tmp_path) in fault(f"sqlite:///{tmp_path}")


def test_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Not a database, but a person's notes. " * 200)
    assert "is no SQLite database" in fault(f"sqlite:///{path}")
    assert path.read_text().startswith("Not a database")


@pytest.mark.parametrize("timeout", ["soon", "1s"])
def test_option_that_is_no_number_is_an_error(tmp_path: Path, timeout: str) -> None:
    assert "cannot be used" in fault(f"sqlite:///{tmp_path / 'a.db'}?timeout={timeout}")


def test_server_that_does_not_answer_is_named_without_its_password() -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        port = taken.getsockname()[1]
        message = fault(f"postgresql://me:s3cret@127.0.0.1:{port}/news?password=s3cret&application_name=s3cret")
    assert f"postgresql://me:***@127.0.0.1:{port}/news" in message
    assert "refused" in message


def test_unknown_option_of_postgresql_is_a_clear_error() -> None:
    assert "cannot be used" in fault("postgresql://me:s3cret@127.0.0.1:1/news?no_such_option=1")


def test_database_that_the_server_lacks_is_named(request: pytest.FixtureRequest) -> None:
    url = make_url(request.getfixturevalue("postgres")()).set(database="no_such_database")
    assert "no_such_database" in fault(url.render_as_string(hide_password=False))


def test_postgresql_that_is_not_unicode_is_refused(request: pytest.FixtureRequest) -> None:
    engine, name = request.getfixturevalue("postgres_with_tables"), f"verbatim_test_{uuid4().hex}"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'"))
    url = engine.url.set(database=name).render_as_string(hide_password=False)
    try:
        assert "SQL_ASCII" in fault(url)
    finally:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_usual_names_of_postgresql_are_understood(request: pytest.FixtureRequest, scheme: str) -> None:
    url = request.getfixturevalue("postgres_with_tables").url.set(drivername=scheme)
    engine = open_engine(url.render_as_string(hide_password=False))
    assert engine.driver == "psycopg"
    engine.dispose()


def test_locked_database_says_so(sqlite_engine: Engine) -> None:
    with writing(sqlite_engine) as session:
        session.connection()
        with pytest.raises(DatabaseError, match="locked by another process"):
            Store(sqlite_engine).put(reading(), NOW)
    Store(sqlite_engine).put(reading(), NOW)


class BusyConnection:
    """An SQLite connection that is refused some times before it may write ahead."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.mode = "delete"

    def execute(self, statement: str) -> "BusyConnection":
        if statement.endswith("= WAL"):
            if self.refusals:
                self.refusals -= 1
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                raise error
            self.mode = "wal"
        return self

    def fetchone(self) -> tuple[str]:
        return (self.mode,)


def test_file_that_another_opens_at_the_same_time_is_waited_for() -> None:
    connection = BusyConnection(refusals=3)
    use_wal(connection, timeout_s=60)
    assert (connection.mode, connection.refusals) == ("wal", 0)


def test_file_that_another_does_not_let_go_of_is_given_up() -> None:
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        use_wal(BusyConnection(refusals=10**9), timeout_s=0.02)


def test_full_disk_says_so_and_keeps_what_was_stored(sqlite_engine: Engine) -> None:
    store = Store(sqlite_engine)
    _, article = store.put(numbered(1), NOW)
    with limited(sqlite_engine), pytest.raises(DatabaseError, match="disk is full"):
        store.put(reading("A long, long text. " * 200_000), NOW)
    assert [a.id for a in store.articles(limit=10)] == [article.id]
    assert store.put(numbered(2), NOW)


def test_database_that_loses_its_tables_shows_a_traceback_not_a_riddle(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(DatabaseError, match="no such table"):
        Store(engine).articles(limit=1)
    engine.dispose()


def test_server_that_goes_away_is_a_clear_error_and_comes_back(postgres_with_tables: Engine) -> None:
    store = Store(postgres_with_tables)
    with pytest.raises(DatabaseError, match="terminat"):
        _ask_after_the_server_hung_up(postgres_with_tables)
    assert len(store.articles(limit=1)) <= 1


def test_errors_of_our_own_pass_through(sqlite_engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), clear_errors(sqlite_engine):
        _ = 1 / 0
    assert shown(sqlite_engine).startswith("sqlite:///")


def _ask_after_the_server_hung_up(engine: Engine) -> None:
    with reads(engine) as session:
        own = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        with engine.connect() as other:
            other.exec_driver_sql(f"SELECT pg_terminate_backend({own})")
        session.connection().exec_driver_sql("SELECT 1")


@contextmanager
def limited(engine: Engine) -> Iterator[None]:
    """The database may not grow, as on a full disk."""
    connections = [engine.connect() for _ in range(3)]
    for connection in connections:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 10}")
        connection.close()
    yield
    engine.dispose()
