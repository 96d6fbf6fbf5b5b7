from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, inspect, text

from bot.asked_questions import AskedQuestions
from bot.migrations import HEAD, configuration, migrate, move_to
from index.database import changing_schema, open_engine
from index.errors import DatabaseError
from index.store import Store
from index.tables import Row
from support.readings import NOW, reading


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Engine]:
    engine = open_engine(empty_database_url)
    yield engine
    engine.dispose()


def differences(engine: Engine) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), Row.metadata))


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_migrated_tables_are_those_of_the_code(empty: Engine) -> None:
    migrate(empty)
    assert tables(empty) == set(Row.metadata.tables)
    assert differences(empty) == []


def test_comparison_would_notice_a_missing_column(empty: Engine) -> None:
    migrate(empty)
    with changing_schema(empty) as connection:
        connection.execute(text("ALTER TABLE article RENAME COLUMN publisher TO paper"))
    assert len(differences(empty)) == 2


def test_every_step_can_be_taken_back_and_again(empty: Engine) -> None:
    migrate(empty)
    move_to(empty, "base")
    assert tables(empty) == set()
    migrate(empty)
    assert differences(empty) == []
    assert Store(empty).put(reading(), NOW)[1].id == 1


def test_questions_asked_before_anything_could_be_lifted_lift_nothing(empty: Engine) -> None:
    migrate(empty)
    asked = AskedQuestions(empty).remember(7, "Is it open?", NOW)
    move_to(empty, "0002")
    migrate(empty)
    assert AskedQuestions(empty).get(asked.id, 7) == asked


def test_migrating_again_changes_nothing(empty: Engine) -> None:
    migrate(empty)
    _, article = Store(empty).put(reading(), NOW)
    migrate(empty)
    move_to(empty, HEAD)
    assert Store(empty).article(article.id) == article


def test_start_on_an_up_to_date_database_needs_no_writing(engine: Engine) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    migrate(engine)
    event.remove(engine, "before_cursor_execute", note)
    assert statements
    assert not [s for s in statements if s.startswith(("BEGIN IMMEDIATE", "CREATE", "INSERT", "UPDATE", "ALTER"))]


def test_database_of_a_newer_version_is_refused_and_left_alone(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="newer Verbatim"):
        migrate(engine)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "9999"
        connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": HEAD})


def test_failed_step_leaves_nothing_behind(empty: Engine) -> None:
    def fail(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "CREATE TABLE outbox" in statement:
            raise RuntimeError("pulled the plug")

    event.listen(empty, "before_cursor_execute", fail)
    with pytest.raises(RuntimeError, match="pulled the plug"):
        migrate(empty)
    event.remove(empty, "before_cursor_execute", fail)
    assert tables(empty) == set()
    migrate(empty)
    assert differences(empty) == []


def test_processes_that_start_together_migrate_once(
    empty_database_url: str, start: Callable[..., list[Popen[str]]]
) -> None:
    processes = start("open-and-migrate", empty_database_url, count=2)
    assert [process.communicate()[0] for process in processes] == ["migrated\n"] * 2
    engine = open_engine(empty_database_url)
    assert differences(engine) == []
    engine.dispose()


def test_head_is_the_newest_step() -> None:
    assert ScriptDirectory.from_config(configuration()).get_heads() == [HEAD]


def test_sqlite_migration_keeps_rows_that_others_refer_to(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    migrate(engine)
    _, article = Store(engine).put(reading(), NOW)
    with changing_schema(engine) as connection:  # SQLite makes a table anew to change it, and drops the old one
        steps = Operations(MigrationContext.configure(connection))
        with steps.batch_alter_table("article", recreate="always") as article_table:
            article_table.alter_column("title", nullable=True)
    assert len(Store(engine).article_passages(article.id)) == 3
    engine.dispose()


def test_sqlite_migration_that_loses_rows_is_undone(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    migrate(engine)
    Store(engine).put(reading(), NOW)
    with pytest.raises(DatabaseError, match="do not fit together"), changing_schema(engine) as connection:
        connection.execute(text("DELETE FROM article"))
    assert Store(engine).stats().articles == 1
    engine.dispose()


def test_foreign_keys_are_on_again_after_a_migration(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    migrate(engine)
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
    engine.dispose()


def test_plain_sqlite_would_not_have_been_in_wal_mode(tmp_path: Path) -> None:
    plain = create_engine(f"sqlite:///{tmp_path / 'plain.db'}")
    with plain.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "delete"
    plain.dispose()
    engine = open_engine(f"sqlite:///{tmp_path / 'plain.db'}")
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar_one() == 2
        assert connection.execute(text("PRAGMA busy_timeout")).scalar_one() >= 5000
    engine.dispose()
