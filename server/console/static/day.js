// One day's free and taken times, drawn as columns and told again as a table for screen readers.
// Times come as ISO strings in the business's own zone; the page draws the wall clock they show.

import { words } from "./words.js";

const DAY_MINUTES = 24 * 60;
const LOCALE = document.body.dataset.locale;
const CLOCK = new Intl.DateTimeFormat(LOCALE, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
const HOUR = CLOCK.resolvedOptions().hour12
  ? new Intl.DateTimeFormat(LOCALE, { hour: "numeric", timeZone: "UTC" }) : CLOCK;
const DAY_NAME = new Intl.DateTimeFormat(LOCALE, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

export class Day {
  /** `fetchDay(date)` resolves to the day's document. */
  constructor({ fetchDay, today, elements }) {
    this.fetchDay = fetchDay;
    this.today = today;
    this.date = today;
    this.elements = elements;
    this.known = null;
    this.asked = 0;
    elements.back.addEventListener("click", () => this.show(shift(this.date, -1)));
    elements.on.addEventListener("click", () => this.show(shift(this.date, 1)));
    elements.toToday.addEventListener("click", () => this.show(this.today));
    elements.fold.addEventListener("click", () => this.fold(!elements.section.classList.contains("is-folded")));
  }

  fold(folded) {
    this.elements.section.classList.toggle("is-folded", folded);
    this.elements.fold.setAttribute("aria-expanded", String(!folded));
    if (!folded) this.elements.section.scrollIntoView({ behavior: "smooth" });
  }

  async show(date) {
    this.date = date;
    await this.refresh();
  }

  /** Read the shown day again; turn to an appointment of the visitor that was not known yet. */
  async refresh() {
    const asked = (this.asked += 1);
    let day;
    try {
      day = await this.fetchDay(this.date);
    } catch (error) {
      this.elements.note.textContent = words.day_trouble;
      return;
    }
    if (asked !== this.asked) return; // a later question is under way: its answer counts
    const fresh = this.news(day.yours);
    if (fresh && fresh.starts_at.slice(0, 10) !== this.date) {
      this.date = fresh.starts_at.slice(0, 10);
      this.highlight = fresh.starts_at;
      await this.refresh();
      return;
    }
    this.highlight = fresh ? fresh.starts_at : this.highlight;
    this.draw(day);
  }

  news(yours) {
    const before = this.known || new Set();
    this.known = new Set(yours.map(nameOf));
    return yours.find((span) => !before.has(nameOf(span)));
  }

  draw(day) {
    this.today = day.today;
    const { title, note, back, toToday, grid, table } = this.elements;
    title.textContent = dayName(day.date);
    back.disabled = day.date <= day.today;
    toToday.hidden = day.date === day.today;
    const calendars = day.calendars.map((calendar) => inMinutes(calendar, day));
    note.textContent = sentence(calendars);
    const frame = frameOf(calendars);
    grid.style.setProperty("--columns", calendars.length);
    grid.style.setProperty("--hours", (frame.to - frame.from) / 60);
    grid.replaceChildren(
      element("div", "column-name"),
      ...calendars.map((calendar) => named(calendar.name)),
      axis(frame),
      ...calendars.map((calendar) => this.track(calendar, frame, day)),
    );
    fillTable(table, calendars, day);
  }

  track(calendar, frame, day) {
    const track = element("div", "track");
    for (const span of calendar.open) track.append(block("is-free", span, frame));
    for (let at = frame.from + 60; at < frame.to; at += 60) track.append(placed("rule", at, frame));
    for (const span of calendar.busy) track.append(block("is-busy", span, frame, words.taken));
    for (const span of calendar.yours) {
      const mine = block(span.held ? "is-mine is-held" : "is-mine", span, frame, span.held ? words.held : words.you);
      if (span.to - span.from >= 40) mine.append(clock(span.from));
      if (span.starts_at === this.highlight) mine.classList.add("is-new");
      track.append(mine);
    }
    if (!calendar.open.length) track.append(element("span", "closed-word", words.closed));
    const now = Math.min(minuteOf(day.now, day.date), frame.to);
    if (now > frame.from) track.append(block("is-past", { from: frame.from, to: now }, frame));
    if (now > frame.from && now < frame.to) track.append(placed("now", now, frame));
    return track;
  }
}

/** The day after or before an ISO date, by the calendar and not by the browser's zone. */
export function shift(date, days) {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

function dayName(date) {
  return DAY_NAME.format(new Date(`${date}T00:00:00Z`));
}

function inMinutes(calendar, day) {
  const read = (span) => ({ ...span, from: minuteOf(span.starts_at, day.date), to: minuteOf(span.ends_at, day.date) });
  const today = day.yours.filter((span) => span.calendar_id === calendar.id).map(read);
  return {
    name: calendar.name,
    open: calendar.open.map(read),
    busy: calendar.busy.map(read),
    yours: today.filter((span) => span.to > 0 && span.from < DAY_MINUTES),
  };
}

/** Minutes since the date's midnight on the wall clock that the ISO string shows. */
function minuteOf(iso, date) {
  const days = (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / 86400000;
  return days * DAY_MINUTES + Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16));
}

/** The hours worth drawing: from the first opening to the last closing, in whole hours. */
function frameOf(calendars) {
  const spans = calendars.flatMap((calendar) => [...calendar.open, ...calendar.yours]);
  if (!spans.length) return { from: 9 * 60, to: 18 * 60 };
  const from = Math.max(0, Math.min(...spans.map((span) => span.from)));
  const to = Math.min(DAY_MINUTES, Math.max(...spans.map((span) => span.to)));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

function sentence(calendars) {
  if (!calendars.length) return words.no_calendars;
  if (!calendars.some((calendar) => calendar.open.length)) return words.closed_all_day;
  const yours = calendars.flatMap((calendar) => calendar.yours).filter((span) => !span.held);
  if (yours.length) return words.your_appointment.replace("{time}", yours.map((span) => clock(span.from)).join(", "));
  return words.free_and_taken;
}

function axis(frame) {
  const track = element("div", "track is-axis");
  for (let at = frame.from + 60; at < frame.to; at += 60) {
    const hour = placed("hour", at, frame);
    hour.textContent = HOUR.format(wall(at));
    track.append(hour);
  }
  return track;
}

function block(kind, span, frame, word = "") {
  const made = element("div", `span ${kind}`);
  made.style.setProperty("--from", share(Math.max(span.from, frame.from), frame));
  made.style.setProperty("--to", share(Math.min(span.to, frame.to), frame));
  if (word && span.to - span.from >= 25) made.append(element("b", "", word));
  return made;
}

function placed(kind, at, frame) {
  const made = element("div", kind);
  made.style.setProperty("--at", share(at, frame));
  return made;
}

function fillTable(table, calendars, day) {
  const caption = element("caption", "", `${words.free_and_taken}, ${dayName(day.date)}`);
  const head = document.createElement("thead");
  head.append(row("th", [words.calendar, words.open, words.taken, words.yours], "col"));
  const body = document.createElement("tbody");
  for (const { name, open, busy, yours } of calendars) {
    const cells = row("td", [said(open) || words.closed, said(busy) || words.nothing, told(yours) || words.nothing]);
    const title = element("th", "", name);
    title.scope = "row";
    cells.prepend(title);
    body.append(cells);
  }
  table.replaceChildren(caption, head, body);
}

function row(kind, texts, scope) {
  const made = document.createElement("tr");
  for (const text of texts) {
    const cell = element(kind, "", text);
    if (scope) cell.scope = scope;
    made.append(cell);
  }
  return made;
}

function named(name) {
  const made = element("div", "column-name", name);
  made.dir = "auto";
  return made;
}

const told = (spans) => spans.map((span) => (span.held ? `${range(span)} (${words.held})` : range(span))).join(", ");
const said = (spans) => spans.map(range).join(", ");
const wall = (minutes) => new Date(minutes * 60000);
const clock = (minutes) => CLOCK.format(wall(minutes));
const range = (span) => CLOCK.formatRange(wall(span.from), wall(span.to));
const share = (at, frame) => (at - frame.from) / (frame.to - frame.from);
const nameOf = (span) => `${span.calendar_id} ${span.starts_at} ${span.held}`;

function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
