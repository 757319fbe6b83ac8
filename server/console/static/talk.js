// Speaks /widget/v1 for one visitor. The token lives as long as the browser tab, so a reload goes on.

import { words } from "./words.js";

const WAITING_MS = 700;
const IDLE_MS = 5000;
const SLOWEST_MS = 15000;
const GIVE_UP_MS = 45000;

export class Talk {
  /** `on` holds: items(list), waiting(bool), trouble(sentence or ""), restarted(). */
  constructor({ business, language, on }) {
    this.business = business;
    this.language = language;
    this.on = on;
    this.storageKey = `frontdesk:${business}`;
    this.token = sessionStorage.getItem(this.storageKey);
    this.after = 0;
    this.waitingSince = 0;
    this.failures = 0;
    this.timer = 0;
    this.polling = false;
    this.started = Boolean(this.token);
    document.addEventListener("visibilitychange", () => this.schedule(0));
    if (this.started) this.schedule(0);
  }

  /** Send one text; resolves when the server has it for good, rejects when it refused. */
  async send(text) {
    // The same key on each attempt: a retry after a lost answer is the same message.
    const key = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now();
    const options = { method: "POST", body: JSON.stringify({ text }), headers: { "Idempotency-Key": key } };
    const answer = await this.patiently(() => this.call("/widget/v1/messages", options));
    this.started = true;
    this.setWaiting(true);
    this.schedule(WAITING_MS / 2);
    return answer;
  }

  /** Fetch one day's free and busy times. */
  async day(date) {
    return this.call(`/widget/v1/day?date=${encodeURIComponent(date)}`);
  }

  schedule(delay) {
    clearTimeout(this.timer);
    if (!this.started || document.hidden) return;
    this.timer = setTimeout(() => this.poll(), delay);
  }

  async poll() {
    if (this.polling) return;
    this.polling = true;
    try {
      const page = await this.call(`/widget/v1/messages?after=${this.after}`);
      this.failures = 0;
      this.on.trouble("");
      this.receive(page.items);
    } catch (error) {
      this.failures += 1;
      if (this.failures > 1) this.on.trouble(words.offline);
    }
    this.polling = false;
    this.schedule(this.delay());
  }

  receive(items) {
    if (!items.length) {
      if (this.waitingSince && Date.now() - this.waitingSince > GIVE_UP_MS) {
        this.setWaiting(false);
        this.on.trouble(words.slow);
      }
      return;
    }
    this.after = items[items.length - 1].id;
    if (items[items.length - 1].role !== "customer") this.setWaiting(false);
    this.on.items(items);
  }

  delay() {
    if (this.failures) return Math.min(SLOWEST_MS, 1000 * 2 ** this.failures);
    return this.waitingSince ? WAITING_MS : IDLE_MS;
  }

  setWaiting(waiting) {
    this.waitingSince = waiting ? Date.now() : 0;
    this.on.waiting(waiting);
  }

  async call(path, options = {}) {
    const token = this.token || (await this.begin());
    const answer = await fetch(path, {
      ...options,
      headers: { ...options.headers, "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    });
    if (answer.status === 401) return this.callAgain(path, options, token);
    return read(answer);
  }

  /** The token is too old or the server's key changed: begin a new talk, once. */
  async callAgain(path, options, oldToken) {
    if (this.token === oldToken) {
      this.forget();
      this.on.restarted();
    }
    const token = await this.begin();
    return read(await fetch(path, {
      ...options,
      headers: { ...options.headers, "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    }));
  }

  /** Get a token; calls that come at once share one request. */
  begin() {
    this.beginning ||= this.askForToken().finally(() => { this.beginning = null; });
    return this.beginning;
  }

  async askForToken() {
    if (this.token) return this.token;
    const body = { business: this.business, ...(this.language && { language: this.language }) };
    const answer = await read(await fetch("/widget/v1/sessions", {
      method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" },
    }));
    this.token = answer.token;
    sessionStorage.setItem(this.storageKey, this.token);
    return this.token;
  }

  forget() {
    this.token = null;
    this.after = 0;
    sessionStorage.removeItem(this.storageKey);
  }

  async patiently(attempt) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (error.final || tries === 4) throw error;
        this.on.trouble(words.offline);
        await new Promise((resolve) => { setTimeout(resolve, 700 * 2 ** tries); });
      }
    }
  }
}

async function read(answer) {
  const data = await answer.json().catch(() => ({}));
  if (answer.ok) return data;
  const error = new Error(data.detail || "");
  error.final = answer.status < 500;
  throw error;
}
