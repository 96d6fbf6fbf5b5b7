// What stands above a chat: whose it is, in which language or as whom one writes, what the bot is doing, the chat's menu.

import { openedBy } from "./menu.js";

const TYPING_MS = 5000;
const SILENT_MS = 3000;
const DOING = { typing: "typing", upload_document: "sending a file", upload_photo: "sending a photo" };
const LANGUAGES = { en: "English", ru: "Русский", az: "Azərbaycanca", hy: "Հայերեն", ka: "ქართული", tr: "Türkçe" };

export class Header {
  // `on` has what a person asks for here: onChoice(value), onShutOut(), onPromote(), onUpgrade().
  constructor(root, chat, bot, on) {
    this.root = root;
    this.bot = bot;
    this.inGroup = chat.type !== "private";
    this.listens = true;
    this.state = this.find(".bot-state");
    this.choice = this.find("select");
    this.find(".bot-title").textContent = this.inGroup ? chat.title : bot.name;
    this.find(".name").textContent = chat.title;
    this.find(".avatar").textContent = new Intl.Segmenter().segment(chat.title).containing(0)?.segment ?? "";
    this.choice.addEventListener("change", () => on.onChoice(this.choice.value));
    openedBy(this.find(".more-button"), this.find(".more-popup"));
    this.find(".shut-out").addEventListener("click", on.onShutOut);
    this.find(".promote").addEventListener("click", on.onPromote);
    this.find(".upgrade").addEventListener("click", on.onUpgrade);
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  update(members, chat, me) {
    const [person] = members;
    this.people = this.inGroup ? `${members.length + (chat.blocked ? 0 : 1)} members` : "bot";
    this.find(".label").textContent = this.inGroup ? `a ${chat.type}` : person.label;
    if (this.inGroup) this.offer("Who writes in the group", members.map(({ id, name }) => [id, `as ${name}`]), me);
    else this.offer(`Language of ${person.name}’s Telegram`, Object.entries(LANGUAGES), person.language);
    this.find(".shut-out").textContent = this.shutOut(chat);
    this.find(".promote").hidden = !this.inGroup || chat.blocked;
    this.find(".promote").textContent = chat.bot_is_admin ? "Make the bot a member again" : "Make the bot an administrator";
    this.find(".upgrade").hidden = chat.type !== "group";
    this.showState();
  }

  shutOut(chat) {
    const [inWords, outWords] = this.inGroup ? ["Add the bot", "Remove the bot"] : ["Unblock the bot", "Block the bot"];
    return chat.blocked ? inWords : outWords;
  }

  offer(what, options, chosen) {
    this.find(".choice-name").textContent = what;
    this.choice.title = what;
    this.choice.replaceChildren(...options.map(([value, name]) => new Option(name, value, false, value === chosen)));
  }

  action(name) {
    this.showDoing(name === "cancel" ? false : (DOING[name] ?? "busy"));
  }

  showDoing(doing) {
    clearTimeout(this.typing);
    this.doing = doing;
    if (doing) this.typing = setTimeout(() => this.showDoing(false), TYPING_MS);
    this.showState();
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

  showState() {
    const resting = this.listens ? this.people : "bot not running";
    const doing = this.inGroup && this.doing ? `${this.bot.name} is ${this.doing}` : this.doing;
    this.state.textContent = doing || resting;
    this.state.classList.toggle("typing", Boolean(doing));
    this.state.classList.toggle("away", !this.listens);
  }
}
