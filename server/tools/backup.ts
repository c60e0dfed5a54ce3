import { parseEnvironment } from '../src/environment.ts';
import { backUp, restore } from '../src/database/backup.ts';

/**
 * `npm run backup -- FOLDER`: a whole and consistent copy of the embedded database, also while the server runs.
 * `npm run restore -- FOLDER`: puts such a copy into an empty DATA_DIR. Keys are in neither: they are kept apart.
 */
const [what, folder] = process.argv.slice(2);

async function main(): Promise<string> {
  const { dataDir, mongodbUri } = parseEnvironment(process.env);
  if (!folder || (what !== 'backup' && what !== 'restore'))
    throw new Error('npm run backup -- MAP, of: npm run restore -- MAP');
  if (mongodbUri)
    throw new Error('Met MONGODB_URI maak je kopieën met mongodump en mongorestore (zie README).');
  if (what === 'restore') {
    await restore(folder, dataDir);
    return `Teruggezet in ${dataDir}. Zet nu de nieuwste keys en de hoofdsleutel terug, en start de server.`;
  }
  const { bytes, sha256 } = await backUp(dataDir, folder);
  return `Kopie gemaakt en gecontroleerd: ${bytes} bytes, sha256 ${sha256}. Bewaar keys en de hoofdsleutel ergens anders.`;
}

await main().then(
  (sentence) => process.stdout.write(`${sentence}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
