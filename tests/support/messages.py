"""What Telegram takes of a message, whatever stands in it."""

from handlers.callbacks import DATA_LIMIT, parse
from handlers.rendering import Message
from index.model import Passage
from support.passages import read


def assert_telegram_takes(message: Message, *shown: Passage) -> None:
    """Inside every limit, well formed, and each block quote a run of one of the passages."""
    sent = read(message.text)
    assert sent.faults == []
    assert sent.units <= 4096
    assert sent.text.strip()
    assert len(sent.entities) <= 100
    for block in sent.inside("blockquote"):
        assert any(block in one.text for one in shown)
        assert block == block.strip()  # Telegram would trim it, and shift what is marked
    assert all(parse(button.data) for row in message.buttons for button in row)
    assert all(len(button.data.encode()) <= DATA_LIMIT for row in message.buttons for button in row)
    assert all(button.label for row in message.buttons for button in row)
    assert sum(map(len, message.buttons)) <= 100
