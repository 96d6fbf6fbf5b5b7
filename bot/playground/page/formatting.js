// Text with entities -> DOM nodes. Nothing here is ever read as HTML: words become text nodes, entities elements.
// Offsets count UTF-16 units, as JavaScript's strings do.

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", spoiler: "span",
  text_link: "a", url: "a", email: "a", mention: "span", hashtag: "span", bot_command: "a",
};

export function formatted(text, entities, onCommand) {
  const blocks = entities.filter((entity) => BLOCKS.has(entity.type));
  const marks = entities.filter((entity) => TAGS[entity.type]);
  const fragment = document.createDocumentFragment();
  fill(fragment, { text, marks, onCommand }, 0, text.length, blocks);
  return fragment;
}

function fill(parent, source, start, end, blocks) {
  let at = start;
  for (const block of blocks) {
    const blockEnd = block.offset + block.length;
    if (block.offset < at || blockEnd > end) continue;
    inline(parent, source, at, block.offset);
    const inner = blocks.filter((other) => other !== block && other.offset >= block.offset && other.offset + other.length <= blockEnd);
    parent.append(blockElement(source, block, inner));
    // A block ends its line by itself: the line break after it would show as an empty line.
    at = source.text[blockEnd] === "\n" ? blockEnd + 1 : blockEnd;
  }
  inline(parent, source, at, end);
}

function blockElement(source, block, inner) {
  const element = document.createElement(block.type === "pre" ? "pre" : "blockquote");
  const body = document.createElement("div");
  fill(body, source, block.offset, block.offset + block.length, inner);
  element.append(body);
  if (block.type === "expandable_blockquote") makeExpandable(element);
  return element;
}

// Only what does not fit into the folded quote can be unfolded.
const folded = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const quote = target.parentElement;
    if (quote && !quote.classList.contains("open")) quote.classList.toggle("short", target.scrollHeight <= target.clientHeight + 1);
  }
});

function makeExpandable(quote) {
  quote.classList.add("expandable");
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "expand";
  quote.append(toggle);
  openQuote(quote, false);
  folded.observe(quote.firstElementChild);
  quote.addEventListener("click", (event) => {
    const selecting = String(getSelection()) !== "";
    if (event.target.closest("a, .spoiler") || (selecting && event.target !== toggle)) return;
    openQuote(quote, !quote.classList.contains("open"));
  });
}

export function openQuote(quote, open) {
  const [toggle, name] = [quote.querySelector(".expand"), open ? "Show less" : "Show the whole quote"];
  quote.classList.toggle("open", open);
  toggle.setAttribute("aria-expanded", String(open));
  toggle.setAttribute("aria-label", name);
  toggle.title = name;
}

// Marks may overlap each other, so the text is cut wherever one begins or ends, and each piece gets all of its marks.
function inline(parent, source, start, end) {
  const inside = source.marks.filter((mark) => mark.offset < end && mark.offset + mark.length > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.offset));
    cuts.add(Math.min(end, mark.offset + mark.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < places.length; i += 1) {
    const [from, to] = [places[i], places[i + 1]];
    let node = document.createTextNode(source.text.slice(from, to));
    const over = inside.filter((mark) => mark.offset <= from && mark.offset + mark.length >= to);
    for (const mark of over.reverse()) node = wrapped(node, mark, source);
    parent.append(node);
  }
}

function wrapped(node, mark, source) {
  const element = document.createElement(TAGS[mark.type]);
  const words = source.text.slice(mark.offset, mark.offset + mark.length);
  if (mark.type === "spoiler") {
    hide(element);
  } else if (mark.type === "bot_command") {
    element.href = "#";
    element.addEventListener("click", (event) => {
      event.preventDefault();
      source.onCommand?.(words);
    });
  } else if (element.tagName === "A") {
    link(element, mark.type === "email" ? `mailto:${words}` : mark.url || words);
  } else if (mark.type === "mention" || mark.type === "hashtag") {
    element.className = "named";
  }
  element.append(node);
  return element;
}

function hide(spoiler) {
  const show = (event) => {
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    spoiler.classList.add("seen");
    for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
    spoiler.removeEventListener("click", show);
    spoiler.removeEventListener("keydown", show);
  };
  spoiler.className = "spoiler";
  spoiler.setAttribute("role", "button");
  spoiler.setAttribute("aria-label", "Hidden words: show them");
  spoiler.tabIndex = 0;
  spoiler.addEventListener("click", show);
  spoiler.addEventListener("keydown", show);
}

export function link(element, address) {
  const protocol = URL.canParse(address) ? new URL(address).protocol : "";
  if (!["http:", "https:", "mailto:", "tg:"].includes(protocol)) return;
  element.href = address;
  element.target = "_blank";
  element.rel = "noopener noreferrer";
  element.title = address;
}

// What a link to the bot with this name tells it: "" where it only leads there, null for a link that leads elsewhere.
export function startOf(address, username) {
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  const inApp = protocol === "tg:" && `${hostname}${pathname}`.replace(/^\/\//, "") === "resolve";
  const name = inApp ? searchParams.get("domain") : ["t.me", "telegram.me"].includes(hostname) ? pathname.slice(1) : null;
  return name?.toLowerCase() === username.toLowerCase() ? (searchParams.get("start") ?? "") : null;
}
