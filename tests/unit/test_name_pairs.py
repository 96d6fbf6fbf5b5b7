import pytest

from index.names.persons import Persons
from index.names.printed import take_apart
from support.name_pairs import NOT_JOINED_YET, ONE_PERSON, SURNAME_ALONE, TWO_PERSONS, pairs

Name = tuple[str, str]


def is_one(one: Name, other: Name) -> bool:
    mine, theirs = take_apart(*one), take_apart(*other)
    persons = Persons.of({mine: 1, theirs: 1})
    return persons[mine] is persons[theirs]


def may_be(full: Name, surname: Name) -> bool:
    mine, theirs = take_apart(*full), take_apart(*surname)
    persons = Persons.of({mine: 1, theirs: 1})
    return persons.may_be(theirs) is persons[mine] and persons.surnames_alone(persons[mine]) == [theirs]


@pytest.mark.parametrize(("one", "other"), pairs(ONE_PERSON, "="))
def test_one_persons_names_are_joined(one: Name, other: Name) -> None:
    assert is_one(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(TWO_PERSONS, "|"))
def test_two_persons_names_are_not_joined(one: Name, other: Name) -> None:
    assert not is_one(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(NOT_JOINED_YET, "="))
def test_a_gap_that_was_closed_is_listed_no_longer(one: Name, other: Name) -> None:
    assert not is_one(one, other)


@pytest.mark.parametrize(("full", "surname"), pairs(SURNAME_ALONE, "?"))
def test_a_surname_alone_is_not_joined_with_the_only_one_whose_it_can_be(full: Name, surname: Name) -> None:
    assert may_be(full, surname)
    assert not is_one(full, surname)


@pytest.mark.parametrize(("one", "other"), pairs(TWO_PERSONS, "|"))
def test_a_name_that_is_another_persons_may_not_be_theirs(one: Name, other: Name) -> None:
    assert not may_be(one, other)
    assert not may_be(other, one)
