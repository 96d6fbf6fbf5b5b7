// The page: one pane for each person, side by side where there is room, else behind tabs.

import { listen } from "./live.js";
import { element } from "./message.js";
import { Pane } from "./pane.js";

const panes = new Map(); // by chat id
const find = (id) => document.getElementById(id);
let bot = null;
let chosen = null;

function takePeople({ persons, chats }) {
  const byId = new Map(chats.map((chat) => [chat.id, chat]));
  for (const person of persons) {
    const pane = panes.get(person.id);
    if (pane) pane.update(person, byId.get(person.id));
    else addPane(person, byId.get(person.id));
  }
  if (chosen === null && persons.length) choose(persons[0].id);
}

function addPane(person, chat) {
  const pane = new Pane(person, chat, bot);
  pane.tab = element("button", "tab", person.name);
  pane.tab.type = "button";
  pane.tab.setAttribute("role", "tab");
  pane.tab.addEventListener("click", () => choose(person.id));
  panes.set(person.id, pane);
  find("tabs").append(pane.tab);
  find("panes").append(pane.root);
}

function choose(id) {
  chosen = id;
  for (const [chatId, pane] of panes) {
    pane.root.classList.toggle("chosen", chatId === id);
    pane.tab.setAttribute("aria-selected", String(chatId === id));
    if (chatId === id) pane.tab.classList.remove("news");
  }
  panes.get(id)?.scrollToEnd("instant");
}

const takers = {
  everything(event) {
    bot = event.bot;
    document.title = `${bot.name} · playground`;
    find("bot-name").textContent = bot.name;
    find("note").textContent = event.note;
    takePeople(event);
    for (const [chatId, pane] of panes) {
      pane.showAll(event.messages[chatId] ?? []);
      pane.botListens(event.listens);
    }
  },
  chats: takePeople,
  message(event) {
    const pane = panes.get(event.message.chat.id);
    pane?.receive(event.message);
    if (pane && pane.chat.id !== chosen) pane.tab.classList.add("news");
  },
  edit: (event) => panes.get(event.message.chat.id)?.edit(event.message),
  action: (event) => panes.get(event.chat)?.action(event.action),
  answer: (event) => panes.get(event.chat)?.answer(event),
  bot: (event) => panes.forEach((pane) => pane.botListens(event.listens)),
};

listen(
  (event) => takers[event.type]?.(event),
  (connected) => {
    const status = find("status");
    status.hidden = connected;
    status.textContent = connected ? "" : "No connection to the playground. Is it still running?";
  },
);
