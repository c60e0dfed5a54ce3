import type { Page } from 'playwright-core';
import { choose } from '../choose.ts';
import { goToItem } from '../meeting/screens.ts';
import { inSight, radio } from './people.ts';

/*
 * What happens alike in the circle of every edition, by the screens of who does it. The edition that is the default
 * is not chosen: a coordinator who knows only one sees no other.
 */

/** A request as the coordinator hears it. */
export interface Request {
  askedBy: string;
  household: string;
  reason: string;
  /** Who asks, of the household. */
  member: { name: string; place: string };
  /** As the screen calls it, when it is not the default. */
  edition?: RegExp;
}

/** Who leads it, and at which level it begins. */
export interface FirstAppointment {
  level: RegExp;
  whyThisLevel: string;
  /** Name of the colleague. */
  regisseur: string;
}

/** The coordinator fills in a request. Nothing of it is about safety. */
async function fillRequest(coordinator: Page, request: Request): Promise<void> {
  await coordinator.goto('/aanmelden');
  await choose(radio(coordinator, /levensgevaar/, 'Nee'));
  await choose(radio(coordinator, /zorgen over veiligheid/, 'Nee'));
  const { member } = request;
  for (const [box, text] of [
    ['Wie vraagt om hulp?', request.askedBy],
    ['Naam van het huishouden', request.household],
    ['Wat is er aan de hand?', request.reason],
    ['Naam', member.name],
    ['Plek in het huishouden', member.place],
  ] as const)
    await coordinator.getByRole('textbox', { name: box, exact: true }).fill(text);
  if (request.edition) {
    await coordinator.getByText(/^Regiekaart: /).click();
    await choose(radio(coordinator, 'Welke regiekaart', request.edition));
    await coordinator.getByText(new RegExp(`^Regiekaart: .*${request.edition.source}`)).waitFor();
  }
}

/** A coordinator chooses level and regisseur, in the form of the request or on the page of a request that waits. */
export async function chooseRegisseur(
  coordinator: Page,
  { level, whyThisLevel, regisseur }: FirstAppointment,
  button: string,
): Promise<void> {
  await choose(radio(coordinator, 'Op welk niveau begint het?', level));
  await coordinator.getByRole('textbox', { name: 'Waarom dit niveau?' }).fill(whyThisLevel);
  await choose(radio(coordinator, 'Wie wordt regisseur?', new RegExp(regisseur)));
  await coordinator.getByRole('button', { name: button }).click();
}

/** The coordinator registers a request and chooses who leads. */
export async function registerRequest(coordinator: Page, request: Request & FirstAppointment): Promise<void> {
  await fillRequest(coordinator, request);
  await chooseRegisseur(coordinator, request, 'Vastleggen en regisseur aanwijzen');
  await coordinator.getByRole('heading', { name: /^Vastgelegd\. .* is nu/ }).waitFor();
}

/** The coordinator registers a request; who leads it is not known yet. */
export async function registerOnly(coordinator: Page, request: Request): Promise<void> {
  await fillRequest(coordinator, request);
  await coordinator.getByRole('button', { name: 'Alleen vastleggen' }).click();
  await coordinator.getByRole('heading', { name: 'De aanvraag is vastgelegd' }).waitFor();
}

/** The regisseur opens what came in; returns its path. */
export async function findTraject(regisseur: Page, household: string): Promise<string> {
  await regisseur.goto('/trajecten');
  await regisseur
    .getByRole('link', { name: new RegExp(household) })
    .first()
    .click();
  await regisseur.waitForURL('**/traject/**');
  return new URL(regisseur.url()).pathname;
}

/** Begins a plan; for the whole household, where a form asks for whom it is. */
export async function beginPlan(
  regisseur: Page,
  trajectPath: string,
  form: RegExp,
  voice?: RegExp,
): Promise<void> {
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByRole('button', { name: 'Begin een plan' }).first().click();
  await choose(radio(regisseur, 'Welk plan?', form));
  if (voice) await choose(radio(regisseur, 'Voor wie is het plan?', voice));
  await regisseur.getByRole('button', { name: 'Begin dit plan' }).click();
  await regisseur.waitForURL('**/plan/**');
}

/** The regisseur plans a meeting on a day, at two o'clock, over the plan that is being made. */
export async function planMeeting(
  regisseur: Page,
  trajectPath: string,
  day: string,
  where: string,
): Promise<void> {
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByLabel('Dag', { exact: true }).fill(day);
  await regisseur.getByRole('textbox', { name: 'Waar?' }).fill(where);
  await regisseur.getByRole('button', { name: 'Plan dit overleg' }).click();
  await inSight(regisseur.getByText(/^Gepland op/));
}

/** The regisseur goes to the screen of who chairs and begins a meeting of a kind; returns the path of the meeting. */
export async function beginMeeting(regisseur: Page, trajectPath: string, kind?: string): Promise<string> {
  await regisseur.goto(`${trajectPath}/overleggen`);
  await regisseur.getByRole('link', { name: 'Overleg leiden' }).click();
  if (kind) await regisseur.getByRole('heading', { name: kind }).waitFor();
  await regisseur.getByRole('button', { name: 'Begin het overleg' }).click();
  await regisseur
    .getByRole('button', { name: /^(Volgende: |Afronden)/ })
    .first()
    .waitFor();
  return new URL(regisseur.url()).pathname.replace('/leiden', '');
}

/** Adds an action to the goal that is being written. */
export async function addAction(page: Page, what: string, who: string, due: string): Promise<void> {
  await page.getByRole('button', { name: 'Voeg een actie toe' }).click();
  await page.getByRole('textbox', { name: 'Wat gaan we doen?' }).fill(what);
  await page.getByRole('combobox', { name: 'Wie doet het?' }).selectOption({ label: who });
  await page.getByLabel('Wanneer is het klaar?').fill(due);
  await page.getByRole('button', { name: 'Bewaar actie' }).click();
  await page.getByText(what).first().waitFor();
}

/** The regisseur, at the end of the agenda, agrees on the next meeting. */
export async function setNextMeeting(regisseur: Page, day: string): Promise<void> {
  await regisseur.getByRole('button', { name: 'Afronden' }).first().click();
  await regisseur.getByLabel('Dag', { exact: true }).fill(day);
  await regisseur.getByRole('button', { name: 'Maak de afspraak' }).click();
  await regisseur.getByText(/^De afspraak staat:/).waitFor();
}

/** The regisseur, where a meeting is wrapped up, adopts its plan and closes it. `adopted`: what happens in between. */
export async function adoptAndClose(regisseur: Page, adopted?: () => Promise<void>): Promise<void> {
  await regisseur.getByRole('button', { name: 'Stel vast' }).click();
  await regisseur.getByRole('button', { name: 'Ja, stel het plan vast' }).click();
  await regisseur.getByText('Het plan staat vast').first().waitFor();
  await adopted?.();
  await regisseur.getByRole('button', { name: 'Sluit het overleg' }).click();
  await regisseur.getByRole('button', { name: 'Ja, sluit het overleg' }).click();
  await regisseur.getByRole('heading', { name: 'Dank je wel. Het overleg is klaar.' }).waitFor();
}

/** Everyone agrees in the meeting that signs of unsafety go to the regisseur. */
export async function agreeOnSignals(regisseur: Page): Promise<void> {
  await goToItem(regisseur, 'Zorgen over veiligheid delen');
  await regisseur.getByRole('button', { name: 'Iedereen spreekt dit af' }).click();
  await regisseur.getByText(/^Afgesproken met: /).waitFor();
}

/** The regisseur goes to another phase and says why. */
export async function goToPhase(
  regisseur: Page,
  trajectPath: string,
  phase: RegExp,
  why: string,
): Promise<void> {
  await regisseur.goto(`${trajectPath}/stappen`);
  await regisseur.getByRole('button', { name: 'Een andere fase' }).click();
  await choose(radio(regisseur, 'Naar welke fase?', phase));
  await regisseur.getByRole('textbox', { name: 'Waarom ga je naar deze fase?' }).fill(why);
  await regisseur.getByRole('button', { name: 'Ga naar deze fase' }).click();
  await regisseur
    .getByText(/ging op .* naar/)
    .first()
    .waitFor();
}

/** The administrator sets how many months what is closed is read, and when it is erased. */
export async function setTerms(administrator: Page, read: string, erased: string): Promise<void> {
  await administrator.goto('/bewaren');
  for (const [label, months] of [
    ['Zo lang kan iedereen lezen (maanden)', read],
    ['Wissen na (maanden), zonder kinderen', erased],
    ['Wissen na (maanden), met kinderen', erased],
  ] as const)
    await administrator.getByRole('textbox', { name: label }).fill(months);
  await administrator.getByRole('button', { name: 'Opslaan' }).click();
  await administrator.getByText('Opgeslagen.').waitFor();
}

/** Who leads closes the traject and says what comes next, whom to call, and what was seen. */
export async function closeTraject(page: Page, trajectPath: string, whomToCall: string): Promise<void> {
  await page.goto(`${trajectPath}/afsluiten`);
  await page.getByLabel('De mensen van het huishouden vinden').check();
  const despite = page.getByLabel('Waarom sluit je toch af?');
  if ((await despite.count()) > 0) await despite.fill('Het huishouden kan verder zonder ons.');
  for (const [question, answer] of [
    ['Wat komt er nu?', 'Het wijkteam belt over drie maanden.'],
    ['Wie kunnen jullie bellen met een vraag?', whomToCall],
    ['Wat doen jullie als het weer slechter gaat?', 'Eerst oma bellen.'],
    ['Wie vraagt later nog eens', 'Het wijkteam, in de zomer.'],
    ['Wat zagen jullie toen', 'Elke week samen eten hielp.'],
  ] as const)
    await page.getByLabel(question).fill(answer);
  const close = page.getByRole('button', { name: 'Traject afsluiten' });
  await close.click();
  await page.getByText('Weet je het zeker?').waitFor();
  await close.click();
  await page.getByText('We zijn klaar. Bedankt!').waitFor();
}

/** Asks on the page of meetings which of two days suits; it waits there when it is asked. */
export async function askForDays(
  regisseur: Page,
  days: readonly [string, string],
  where: string,
): Promise<void> {
  await regisseur.getByRole('button', { name: 'Prik samen een dag' }).click();
  const form = regisseur.locator('form').filter({ hasText: 'Noem 2 tot 6 dagen' });
  for (const [index, day] of days.entries())
    await form
      .getByRole('group', { name: `Dag ${index + 1}` })
      .getByLabel('Dag', { exact: true })
      .fill(day);
  await form.getByRole('textbox', { name: 'Waar?' }).fill(where);
  await form.getByRole('button', { name: 'Vraag wanneer het kan' }).click();
}
