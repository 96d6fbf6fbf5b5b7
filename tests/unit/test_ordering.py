import asyncio
from datetime import UTC, datetime

from telegram import Chat, Message, Update

from handlers.ordering import OrderedByChat

_FLOOD, _OTHER = 11, 22


def update(chat_id: int) -> Update:
    return Update(1, message=Message(1, datetime.now(UTC), Chat(chat_id, Chat.PRIVATE)))


async def test_updates_of_one_chat_are_handled_one_after_the_other() -> None:
    processor, handled = OrderedByChat(), list[str]()

    async def handle(name: str, pauses: int) -> None:
        for _ in range(pauses):
            await asyncio.sleep(0)
        handled.append(name)

    work = [("slow", 9), ("quick", 0), ("quicker", 0)]
    await asyncio.gather(*(processor.process_update(update(_FLOOD), handle(*each)) for each in work))
    assert handled == ["slow", "quick", "quicker"]


async def test_flood_of_one_chat_keeps_no_other_waiting() -> None:
    processor, gate, handled = OrderedByChat(), asyncio.Event(), list[int]()

    async def handle(chat_id: int) -> None:
        if chat_id == _FLOOD:
            await gate.wait()
        handled.append(chat_id)

    flood = [asyncio.ensure_future(processor.process_update(update(_FLOOD), handle(_FLOOD))) for _ in range(1000)]
    await asyncio.sleep(0)
    await asyncio.wait_for(processor.process_update(update(_OTHER), handle(_OTHER)), timeout=5)
    assert handled == [_OTHER]
    gate.set()
    await asyncio.gather(*flood)
    assert handled == [_OTHER, *[_FLOOD] * 1000]


async def test_no_more_than_256_are_handled_at_once() -> None:
    processor, gate = OrderedByChat(), asyncio.Event()
    now, most = 0, 0

    async def handle() -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await gate.wait()
        now -= 1

    crowd = [asyncio.ensure_future(processor.process_update(update(chat_id), handle())) for chat_id in range(1, 301)]
    for _ in range(5):
        await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*crowd)
    assert most == 256
