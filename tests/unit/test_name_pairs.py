import pytest

from index.names.persons import Persons
from index.names.printed import take_apart
from support.name_pairs import NOT_JOINED_YET, ONE_PERSON, TWO_PERSONS, pairs

Name = tuple[str, str]


def is_one(one: Name, other: Name) -> bool:
    mine, theirs = take_apart(*one), take_apart(*other)
    persons = Persons.of({mine: 1, theirs: 1})
    return persons[mine] is persons[theirs]


@pytest.mark.parametrize(("one", "other"), pairs(ONE_PERSON, "="))
def test_one_persons_names_are_joined(one: Name, other: Name) -> None:
    assert is_one(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(TWO_PERSONS, "|"))
def test_two_persons_names_are_not_joined(one: Name, other: Name) -> None:
    assert not is_one(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(NOT_JOINED_YET, "="))
def test_a_gap_that_was_closed_is_listed_no_longer(one: Name, other: Name) -> None:
    assert not is_one(one, other)
