import type { PlanQuery, PlanEventsSubscription } from './plan.generated.ts';
import type { Form, FormSection, PlanPerson, Version } from './plan.types.ts';

type Snapshot = NonNullable<PlanEventsSubscription['planEvents']['snapshot']>;

interface Known {
  trajectId: string;
  form: Form;
  adopted: boolean;
  meetingId: string | null;
  writesOpenly: boolean;
  rights: readonly string[];
  readers: readonly PlanPerson[];
  versions: readonly Version[];
}

/** What the screen knows of a plan as a whole; empty until the plan is there. */
export class PlanOutline {
  #known = $state.raw<Known>();

  /** The plan as it was loaded. */
  protected begin({ trajectId, form, ...rest }: PlanQuery['plan']): void {
    this.#known = { trajectId, form, ...wholeOf(rest) };
  }

  /** The plan as it is told after falling far behind; false while nothing was loaded. */
  protected replace(snapshot: Snapshot): boolean {
    if (this.#known) this.#known = { ...this.#known, ...wholeOf(snapshot) };
    return this.#known !== undefined;
  }

  /** The plan is fixed. The version comes with the event that tells of it. */
  protected fix(version: Version | null): void {
    if (!this.#known) return;
    this.#known = { ...this.#known, adopted: true, versions: version ? [version] : this.#known.versions };
  }

  /** Readers as the server now has them. */
  takeReaders(readers: readonly PlanPerson[]): void {
    if (this.#known) this.#known = { ...this.#known, readers };
  }

  /** The meeting on whose screen the plan lies began or ended. */
  sitDown(atTable: boolean): void {
    if (this.#known && this.#known.writesOpenly !== atTable)
      this.#known = { ...this.#known, writesOpenly: atTable };
  }

  /** Undefined until the plan is there. */
  get form(): Form | undefined {
    return this.#known?.form;
  }

  get trajectId(): string | undefined {
    return this.#known?.trajectId;
  }

  get adopted(): boolean {
    return this.#known?.adopted ?? false;
  }

  get meetingId(): string | null {
    return this.#known?.meetingId ?? null;
  }

  get rights(): readonly string[] {
    return this.#known?.rights ?? [];
  }

  /** Adopted versions, newest first. */
  get versions(): readonly Version[] {
    return this.#known?.versions ?? [];
  }

  /** Who may read this plan. */
  get readers(): readonly PlanPerson[] {
    return this.#known?.readers ?? [];
  }

  /** True when all readers read at once what is written here; a meeting that begins or ends is announced by the server. */
  get writesOpenly(): boolean {
    return this.#known?.writesOpenly ?? false;
  }

  /** The viewer as a person of the traject. */
  get viewerId(): string | null {
    return this.readers.find((person) => person.isViewer)?.id ?? null;
  }

  formSection(key: string): FormSection | undefined {
    return this.form?.sections.find((section) => section.key === key);
  }
}

/** What a loaded plan and a snapshot both say. */
const wholeOf = ({
  readers,
  versions,
  viewerRights: rights,
  state,
  meetingId,
  writesOpenly,
}: Pick<Snapshot, 'readers' | 'versions' | 'viewerRights' | 'state' | 'meetingId' | 'writesOpenly'>): Omit<
  Known,
  'trajectId' | 'form'
> => ({
  adopted: state === 'ADOPTED',
  meetingId,
  writesOpenly,
  rights,
  readers,
  versions,
});
