// Where a person writes: the text field, the command menu, the paper clip.

import { element, size } from "./message.js";

const HEIGHT = 160;

export class Composer {
  constructor(root, onSend) {
    this.form = root.querySelector(".composer");
    this.field = root.querySelector("textarea");
    this.menuButton = root.querySelector(".menu-button");
    this.menu = root.querySelector(".commands");
    this.attached = root.querySelector(".attached");
    this.chooser = root.querySelector(".file");
    this.onSend = onSend;
    this.commands = [];
    this.file = null;
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
    this.menuButton.addEventListener("click", () => this.showMenu(this.menu.hidden ? this.commands : []));
    root.querySelector(".clip").addEventListener("click", () => this.chooser.click());
    this.chooser.addEventListener("change", () => this.attach(this.chooser.files[0] ?? null));
    this.attached.querySelector("button").addEventListener("click", () => this.attach(null));
    root.addEventListener("click", (event) => {
      if (!event.target.closest(".commands, .menu-button, textarea")) this.showMenu([]);
    });
  }

  setCommands(commands) {
    this.commands = commands;
    this.menuButton.hidden = commands.length === 0;
    this.showMenu([]);
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      this.showMenu([]);
    } else if (event.key === "ArrowUp" && !this.menu.hidden) {
      event.preventDefault();
      this.menu.lastElementChild?.focus();
    }
  }

  suggest() {
    const typed = /^\/(\w*)$/.exec(this.field.value)?.[1].toLowerCase();
    const fitting = this.commands.filter(({ command }) => command !== typed && command.startsWith(typed ?? " "));
    this.showMenu(fitting);
  }

  showMenu(commands) {
    this.menu.replaceChildren(...commands.map((command) => this.item(command)));
    this.menu.hidden = commands.length === 0;
    this.menuButton.setAttribute("aria-expanded", String(!this.menu.hidden));
  }

  item({ command, description }) {
    const item = element("button", "command");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.append(element("strong", "", `/${command}`), element("span", "", description));
    item.addEventListener("click", () => {
      this.field.value = `/${command}`;
      this.field.focus();
      this.send();
    });
    item.addEventListener("keydown", (event) => {
      const next = { ArrowUp: item.previousElementSibling, ArrowDown: item.nextElementSibling ?? this.field }[event.key];
      if (next) next.focus();
      if (event.key === "Escape") this.showMenu([]);
    });
    return item;
  }

  attach(file) {
    this.file = file;
    this.attached.hidden = file === null;
    if (file) this.attached.querySelector("span").textContent = `${file.name} · ${size(file.size)}`;
    else this.chooser.value = "";
    this.field.placeholder = file ? "Caption" : "Message";
    this.field.focus();
  }

  async send() {
    const [text, file] = [this.field.value, this.file];
    if (!text.trim() && !file) return;
    this.showMenu([]);
    this.put("", null);
    if (!(await this.onSend(text, file)) && !this.field.value && !this.file) this.put(text, file);
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
