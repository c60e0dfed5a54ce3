import { ask, send } from '../graph/client.ts';
import { follow, overLine } from '../graph/follow.ts';
import { asProblem, type Problem } from '../graph/problem.ts';
import { painted } from '../ui/painted.ts';
import { askPlan } from './early.ts';
import {
  PlanEventsDocument,
  PlanPeopleDocument,
  PlanTextsDocument,
  TakePenDocument,
  type PlanEventsSubscription,
  type PlanQuery,
} from './plan.generated.ts';
import type { PlanPerson } from './plan.types.ts';

/** What came over the line. */
export interface LineListener {
  loaded(plan: PlanQuery['plan']): void;
  told(batch: PlanEventsSubscription['planEvents']): void;
  adopted(): void;
}

/** Milliseconds between tries. */
const AGAIN = 3_000;
/** Refusals that may be over by the next try. */
const PASSING: ReadonlySet<string> = new Set(['OFFLINE', 'DATABASE_AWAY', 'INTERNAL', 'RATE_LIMITED']);

/** The way between this screen and the server for one plan: it is loaded, followed, and gives leave to write letters. */
export class PlanLine {
  readonly #planId: string;
  readonly #screen: boolean;
  readonly #hears: LineListener;
  #loadProblem = $state.raw<Problem>();
  #ended = $state.raw<Problem>();
  #clientId = $state<number | null>(null);
  #mayNotWrite = $state(false);
  #running = 0;
  #unfollow: (() => void) | undefined;

  /** `screen`: for a screen that everyone sees, which gets nothing that only some may see. */
  constructor(planId: string, screen: boolean, hears: LineListener) {
    this.#planId = planId;
    this.#screen = screen;
    this.#hears = hears;
  }

  /** Why the plan could not be loaded; it is tried again by itself when that may help. */
  get loadProblem(): Problem | undefined {
    return this.#loadProblem;
  }

  /** Set when the viewer may no longer follow the plan. */
  get ended(): Problem | undefined {
    return this.#ended;
  }

  /** Under which letters of this screen leave; null while it may not write. */
  get clientId(): number | null {
    return this.#clientId;
  }

  /** True when the server gave no leave to write letters. */
  get mayNotWrite(): boolean {
    return this.#mayNotWrite;
  }

  /** Loads the plan and, once one can read it, follows it from the event that `after` tells. False when it was closed or cannot be loaded. */
  async open(after: () => number): Promise<boolean> {
    const turn = ++this.#running;
    if (!(await this.#load(turn))) return false;
    await painted();
    if (turn !== this.#running) return false;
    const variables = () => ({ planId: this.#planId, after: after(), screen: this.#screen });
    this.#unfollow = follow(PlanEventsDocument, variables, {
      next: ({ planEvents }) => this.#hears.told(planEvents),
      problem: (problem) => (this.#ended = problem),
      complete: () => (this.#ended = { code: 'FORBIDDEN', text: '' }),
    });
    return true;
  }

  close(): void {
    this.#running += 1;
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  async #load(turn: number): Promise<boolean> {
    while (turn === this.#running) {
      try {
        const { plan } = await askPlan(this.#planId, this.#screen);
        if (turn !== this.#running) return false;
        this.#loadProblem = undefined;
        this.#hears.loaded(plan);
        return true;
      } catch (thrown) {
        if (turn !== this.#running) return false;
        this.#loadProblem = asProblem(thrown);
        if (!PASSING.has(this.#loadProblem.code)) return false;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
    return false;
  }

  /** Takes a new client id, unless another text did so already; tries until there is one, or none is given. */
  async takeClientId(refused: number | null = null): Promise<void> {
    const turn = this.#running;
    while (this.#clientId === refused && turn === this.#running) {
      try {
        this.#clientId = (await send(TakePenDocument, { planId: this.#planId }, overLine)).takePen.clientId;
      } catch (thrown) {
        const { code } = asProblem(thrown);
        if (code === 'PLAN_ADOPTED') return this.#hears.adopted();
        if (!PASSING.has(code)) {
          this.#mayNotWrite = true;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  /** Everyone in the traject that the viewer may know of; nobody when that cannot be asked: readers are known by name. */
  async people(trajectId: string): Promise<readonly PlanPerson[]> {
    try {
      // A screen that everyone sees gets no contact data, whoever opened it.
      return (await ask(PlanPeopleDocument, { trajectId, contacts: !this.#screen })).traject.people;
    } catch {
      return [];
    }
  }

  /**
   * A text as the server has it, in base64, with a client id that is not the refused one: null when the server has
   * none, undefined when it cannot be asked now.
   */
  async textOnServer(textId: string, refusedClientId: number | null): Promise<string | null | undefined> {
    try {
      if (refusedClientId !== null) await this.takeClientId(refusedClientId);
      if (this.#clientId === null || this.#clientId === refusedClientId) return undefined;
      const { plan } = await ask(PlanTextsDocument, { id: this.#planId }, overLine);
      const texts = plan.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.texts));
      return texts.find(({ id }) => id === textId)?.state ?? null;
    } catch {
      return undefined;
    }
  }
}
