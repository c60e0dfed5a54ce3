/** Who is connected to a meeting here, and who types where. Never stored; it expires by itself. */
export interface Presence {
  /** Persons with at least one screen, or whose last one left just now. */
  readonly online: ReadonlySet<string>;
  /** The text that each is typing in. */
  readonly typing: ReadonlyMap<string, string>;
  /** A screen of a person connects. True when that person was not online. */
  arrive(personId: string): boolean;
  /** A screen of a person leaves; `gone` is called when that person is away. */
  leave(personId: string, gone: () => void): void;
  types(personId: string, textId: string | null): void;
  close(): void;
}

/** Presence that calls `changed` whenever others would see a difference. */
export function createPresence(
  { grace, typing: typingLasts }: { grace: number; typing: number },
  changed: () => void,
): Presence {
  const screens = new Map<string, number>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const online = new Set<string>();
  const typing = new Map<string, string>();
  const stopping = new Map<string, NodeJS.Timeout>();

  function stops(personId: string): void {
    clearTimeout(stopping.get(personId));
    stopping.delete(personId);
    if (typing.delete(personId)) changed();
  }

  return {
    online,
    typing,
    arrive(personId) {
      clearTimeout(leaving.get(personId));
      leaving.delete(personId);
      screens.set(personId, (screens.get(personId) ?? 0) + 1);
      if (online.has(personId)) return false;
      online.add(personId);
      changed();
      return true;
    },
    leave(personId, gone) {
      const left = (screens.get(personId) ?? 1) - 1;
      if (left > 0) return void screens.set(personId, left);
      screens.delete(personId);
      const away = setTimeout(() => {
        leaving.delete(personId);
        online.delete(personId);
        stops(personId);
        changed();
        gone();
      }, grace);
      leaving.set(personId, away.unref());
    },
    types(personId, textId) {
      if (textId === null) return stops(personId);
      clearTimeout(stopping.get(personId));
      stopping.set(personId, setTimeout(() => stops(personId), typingLasts).unref());
      if (typing.get(personId) === textId) return;
      typing.set(personId, textId);
      changed();
    },
    close() {
      for (const timer of [...leaving.values(), ...stopping.values()]) clearTimeout(timer);
    },
  };
}
