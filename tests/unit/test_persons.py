from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.names.alias_file import Aliases, Entry
from index.names.persons import Persons
from index.names.printed import PrintedName, take_apart
from index.search import PassageIndex
from support.indexed import article, says
from support.name_pairs import ONE_PERSON, TWO_PERSONS, pairs

Name = tuple[str, str]
NAMES = sorted(
    {name for listed, mark in ((ONE_PERSON, "="), (TWO_PERSONS, "|")) for p in pairs(listed, mark) for name in p}
)


def persons(*names: Name, counts: Sequence[int] = ()) -> list[list[str]]:
    """The names by person, each person's canonical name first."""
    given_counts = [*counts, *[1] * (len(names) - len(counts))]
    found = Persons.of({take_apart(*name): count for name, count in zip(names, given_counts, strict=True)})
    return [[person.name, *person.aliases] for person in found.all()]


ILHAM, HEYDAR = ("Ilham Adiyev", "en"), ("Heydar Adiyev", "en")


def test_a_bare_surname_is_nobodys_where_two_bear_it() -> None:
    assert ["Адиев"] in persons(ILHAM, HEYDAR, ("Адиев", "ru"))
    assert ["Adiyev"] in persons(ILHAM, ("Гейдар Адиев", "ru"), ("Adiyev", "en"))


def test_a_surname_alone_may_be_nobodys_where_two_bear_it() -> None:
    names = [take_apart(*name) for name in (ILHAM, HEYDAR, ("Adiyev", "en"))]
    assert Persons.of(dict.fromkeys(names, 1)).may_be(names[2]) is None


def test_a_surname_that_the_alias_file_lists_is_the_persons() -> None:
    entry = Entry("Ilham Adiyev", ("Ilham Adiyev", "Adiyev"), frozenset())
    names = [take_apart(*name) for name in (ILHAM, ("Adiyev", "en"))]
    found = Persons.of(dict.fromkeys(names, 1), Aliases((entry,), {"ilham adiyev": 0, "adiyev": 0}))
    assert found[names[1]] is found[names[0]]


def test_a_surname_may_not_be_theirs_of_whom_the_alias_file_says_so() -> None:
    entry = Entry("Ilham Adiyev", ("Ilham Adiyev",), frozenset({"adiyev"}))
    names = [take_apart(*name) for name in (ILHAM, ("Adiyev", "en"))]
    assert Persons.of(dict.fromkeys(names, 1), Aliases((entry,), {"ilham adiyev": 0})).may_be(names[1]) is None


def test_an_initial_is_nobodys_where_two_begin_with_it() -> None:
    assert ["I. Adiyev"] in persons(ILHAM, ("Ibrahim Adiyev", "en"), ("I. Adiyev", "en"))


def test_an_initial_tells_two_of_one_surname_apart() -> None:
    assert persons(ILHAM, HEYDAR, ("И. Адиев", "ru"), counts=[5, 4, 1])[0] == ["Ilham Adiyev", "И. Адиев"]


def test_a_bare_surname_of_two_languages_is_two_persons_where_nobody_is_named_in_full() -> None:
    assert len(persons(("Adiyev", "en"), ("Адиев", "ru"))) == 2


def test_a_name_between_two_that_exclude_each_other_is_neithers() -> None:
    three = (("George W. Carter", "en"), ("George H. W. Carter", "en"), ("George Carter", "en"))
    assert len(persons(*three)) == 3


def test_another_languages_name_that_may_be_two_persons_is_neithers() -> None:
    assert len(persons(("Ali Hasanov", "az"), ("Ali Gasanov", "az"), ("Али Гасанов", "ru"))) == 3


def test_two_spellings_of_one_language_are_not_joined_by_a_third() -> None:
    assert len(persons(("Erik Karlson", "en"), ("Eric Carlson", "en"), ("Эрик Карлсон", "ru"))) == 3


def test_a_surname_of_the_same_language_that_differs_is_not_joined_by_another_language() -> None:
    found = persons(("David Gill", "en"), ("Дэйвид Гилл", "ru"), ("Hill", "en"))
    assert ["Hill"] in found


@pytest.mark.parametrize(
    ("names", "counts", "canonical"),
    [
        ([ILHAM, ("Ильхам Адиев", "ru")], [1, 2], "Ильхам Адиев"),
        ([ILHAM, ("I. Adiyev", "en")], [1, 9], "Ilham Adiyev"),
        ([ILHAM, ("Ilham Heydar oglu Adiyev", "en")], [2, 1], "Ilham Adiyev"),
        ([ILHAM, ("Ilham Heydar oglu Adiyev", "en")], [1, 1], "Ilham Heydar oglu Adiyev"),
        ([ILHAM, ("Ilham Adiev", "en")], [1, 1], "Ilham Adiyev"),
    ],
)
def test_canonical_is_the_full_name_that_is_quoted_most(names: list[Name], counts: list[int], canonical: str) -> None:
    assert persons(*names, counts=counts)[0][0] == canonical


@given(st.permutations(NAMES), st.integers(1, 50))
def test_persons_are_the_same_in_whatever_order_their_names_come(order: list[Name], step: int) -> None:
    found = Persons.of({})
    counts: dict[PrintedName, int] = {}
    for first in range(0, len(order), step):
        counts = counts | {take_apart(*name): 1 + len(name[0]) % 3 for name in order[first : first + step]}
        found = found.with_counts(counts)
    at_once = Persons.of({take_apart(*name): 1 + len(name[0]) % 3 for name in NAMES})
    assert [(each.name, each.aliases) for each in found.all()] == [(each.name, each.aliases) for each in at_once.all()]


@settings(max_examples=20, deadline=None)
@given(st.permutations(NAMES[::3]), st.integers(0, len(NAMES) // 3))
def test_articles_that_come_one_by_one_give_the_persons_of_all_at_once(order: list[Name], at_first: int) -> None:
    articles = [
        article(number, ("“Borders,” was said.", says(name)), language=language)
        for number, (name, language) in enumerate(NAMES[::3], 1)
    ]
    at_once = PassageIndex.build(passage for each in articles for passage in each)
    shuffled = [articles[NAMES[::3].index(name)] for name in order]
    grown = PassageIndex.build(passage for each in shuffled[:at_first] for passage in each)
    for each in shuffled[at_first:]:
        grown.replace(each[0].article.id, each)
        grown.credited(each)  # so that persons are told in between
    for each in articles:
        assert grown.credited(each) == at_once.credited(each)


@given(st.lists(st.sampled_from(NAMES), unique=True, max_size=30), st.data())
def test_a_name_that_leaves_takes_what_it_joined_with_it(names: list[Name], data: st.DataObject) -> None:
    printed = {take_apart(*name): 1 for name in names}
    kept = {name: 1 for name in printed if data.draw(st.booleans())}
    left = Persons.of(printed).with_counts(kept)
    assert [each.aliases for each in left.all()] == [each.aliases for each in Persons.of(kept).all()]


@given(st.lists(st.tuples(st.text(max_size=30), st.sampled_from(["en", "ru", "az", "hy", "ka", "tr"])), max_size=8))
def test_any_text_is_a_name(names: list[Name]) -> None:
    found = Persons.of({take_apart(*name): 1 for name in set(names)})
    assert sum(len(person.names) for person in found.all()) == len(set(names))
