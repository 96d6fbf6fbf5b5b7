// One message as an element: its words, what it answers, its file, its buttons.

import { formatted, link } from "./formatting.js";

const clock = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });
const SERVICE = { group_chat_created: "The group was founded" };

export function messageElement(message, hooks) {
  const mine = !message.from.is_bot;
  const service = Object.keys(SERVICE).find((name) => message[name]);
  if (service) return element("div", "notice", SERVICE[service]);
  const item = element("article", mine ? "message mine" : "message");
  item.dataset.id = message.message_id;
  const bubble = element("div", "bubble");
  if (message.reply) bubble.append(replyElement(message.reply));
  if (message.document) bubble.append(documentElement(message.document));
  bubble.append(wordsElement(message, hooks));
  item.append(bubble);
  if (message.reply_markup) item.append(keyboardElement(message, hooks));
  return item;
}

function wordsElement(message, hooks) {
  const words = element("div", "words");
  const text = message.text ?? message.caption ?? "";
  words.append(formatted(text, message.entities ?? message.caption_entities ?? [], hooks.onCommand));
  const time = element("time", "", clock.format(message.date * 1000));
  time.dateTime = new Date(message.date * 1000).toISOString();
  if (message.edit_date) time.prepend(element("span", "", "edited "));
  words.append(time);
  return words;
}

function replyElement(reply) {
  const box = element("a", "reply");
  box.href = "#";
  box.append(element("strong", "", reply.name), element("span", "", reply.text));
  box.addEventListener("click", (event) => {
    event.preventDefault();
    const log = box.closest(".log");
    log?.querySelector(`[data-id="${reply.message}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  });
  return box;
}

function documentElement(file) {
  const box = element("a", "document");
  box.href = `/api/files/${encodeURIComponent(file.file_id)}`;
  box.download = file.file_name;
  const about = element("span", "about-file");
  about.append(element("strong", "", file.file_name), element("span", "", size(file.file_size)));
  box.append(icon("i-file"), about);
  return box;
}

function keyboardElement(message, hooks) {
  const keyboard = element("div", "keyboard");
  message.reply_markup.inline_keyboard.forEach((row, rowIndex) => {
    const line = element("div", "keys");
    row.forEach((button, column) => line.append(buttonElement(message, button, rowIndex, column, hooks)));
    keyboard.append(line);
  });
  return keyboard;
}

function buttonElement(message, button, row, column, hooks) {
  if (button.url) {
    const key = element("a", "key", button.text);
    link(key, button.url);
    key.append(icon("i-out"));
    return key;
  }
  const key = element("button", "key", button.text);
  key.type = "button";
  if (button.callback_data) key.addEventListener("click", () => hooks.onTap(key, message, row, column));
  else key.disabled = true;
  return key;
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function icon(name) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${name}`);
  made.append(use);
  return made;
}
