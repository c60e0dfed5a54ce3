import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Parts of a form that send nothing themselves, with the form that does. */
const formOf: Record<string, string> = {
  'lib/dossier/CrisisPlan.svelte': 'lib/dossier/AddLine.svelte',
  'lib/dossier/Walk.svelte': 'lib/dossier/AddLine.svelte',
  'lib/intake/Candidates.svelte': 'lib/intake/FirstAppointment.svelte',
  'lib/intake/Members.svelte': 'lib/intake/IntakeForm.svelte',
  'lib/people/WarmHandover.svelte': 'lib/people/HandOver.svelte',
  'lib/regie/LevelChoice.svelte': 'lib/regie/ChangeLevel.svelte',
  'lib/traject/AgendaParts.svelte': 'lib/traject/PlanMeeting.svelte',
  'lib/traject/MeetingWhen.svelte': 'lib/traject/PlanMeeting.svelte',
};

const web = join(import.meta.dirname, '../..');
// Fields of the live plan keep what is written by themselves: nothing is pressed after which one would have to look.
const screens = globSync('**/*.svelte', { cwd: web })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      !/^lib\/(?:ui|text|plan\/fields)\/|FieldEditor/.test(file) || /PersonParts|SignatureField/.test(file),
  );
const read = (file: string): string => readFileSync(join(web, file), 'utf8');

const withErrors = screens.filter((file) => /\serror=\{|\{error\}|\{tried\}|\stried=\{/.test(read(file)));
const movesFocus = (file: string): boolean => /showFirstError\(|lement\?\.focus\(\)/.test(read(file));

it('What is wrong with a field gets the focus: it never stays on the button', () => {
  expect(withErrors.length).toBeGreaterThan(40);
  expect(withErrors.filter((file) => !movesFocus(formOf[file] ?? file))).toEqual([]);
});

it('Each part of a form is used by the form that is named for it', () => {
  for (const [part, form] of Object.entries(formOf)) {
    expect(withErrors).toContain(part);
    expect(read(form)).toContain(`/${part.split('/').at(-1)}`);
  }
});

it('An error that belongs to no field is told to who does not see it', () => {
  const silent = screens.flatMap((file) =>
    [...read(file).matchAll(/<p(?<rest>[^>]*)>(?:<strong>)?\{[\w.]*roblem\??\.text\}/g)]
      .filter(({ index, groups }) => {
        const before = read(file).slice(Math.max(0, index - 120), index);
        return (
          !/role="alert"/.test(groups?.rest ?? '') &&
          !/<(?:Notice kind=(?:"error"|\{[^}]*'error'\})|ErrorState)[^<]*$/.test(before)
        );
      })
      .map(([found]) => `${file}: ${found}`),
  );
  expect(silent).toEqual([]);
});
