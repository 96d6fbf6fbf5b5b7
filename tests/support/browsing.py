"""The chat page in a browser: opened at a width and in a theme, watched for faults, measured."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, ConsoleMessage, Error, Locator, Page

WIDE, NARROW = 1280, 390
HEIGHT = 844
PATIENCE_MS = 15_000

# Boxes that stand beside or below each other, cut to what their scrolled list shows of them.
_OVERLAPS = """() => {
  const kinds = ".about, #theme, .tab, .whose > *, .chat-head > *, .bubble, .key, .notice, .row > *";
  const named = (node) => `${node.className} ${node.textContent.trim().slice(0, 30)}`;
  const clip = (node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const list = node.closest(".log")?.getBoundingClientRect() ?? { top: -1e9, bottom: 1e9 };
    return { left, right, top: Math.max(top, list.top), bottom: Math.min(bottom, list.bottom) };
  };
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const shown = [...document.querySelectorAll(kinds)].filter((node) => node.checkVisibility());
  const boxes = shown.map((node) => [node, clip(node)]).filter(([, box]) => meet(box, box));
  return boxes.flatMap(([one, a], i) =>
    boxes
      .slice(i + 1)
      .filter(([other, b]) => meet(a, b) && !one.contains(other) && !other.contains(one))
      .map(([other]) => `${named(one)} | ${named(other)}`)
  );
}"""
_CUT = """() => {
  const kinds = "html, body, .about, .tabs, .tab, .name, .label, .bot-title, .bot-state, .log, .words, .key > span, "
    + ".reply, .toast, .row, .commands";
  return [...document.querySelectorAll(kinds)]
    .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
    .map((node) => {
      const words = node.textContent.trim().slice(0, 40);
      return `${node.tagName}.${node.className}: ${words} (${node.scrollWidth} in ${node.clientWidth})`;
    });
}"""


@asynccontextmanager
async def opened(
    browser: Browser, url: str, *, width: int = WIDE, loses_connection: bool = False
) -> AsyncIterator[Page]:
    """The page, connected, in light colours.

    Fails in the end if a script failed, a rule of the page was broken or a dialog opened.
    """
    context = await browser.new_context(viewport={"width": width, "height": HEIGHT}, color_scheme="light")
    context.set_default_timeout(PATIENCE_MS)
    faults: list[str] = []

    def take_console(message: ConsoleMessage) -> None:
        if message.type == "error" and not (loses_connection and "ERR_" in message.text):
            faults.append(message.text)

    def take_error(error: Error) -> None:
        faults.append(str(error))

    page = await context.new_page()
    page.on("console", take_console)
    page.on("pageerror", take_error)
    page.on("dialog", lambda dialog: faults.append(f"dialog: {dialog.message}"))
    await page.goto(url)
    await page.wait_for_selector("[data-connected=true] .pane")
    try:
        yield page
    finally:
        await context.close()
    assert faults == []


async def chat_of(page: Page, chat_id: int) -> Locator:
    """The pane of a chat, brought to view if it was folded."""
    pane, tab = page.locator(f"#chat{chat_id}"), page.locator(f"#tab{chat_id}")
    await pane.wait_for(state="attached")
    if not await pane.is_visible():
        await tab.click()
    return pane


async def writes(pane: Locator, text: str) -> None:
    """Type a message and send it."""
    await pane.get_by_label("Message", exact=True).fill(text)
    await pane.get_by_role("button", name="Send", exact=True).click()


async def overlapping(page: Page) -> list[str]:
    """The pairs of boxes that lie on each other."""
    found: list[str] = await page.evaluate(_OVERLAPS)
    return found


async def cut_off(page: Page) -> list[str]:
    """What is wider than the room that it has."""
    found: list[str] = await page.evaluate(_CUT)
    return found
