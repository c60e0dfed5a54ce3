import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkedEditions } from './check-edition.ts';
import type { Edition, EditionFile } from './edition.types.ts';

/**
 * Reads the `edition.ts` of every folder in these directories, checks them all and fills in what one borrows from
 * another. A region adds an edition by adding a folder. Throws with every fault, its place and its remedy.
 */
export async function loadEditions(...directories: string[]): Promise<Edition[]> {
  const files: EditionFile[] = [];
  for (const directory of directories) {
    const entries = await readdir(directory, { withFileTypes: true });
    for (const folder of entries.filter((entry) => entry.isDirectory())) {
      files.push(await editionIn(directory, folder.name));
    }
  }
  return checkedEditions(files);
}

async function editionIn(directory: string, folder: string): Promise<EditionFile> {
  const place = join(directory, folder, 'edition.ts');
  const module = (await import(pathToFileURL(place).href)) as { edition?: EditionFile };
  if (module.edition === undefined) {
    throw new Error(
      `${folder}/edition.ts exports no edition. Remedy: export const edition: EditionFile = {...}`,
    );
  }
  if (module.edition.id !== folder) {
    throw new Error(
      `${folder}/edition.ts has id "${module.edition.id}". Remedy: give the folder and the edition the same name.`,
    );
  }
  return module.edition;
}
