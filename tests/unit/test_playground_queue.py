"""The queue of updates: of which kinds, what an offset confirms, what comes again and how it is numbered."""

import pytest

from bot.playground.updates import UpdateQueue

USUAL = (
    *("message", "edited_message", "channel_post", "edited_channel_post", "business_connection"),
    *("business_message", "edited_business_message", "deleted_business_messages", "inline_query"),
    *("chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media"),
    *("poll", "poll_answer", "my_chat_member", "chat_join_request", "chat_boost", "removed_chat_boost"),
)
UNUSUAL = ("chat_member", "message_reaction", "message_reaction_count")


@pytest.mark.parametrize("kind", [*USUAL, *UNUSUAL])
def test_each_kind_of_update_comes_if_it_is_asked_for(kind: str) -> None:
    queue = UpdateQueue()
    queue.add(kind, {})
    assert len(queue) == (1 if kind in USUAL else 0)
    queue.clear()
    queue.allow([kind.upper()])
    queue.add(kind, {})
    queue.add("message" if kind != "message" else "poll", {})
    assert [set(update) for update in queue.first(9)] == [{"update_id", kind}]


def test_offset_a_little_ahead_confirms_all_and_one_farther_ahead_nothing() -> None:
    for offset, left in ((11 + 3, 2), (10 + 3, 0), (2, 1), (0, 2), (-1, 1), (-2, 2), (-3, 2)):
        queue = UpdateQueue()
        for _ in range(2):
            queue.add("message", {})
        queue.confirm(offset)
        assert len(queue) == left


def test_hundred_confirmed_updates_can_come_again_in_their_order() -> None:
    queue, added = UpdateQueue(), []
    queue.on_added = lambda: added.append(1)
    assert (queue.repeat(), added) == (0, [])
    for _ in range(103):
        queue.add("message", {})
    queue.confirm(103)
    for update in queue.first(1) * 2:
        queue.confirm_only(update)
    assert len(added) == 103
    assert (queue.repeat(2), len(added)) == (2, 104)
    assert [update["update_id"] for update in queue.first(9)] == [102, 103]
    assert queue.repeat() == 1
    assert queue.repeat(1000) == 97
    assert [update["update_id"] for update in queue.first(2)] == [4, 5]


@pytest.mark.parametrize(
    ("kind", "kept_s"),
    [
        ("message", 86_400),
        ("my_chat_member", 86_400),
        ("callback_query", 150),
        ("inline_query", 30),
        ("chosen_inline_result", 600),
    ],
)
def test_update_is_told_until_it_is_too_old(kind: str, kept_s: int) -> None:
    now = 1000
    queue = UpdateQueue(lambda: now)
    queue.add(kind, {})
    now += kept_s - 1
    queue.add("edited_message", {})
    assert [list(update)[1] for update in queue.first(9)] == [kind, "edited_message"]
    now += 1
    assert (len(queue), [list(update)[1] for update in queue.first(9)]) == (1, ["edited_message"])


def test_update_that_grew_too_old_on_its_way_confirms_no_other() -> None:
    now = 1000
    queue = UpdateQueue(lambda: now)
    queue.add("inline_query", {})
    queue.add("message", {})
    [posted] = queue.first(1)
    now += 30
    assert len(queue) == 1
    queue.confirm_only(posted)
    assert [update["update_id"] for update in queue.first(9)] == [2]


@pytest.mark.parametrize("next_id", [0, -1])
def test_numbers_begin_at_one(next_id: int) -> None:
    queue = UpdateQueue()
    with pytest.raises(ValueError, match=rf"^{next_id} is no update's id$"):
        queue.renumber(next_id)
    queue.renumber(1)
    queue.add("message", {})
    assert queue.first(1)[0]["update_id"] == 1
