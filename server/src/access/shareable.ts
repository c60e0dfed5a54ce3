const same = new WeakSet<object>();

/**
 * Marks an event of a subscription of which nothing depends on who looks, so that it is drawn and executed once for all
 * who follow. Only for what everyone who may follow may read whole: whether they may is still judged for each.
 */
export function shareable<Event extends object>(event: Event): Event {
  same.add(event);
  return event;
}

/** True for an event that was marked. */
export function isShareable(event: unknown): event is object {
  return typeof event === 'object' && event !== null && same.has(event);
}
