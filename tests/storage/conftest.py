"""Databases for the storage tests: each test runs on SQLite and on PostgreSQL, its tables up to date and empty."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, make_url, text

import bot.tables  # noqa: F401 - its tables are to be emptied too
from bot.migrations import migrate
from index.database import open_engine
from index.store import Store
from index.tables import Row
from support.postgres import NoPostgres, postgres_server

_ROOT = Path(__file__).resolve().parents[2]

NewDatabase = Callable[[], str]
Start = Callable[..., list[subprocess.Popen[str]]]


@pytest.fixture(scope="session")
def postgres() -> Iterator[NewDatabase]:
    """Makes empty databases on a PostgreSQL server, which runs until the last test is done."""
    server = postgres_server()
    try:
        url = make_url(server.__enter__())
    except NoPostgres as reason:
        pytest.skip(f"no PostgreSQL: {reason}")
    admin = open_engine(url.render_as_string(hide_password=False)).execution_options(isolation_level="AUTOCOMMIT")
    made = []

    def new_database() -> str:
        made.append(f"verbatim_test_{uuid4().hex}")
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {made[-1]} TEMPLATE template0 ENCODING 'UTF8'"))
        return url.set(database=made[-1]).render_as_string(hide_password=False)

    yield new_database
    with admin.connect() as connection:
        for name in made:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()
    server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def postgres_with_tables(postgres: NewDatabase) -> Iterator[Engine]:
    with _migrated(postgres()) as engine:
        yield engine


@pytest.fixture(scope="session")
def sqlite_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with _migrated(f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'verbatim.db'}") as engine:
        yield engine


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A database with its tables, all empty. It is one for all tests: what they listen to on it, they leave again."""
    name = "postgres_with_tables" if request.param == "postgresql" else "sqlite_with_tables"
    engine: Engine = request.getfixturevalue(name)
    tables = Row.metadata.sorted_tables
    with engine.begin() as connection:
        if request.param == "postgresql":
            connection.execute(text(f"TRUNCATE {', '.join(t.name for t in tables)} RESTART IDENTITY CASCADE"))
        else:
            for table in reversed(tables):
                connection.execute(table.delete())
            connection.execute(text("DELETE FROM sqlite_sequence"))
    return engine


@pytest.fixture
def database_url(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    return str(request.getfixturevalue("postgres")())


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts processes that work on a database, all let go at the same moment; none outlives the test."""
    running: list[subprocess.Popen[str]] = []

    def start(command: str, url: str, count: int = 1) -> list[subprocess.Popen[str]]:
        started = [_process(command, url) for _ in range(count)]
        running.extend(started)
        for process in started:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in started:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        return started

    yield start
    for process in running:
        process.kill()
        process.communicate()


def _process(command: str, url: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 - our own module
        [sys.executable, "-m", "support.storage_process", command, url],
        env={**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'tests'}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def _migrated(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    migrate(engine)
    yield engine
    engine.dispose()
