#!/usr/bin/env node
/** `npm start`: from a fresh clone to an address in the browser. */
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { localAddress, showToPhones } from './network.mjs';
import { startServer, untilStopped } from './server-process.mjs';
import { Fault, checkNode, node, runTool, say, step } from './steps.mjs';
import { buildWeb, isBuilt } from './web-build.mjs';

const help = `npm start -- [keuzes]

  --lan          ook bereikbaar voor telefoons op hetzelfde netwerk; toont het adres en een QR-code
  --port NUMMER  een andere poort dan 4400 (hetzelfde als PORT=NUMMER)
  --help         deze uitleg

Instellingen zoals DATA_DIR, MONGODB_URI en SMTP_URL staan in README.md.`;

function choices() {
  try {
    const { values } = parseArgs({
      options: { lan: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    throw new Fault(`Deze keuze kennen we niet: ${error.message.split('\n')[0]}\n\n${help}`);
  }
}

/** Settings that the choices stand for. What someone set by hand wins. */
function settingsFor({ lan, port }) {
  const settings = port === undefined ? {} : { PORT: port };
  if (!lan) return settings;
  const address = localAddress();
  const number = port ?? (process.env.PORT || 4400);
  const origin = process.env.PUBLIC_ORIGIN || `http://${address}:${number}`;
  const own = [address, 'localhost', '127.0.0.1'].map((host) => `${host}:${number}`);
  const hosts = [process.env.ALLOWED_HOSTS, ...own].filter(Boolean).join(',');
  return { ...settings, HOST: '0.0.0.0', PUBLIC_ORIGIN: origin, ALLOWED_HOSTS: hosts };
}

async function tellWhere(address, lan) {
  if (lan) await showToPhones(address);
  say(`\nRegietafel is klaar. Open in uw browser:\n\n    ${address}\n`);
  say('Kies daar wie u bent, of typ een code. Stoppen: Ctrl-C.\n');
}

await runTool(async () => {
  const chosen = choices();
  if (chosen.help) return say(help);
  checkNode();
  const settings = settingsFor(chosen);
  await install();
  if (!isBuilt()) await step('Webpagina’s maken', buildWeb);
  say('- Server starten ...');
  const server = startServer(node, ['server/src/main.ts'], settings, (address) =>
    tellWhere(address, chosen.lan),
  );
  return untilStopped(server);
});
