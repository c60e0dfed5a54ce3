import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import type { AddPersonInput } from '../schema.generated.ts';
import { createTrajectFixture, unsafeAnswers, type Office, type Worker } from './traject.testing.ts';
import { inTransaction } from '../writes.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

describe('A traject', () => {
  let office: Office;
  let desk: Worker;
  let anna: Worker;
  let bram: Worker;
  let traject: TrajectRecord;
  let mother: PersonRecord;

  beforeAll(async () => {
    office = await createTrajectFixture();
    desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
    anna = await office.hire('Anna Regel', { profiles: ['A'] });
    bram = await office.hire('Bram Regel', { profiles: ['B'] });
  });
  afterAll(() => office.core.close());
  beforeEach(async () => {
    traject = await office.led(desk, anna);
    mother = (await office.traject.peopleOf(traject.id)).find(({ relation }) => relation === 'moeder')!;
  });

  const regisseur = { seat: 'REGISSEUR', personId: null, has: () => true } as const;
  const lead = () => office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
  const add = async (input: Partial<AddPersonInput>) =>
    office.traject.people.add(await lead(), {
      trajectId: traject.id,
      side: 'NETWORK',
      relation: 'oma',
      ...input,
    });

  describe('at intake', () => {
    it.each([
      ['nobody in the household', { members: [] }, 'INPUT_INVALID'],
      ['an unknown edition', { edition: 'handboek-1' }, 'EDITION_UNKNOWN'],
      [
        'a criterion of another edition',
        { answers: [{ criterion: 'THREAT_OF_WORSENING', holds: true }] },
        'CRITERION_UNKNOWN',
      ],
      ['a reason of 4001 characters', { reason: 'a'.repeat(4001) }, 'INPUT_INVALID'],
      [
        'a member without a name',
        { members: [{ name: ' ', child: false, relation: 'moeder' }] },
        'INPUT_INVALID',
      ],
      [
        'a day of birth that does not exist',
        { members: [{ name: 'Noor', child: true, relation: '', birthDate: '2015-02-29' }] },
        'INPUT_INVALID',
      ],
      [
        'an address that is no e-mail address',
        { members: [{ name: 'Noor', child: false, relation: '', email: 'noor' }] },
        'INPUT_INVALID',
      ],
    ] as const)('refuses %s', async (_what, input, code) => {
      expect(await refusalOf(office.request(desk, input as never))).toBe(code);
    });

    it('shows the aanmeldcoordinator the request, without what belongs to who takes part', async () => {
      const { id } = await office.request(desk);
      const source =
        'query ($id: ID!) { traject(id: $id) { householdName reason regie { level } obligations { id } viewer { id } people { contact { phone } } } }';
      const { data, errors } = await office.ask(desk.viewer, source, { id });
      expect(errors).toBeUndefined();
      expect(data?.['traject']).toEqual({
        householdName: 'Familie Canarius',
        reason: null,
        regie: null,
        obligations: null,
        viewer: null,
        people: [{ contact: null }, { contact: null }],
      });
    });

    it('waits for a regisseur in the list of who registered it, and is read there only until there is one', async () => {
      const { id } = await office.request(desk);
      const source = '{ myTrajecten { id expected { kind } leading regisseurName regieLevel } }';
      const mine = async () =>
        (await office.ask(desk.viewer, source)).data?.['myTrajecten'] as { id: string }[];
      expect((await mine()).find((one) => one.id === id)).toEqual({
        id,
        expected: [{ kind: 'CHOOSE_REGISSEUR' }],
        leading: false,
        regisseurName: null,
        regieLevel: null,
      });
      const appoint = await office.on(desk.viewer, 'FIRST_APPOINTMENT', id);
      await office.intake.appointFirst(appoint, {
        trajectId: id,
        accountId: anna.accountId,
        level: 2,
        motivation: 'Kaart.',
      });
      expect((await mine()).some((one) => one.id === id)).toBe(false);
    });
  });

  describe('in the database', () => {
    it('shows no name, reason, contact, motivation or word of a signal (G6)', async () => {
      await office.traject.people.change(
        await office.grant(anna.viewer, 'PERSON_CHANGE', { kind: 'person', id: mother.id }),
        {
          personId: mother.id,
          address: 'Kanariestraat 7',
        },
      );
      const mutationId = 'a-mutation';
      await office.regie.change(await office.on(anna.viewer, 'REGIE_LEVEL_CHANGE', traject.id), {
        trajectId: traject.id,
        expectedLevel: 2,
        level: 3,
        answers: unsafeAnswers,
        motivation: 'Kanarie zegt het.',
        heard: 'Kanariehoorders',
        deviates: false,
        mutationId,
      });
      await office.regie.propose(await office.on(anna.viewer, 'REGIE_PROPOSE', traject.id), {
        trajectId: traject.id,
        level: 4,
        motivation: 'Kanarievoorstel',
      });
      await office.safety.send(await office.on(office.guestOf(mother), 'SAFETY_SIGNAL', traject.id), {
        trajectId: traject.id,
        words: 'Kanarie in de gang',
        lifeThreatening: true,
        mutationId,
      });
      const dump = await office.dump();
      expect(dump).toContain(traject.id);
      for (const canary of [
        'anari',
        'ANARI',
        'Samira',
        'Noor',
        '0612345678',
        '2016-02-29',
        'Regel',
        'moeder',
        'dochter',
      ]) {
        expect(dump).not.toContain(canary);
      }
    });
  });

  describe('people', () => {
    it('come with and without an account, side by side, each with a colour of their own', async () => {
      await add({
        name: 'Oma Toos',
        support: ['EMOTIONAL', 'EMOTIONAL', 'PRACTICAL'],
        email: 'toos@kanarie.test',
      });
      await add({ side: 'PROFESSIONAL', accountId: bram.accountId, relation: 'schuldhulp' });
      await add({
        side: 'PROFESSIONAL',
        name: 'Juf Els',
        organisation: 'School de Vlieger',
        relation: 'leerkracht',
      });
      const answer = await office.ask(
        anna.viewer,
        `query ($id: ID!) { traject(id: $id) {
        viewer { name } regisseur { name }
        people { name side relation support organisation regisseur isViewer colour child invitationState }
      } }`,
        { id: traject.id },
      );
      expect(answer.errors).toBeUndefined();
      const { people, viewer, regisseur } = answer.data?.['traject'] as {
        people: Record<string, unknown>[];
        viewer: unknown;
        regisseur: unknown;
      };
      expect(people.map(({ name }) => name)).toEqual([
        'Samira Canarius',
        'Noor Canarius',
        'Oma Toos',
        'Anna Regel',
        'Bram Regel',
        'Juf Els',
      ]);
      expect(people.map(({ colour }) => colour).sort()).toEqual([0, 1, 2, 3, 4, 5]);
      expect(people[2]).toMatchObject({ support: ['EMOTIONAL', 'PRACTICAL'], invitationState: null });
      expect(people[3]).toMatchObject({ regisseur: true, isViewer: true, organisation: 'Wijkteam Kanarie' });
      expect(people[4]).toMatchObject({ relation: 'schuldhulp', regisseur: false });
      expect([viewer, regisseur]).toEqual([{ name: 'Anna Regel' }, { name: 'Anna Regel' }]);
    });

    it('are added once when two add the same colleague at once', async () => {
      const both = await Promise.allSettled(
        [1, 2].map(() => add({ side: 'PROFESSIONAL', accountId: bram.accountId })),
      );
      expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
      const present = (await office.traject.peopleOf(traject.id)).filter(
        ({ accountId }) => accountId === bram.accountId,
      );
      expect(present).toHaveLength(1);
    });

    it('show contact data to themselves, the regisseur and the sides they allow (R12)', async () => {
      await add({ side: 'PROFESSIONAL', accountId: bram.accountId });
      const source = 'query ($id: ID!) { traject(id: $id) { people { name contact { phone } } } }';
      const seenBy = async (viewer: Parameters<Office['ask']>[0]) => {
        const { data, errors } = await office.ask(viewer, source, { id: traject.id });
        expect(errors).toBeUndefined();
        return (data?.['traject'] as { people: { name: string; contact: unknown }[] }).people.find(
          ({ name }) => name === 'Samira Canarius',
        )?.contact;
      };
      const shown = { phone: '0612345678' };
      expect(await seenBy(bram.viewer)).toBeNull();
      expect(await seenBy(anna.viewer)).toEqual(shown);
      expect(await seenBy(office.guestOf(mother))).toEqual(shown);
      const own = await office.grant(office.guestOf(mother), 'PERSON_CHANGE', {
        kind: 'person',
        id: mother.id,
      });
      await office.traject.people.change(own, { personId: mother.id, visibleTo: ['PROFESSIONAL'] });
      expect(await seenBy(bram.viewer)).toEqual(shown);
    });

    it('show no more of their contact data because another says so; less they may (R12)', async () => {
      const grantOf = (viewer: Parameters<typeof office.grant>[0], id: string) =>
        office.grant(viewer, 'PERSON_CHANGE', { kind: 'person', id });
      const own = await grantOf(office.guestOf(mother), mother.id);
      const regisseur = await grantOf(anna.viewer, mother.id);
      const change = office.traject.people.change;
      const wide = { personId: mother.id, visibleTo: ['HOUSEHOLD' as const] };
      expect(await refusalOf(change(regisseur, wide))).toBe('FORBIDDEN');
      await change(own, wide);
      expect(await change(regisseur, { ...wide, visibleTo: [] })).toMatchObject({ contactVisibleTo: [] });
      const child = (await office.traject.peopleOf(traject.id)).find((one) => one.child)!;
      const childs = await grantOf(office.guestOf(child), child.id);
      expect(await refusalOf(change(childs, { ...wide, personId: child.id }))).toBe('FORBIDDEN');
    });

    it('are hidden from one person whatever that side may see, and only the person takes it back (A20)', async () => {
      const father = await add({ side: 'HOUSEHOLD', name: 'Karim Canarius', relation: 'vader' });
      const people = await office.traject.peopleOf(traject.id);
      const child = people.find((one) => one.child)!;
      const grantOf = (viewer: Parameters<Office['ask']>[0]) =>
        office.grant(viewer, 'PERSON_CHANGE', { kind: 'person', id: mother.id });
      const own = await grantOf(office.guestOf(mother));
      const regisseur = await grantOf(anna.viewer);
      const { change } = office.traject.people;
      const source = `query ($id: ID!) { traject(id: $id) { people { name contact { phone hiddenFrom } } } }`;
      const seenBy = async (viewer: Parameters<Office['ask']>[0]) => {
        const { data } = await office.ask(viewer, source, { id: traject.id });
        const all = (data?.['traject'] as { people: { name: string; contact: unknown }[] }).people;
        return all.find(({ name }) => name === 'Samira Canarius')?.contact;
      };
      await change(own, { personId: mother.id, visibleTo: ['HOUSEHOLD'], phone: '0687654321' });
      expect(await seenBy(office.guestOf(father))).toMatchObject({ phone: '0687654321' });

      await change(regisseur, { personId: mother.id, hideFrom: [father.id] });
      expect(await seenBy(office.guestOf(father))).toBeNull();
      // The others of the household see them, and not that they are hidden from someone.
      expect(await seenBy(office.guestOf(child))).toEqual({ phone: '0687654321', hiddenFrom: null });
      const hidden = { phone: '0687654321', hiddenFrom: [father.id] };
      expect([await seenBy(anna.viewer), await seenBy(office.guestOf(mother))]).toEqual([hidden, hidden]);

      // He hears no news of them either: the first that he hears is about something else.
      const changes = await office.listen(
        office.guestOf(father),
        'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }',
        { id: traject.id },
      );
      const first = changes.next();
      await change(own, { personId: mother.id, address: 'Schuilstraat 1' });
      await office.traject.publish(traject.id, { what: ['PEOPLE', 'PEOPLE'] });
      expect((await first).value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE', 'PEOPLE'] });
      await changes.return?.();

      expect(await refusalOf(change(regisseur, { personId: mother.id, showAgainTo: [father.id] }))).toBe(
        'FORBIDDEN',
      );
      expect(await refusalOf(change(own, { personId: mother.id, hideFrom: ['nobody'] }))).toBe(
        'INPUT_INVALID',
      );
      // Who hides from another has not to know from whom they are hidden: of two at once neither undoes the other.
      await change(own, { personId: mother.id, hideFrom: [child.id] });
      expect(await seenBy(office.guestOf(father))).toBeNull();
      await Promise.all([
        change(own, { personId: mother.id, showAgainTo: [father.id] }),
        change(regisseur, { personId: mother.id, hideFrom: [child.id] }),
      ]);
      expect(await seenBy(office.guestOf(father))).toMatchObject({ phone: '0687654321' });
      expect(await seenBy(office.guestOf(child))).toBeNull();
    });

    it.each(['Anna Regel', 'АNNA  REGEL', 'Ánna Rege1', 'De regisseur', 'Samira (regisseur)'])(
      'cannot call themselves %s beside Anna Regel, who leads',
      async (name) => {
        const grant = await office.grant(office.guestOf(mother), 'PERSON_CHANGE', {
          kind: 'person',
          id: mother.id,
        });
        const change = (input: object) =>
          office.traject.people.change(grant, { personId: mother.id, ...input });
        expect(await refusalOf(change({ name }))).toBe('NAME_TOO_ALIKE');
        expect(await refusalOf(change({ relation: 'regisseur' }))).toBe('NAME_TOO_ALIKE');
        expect(await change({ name: 'Sam Canarius' })).toMatchObject({ name: 'Sam Canarius' });
      },
    );

    it('keep what is absent and take what is given when they change', async () => {
      const grant = await office.grant(anna.viewer, 'PERSON_CHANGE', { kind: 'person', id: mother.id });
      const changed = await office.traject.people.change(grant, {
        personId: mother.id,
        relation: 'mama',
        birthDate: '1988-12-31',
      });
      expect(changed).toMatchObject({
        name: 'Samira Canarius',
        relation: 'mama',
        phone: '0612345678',
        birthDate: '1988-12-31',
      });
      expect(
        await refusalOf(office.traject.people.change(grant, { personId: mother.id, name: 'x'.repeat(121) })),
      ).toBe('INPUT_INVALID');
      const other = await office.led(desk, anna);
      const stranger = (await office.traject.peopleOf(other.id))[0]!;
      expect(
        await refusalOf(office.traject.people.change(grant, { personId: stranger.id, name: 'Ander' })),
      ).toBe('NOT_FOUND');
    });

    it('have a day of birth that can be cleared, and the regisseur corrects who is a child', async () => {
      const grant = await office.grant(anna.viewer, 'PERSON_CHANGE', { kind: 'person', id: mother.id });
      const change = (input: object) =>
        office.traject.people.change(grant, { personId: mother.id, ...input });
      await change({ birthDate: '1988-12-31' });
      expect(await change({ birthDate: null })).toMatchObject({ birthDate: null });
      expect(await change({ child: true })).toMatchObject({ child: true });
      expect(await change({ child: false })).toMatchObject({ child: false });
      const own = await office.grant(office.guestOf(mother), 'PERSON_CHANGE', {
        kind: 'person',
        id: mother.id,
      });
      const asChild = office.traject.people.change(own, { personId: mother.id, child: true });
      expect(await refusalOf(asChild)).toBe('FORBIDDEN');
    });

    it('all see the work phone and mail of the regisseur, of nobody else, and keep it in the next traject', async () => {
      const oma = await add({ name: 'Oma Til', phone: '0600000001' });
      const seenBy = async (viewer: Parameters<typeof office.grant>[0], id = traject.id) => {
        const { data, errors } = await office.ask(
          viewer,
          `query ($id: ID!) { traject(id: $id) { people { name workContact { phone email } } } }`,
          { id },
        );
        expect(errors).toBeUndefined();
        const { people } = data?.['traject'] as { people: { name: string; workContact: unknown }[] };
        return people.flatMap((one) => (one.workContact ? [one] : []));
      };
      const { regisseurPersonId: personId } = (await office.traject.trajectById(traject.id))!;
      const grant = await office.grant(anna.viewer, 'PERSON_CHANGE', { kind: 'person', id: personId! });
      await office.traject.people.change(grant, { personId: personId!, phone: '0301234567' });
      for (const viewer of [anna.viewer, office.guestOf(mother), office.guestOf(oma)])
        expect(await seenBy(viewer)).toEqual([
          {
            name: 'Anna Regel',
            workContact: { phone: '0301234567', email: expect.stringContaining('@') as string },
          },
        ]);
      const next = await office.led(desk, anna);
      expect(await seenBy(anna.viewer, next.id)).toMatchObject([{ workContact: { phone: '0301234567' } }]);
    });

    it('keep what two change at once: the one does not bring back what the other took away', async () => {
      const by = (viewer: Parameters<typeof office.grant>[0]) =>
        office.grant(viewer, 'PERSON_CHANGE', { kind: 'person', id: mother.id });
      const [own, regisseurs] = await Promise.all([by(office.guestOf(mother)), by(anna.viewer)]);
      await office.traject.people.change(own, { personId: mother.id, visibleTo: ['PROFESSIONAL'] });
      await Promise.all([
        office.traject.people.change(own, { personId: mother.id, visibleTo: [] }),
        office.traject.people.change(regisseurs, { personId: mother.id, relation: 'moeder van Sam' }),
        office.traject.people.change(own, { personId: mother.id, phone: '0687654321' }),
      ]);
      expect(await office.traject.personById(mother.id)).toMatchObject({
        contactVisibleTo: [],
        relation: 'moeder van Sam',
        phone: '0687654321',
      });
    });

    it('who leave lose everything at once; their name stays in the history', async () => {
      const bramHere = await add({ side: 'PROFESSIONAL', accountId: bram.accountId });
      const session = await office.account.startSession(
        { kind: 'PERSON', personId: mother.id, trajectId: traject.id },
        'telefoon',
      );
      const changes = await office.listen(
        bram.viewer,
        'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }',
        { id: traject.id },
      );
      const ending = refusalOf(changes.next());
      await office.traject.people.remove(await lead(), bramHere.id);
      expect(await ending).toBe('FORBIDDEN');
      expect(await refusalOf(office.on(bram.viewer, 'TRAJECT_READ', traject.id))).toBe('NOT_FOUND');
      await office.traject.people.remove(await lead(), mother.id);
      expect(await office.account.viewerOf(session.secret)).toEqual({ kind: 'ANONYMOUS' });
      expect((await office.traject.personById(mother.id))?.name).toBe('Samira Canarius');
      expect(await refusalOf(office.traject.people.remove(await lead(), mother.id))).toBe('NOT_FOUND');
      expect((await add({ side: 'PROFESSIONAL', accountId: bram.accountId })).id).not.toBe(bramHere.id);
    });

    it('cannot lose the regisseur, also when it becomes one at that moment', async () => {
      const bramHere = await add({ side: 'PROFESSIONAL', accountId: bram.accountId });
      const grant = await lead();
      expect(await refusalOf(office.traject.people.remove(grant, traject.regisseurPersonId!))).toBe(
        'REGISSEUR_CANNOT_LEAVE',
      );
      await Promise.allSettled([
        office.traject.handOver(grant, {
          trajectId: traject.id,
          accountId: bram.accountId,
          motivation: 'Nu Bram.',
        }),
        office.traject.people.remove(grant, bramHere.id),
      ]);
      const { regisseurPersonId } = (await office.traject.trajectById(traject.id))!;
      expect((await office.traject.personById(regisseurPersonId!))?.leftAt).toBeNull();
    });
  });

  describe('on screen', () => {
    it('says what the viewer may do', async () => {
      const rightsOf = async (viewer: Parameters<Office['ask']>[0]) => {
        const answer = await office.ask(viewer, 'query ($id: ID!) { traject(id: $id) { viewerRights } }', {
          id: traject.id,
        });
        return (answer.data?.['traject'] as { viewerRights: string[] }).viewerRights;
      };
      expect(await rightsOf(anna.viewer)).toContain('REGIE_LEVEL_CHANGE');
      expect((await rightsOf(office.guestOf(mother))).sort()).toEqual([
        'ACCESS_LOG_READ',
        'REGIE_PROPOSE',
        'SAFETY_SIGNAL',
        'TRAJECT_READ',
      ]);
    });

    it('keeps the level from the household: no field, no line, no event, no list', async () => {
      const viewer = office.guestOf(mother);
      const source =
        'query ($id: ID!) { traject(id: $id) { reason regie { level } timeline { kind } } myTrajecten { regieLevel } }';
      const seen = await office.ask(viewer, source, { id: traject.id });
      expect(seen.errors).toBeUndefined();
      expect(seen.data?.['traject']).toMatchObject({ reason: null, regie: null });
      expect(JSON.stringify(seen.data)).not.toContain('LEVEL_');
      expect(seen.data?.['myTrajecten']).toEqual([{ regieLevel: null }]);
      const known = await office.ask(anna.viewer, source, { id: traject.id });
      expect(known.data?.['traject']).toMatchObject({ regie: { level: 2 } });
      expect(JSON.stringify(known.data)).toContain('LEVEL_SET');
    });

    it('tells each audience its own part, from now on, and stops at once', async () => {
      const source = 'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }';
      const whatOf = (one: IteratorResult<{ data?: unknown }>) =>
        (one.value as { data: { trajectChanged: { what: string[] } } }).data.trajectChanged.what;
      await add({ side: 'PROFESSIONAL', accountId: bram.accountId });
      const [toAnna, toBram, toMother] = await Promise.all(
        [anna.viewer, bram.viewer, office.guestOf(mother)].map((viewer) =>
          office.listen(viewer, source, { id: traject.id }),
        ),
      );
      const heard = [toAnna!, toBram!, toMother!].map((events) => events.next());
      await office.traject.publish(traject.id, { what: ['REGIE', 'OBLIGATIONS'] });
      await office.traject.publish(traject.id, { what: ['PEOPLE', 'REGIE'] });
      expect((await Promise.all(heard)).map(whatOf)).toEqual([
        ['REGIE', 'OBLIGATIONS'],
        ['REGIE'],
        ['PEOPLE'],
      ]);
      const waiting = toMother!.next();
      await toMother!.return?.();
      await expect(waiting).resolves.toMatchObject({ done: true });
    });

    it('keeps every line of the timeline when many things are told at once', async () => {
      const before = (await office.traject.timelineOf(traject.id, regisseur)).length;
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          office.traject.publish(traject.id, {
            what: ['MEETINGS'],
            timeline: { kind: 'MEETING_PLANNED', subject: `${n}`, meetingAt: '2026-12-01T10:00:00.000Z' },
          }),
        ),
      );
      const lines = await office.traject.timelineOf(traject.id, regisseur);
      expect(lines.filter(({ kind }) => kind === 'MEETING_PLANNED')).toHaveLength(20);
      expect(await office.traject.timelineOf(traject.id, regisseur)).toHaveLength(before + 20);
    });

    it('shows lines that version 0.1 recorded in Dutch as they stand, to those who may still see them', async () => {
      const text = 'Er is een overleg gepland op maandag 30 november om 14.30 uur.';
      const old = { kind: 'MEETING_PLANNED', text, professionalsOnly: false };
      // As the log of version 0.1 holds it.
      await office.traject.publish(traject.id, { what: ['MEETINGS'], timeline: old as never });
      const timelineOf = async (viewer: Parameters<Office['ask']>[0]) => {
        const source = 'query ($id: ID!) { traject(id: $id) { timeline { kind recorded meetingAt } } }';
        const { data } = await office.ask(viewer, source, { id: traject.id });
        return (data?.['traject'] as { timeline: unknown[] }).timeline;
      };
      const line = { kind: 'RECORDED', recorded: text, meetingAt: null };
      expect((await timelineOf(anna.viewer))[0]).toEqual(line);
      // It does not say who was invited: it can be of a meeting that was kept from her.
      expect(await timelineOf(office.guestOf(mother))).not.toContainEqual(line);
      const granny = await add({ name: 'Oma Canarius' });
      expect(await timelineOf(office.guestOf(granny))).not.toContainEqual(line);
    });

    it('gives the timeline the lines that a crash kept from it', async () => {
      await office.core.database.collection('timeline').deleteMany({ trajectId: traject.id });
      await office.core.database
        .collection('trajecten')
        .updateOne({ _id: traject.id as never }, { $set: { told: { seq: 0 } } });
      const kinds = (await office.traject.timelineOf(traject.id, regisseur)).map(({ kind }) => kind);
      expect(kinds).toEqual(['LEVEL_SET', 'APPOINTED', 'REGISTERED']);
    });

    it('tells what was written down before a crash, once, to the timeline and to screens', async () => {
      const source = 'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }';
      const note = (person: string) =>
        inTransaction(office.core.database, (session) =>
          office.traject.enqueue(session, traject.id, {
            what: ['PEOPLE'],
            timeline: { kind: 'PERSON_JOINED', subject: 'iemand', person },
          }),
        );
      await note('Voor de stroomstoring');
      const changes = await office.listen(anna.viewer, source, { id: traject.id });
      const first = changes.next();
      await note('Na de stroomstoring');
      await Promise.all([1, 2, 3].map(() => office.traject.publishPending(traject.id)));
      const lines = await office.traject.timelineOf(traject.id, regisseur);
      const joined = lines.filter(({ kind }) => kind === 'PERSON_JOINED').map(({ person }) => person);
      expect(joined).toEqual(['Na de stroomstoring', 'Voor de stroomstoring']);
      expect((await first).value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE'] });
      // The next that comes is the next that was told: what was noted came once.
      await office.traject.publish(traject.id, { what: ['MEETINGS'] });
      expect((await changes.next()).value?.data?.['trajectChanged']).toEqual({ what: ['MEETINGS'] });
      await changes.return?.();
    });

    it('records that a professional read it, and on what ground', async () => {
      await office.ask(anna.viewer, 'query ($id: ID!) { traject(id: $id) { id } }', { id: traject.id });
      expect(
        await office.core.database.collection('access_lines').countDocuments({ trajectId: traject.id }),
      ).toBeGreaterThan(0);
    });

    it('says that it stands still when nothing happened for weeks', async () => {
      office.core.clock.advance(days(22));
      const source = '{ myTrajecten { id expected { kind } stagnation { kind weeks } } }';
      const mine = (await office.ask(anna.viewer, source)).data?.['myTrajecten'] as { id: string }[];
      expect(mine.find(({ id }) => id === traject.id)).toEqual({
        id: traject.id,
        expected: [{ kind: 'PLAN_MEETING' }],
        stagnation: [
          { kind: 'NO_MEETING', weeks: null },
          { kind: 'NOTHING_CHANGED', weeks: 3 },
        ],
      });
    });

    it('moves to another phase, and leaves it to the meeting to tell of that (A5)', async () => {
      await office.traject.enterPhase(traject.id, 'STARTOVERLEG');
      const told = () =>
        office.core.database.collection('log').countDocuments({ stream: `traject:${traject.id}` });
      const before = await told();
      await office.traject.enterPhase(traject.id, 'STARTOVERLEG');
      expect(await told()).toBe(before);
      expect((await office.traject.trajectById(traject.id))?.phase).toBe('STARTOVERLEG');
    });
  });
});
