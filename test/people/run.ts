/** `npm run demo:people`: simulated participants join the demo meeting of a running server and type along. */
import { parseArgs } from 'node:util';
import { humanPace } from '../../server/demo/src/people/pace.ts';
import { playPeople } from '../../server/demo/src/people/play.ts';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://127.0.0.1:4400' },
    meeting: { type: 'string' },
  },
});

const leaving = new AbortController();
process.once('SIGINT', () => leaving.abort());
process.once('SIGTERM', () => leaving.abort());

try {
  const pace = humanPace(leaving.signal);
  const play = await playPeople({
    origin: values.origin,
    meetingId: values.meeting,
    pace,
    signal: leaving.signal,
  });
  process.stdout.write(`Deze mensen doen mee: ${play.names.join(', ')}.\n`);
  process.stdout.write(
    'Ze volgen de regisseur. Start het overleg als het nog niet begonnen is. Stoppen: Ctrl-C.\n',
  );
  await play.done;
  process.stdout.write('Iedereen is weer weg.\n');
  process.exit(0);
} catch (error) {
  const away = error instanceof TypeError;
  const sentence = away ? `Er draait geen Regietafel op ${values.origin}.` : (error as Error).message;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
