"""How well names are joined, on the listed pairs: `PYTHONPATH=.:tests python tests/names`."""

# ruff: noqa: T201 - it prints figures

from index.names.persons import Persons
from index.names.printed import take_apart
from support.name_pairs import NOT_JOINED_YET, ONE_PERSON, TWO_PERSONS, pairs

_MARKS = {ONE_PERSON: "=", NOT_JOINED_YET: "=", TWO_PERSONS: "|"}


def joined(listed: str) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """The pairs of the list that are taken for one person's."""
    found = []
    for one, other in pairs(listed, _MARKS[listed]):
        mine, theirs = take_apart(*one), take_apart(*other)
        persons = Persons.of({mine: 1, theirs: 1})
        if persons[mine] is persons[theirs]:
            found.append((one, other))
    return found


if __name__ == "__main__":
    right, wrong = len(joined(ONE_PERSON)) + len(joined(NOT_JOINED_YET)), joined(TWO_PERSONS)
    same = len(pairs(ONE_PERSON, "=")) + len(pairs(NOT_JOINED_YET, "="))
    print(
        f"one person's: {same} pairs, {right} joined; two persons': {len(pairs(TWO_PERSONS, '|'))}, {len(wrong)} joined"
    )
    print(f"precision {right / (right + len(wrong)):.3f}, recall {right / same:.3f}")
    for listed in (ONE_PERSON, NOT_JOINED_YET):
        print(*(f"  not joined: {pair}" for pair in pairs(listed, "=") if pair not in joined(listed)), sep="\n")
    print(*(f"  joined: {pair}" for pair in wrong), sep="\n")
