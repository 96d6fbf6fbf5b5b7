// One chat: a person's with the bot, or a group's, in which one of its members acts.

import { Composer } from "./composer.js";
import { openQuote, startOf } from "./formatting.js";
import { act, upload } from "./live.js";
import { openedBy } from "./menu.js";
import { element, messageElement, noticeElement, noticeText } from "./message.js";

const TYPING_MS = 5000;
const TOAST_MS = 4000;
const SILENT_MS = 3000;
const TAP_MS = 15_000; // how long a button waits for the bot, before it can be tapped again
const NEAR_END = 120;
const FAR = 4; // screens; from farther away the end is shown at once
const DOING = { typing: "typing", upload_document: "sending a file", upload_photo: "sending a photo" };
const LANGUAGES = { en: "English", ru: "Русский", az: "Azərbaycanca", hy: "Հայերեն", ka: "ქართული", tr: "Türkçe" };
const day = new Intl.DateTimeFormat([], { day: "numeric", month: "long" });

export class Pane {
  constructor(members, chat, bot) {
    this.root = document.querySelector("#pane").content.firstElementChild.cloneNode(true);
    this.bot = bot;
    this.inGroup = chat.type !== "private";
    this.me = chat.members[0];
    this.log = this.find(".log");
    this.state = this.find(".bot-state");
    this.toEnd = this.find(".to-end");
    this.bigButton = this.find(".big-button");
    this.followed = true;
    this.pressed = new Map();
    this.answered = new Set(); // taps whose answer came before the page knew their number
    this.listens = true;
    this.messages = [];
    this.notices = [];
    this.composer = new Composer(this.root, bot, this.inGroup, {
      onSend: (text, file, replyTo, kind) => this.send(text, file, replyTo, kind),
      onInline: (query) => this.do("inline", { query }),
      onPick: (query, result) => this.do("inline_choices", { query, result }),
    });
    this.root.classList.toggle("group", this.inGroup);
    this.root.setAttribute("aria-label", this.inGroup ? `The group ${chat.title}` : `${chat.title}’s chat with ${bot.name}`);
    this.find(".bot-title").textContent = this.inGroup ? chat.title : bot.name;
    this.find(".name").textContent = chat.title;
    this.find(".avatar").textContent = new Intl.Segmenter().segment(chat.title).containing(0)?.segment ?? "";
    this.log.setAttribute("aria-label", this.inGroup ? `Messages in ${chat.title}` : `Messages of ${chat.title} and ${bot.name}`);
    this.listen();
    this.update(members, chat);
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  listen() {
    this.choice = this.find("select");
    this.choice.addEventListener("change", () => {
      if (this.inGroup) this.actAs(Number(this.choice.value));
      else this.do("languages", { language: this.choice.value });
    });
    openedBy(this.find(".more-button"), this.find(".more-popup"));
    this.find(".shut-out").addEventListener("click", () => this.letIn(this.chat.blocked));
    this.find(".promote").addEventListener("click", () => this.do("promotions", { administrator: !this.chat.bot_is_admin }));
    this.find(".upgrade").addEventListener("click", () => this.do("upgrades", {}));
    this.bigButton.addEventListener("click", () => this.start());
    this.log.addEventListener("click", (event) => this.follow(event));
    this.toEnd.addEventListener("click", () => this.scrollToEnd("smooth"));
    this.log.addEventListener("scroll", () => {
      this.toEnd.hidden = this.isNearEnd();
      this.followed = this.toEnd.hidden;
    });
    // What is being written takes room from the messages: the newest stay in view, as in Telegram.
    new ResizeObserver(() => this.followed && this.scrollToEnd("instant")).observe(this.log);
    this.root.addEventListener("keydown", (event) => this.write(event));
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
    const [person] = members;
    if (this.inGroup) {
      this.find(".label").textContent = `a ${chat.type}`;
      this.root.classList.toggle("by-admin", chat.bot_is_admin);
      this.offer("Who writes in the group", members.map(({ id, name }) => [id, `as ${name}`]), this.me);
    } else {
      this.find(".label").textContent = person.label;
      this.offer(`Language of ${person.name}’s Telegram`, Object.entries(LANGUAGES), person.language);
    }
    const [inWords, outWords] = this.inGroup ? ["Add the bot", "Remove the bot"] : ["Unblock the bot", "Block the bot"];
    this.find(".shut-out").textContent = out ? inWords : outWords;
    this.find(".promote").hidden = !this.inGroup || out;
    this.find(".promote").textContent = chat.bot_is_admin ? "Make the bot a member again" : "Make the bot an administrator";
    this.find(".upgrade").hidden = chat.type !== "group";
    this.bigButton.textContent = this.inGroup ? inWords : out ? "Unblock and restart" : "Start";
    this.composer.setCommands(out ? [] : (chat.menus[this.me] ?? []));
    // In a group people go on writing to each other without the bot.
    const writes = chat.started && (this.inGroup || !out);
    this.composer.show(writes);
    this.bigButton.hidden = writes && !out;
    this.showState();
    this.showWelcome();
  }

  offer(what, options, chosen) {
    this.find(".choice-name").textContent = what;
    this.choice.title = what;
    this.choice.replaceChildren(...options.map(([value, name]) => new Option(name, value, false, value === chosen)));
  }

  actAs(personId) {
    this.me = personId;
    this.update(this.members, this.chat);
    this.showAll(this.messages, this.notices);
  }

  showAll(messages, notices) {
    const [top, follow] = [this.log.scrollTop, this.isNearEnd()];
    this.messages = [...messages];
    this.notices = [...notices];
    this.log.replaceChildren();
    this.lastDay = null;
    this.showWelcome();
    const waiting = [...notices];
    for (const message of messages) {
      while (waiting[0]?.after < message.message_id) this.showNotice(waiting.shift());
      this.append(message);
    }
    waiting.forEach((notice) => this.showNotice(notice));
    if (follow) this.scrollToEnd("instant");
    else this.log.scrollTop = top;
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
    const follow = this.isNearEnd() || message.from.id === this.me;
    this.messages.push(message);
    this.find(".welcome")?.remove();
    if (message.from.is_bot) this.showTyping(false);
    this.append(message);
    if (follow) this.reveal(this.log.lastElementChild);
    else this.toEnd.hidden = false;
  }

  edit(message) {
    const old = this.log.querySelector(`[data-id="${message.message_id}"]`);
    const follow = this.isNearEnd();
    this.messages = this.messages.map((there) => (there.message_id === message.message_id ? message : there));
    if (!old) return;
    const edited = this.elementOf(message);
    const place = document.activeElement?.dataset.place;
    const hadFocus = old.contains(document.activeElement);
    reopen(old, edited);
    old.replaceWith(edited);
    if (hadFocus) (edited.querySelector(`[data-place="${place}"]`) ?? this.log).focus({ preventScroll: true });
    if (follow && this.log.lastElementChild === edited) this.scrollToEnd("instant");
  }

  remove(messageId) {
    this.messages = this.messages.filter((message) => message.message_id !== messageId);
    this.log.querySelector(`[data-id="${messageId}"]`)?.remove();
  }

  notice(notice) {
    const follow = this.isNearEnd();
    this.notices.push(notice);
    this.showNotice(notice);
    if (follow) this.scrollToEnd("smooth");
  }

  showNotice(notice) {
    this.showDay(notice.date);
    this.log.append(noticeElement(noticeText(notice)));
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
    this.showTyping(name === "cancel" ? false : (DOING[name] ?? "busy"));
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

  showTyping(doing) {
    clearTimeout(this.typing);
    this.doing = doing;
    if (doing) this.typing = setTimeout(() => this.showTyping(false), TYPING_MS);
    this.showState();
  }

  showState() {
    const people = this.inGroup ? `${this.members.length + (this.chat.blocked ? 0 : 1)} members` : "bot";
    const resting = this.listens ? people : "bot not running";
    const doing = this.inGroup && this.doing ? `${this.bot.name} is ${this.doing}` : this.doing;
    this.state.textContent = doing || resting;
    this.state.classList.toggle("typing", Boolean(doing));
    this.state.classList.toggle("away", !this.listens);
  }

  showDay(date) {
    const text = day.format(date * 1000);
    if (text === this.lastDay) return;
    this.lastDay = text;
    this.log.append(element("div", "notice day", text));
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
    // The page's own, not the pane's: in one that is hidden it would lock the page unseen.
    const dialog = document.querySelector("#alert");
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
    const far = this.log.scrollHeight - this.log.scrollTop > FAR * this.log.clientHeight;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: far ? "instant" : behavior });
  }
}

// A quote that was open stays open when the rest of its message changes.
function reopen(old, edited) {
  const open = [...old.querySelectorAll(".expandable.open")].map((quote) => quote.textContent);
  for (const quote of edited.querySelectorAll(".expandable")) if (open.includes(quote.textContent)) openQuote(quote, true);
}
