from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from index.knowledge.neighbours import Neighbours

# few letters, so that many words are near each other
WORDS = st.lists(st.text("abcd", min_size=4, max_size=12), unique=True, max_size=60)


def known(words: list[str], *, sorted_in: bool) -> Neighbours:
    found = Neighbours()
    found.add(words)
    if sorted_in:
        # so many that it is worth sorting them, none near anything
        found.add(f"z{number:04}{number:04}" for number in range(3000))
    return found


@given(WORDS, st.text("abcd", min_size=5, max_size=12), st.booleans())
def test_all_words_one_letter_away_are_found_but_for_the_first(words: list[str], word: str, sorted_in: bool) -> None:
    near = known(words, sorted_in=sorted_in).near(word, 1)
    expected = {other for other in words if other[0] == word[0] and OSA.distance(word, other) <= 1}
    assert {other for other, _ in near} == expected
    assert all(OSA.distance(word, other) == distance for other, distance in near)


@pytest.mark.parametrize(
    "typed",
    ["govrnmet", "govermnent", "goverrnmentt", "gouvernement", "gvernmet", "governnemt", "covernment", "governmetn"],
)
def test_two_slips_are_found_in_different_places(typed: str) -> None:
    near = known(["government", "governance", "garment"], sorted_in=True).near(typed, 2)
    assert [other for other, _ in near] == (["government"] if typed[0] == "g" else [])


def test_words_that_come_later_are_found_too() -> None:
    words = [f"w{number:05}" for number in range(9000)]
    growing = Neighbours()
    for first, last in pairwise(range(0, 9001, 600)):
        growing.add(words[first:last])
    assert growing.count == 9000
    assert all(growing.near(word + "x", 1)[0][0][:-1] in word for word in words[::500])
    assert {other for other, _ in growing.near("w0500", 1)} >= {"w05000", "w05001", "w00500"}
