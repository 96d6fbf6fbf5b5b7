import os
from pathlib import Path

import pytest

from index.errors import AliasFileInvalid
from index.names.alias_file import read_aliases
from index.names.persons import Persons
from index.names.printed import take_apart

EXAMPLE = Path(__file__).resolve().parents[2] / "data" / "aliases.example.toml"
MORAN = '[[person]]\nname = "Ilda Moran"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "aliases.toml"
    path.write_text(text, encoding="utf-8")
    return path


def persons(folder: Path, text: str, *names: tuple[str, str]) -> list[list[str]]:
    found = Persons.of({take_apart(*name): 1 for name in names}, read_aliases(written(folder, text)))
    return [sorted([person.name, *person.aliases]) for person in found.all()]


def test_the_example_file_says_what_its_comments_promise() -> None:
    aliases = read_aliases(EXAMPLE)
    assert aliases.canonical("the lady of Tarsk") == "Ilda Moran"
    assert aliases.corrected("Harbour Ilda Moran", "Tarsk Courier") == "Ilda Moran"
    assert aliases.corrected("Harbour Ilda Moran", "Another Courier") == "Harbour Ilda Moran"
    assert aliases.canonical("Министерство портов Норвии") == "Norvian Ministry of Harbours"
    found = Persons.of(dict.fromkeys((take_apart("Ilda Moran", "en"), take_apart("Ilda Moran Jr.", "en")), 1), aliases)
    assert len(found.all()) == 2


def test_without_a_file_nothing_is_said() -> None:
    aliases = read_aliases(None)
    assert aliases.canonical("Ilda Moran") == "Ilda Moran"
    assert aliases.corrected("Ilda Moran", None) == "Ilda Moran"


def test_an_alias_joins_what_sounds_like_nothing_of_the_name(tmp_path: Path) -> None:
    text = MORAN + 'aliases = ["Граф Тарский"]'
    found = persons(tmp_path, text, ("Ilda Moran", "en"), ("Граф Тарский", "ru"), ("Илда Моран", "ru"))
    assert found == [["Ilda Moran", "Граф Тарский", "Илда Моран"]]


def test_a_name_apart_is_its_own_person(tmp_path: Path) -> None:
    names = (("Ilda Moran", "en"), ("Илда Моран", "ru"))
    assert persons(tmp_path, MORAN, *names) == [["Ilda Moran", "Илда Моран"]]
    assert persons(tmp_path, MORAN + 'apart = ["Илда Моран"]', *names) == [["Ilda Moran"], ["Илда Моран"]]


def test_a_bare_surname_apart_is_nobodys(tmp_path: Path) -> None:
    names = (("Ilda Moran", "en"), ("Moran", "en"))
    assert persons(tmp_path, MORAN + 'apart = ["Moran"]', *names) == [["Ilda Moran"], ["Moran"]]


def test_one_spelling_of_two_persons_goes_to_whom_the_file_gives_it(tmp_path: Path) -> None:
    text = MORAN + '[[person]]\nname = "Ilda K. Moran"\naliases = ["Илда Моран"]'
    names = (("Ilda Moran", "en"), ("Ilda K. Moran", "en"), ("Илда Моран", "ru"))
    assert persons(tmp_path, text, *names) == [["Ilda K. Moran", "Илда Моран"], ["Ilda Moran"]]


def test_the_files_name_is_canonical_even_where_no_article_prints_it(tmp_path: Path) -> None:
    text = '[[person]]\nname = "Ilda Reyl-Moran"\naliases = ["Ilda Moran"]'
    assert persons(tmp_path, text, ("Ilda Moran", "en")) == [["Ilda Moran", "Ilda Reyl-Moran"]]


def test_a_body_is_joined_where_the_file_says_so(tmp_path: Path) -> None:
    names = (("Harbour Ministry", "en"), ("Министерство портов", "ru"))
    assert len(persons(tmp_path, "", *names)) == 2
    text = '[[person]]\nname = "Harbour Ministry"\naliases = ["Министерство портов"]'
    assert len(persons(tmp_path, text, *names)) == 1


def test_a_correction_to_nobody_takes_the_speaker_away(tmp_path: Path) -> None:
    aliases = read_aliases(written(tmp_path, '[[correction]]\nprinted = "Old Monday"\nname = ""'))
    assert aliases.corrected("old monday", None) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[[person]\nname = "A B"', r"not TOML: .*line 1"),
        ('[[people]]\nname = "A B"', r"“people” is neither"),
        ('person = "A B"', r"\[\[person\]\]"),
        ('[person]\nname = "A B"', r"\[\[person\]\]"),
        ("\n[[person]]\naliases = []", r"line 2, \[\[person\]\] 1, name: is missing"),
        ("[[person]]\nname = 3", r"line 1, \[\[person\]\] 1, name: is to be a text"),
        (MORAN + 'alias = ["X Y"]', r"line 1, .*alias: no such key; there are name, aliases, apart"),
        (MORAN + 'aliases = "X Y"', r"aliases: is to be a list"),
        (MORAN + "aliases = [7]", r"aliases: 7 is no text"),
        (MORAN + 'aliases = ["…"]', r"aliases: “…” holds no letter"),
        ('[[person]]\nname = ""', r"name: “” holds no letter"),
        ('[[person]]\nname = "Ilda\\nMoran"', r"name: 'Ilda\\nMoran' holds a line break"),
        (MORAN + 'aliases = ["\\u202eMoran"]', r"aliases: '\\u202eMoran' holds"),
        ('[[correction]]\nprinted = "A"\nname = "B\\u0000"', r"name: 'B\\x00' holds"),
        (f'[[person]]\nname = "{"a" * 101}"', r"name: “a{100}…” is longer than 100 characters"),
        ("person = " + "[" * 100_000, r"nested deeper"),
        (MORAN + 'apart = ["ilda moran"]', r"apart: “Ilda Moran” is a name of the same person"),
        (MORAN + '\n[[person]]\nname = "I M"\naliases = ["ILDA MORAN"]', r"line 4, .*“ILDA MORAN” is a name of “Ilda"),
        ('[[correction]]\nprinted = "A B"', r"\[\[correction\]\] 1, name: is missing"),
        ('[[correction]]\nname = "A B"', r"printed: is missing"),
        (
            2 * '[[correction]]\nprinted = "A"\nname = "B"\n' + '[[correction]]\nprinted = "a"\nname = "C"',
            "line 7, .*twice",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, text: str, fault: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(AliasFileInvalid, match=fault) as caught:
        read_aliases(path)
    assert str(caught.value).startswith(str(path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AliasFileInvalid, match=r"nowhere\.toml: No such file"):
        read_aliases(tmp_path / "nowhere.toml")


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "aliases.toml"
    path.write_bytes('[[person]]\nname = "Илда Моран"'.encode("cp1251"))
    with pytest.raises(AliasFileInvalid, match="not UTF-8 at byte 19"):
        read_aliases(path)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "aliases.toml"
    os.mkfifo(path)
    with pytest.raises(AliasFileInvalid, match="no ordinary file"):
        read_aliases(path)
    with pytest.raises(AliasFileInvalid, match="Is a directory"):
        read_aliases(tmp_path)


def test_a_correction_can_name_what_was_read_wrong_from_a_broken_line(tmp_path: Path) -> None:
    aliases = read_aliases(written(tmp_path, '[[correction]]\nprinted = "Harbour\\nIlda"\nname = "Ilda Moran"'))
    assert aliases.corrected("Harbour\nIlda", None) == "Ilda Moran"


def test_two_corrections_that_change_places_are_applied_once(tmp_path: Path) -> None:
    text = '[[correction]]\nprinted = "A B"\nname = "C D"\n[[correction]]\nprinted = "C D"\nname = "A B"'
    aliases = read_aliases(written(tmp_path, text))
    assert [aliases.corrected(name, None) for name in ("A B", "C D")] == ["C D", "A B"]
