// One message as an element: who wrote it, what it answers, its picture or file, its words, its buttons.

import { formatted, link } from "./formatting.js";

const clock = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const NAME_COLOURS = 6;
const SERVICE = {
  group_chat_created: (message) => `${message.from.first_name} founded the group`,
  supergroup_chat_created: (message) => `${message.from.first_name} founded the group`,
  new_chat_members: (message) => `${message.new_chat_members.map((one) => one.first_name).join(", ")} joined`,
  left_chat_member: (message) => `${message.left_chat_member.first_name} is no longer here`,
  new_chat_title: (message) => `The group is called “${message.new_chat_title}” now`,
  migrate_to_chat_id: () => "The group became a supergroup",
  migrate_from_chat_id: () => "A supergroup now; what was said before stands in the group",
};
const NOTICES = {
  blocked: (name) => `${name} blocked the bot`,
  unblocked: (name) => `${name} unblocked the bot`,
  removed: (name) => `${name} removed the bot`,
  added: (name) => `${name} added the bot`,
};

export function messageElement(message, hooks) {
  const service = Object.keys(SERVICE).find((name) => message[name] !== undefined);
  if (service) return noticeElement(SERVICE[service](message), message);
  const item = element("article", message.from.id === hooks.me ? "message mine" : "message");
  item.dataset.id = message.message_id;
  const bubble = element("div", "bubble");
  if (hooks.inGroup && message.from.id !== hooks.me) bubble.append(authorElement(message.from));
  if (message.via_bot) bubble.append(element("div", "via", `via @${message.via_bot.username}`));
  if (message.reply) bubble.append(replyElement(message.reply));
  if (message.photo) bubble.append(photoElement(message));
  if (message.document) bubble.append(documentElement(message.document));
  bubble.append(wordsElement(message, hooks), replyButton(message, hooks));
  item.append(bubble);
  if (message.reply_markup?.inline_keyboard) item.append(keyboardElement(message, hooks));
  return item;
}

export function noticeElement(text, message) {
  const notice = element("div", "notice", text);
  if (message) notice.dataset.id = message.message_id;
  return notice;
}

export function noticeText({ kind, name }) {
  return NOTICES[kind]?.(name) ?? kind;
}

function authorElement(user) {
  const name = element("div", "author", user.first_name);
  name.dataset.colour = user.is_bot ? "bot" : Math.abs(user.id) % NAME_COLOURS;
  return name;
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
    const said = box.closest(".log")?.querySelector(`[data-id="${reply.message}"]`);
    said?.scrollIntoView({ block: "center", behavior: "smooth" });
    said?.classList.add("found");
    setTimeout(() => said?.classList.remove("found"), 1500);
  });
  return box;
}

function replyButton(message, hooks) {
  const button = element("button", "icon answer");
  button.type = "button";
  button.title = "Reply";
  button.setAttribute("aria-label", `Reply to ${message.from.first_name}`);
  button.append(icon("i-reply"));
  button.addEventListener("click", () => hooks.onReply(message));
  return button;
}

function photoElement(message) {
  const best = message.photo[message.photo.length - 1];
  const picture = element("img", "photo");
  [picture.width, picture.height] = [best.width, best.height];
  picture.alt = message.caption ? `Photo: ${message.caption}` : "Photo";
  picture.src = `/api/photos/${encodeURIComponent(best.file_id)}`;
  return picture;
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
    row.forEach((button, column) => {
      const key = buttonElement(message, button, rowIndex, column, hooks);
      key.dataset.place = `${rowIndex},${column}`;
      line.append(key);
    });
    keyboard.append(line);
  });
  return keyboard;
}

function buttonElement(message, button, row, column, hooks) {
  const key = element(button.url ? "a" : "button", "key");
  key.append(element("span", "", button.text));
  key.title = button.text;
  if (button.url) {
    link(key, button.url);
    key.append(icon("i-out"));
    return key;
  }
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
  made.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${name}`);
  made.append(use);
  return made;
}
