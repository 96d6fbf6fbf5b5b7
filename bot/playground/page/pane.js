// One chat: a person's with the bot, or a group's, in which one of its members acts.

import { Composer } from "./composer.js";
import { openQuote, startOf } from "./formatting.js";
import { Header } from "./header.js";
import { act, upload } from "./live.js";
import { Log } from "./log.js";
import { element, messageElement, noticeElement, noticeText } from "./message.js";

const TOAST_MS = 4000;
const TAP_MS = 15_000; // how long a button waits for the bot, before it can be tapped again

export class Pane {
  constructor(members, chat, bot) {
    this.root = document.querySelector("#pane").content.firstElementChild.cloneNode(true);
    this.bot = bot;
    this.inGroup = chat.type !== "private";
    this.me = chat.members[0];
    this.log = new Log(this.find(".log"), this.find(".to-end"));
    this.bigButton = this.find(".big-button");
    this.pressed = new Map();
    this.answered = new Set(); // taps whose answer came before the page knew their number
    this.messages = [];
    this.notices = [];
    this.header = new Header(this.root, chat, bot, {
      onChoice: (value) => (this.inGroup ? this.actAs(Number(value)) : this.do("languages", { language: value })),
      onShutOut: () => this.letIn(this.chat.blocked),
      onPromote: () => this.do("promotions", { administrator: !this.chat.bot_is_admin }),
      onUpgrade: () => this.do("upgrades", {}),
    });
    this.composer = new Composer(this.root, bot, this.inGroup, {
      onSend: (text, file, replyTo, kind) => this.send(text, file, replyTo, kind),
      onInline: (query) => this.do("inline", { query }),
      onPick: (query, result) => this.do("inline_choices", { query, result }),
    });
    this.root.classList.toggle("group", this.inGroup);
    this.root.setAttribute("aria-label", this.inGroup ? `The group ${chat.title}` : `${chat.title}’s chat with ${bot.name}`);
    this.log.list.setAttribute("aria-label", this.inGroup ? `Messages in ${chat.title}` : `Messages of ${chat.title} and ${bot.name}`);
    this.bigButton.addEventListener("click", () => this.start());
    this.log.list.addEventListener("click", (event) => this.follow(event));
    this.root.addEventListener("keydown", (event) => this.write(event));
    this.update(members, chat);
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  letIn(present) {
    return this.inGroup ? this.do("memberships", { present }) : this.do("blocks", { blocked: !present });
  }

  async start() {
    if (this.chat.blocked) await this.letIn(true);
    if (!this.inGroup) await this.send("/start", null);
    this.composer.field.focus();
  }

  // What the server says of persons and chats.

  update(members, chat) {
    this.members = members;
    this.chat = chat;
    const out = chat.blocked;
    this.root.classList.toggle("by-admin", this.inGroup && chat.bot_is_admin);
    this.header.update(members, chat, this.me);
    this.bigButton.textContent = this.inGroup ? this.header.shutOut(chat) : out ? "Unblock and restart" : "Start";
    this.composer.setCommands(out ? [] : (chat.menus[this.me] ?? []));
    // In a group people go on writing to each other without the bot.
    const writes = chat.started && (this.inGroup || !out);
    this.composer.show(writes);
    this.bigButton.hidden = writes && !out;
    this.showWelcome();
  }

  actAs(personId) {
    this.me = personId;
    this.update(this.members, this.chat);
    this.showAll(this.messages, this.notices);
  }

  showAll(messages, notices) {
    const [top, follow] = [this.log.list.scrollTop, this.log.isNearEnd()];
    this.messages = [...messages];
    this.notices = [...notices];
    this.log.clear();
    this.showWelcome();
    const waiting = [...notices];
    for (const message of messages) {
      while (waiting[0]?.after < message.message_id) this.showNotice(waiting.shift());
      this.append(message);
    }
    waiting.forEach((notice) => this.showNotice(notice));
    if (follow) this.log.scrollToEnd("instant");
    else this.log.list.scrollTop = top;
  }

  showWelcome() {
    const there = this.find(".welcome");
    if (this.log.list.querySelector(".message") || this.chat.started) {
      there?.remove();
    } else if (!there) {
      const welcome = element("div", "welcome");
      welcome.append(
        element("strong", "", "No messages here yet"),
        element("span", "", "Press Start to open the chat with the bot, as in Telegram."),
      );
      this.log.list.append(welcome);
    }
  }

  // What happens in the chat.

  append(message) {
    this.log.append(this.elementOf(message), message.date);
  }

  receive(message) {
    const follow = this.log.isNearEnd() || message.from.id === this.me;
    this.messages.push(message);
    this.find(".welcome")?.remove();
    if (message.from.is_bot) this.header.showDoing(false);
    this.append(message);
    if (follow) this.log.reveal(this.log.list.lastElementChild);
    else this.log.toEnd.hidden = false;
  }

  edit(message) {
    const old = this.log.message(message.message_id);
    const follow = this.log.isNearEnd();
    this.messages = this.messages.map((there) => (there.message_id === message.message_id ? message : there));
    if (!old) return;
    const edited = this.elementOf(message);
    const place = document.activeElement?.dataset.place;
    const hadFocus = old.contains(document.activeElement);
    reopen(old, edited);
    old.replaceWith(edited);
    if (hadFocus) (edited.querySelector(`[data-place="${place}"]`) ?? this.log.list).focus({ preventScroll: true });
    if (follow && this.log.list.lastElementChild === edited) this.log.scrollToEnd("instant");
  }

  remove(messageId) {
    this.messages = this.messages.filter((message) => message.message_id !== messageId);
    this.log.message(messageId)?.remove();
  }

  notice(notice) {
    const follow = this.log.isNearEnd();
    this.notices.push(notice);
    this.showNotice(notice);
    if (follow) this.log.scrollToEnd("smooth");
  }

  showNotice(notice) {
    this.log.append(noticeElement(noticeText(notice)), notice.date);
  }

  elementOf(message) {
    return messageElement(message, {
      me: this.me,
      inGroup: this.inGroup,
      onCommand: (words) => this.send(words, null),
      onReply: (answered) => this.composer.answer(answered),
      onTap: (key, tapped, row, column) => this.tap(key, tapped, row, column),
    });
  }

  action(name) {
    this.header.action(name);
  }

  botListens(listens) {
    this.header.botListens(listens);
  }

  answer({ tap, person, text, alert }) {
    if (this.pressed.has(tap)) this.release(tap);
    else this.answered.add(tap);
    if (!text || person !== this.me) return;
    if (alert) this.alert(text);
    else this.toast(text);
  }

  inline(answer) {
    if (answer.person === this.me) this.composer.showResults(answer);
  }

  // What the person does.

  async do(what, told) {
    try {
      return await act(what, { person: this.me, chat: this.chat.id, ...told });
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  async send(text, file, replyTo = null, kind = "file") {
    if (!file) return (await this.do("messages", { text, reply_to: replyTo })) !== null;
    try {
      await upload({ person: this.me, chat: this.chat.id, caption: text, reply_to: replyTo, as: kind }, file);
      return true;
    } catch (error) {
      this.toast(error.message);
      return false;
    }
  }

  // A link to the bot opens the person's chat with it, and tells it what the link holds.
  async follow(event) {
    const link = event.target.closest("a[href]");
    const start = link && startOf(link.href, this.bot.username);
    if (!link || (start === null && link.protocol !== "tg:")) return;
    event.preventDefault();
    if (start === null) {
      this.toast("Only Telegram’s apps follow this link.");
      return;
    }
    this.root.dispatchEvent(new CustomEvent("chat", { bubbles: true, detail: this.me }));
    if (start) await this.do("links", { address: link.href });
  }

  // Typing anywhere in the chat writes a message, as in Telegram: nobody has to walk past every message to the field.
  write(event) {
    const types = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (types && !event.target.closest("input, textarea, select, dialog")) this.composer.field.focus();
  }

  async tap(key, message, row, column) {
    if (key.classList.contains("waiting")) return;
    key.classList.add("waiting");
    const done = await this.do("taps", { message: message.message_id, row, column });
    if (!done || this.answered.delete(done.tap)) {
      key.classList.remove("waiting");
      return;
    }
    this.pressed.set(done.tap, key);
    setTimeout(() => this.release(done.tap), TAP_MS);
  }

  release(tap) {
    this.pressed.get(tap)?.classList.remove("waiting");
    this.pressed.delete(tap);
  }

  // Small things that are shown for a while.

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
    // The page's own, not the pane's: in one that is hidden it would lock the page unseen.
    const dialog = document.querySelector("#alert");
    dialog.querySelector("p").textContent = text;
    if (!dialog.open) dialog.showModal();
  }
}

// A quote that was open stays open when the rest of its message changes.
function reopen(old, edited) {
  const open = [...old.querySelectorAll(".expandable.open")].map((quote) => quote.textContent);
  for (const quote of edited.querySelectorAll(".expandable")) if (open.includes(quote.textContent)) openQuote(quote, true);
}
