// Where a person writes: the text field, the command menu, the paper clip, what is answered, inline mode.

import { element, size } from "./message.js";

const HEIGHT = 160;
const PHOTOS = ["image/jpeg", "image/png"];
const PAUSE_MS = 300; // in typing, before the bot is asked

export class Composer {
  constructor(root, bot, inGroup, hooks) {
    this.bot = bot;
    this.inGroup = inGroup;
    this.hooks = hooks;
    this.form = root.querySelector(".composer");
    this.field = root.querySelector("textarea");
    this.menuButton = root.querySelector(".menu-button");
    this.menu = root.querySelector(".commands");
    this.attached = root.querySelector(".attached");
    this.answering = root.querySelector(".answering");
    this.chooser = root.querySelector(".file");
    this.asPhoto = root.querySelector(".as-photo input");
    this.commands = [];
    this.file = null;
    this.replyTo = null;
    this.listen(root);
  }

  listen(root) {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("input", () => {
      this.grow();
      this.suggest();
    });
    this.menuButton.addEventListener("click", () => {
      this.showMenu(this.menu.hidden ? this.commands : []);
      this.menu.querySelector(".command")?.focus();
    });
    root.querySelector(".clip").addEventListener("click", () => this.chooser.click());
    this.chooser.addEventListener("change", () => this.attach(this.chooser.files[0] ?? null));
    this.attached.querySelector("button").addEventListener("click", () => this.attach(null));
    this.answering.querySelector("button").addEventListener("click", () => this.answer(null));
    root.addEventListener("click", (event) => {
      if (!event.target.closest(".commands, .menu-button, textarea")) this.showMenu([]);
    });
  }

  setCommands(commands) {
    const same = JSON.stringify(commands) === JSON.stringify(this.commands);
    this.commands = commands;
    this.menuButton.hidden = commands.length === 0;
    if (!same) this.showMenu([]);
  }

  key(event) {
    const [first] = this.menu.querySelectorAll(".command");
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      if (this.menu.hidden) this.answer(null);
      this.showMenu([]);
    } else if (event.key === "ArrowUp" && !this.menu.hidden) {
      event.preventDefault();
      this.menu.lastElementChild?.focus();
    } else if (event.key === "Tab" && !event.shiftKey && first?.dataset.command) {
      event.preventDefault();
      this.put(`/${first.dataset.command} `, this.file);
      this.showMenu([]);
    }
  }

  suggest() {
    const inline = /^@(\w+)\s([\s\S]*)$/.exec(this.field.value);
    clearTimeout(this.asking);
    this.query = null;
    if (inline && inline[1].toLowerCase() === this.bot.username.toLowerCase()) {
      this.ask(inline[2]);
      return;
    }
    const typed = /^\/(\w*)$/.exec(this.field.value)?.[1].toLowerCase();
    this.showMenu(this.commands.filter(({ command }) => command !== typed && command.startsWith(typed ?? " ")));
  }

  // Inline mode: what follows the bot's name is asked while it is typed, and a result is picked.

  ask(words) {
    if (!this.bot.inline) {
      this.showItems([note(`${this.bot.name} has no inline mode: as in Telegram, nothing is found here.`)]);
      return;
    }
    this.asking = setTimeout(async () => {
      const asked = await this.hooks.onInline(words);
      this.query = asked?.query ?? null;
      if (this.early?.query === this.query) this.showResults(this.early);
    }, PAUSE_MS);
  }

  showResults(answer) {
    this.early = answer; // it may come before the page knows the question's number
    if (answer.query !== this.query) return;
    this.showItems(answer.results.length ? answer.results.map((result) => this.result(result)) : [note("Nothing found.")]);
  }

  result(result) {
    const item = this.item(result.title ?? result.type, result.description ?? "");
    item.classList.add("result");
    const query = this.query;
    item.addEventListener("click", () => {
      this.put("", null);
      this.showMenu([]);
      this.field.focus();
      this.hooks.onPick(query, result.id);
    });
    return item;
  }

  // The list above the field.

  showMenu(commands) {
    this.showItems(commands.map((command) => this.command(command)));
  }

  showItems(items) {
    this.menu.replaceChildren(...items);
    this.menu.hidden = items.length === 0;
    this.menuButton.setAttribute("aria-expanded", String(!this.menu.hidden));
  }

  command({ command, description }) {
    const item = this.item(`/${command}`, description);
    item.dataset.command = command;
    item.addEventListener("click", () => {
      this.field.value = this.inGroup ? `/${command}@${this.bot.username}` : `/${command}`;
      this.field.focus();
      this.send();
    });
    return item;
  }

  item(name, description) {
    const item = element("button", "command");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.append(element("strong", "", name), element("span", "", description));
    item.addEventListener("keydown", (event) => {
      const next = { ArrowUp: item.previousElementSibling, ArrowDown: item.nextElementSibling ?? this.field }[event.key];
      if (next) {
        event.preventDefault();
        next.focus();
      }
      if (event.key !== "Escape") return;
      this.showMenu([]);
      this.field.focus();
    });
    return item;
  }

  attach(file) {
    this.file = file;
    this.attached.hidden = file === null;
    this.asPhoto.checked = PHOTOS.includes(file?.type); // as Telegram offers it
    this.asPhoto.parentElement.hidden = !this.asPhoto.checked;
    if (file) this.attached.querySelector("span").textContent = `${file.name} · ${size(file.size)}`;
    else this.chooser.value = "";
    this.field.placeholder = file ? "Caption" : "Message";
    this.field.focus();
  }

  answer(message) {
    this.replyTo = message?.message_id ?? null;
    this.answering.hidden = message === null;
    if (message) {
      const words = message.text ?? message.caption ?? message.document?.file_name ?? "Photo";
      this.answering.querySelector("strong").textContent = message.from.first_name;
      this.answering.querySelector("span").textContent = words.slice(0, 200);
    }
    this.field.focus();
  }

  async send() {
    const [text, file, replyTo] = [this.field.value, this.file, this.replyTo];
    const kind = this.asPhoto.checked ? "photo" : "file";
    if (!text.trim() && !file) return;
    this.showMenu([]);
    this.put("", null);
    if (replyTo !== null) this.answer(null);
    if (!(await this.hooks.onSend(text, file, replyTo, kind)) && !this.field.value && !this.file) this.put(text, file);
  }

  put(text, file) {
    this.field.value = text;
    this.attach(file);
    this.grow();
  }

  grow() {
    // A style sheet cannot follow the text everywhere yet; setting a property from a script is no inline style for CSP.
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, HEIGHT)}px`;
  }

  show(visible) {
    this.form.hidden = !visible;
  }
}

function note(text) {
  return element("p", "nothing", text);
}
