// The messages of one chat, in order, each day under its date. Who reads the newest of them goes on doing so.

import { element } from "./message.js";

const NEAR_END = 120;
const FAR = 4; // screens; from farther away the end is shown at once
const day = new Intl.DateTimeFormat([], { day: "numeric", month: "long" });

export class Log {
  constructor(list, toEnd) {
    this.list = list;
    this.toEnd = toEnd;
    this.followed = true;
    toEnd.addEventListener("click", () => this.scrollToEnd("smooth"));
    list.addEventListener("scroll", () => {
      toEnd.hidden = this.isNearEnd();
      this.followed = toEnd.hidden;
    });
    // What is being written takes room from the messages: the newest stay in view, as in Telegram.
    new ResizeObserver(() => this.followed && this.scrollToEnd("instant")).observe(list);
  }

  clear() {
    this.list.replaceChildren();
    this.lastDay = null;
  }

  append(item, date) {
    const text = day.format(date * 1000);
    if (text !== this.lastDay) this.list.append(element("div", "notice day", text));
    this.lastDay = text;
    this.list.append(item);
  }

  message(id) {
    return this.list.querySelector(`[data-id="${id}"]`);
  }

  isNearEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END;
  }

  // A message that is taller than the screen is read from its beginning.
  reveal(item) {
    if (item.offsetHeight > this.list.clientHeight) item.scrollIntoView({ block: "start" });
    else this.scrollToEnd("smooth");
  }

  scrollToEnd(behavior) {
    const far = this.list.scrollHeight - this.list.scrollTop > FAR * this.list.clientHeight;
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: far ? "instant" : behavior });
  }
}
