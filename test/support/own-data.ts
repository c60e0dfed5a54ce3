import type { Person } from './person.ts';

export const progress = '{ myDataProgress { done total } }';
export const take = 'mutation ($form: OwnDataForm!) { takeMyData(form: $form) }';

/** Own data as somebody takes it along. */
export interface Taken {
  format: string;
  madeAt: string;
  parts: { kind: string; title?: string }[];
}

/** What somebody takes along, as a file. */
export async function bytesOf(person: Person, form: 'PDF' | 'JSON'): Promise<Buffer> {
  const { takeMyData } = await person.get<{ takeMyData: string }>(take, { form });
  return Buffer.from(takeMyData, 'base64');
}

/** The same, opened. */
export const dataOf = async (person: Person): Promise<Taken> =>
  JSON.parse((await bytesOf(person, 'JSON')).toString()) as Taken;

/** Kinds of its parts, in their order. */
export const kindsIn = ({ parts }: Taken): string[] => parts.map(({ kind }) => kind);
