// Wires the chat page: what the visitor does to the talk, what the talk brings to the log and the day.

import { Day } from "./day.js";
import { Log, directionOf } from "./log.js";
import { Talk } from "./talk.js";
import { words } from "./words.js";

const find = (id) => document.getElementById(id);
const { business, name, language, today } = document.body.dataset;
const MAX_TEXT = 4000;
const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/;

const log = new Log({ list: find("log"), scroll: find("scroll"), businessName: name });
const composer = find("composer");
const input = find("message");
const choices = find("choices");

const talk = new Talk({
  business,
  language,
  on: {
    items: showItems,
    waiting: showWaiting,
    trouble: (sentence) => { find("trouble").textContent = sentence; },
    restarted: () => choices.replaceChildren(),
  },
});

const day = new Day({
  fetchDay: (date) => talk.day(date),
  today,
  elements: {
    section: find("day"), fold: find("day-fold"), title: find("day-title"), note: find("day-note"),
    back: find("day-back"), on: find("day-on"), toToday: find("day-today"), grid: find("grid"), table: find("day-table"),
  },
});

find("day").classList.add("is-folded"); // only a phone's style folds it
day.refresh();
setInterval(() => { if (!document.hidden) day.refresh(); }, 20000);

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  say(input.value.trim());
});

input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

input.addEventListener("input", grow);

choices.addEventListener("click", (event) => {
  const choice = event.target.closest(".choice");
  if (choice) say(choice.dataset.value, choice.textContent.trim());
});

async function say(value, label = value) {
  if (!value) return;
  const bubble = log.addPending(label, value.slice(0, MAX_TEXT));
  choices.replaceChildren();
  input.value = "";
  grow();
  // A finger that pressed a button does not want the keyboard to jump up.
  if (!matchMedia("(pointer: coarse)").matches) input.focus();
  showWaiting(true);
  try {
    await talk.send(value.slice(0, MAX_TEXT));
    bubble.settle();
    find("trouble").textContent = "";
  } catch (error) {
    showWaiting(false);
    bubble.fail(`${words.not_sent} ${(error.final && error.message) || words.try_again}`);
    input.value ||= label;
  }
}

function showItems(items) {
  log.addItems(items);
  const last = items[items.length - 1];
  if (last.role === "customer") {
    choices.replaceChildren();
    return;
  }
  document.documentElement.dir = directionOf(last.text);
  showChoices(last.quick_replies || []);
  followOffer(last.quick_replies || []);
}

function showChoices(replies) {
  choices.replaceChildren(...replies.map(({ label, value }) => {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.className = "choice";
    choice.dir = "auto";
    choice.dataset.value = value;
    choice.textContent = label;
    return choice;
  }));
  log.toEnd();
}

/** Turn the calendar to the day that is being offered, and read it again: it may have filled. */
function followOffer(replies) {
  const dates = replies.map(({ value }) => value.match(ISO_DATE)?.[0]).filter(Boolean);
  if (dates.length && dates.every((date) => date === dates[0])) day.show(dates[0]);
  else day.refresh();
}

function showWaiting(waiting) {
  find("typing").hidden = !waiting;
  find("typing-said").textContent = waiting ? words.writing : "";
  log.toEnd();
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight + 2}px`;
}
