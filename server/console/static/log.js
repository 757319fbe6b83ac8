// The bubbles of the talk, in order, each once.

import { words } from "./words.js";

const RTL_LETTER = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
const STRONG = /[\p{L}\u200e\u200f]/u;
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;
const CLOCK = new Intl.DateTimeFormat(document.body.dataset.locale, { hour: "numeric", minute: "2-digit" });

export class Log {
  constructor({ list, scroll, businessName }) {
    this.list = list;
    this.scroll = scroll;
    this.businessName = businessName;
    this.shown = new Set();
    this.pending = [];
    this.labels = new Map();
  }

  /** Show what the visitor just said, before the server has it. */
  addPending(text, value) {
    const element = this.append({ role: "customer", text });
    element.classList.add("is-pending");
    const entry = { value, element };
    this.pending.push(entry);
    return {
      settle: () => element.classList.remove("is-pending"),
      fail: (sentence) => {
        element.classList.replace("is-pending", "has-failed");
        element.append(note(sentence));
        this.pending = this.pending.filter((other) => other !== entry);
      },
    };
  }

  /** Show what the server has; what is already there is not shown twice. */
  addItems(items) {
    for (const item of items) {
      if (this.shown.has(item.id)) continue;
      this.shown.add(item.id);
      for (const reply of item.quick_replies || []) this.labels.set(reply.value, reply.label);
      if (item.role === "customer" && this.adopt(item)) continue;
      const text = item.role === "customer" ? this.labels.get(item.text) || item.text : item.text;
      this.append({ ...item, text });
    }
  }

  adopt(item) {
    const at = this.pending.findIndex((entry) => entry.value === item.text);
    if (at < 0) return false;
    const [{ element }] = this.pending.splice(at, 1);
    element.classList.remove("is-pending");
    this.stamp(element, item.created_at);
    return true;
  }

  append({ role, text, created_at: createdAt }) {
    const element = document.createElement("div");
    element.className = `message from-${role === "customer" ? "customer" : "assistant"}`;
    const who = document.createElement("span");
    who.className = "visually-hidden";
    who.textContent = role === "customer" ? `${words.you}:` : `${this.businessName}:`;
    const bubble = document.createElement("p");
    bubble.className = "bubble";
    bubble.dir = "auto";
    bubble.textContent = text;
    element.append(who, bubble);
    if (createdAt) this.stamp(element, createdAt);
    this.list.append(element);
    this.toEnd();
    return element;
  }

  /** Write the time below a bubble; a minute is written once. */
  stamp(element, iso) {
    const time = timeOf(iso);
    if (time.textContent === this.lastStamp) return;
    this.lastStamp = time.textContent;
    element.append(time);
  }

  toEnd() {
    requestAnimationFrame(() => { this.scroll.scrollTop = this.scroll.scrollHeight; });
  }
}

/** The direction in which a text is written: that of its first strong character outside isolates (UAX #9, P2). */
export function directionOf(text) {
  const outside = text.replace(ISOLATED, "");
  const first = [...(LETTER.test(outside) ? outside : text)].find((letter) => STRONG.test(letter));
  return first && RTL_LETTER.test(first) ? "rtl" : "ltr";
}

function timeOf(iso) {
  const time = document.createElement("time");
  time.className = "meta";
  time.dateTime = iso;
  time.textContent = CLOCK.format(new Date(iso));
  return time;
}

function note(sentence) {
  const element = document.createElement("span");
  element.className = "meta";
  element.textContent = sentence;
  return element;
}
