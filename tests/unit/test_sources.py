import io
import os
from pathlib import Path

import pytest

from index.decoding import MAX_BYTES
from index.errors import (
    ArticleBinary,
    ArticleEmpty,
    ArticleError,
    ArticleFormatUnknown,
    ArticleMissing,
    ArticleTooLarge,
)
from index.model import Format, RawArticle
from index.sources import SOURCES, raw_articles, raw_from_bytes

TEXT = b"The bridge is closed.\n"


def read(spec: object, stdin: bytes = b"") -> list[RawArticle | ArticleError]:
    return list(raw_articles(str(spec), io.BytesIO(stdin)))


def refusal(spec: object, stdin: bytes = b"") -> ArticleError:
    """The one error that comes of it."""
    (error,) = read(spec, stdin)
    assert isinstance(error, ArticleError)
    assert "\n" not in str(error)
    return error


def write(folder: Path, name: str, data: bytes = TEXT) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("a.txt", Format.TEXT),
        ("a.md", Format.MARKDOWN),
        ("a.markdown", Format.MARKDOWN),
        ("a.html", Format.HTML),
        ("a.HTM", Format.HTML),
    ],
)
def test_file_is_read_by_its_suffix(tmp_path: Path, name: str, format_: Format) -> None:
    path = write(tmp_path, name)
    assert read(path) == [RawArticle(str(path), TEXT, format_, f"file:{path}")]


def test_folder_gives_its_articles_in_order_and_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.html", "sub/deeper/d.txt", "z.txt"):
        write(tmp_path, name)
    for name in (".hidden.txt", ".git/x.txt", "picture.jpg", "notes"):
        write(tmp_path, name)
    names = [str(Path(item.name).relative_to(tmp_path)) for item in read(tmp_path) if isinstance(item, RawArticle)]
    assert names == ["a.md", "b.txt", "sub/c.html", "sub/deeper/d.txt", "z.txt"]


def test_bad_file_in_a_folder_does_not_keep_the_others_out(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"")
    write(tmp_path, "b.txt")
    error, article = read(tmp_path)
    assert isinstance(error, ArticleEmpty)
    assert str(tmp_path / "a.txt") in str(error)
    assert isinstance(article, RawArticle)


def test_same_file_has_the_same_location_by_any_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt")
    (tmp_path / "link.txt").symlink_to(path)
    monkeypatch.chdir(tmp_path)
    locations = {item.location for spec in (path, "a.txt", "./a.txt", "link.txt") for item in read(spec)}
    assert locations == {f"file:{path}"}


def test_links_that_lead_back_up_are_not_followed_again(tmp_path: Path) -> None:
    write(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert len(read(tmp_path)) == 1


def test_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert "itself" in str(refusal(tmp_path / "a.txt"))
    assert "itself" in str(refusal(tmp_path))


@pytest.mark.parametrize("spec", ["missing.txt", "missing", "a.txt/b.txt", "bad\0name.txt", "x" * 5000 + ".txt"])
def test_what_is_not_there_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spec: str) -> None:
    write(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    error = refusal(spec)
    assert isinstance(error, ArticleMissing)
    assert spec.replace("\0", "\ufffd") in str(error)


def test_file_that_vanishes_while_a_folder_is_read_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    gone = write(tmp_path, "b.txt")
    articles = raw_articles(str(tmp_path), io.BytesIO())
    assert isinstance(next(articles), RawArticle)
    gone.unlink()
    assert isinstance(next(articles), ArticleMissing)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt")
    path.chmod(0)
    assert "permissions" in str(refusal(path))


def test_permission_fault_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt")

    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permissions" in str(refusal(path))


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "picture.jpg")
    error = refusal(tmp_path)
    assert isinstance(error, ArticleMissing)
    assert str(tmp_path) in str(error)


@pytest.mark.parametrize("data", [b"", b" \n\t "])
def test_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    assert isinstance(refusal(write(tmp_path, "a.txt", data)), ArticleEmpty)


def test_binary_file_is_refused(tmp_path: Path) -> None:
    assert isinstance(refusal(write(tmp_path, "a.txt", b"\x89PNG\0\0\0")), ArticleBinary)


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a", "a.txt.gz"])
def test_other_kinds_of_files_are_refused(tmp_path: Path, name: str) -> None:
    error = refusal(write(tmp_path, name))
    assert isinstance(error, ArticleFormatUnknown)
    assert ".txt" in str(error)


def test_too_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert isinstance(refusal(path), ArticleTooLarge)


def test_file_of_just_20_mb_is_taken(tmp_path: Path) -> None:
    (article,) = read(write(tmp_path, "a.txt", b"a" * MAX_BYTES))
    assert isinstance(article, RawArticle)


def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert isinstance(refusal(tmp_path / "a.txt"), ArticleFormatUnknown)


@pytest.mark.parametrize("spec", ["https://times.example/bridge", "HTTP://times.example/"])
def test_web_address_says_what_to_do_instead(spec: str) -> None:
    error = refusal(spec)
    assert spec in str(error)
    assert "Save the page" in str(error)


def test_name_that_cannot_be_printed_is_told_on_one_line(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n.txt")
    Path(path).write_bytes(TEXT)
    (article,) = read(tmp_path)
    assert isinstance(article, RawArticle)
    assert article.name == f"{tmp_path}/caf\ufffd\ufffd.txt"
    assert article.location is not None
    assert article.location.isprintable()
    assert "%E9" in article.location


def test_standard_input_is_one_article_without_a_location() -> None:
    assert read("-", TEXT) == [RawArticle("standard input", TEXT, Format.TEXT, None)]


def test_bad_standard_input_is_refused_by_name() -> None:
    assert str(refusal("-", b"")).startswith("standard input: ")
    assert isinstance(refusal("-", b"a\0b"), ArticleBinary)
    assert isinstance(refusal("-", b"a" * (MAX_BYTES + 1)), ArticleTooLarge)


def test_closed_standard_input_is_refused() -> None:
    stdin = io.BytesIO()
    stdin.close()
    (error,) = raw_articles("-", stdin)
    assert isinstance(error, ArticleMissing)


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (b"The bridge is closed.", Format.TEXT),
        (b"---\ntitle: The bridge\n---\nIt is closed.", Format.TEXT),
        (b"<!DOCTYPE html><html><body>", Format.HTML),
        (b"\xef\xbb\xbf  <html lang='en'>", Format.HTML),
        (b"<?xml version='1.0'?>\n<!-- saved --><html>", Format.HTML),
        (b"---\nsample: true\n---\n<!DOCTYPE html>", Format.HTML),
        (b"<3 is how the mayor signed it.", Format.TEXT),
        (b"# The bridge\n\nIt is **closed**.", Format.MARKDOWN),
        (b"---\ntitle: The bridge\n---\n\n# Closed\n\nIt is [closed](https://times.example/x).", Format.MARKDOWN),
        (b"# 1 in the country\nOne line, one paragraph.", Format.TEXT),
    ],
)
def test_format_without_a_suffix_is_told_by_the_beginning(data: bytes, format_: Format) -> None:
    assert raw_from_bytes("a message", data).format is format_


def test_uploaded_file_is_taken_by_its_suffix_and_refused_by_name() -> None:
    assert raw_from_bytes("bridge.md", TEXT, "chat").location == "chat"
    with pytest.raises(ArticleFormatUnknown, match=r"^photo\.jpg: "):
        raw_from_bytes("photo.jpg", TEXT)
    with pytest.raises(ArticleEmpty, match=r"^a b\ufffd\.txt: "):
        raw_from_bytes("a b\n.txt", b"")


@pytest.mark.parametrize("name", ["", "Dr. Aru on the bridge", "bridge v1.2", "\ud800"])
def test_any_name_will_do(name: str) -> None:
    article = raw_from_bytes(name, TEXT)
    assert article.name.isprintable()
    assert article.format is Format.TEXT


def test_every_source_says_what_it_is() -> None:
    assert [source.name for source in SOURCES] == ["standard input", "web", "files"]
    assert all(source.description for source in SOURCES)
