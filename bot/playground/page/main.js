// The page: one pane for each chat, side by side where there is room, else behind tabs.

import { listen } from "./live.js";
import { element } from "./message.js";
import { Pane } from "./pane.js";

const PANE_WIDTH = 290; // what a chat needs beside others
const GAP = 14;
const EDGES = 40; // left and right of all of them
const panes = new Map(); // by chat id, in order
const early = new Map(); // by chat id: messages of chats that the page has not been told of yet
const wished = new Map(); // by chat id: whether a person wants it shown beside others
const wide = matchMedia("(min-width: 861px)");
const find = (id) => document.getElementById(id);
let bot = null;
let chosen = null;

function takePeople({ persons, chats: all }) {
  // What became a supergroup goes on there.
  const chats = all.filter((chat) => chat.migrated_to === null);
  const later = all.find((chat) => chat.id === chosen)?.migrated_to;
  if (later) chosen = later;
  const byId = new Map(persons.map((person) => [person.id, person]));
  const there = new Set(chats.map((chat) => chat.id));
  for (const [id, pane] of panes) if (!there.has(id)) removePane(id, pane);
  for (const chat of chats) {
    const members = chat.members.map((id) => byId.get(id));
    const pane = panes.get(chat.id);
    if (pane) pane.update(members, chat);
    else addPane(members, chat);
  }
  if (!panes.has(chosen)) chosen = panes.keys().next().value ?? null;
  arrange();
}

function addPane(members, chat) {
  const pane = new Pane(members, chat, bot);
  pane.tab = element("button", "tab", chat.title);
  pane.tab.type = "button";
  pane.tab.id = `tab${chat.id}`;
  pane.root.id = `chat${chat.id}`;
  pane.tab.addEventListener("click", () => press(chat.id));
  pane.tab.addEventListener("keydown", (event) => walk(event, pane));
  panes.set(chat.id, pane);
  find("tabs").append(pane.tab);
  find("panes").append(pane.root);
  for (const message of early.get(chat.id) ?? []) pane.receive(message);
  early.delete(chat.id);
}

function removePane(id, pane) {
  pane.tab.remove();
  pane.root.remove();
  panes.delete(id);
  wished.delete(id);
}

function press(id) {
  if (wide.matches) wished.set(id, panes.get(id).root.hidden);
  else chosen = id;
  arrange();
}

function walk(event, pane) {
  const next = { ArrowRight: pane.tab.nextElementSibling, ArrowLeft: pane.tab.previousElementSibling }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (!wide.matches) next.click();
}

// Beside each other the buttons fold and unfold chats; one at a time they are tabs.
function arrange() {
  const room = Math.max(1, Math.floor((find("panes").clientWidth - EDGES + GAP) / (PANE_WIDTH + GAP)));
  find("tabs").setAttribute("role", wide.matches ? "group" : "tablist");
  [...panes].forEach(([id, pane], place) => {
    const shown = wide.matches ? (wished.get(id) ?? place < room) : id === chosen;
    const appears = shown && pane.root.hidden;
    pane.root.hidden = !shown;
    if (wide.matches) setAttributes(pane.tab, { role: null, "aria-selected": null, "aria-controls": null, "aria-pressed": shown, tabindex: 0 });
    else setAttributes(pane.tab, { role: "tab", "aria-selected": shown, "aria-controls": pane.root.id, "aria-pressed": null, tabindex: shown ? 0 : -1 });
    if (shown) pane.tab.classList.remove("news");
    if (appears && !wide.matches) pane.tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (appears) pane.log.scrollToEnd("instant");
  });
}

function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, String(value));
  }
}

const takers = {
  everything(event) {
    bot = event.bot;
    document.title = `${bot.name} · playground`;
    find("bot-name").textContent = bot.name;
    find("note").textContent = event.note;
    early.clear();
    takePeople(event);
    for (const [chatId, pane] of panes) {
      pane.showAll(event.messages[chatId] ?? [], event.notices.filter((notice) => notice.chat === chatId));
      pane.botListens(event.listens);
    }
  },
  chats: takePeople,
  message(event) {
    const chatId = event.message.chat.id;
    const pane = panes.get(chatId);
    if (!pane) {
      early.set(chatId, [...(early.get(chatId) ?? []), event.message]);
      return;
    }
    pane.receive(event.message);
    if (pane.root.hidden) pane.tab.classList.add("news");
  },
  edit: (event) => panes.get(event.message.chat.id)?.edit(event.message),
  deleted: (event) => panes.get(event.chat)?.remove(event.message),
  notice: (event) => panes.get(event.chat)?.notice(event),
  action: (event) => panes.get(event.chat)?.action(event.action),
  answer: (event) => panes.get(event.chat)?.answer(event),
  inline: (event) => panes.forEach((pane) => pane.inline(event)),
  bot: (event) => panes.forEach((pane) => pane.botListens(event.listens)),
};

find("panes").addEventListener("chat", ({ detail: id }) => {
  if (panes.get(id).root.hidden) press(id);
});
wide.addEventListener("change", arrange);
addEventListener("resize", arrange);
listen(
  (event) => takers[event.type]?.(event),
  (connected) => {
    const status = find("status");
    document.documentElement.dataset.connected = String(connected);
    status.hidden = connected;
    status.textContent = connected ? "" : "No connection to the playground. Is it still running?";
  },
);
