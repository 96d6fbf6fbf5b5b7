// One person's chat with the bot.

import { Composer } from "./composer.js";
import { act, upload } from "./live.js";
import { element, messageElement } from "./message.js";

const TYPING_MS = 5000;
const TOAST_MS = 4000;
const SILENT_MS = 3000;
const NEAR_END = 120;
const day = new Intl.DateTimeFormat([], { day: "numeric", month: "long" });

export class Pane {
  constructor(person, chat, bot) {
    this.person = person;
    this.chat = chat;
    this.root = document.querySelector("#pane").content.firstElementChild.cloneNode(true);
    this.log = this.find(".log");
    this.state = this.find(".bot-state");
    this.toEnd = this.find(".to-end");
    this.bigButton = this.find(".big-button");
    this.pressed = new Map();
    this.listens = true;
    this.composer = new Composer(this.root, (text, file) => this.send(text, file));
    this.find(".bot-title").textContent = bot.name;
    this.find(".name").textContent = person.name;
    this.find(".label").textContent = person.label;
    this.find(".avatar").textContent = person.name.slice(0, 1);
    this.listen();
    this.update(person, chat);
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  listen() {
    this.find("select").addEventListener("change", (event) => {
      this.do("languages", { language: event.target.value });
    });
    const [button, popup] = [this.find(".more-button"), this.find(".more-popup")];
    const show = (open) => {
      popup.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => show(popup.hidden));
    document.addEventListener("click", (event) => {
      if (!this.find(".more").contains(event.target)) show(false);
    });
    this.find(".block-item").addEventListener("click", () => {
      show(false);
      this.do("blocks", { blocked: !this.chat.blocked });
    });
    this.bigButton.addEventListener("click", () => this.start());
    this.toEnd.addEventListener("click", () => this.scrollToEnd("smooth"));
    this.log.addEventListener("scroll", () => {
      this.toEnd.hidden = this.isNearEnd();
    });
  }

  async start() {
    if (this.chat.blocked) await this.do("blocks", { blocked: false });
    await this.send("/start", null);
    this.composer.field.focus();
  }

  // What the server says of persons and chats.

  update(person, chat) {
    this.person = person;
    this.chat = chat;
    this.find("select").value = ["en", "ru", "az"].includes(person.language) ? person.language : "en";
    this.find(".block-item").textContent = chat.blocked ? "Unblock the bot" : "Block the bot";
    this.composer.setCommands(chat.menus[person.id] ?? []);
    this.composer.show(chat.started && !chat.blocked);
    this.bigButton.hidden = chat.started && !chat.blocked;
    this.bigButton.textContent = chat.blocked ? "Unblock and restart" : "Start";
    this.showWelcome();
  }

  showAll(messages) {
    this.log.replaceChildren();
    this.lastDay = null;
    this.showWelcome();
    for (const message of messages) this.append(message);
    this.scrollToEnd("instant");
  }

  showWelcome() {
    const there = this.find(".welcome");
    if (this.log.querySelector(".message") || this.chat.started) {
      there?.remove();
    } else if (!there) {
      const welcome = element("div", "welcome");
      welcome.append(
        element("strong", "", "No messages here yet"),
        element("span", "", "Press Start to open the chat with the bot, as in Telegram."),
      );
      this.log.append(welcome);
    }
  }

  // What happens in the chat.

  append(message) {
    this.showDay(message.date);
    this.log.append(this.elementOf(message));
  }

  receive(message) {
    const follow = this.isNearEnd() || !message.from.is_bot;
    this.find(".welcome")?.remove();
    if (message.from.is_bot) this.showTyping(false);
    this.append(message);
    if (follow) this.reveal(this.log.lastElementChild);
    else this.toEnd.hidden = false;
  }

  edit(message) {
    const old = this.log.querySelector(`[data-id="${message.message_id}"]`);
    const follow = this.isNearEnd();
    old?.replaceWith(this.elementOf(message));
    if (follow && this.log.lastElementChild?.dataset.id === String(message.message_id)) this.scrollToEnd("instant");
  }

  elementOf(message) {
    return messageElement(message, {
      onCommand: (words) => this.send(words, null),
      onTap: (key, tapped, row, column) => this.tap(key, tapped, row, column),
    });
  }

  action(name) {
    this.showTyping(name !== "cancel");
  }

  botListens(listens) {
    clearTimeout(this.silence);
    this.listens = true;
    if (!listens) {
      this.silence = setTimeout(() => {
        this.listens = false;
        this.showState();
      }, SILENT_MS);
    }
    this.showState();
  }

  answer({ tap, text, alert }) {
    this.pressed.get(tap)?.classList.remove("waiting");
    this.pressed.delete(tap);
    this.answered = tap;
    if (!text) return;
    if (alert) this.alert(text);
    else this.toast(text);
  }

  // What the person does.

  async do(what, told) {
    try {
      return await act(what, { person: this.person.id, chat: this.chat.id, ...told });
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  async send(text, file) {
    if (!file) return (await this.do("messages", { text })) !== null;
    try {
      await upload(this.person.id, this.chat.id, file, text);
      return true;
    } catch (error) {
      this.toast(error.message);
      return false;
    }
  }

  async tap(key, message, row, column) {
    if (key.classList.contains("waiting")) return;
    key.classList.add("waiting");
    const done = await this.do("taps", { message: message.message_id, row, column });
    if (!done || this.answered === done.tap) key.classList.remove("waiting");
    else this.pressed.set(done.tap, key);
  }

  // Small things that are shown for a while.

  showTyping(typing) {
    clearTimeout(this.typing);
    this.isTyping = typing;
    if (typing) this.typing = setTimeout(() => this.showTyping(false), TYPING_MS);
    this.showState();
  }

  showState() {
    this.state.textContent = this.isTyping ? "typing" : this.listens ? "bot" : "not running";
    this.state.classList.toggle("typing", Boolean(this.isTyping));
    this.state.classList.toggle("away", !this.listens);
  }

  showDay(date) {
    const text = day.format(date * 1000);
    if (text === this.lastDay) return;
    this.lastDay = text;
    this.log.append(element("div", "notice", text));
  }

  toast(text) {
    const toast = this.find(".toast");
    clearTimeout(this.toasting);
    toast.textContent = text;
    toast.hidden = false;
    this.toasting = setTimeout(() => {
      toast.hidden = true;
    }, TOAST_MS);
  }

  alert(text) {
    const dialog = this.find("dialog");
    dialog.querySelector("p").textContent = text;
    if (!dialog.open) dialog.showModal();
  }

  isNearEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END;
  }

  reveal(item) {
    // A message that is taller than the screen is read from its beginning.
    if (item.offsetHeight > this.log.clientHeight) item.scrollIntoView({ block: "start" });
    else this.scrollToEnd("smooth");
  }

  scrollToEnd(behavior) {
    this.log.scrollTo({ top: this.log.scrollHeight, behavior });
  }
}
