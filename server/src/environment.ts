import { isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import {
  ESCAPES,
  flag,
  isConnectionString,
  isHost,
  isListenable,
  isMailServer,
  isOrigin,
  mailboxOf,
  networks,
  place,
  port,
} from './environment.checks.ts';
import {
  providerFaults,
  providerOf,
  providerSettings,
  type IdentityProviderSettings,
} from './environment.provider.ts';

const settings = z.object({
  HOST: z
    .string()
    .refine(isListenable, 'HOST is een adres of naam zonder poort en zonder http://, zoals 0.0.0.0.')
    .default('127.0.0.1'),
  PORT: port('PORT', 0).default(4400),
  METRICS_PORT: port('METRICS_PORT', 1).optional(),
  DATA_DIR: place('DATA_DIR').default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, {
      error: 'MONGODB_URI begint met mongodb:// of mongodb+srv://.',
      abort: true,
    })
    .refine(isConnectionString, `MONGODB_URI is geen goed adres. ${ESCAPES}`)
    .optional(),
  DATABASE_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/, 'DATABASE_NAME heeft 1 tot 38 letters, cijfers, - of _.')
    .refine(
      (name) => !['admin', 'config', 'local'].includes(name.toLowerCase()),
      'DATABASE_NAME is een naam die MongoDB zelf gebruikt.',
    )
    .default('regietafel'),
  PUBLIC_ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_ORIGIN is een adres zoals https://regietafel.voorbeeld.nl.',
      abort: true,
    })
    .refine(isOrigin, 'PUBLIC_ORIGIN is een adres met niets erachter, zoals https://regietafel.voorbeeld.nl.')
    .transform((value) => new URL(value).origin)
    .optional(),
  ALLOWED_HOSTS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .refine(
      (hosts) => hosts.every(isHost),
      'ALLOWED_HOSTS zijn namen met of zonder poort en met komma’s ertussen, zoals plan.voorbeeld.nl,10.0.0.5:4400.',
    )
    .default([]),
  TRUST_PROXY: flag.default(false),
  DEMO: flag.optional(),
  PRODUCTION: flag.default(false),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//i, { error: 'SMTP_URL begint met smtp:// of smtps://.', abort: true })
    .refine(isMailServer, `SMTP_URL is geen goed adres van een mailserver. ${ESCAPES}`)
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (value) => mailboxOf(value) !== null,
      'MAIL_FROM is één mailadres, zoals Regietafel <regietafel@voorbeeld.nl>.',
    )
    .default('Regietafel <regietafel@localhost>'),
  MASTER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'MASTER_KEY is 64 hexadecimale tekens (32 bytes).')
    .optional(),
  MASTER_KEY_FILE: place('MASTER_KEY_FILE').optional(),
  MASTER_KEY_COMMAND: z.string().min(1).optional(),
  KEYS_DIR: place('KEYS_DIR').optional(),
  ACCESS_LOG_ANCHORS: place('ACCESS_LOG_ANCHORS')
    .refine(
      (value) => !value.includes('://') || URL.parse(value)?.protocol === 'https:',
      'ACCESS_LOG_ANCHORS is een map of een adres dat met https:// begint.',
    )
    .optional(),
  WEBHOOK_NETWORKS: networks('WEBHOOK_NETWORKS').default([]),
  ...providerSettings,
  EXIT_URL: z
    .url({ protocol: /^https?$/, error: 'EXIT_URL is een volledig adres dat met https:// begint.' })
    .default('https://www.buienradar.nl/'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'OTEL_EXPORTER_OTLP_ENDPOINT is een adres zoals http://collector:4318.',
    })
    .optional(),
  OTEL_SDK_DISABLED: z.enum(['true', 'false'], { error: 'is true of false.' }).default('false'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'is silent, error, warn, info of debug.',
    })
    .default('info'),
});

/** Names of all settings, as environment variables: the README explains each. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** All settings of one server process, checked. */
export interface Environment {
  host: string;
  port: number;
  /** Port for figures, on the same host; absent: no figures. */
  metricsPort?: number;
  /** Absolute path of the folder for database, keys and outbox. */
  dataDir: string;
  mongodbUri?: string;
  databaseName: string;
  /** Origin under which people reach this server; absent: the address it listens on. */
  publicOrigin?: string;
  /** More host names that may be used, beside the public origin's. */
  allowedHosts: string[];
  trustProxy: boolean;
  demo: boolean;
  production: boolean;
  smtpUrl?: string;
  /** Sender of all mail, such as `Regietafel <post@example.org>`. */
  mailFrom: string;
  /** The address within `mailFrom`. */
  mailAddress: string;
  /** 32 bytes as hex; absent: see the next two, else kept in a file of the data folder. */
  masterKey?: string;
  /** Absolute path of a file that holds the master key. */
  masterKeyFile?: string;
  /** Command of a vault whose output is the master key. */
  masterKeyCommand?: string;
  /** Absolute path of the folder for the shares of data keys; absent: beside the embedded database, else in a database. */
  keysDir?: string;
  /** Where the ends of access-log chains are kept outside the database: absolute path of a folder, or an https address. */
  accessLogAnchors: string;
  /** Addresses and networks (CIDR) that are not public and that webhooks may go to all the same. */
  webhookNetworks: string[];
  /** The organisation's own way to sign in; absent: by mail and passkeys. */
  identityProvider?: IdentityProviderSettings;
  exitUrl: string;
  /** Traces go to a collector; OpenTelemetry's own settings say where and how. */
  telemetry: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Thrown by `parseEnvironment`: every fault as a sentence. */
export class EnvironmentError extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`Er klopt iets niet in de instellingen:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Reads all settings at once. Throws `EnvironmentError` with all faults together. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => faultSentence(issue.path.join('.'), issue.message));
  if (!parsed.success) throw new EnvironmentError(faults);
  const value = parsed.data;
  if (value.DEMO === true && value.PRODUCTION)
    faults.push('DEMO en PRODUCTION kunnen niet samen: een demo heeft geen echte mensen.');
  if (value.PRODUCTION && !value.PUBLIC_ORIGIN?.startsWith('https://'))
    faults.push('PRODUCTION vraagt een PUBLIC_ORIGIN die met https:// begint.');
  faults.push(...keyFaults(value), ...providerFaults(value));
  if (value.PORT !== 0 && value.METRICS_PORT === value.PORT)
    faults.push('METRICS_PORT is een andere poort dan PORT.');
  // Without a mail server, mails with links to sign in would lie in a folder, and nobody would receive them.
  if (value.PRODUCTION && !value.SMTP_URL)
    faults.push('PRODUCTION vraagt een SMTP_URL: zonder mailserver kan niemand inloggen.');
  if (faults.length > 0) throw new EnvironmentError(faults);
  return {
    host: value.HOST,
    port: value.PORT,
    ...(value.METRICS_PORT ? { metricsPort: value.METRICS_PORT } : {}),
    dataDir: resolve(value.DATA_DIR),
    ...(value.MONGODB_URI ? { mongodbUri: value.MONGODB_URI } : {}),
    databaseName: value.DATABASE_NAME,
    ...(value.PUBLIC_ORIGIN ? { publicOrigin: value.PUBLIC_ORIGIN } : {}),
    allowedHosts: value.ALLOWED_HOSTS,
    trustProxy: value.TRUST_PROXY,
    // A demo never starts by itself on a MongoDB that may hold real people.
    demo: value.DEMO ?? (!value.MONGODB_URI && !value.PRODUCTION),
    production: value.PRODUCTION,
    ...(value.SMTP_URL ? { smtpUrl: value.SMTP_URL } : {}),
    mailFrom: value.MAIL_FROM,
    mailAddress: mailboxOf(value.MAIL_FROM) ?? '',
    ...(value.MASTER_KEY ? { masterKey: value.MASTER_KEY } : {}),
    ...(value.MASTER_KEY_FILE ? { masterKeyFile: resolve(value.MASTER_KEY_FILE) } : {}),
    ...(value.MASTER_KEY_COMMAND ? { masterKeyCommand: value.MASTER_KEY_COMMAND } : {}),
    ...(value.KEYS_DIR ? { keysDir: resolve(value.KEYS_DIR) } : {}),
    accessLogAnchors: anchorsOf(value),
    webhookNetworks: value.WEBHOOK_NETWORKS,
    ...providerOf(value),
    exitUrl: value.EXIT_URL,
    telemetry: value.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && value.OTEL_SDK_DISABLED === 'false',
    logLevel: value.LOG_LEVEL,
  };
}

function anchorsOf({ ACCESS_LOG_ANCHORS: given, DATA_DIR }: z.infer<typeof settings>): string {
  return given?.includes('://') ? given : resolve(given ?? join(DATA_DIR, 'anchors'));
}

/** Where the master key may come from: one place, and in production not beside the data that it opens. */
function keyFaults(value: z.infer<typeof settings>): string[] {
  const faults: string[] = [];
  const given = [value.MASTER_KEY, value.MASTER_KEY_FILE, value.MASTER_KEY_COMMAND].filter(Boolean);
  if (given.length > 1)
    faults.push('Geef de hoofdsleutel op één manier: MASTER_KEY, MASTER_KEY_FILE of MASTER_KEY_COMMAND.');
  if (value.PRODUCTION && given.length === 0)
    faults.push(
      'PRODUCTION vraagt een MASTER_KEY, MASTER_KEY_FILE of MASTER_KEY_COMMAND: de sleutel ligt niet bij de database.',
    );
  if (value.PRODUCTION && value.MASTER_KEY_FILE && isWithin(value.DATA_DIR, value.MASTER_KEY_FILE))
    faults.push(
      'PRODUCTION vraagt een MASTER_KEY_FILE buiten DATA_DIR: de sleutel ligt niet bij de database.',
    );
  return faults;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !way.startsWith('..') && !isAbsolute(way);
}

function faultSentence(path: string, message: string): string {
  if (message.startsWith(path)) return message;
  return message.startsWith('is ') ? `${path} ${message}` : `${path}: ${message}`;
}
