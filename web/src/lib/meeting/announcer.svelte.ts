import type { Announcement } from './announcements.ts';

/** Milliseconds between two announcements, at least: screen readers must be able to finish. */
const PAUSE = 5_000;

/** One polite voice of a page. What comes within the pause is said together; of one subject only the newest. */
export class Announcer {
  #text = $state('');
  #waiting: Announcement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = -Infinity;

  /** What the live region says. */
  get text(): string {
    return this.#text;
  }

  /** Tells something about a subject soon. */
  say(subject: string, text: string): void {
    this.#waiting = [...this.#waiting.filter((one) => one.subject !== subject), { subject, text }];
    this.#timer ??= setTimeout(() => this.#speak(), Math.max(300, this.#saidAt + PAUSE - performance.now()));
  }

  #speak(): void {
    this.#timer = undefined;
    this.#saidAt = performance.now();
    this.#text = this.#waiting.map(({ text }) => text).join(' ');
    this.#waiting = [];
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
