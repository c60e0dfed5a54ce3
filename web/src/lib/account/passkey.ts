import { m } from '#lib/paraglide/messages.js';
import { send } from '../graph/client.ts';
import { overHttps } from '../graph/post.ts';
import { addProblemTexts, ProblemError } from '../graph/problem.ts';
import {
  AddPasskeyDocument,
  PasskeyChallengeDocument,
  PasskeyToAddDocument,
  SignInAgainByPasskeyDocument,
  SignInByPasskeyDocument,
} from './account.generated.ts';
import type { Me } from './viewer.svelte.ts';

addProblemTexts({ PASSKEY_INVALID: m.errors_passkey_invalid });

/** The browser's part, fetched when somebody uses a passkey. */
const library = () => import('@simplewebauthn/browser');

/** Whether this browser can use passkeys. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

/** Asks the device; a person who stops, and a device that cannot, are one answer. */
async function device<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch {
    throw new ProblemError({ code: 'PASSKEY_INVALID', text: m.errors_passkey_invalid() });
  }
}

/** Makes a passkey on this device for the account that is in. */
export async function addPasskey(): Promise<void> {
  const { startRegistration } = await library();
  const { passkeyToAdd } = await send(PasskeyToAddDocument, {}, overHttps);
  const made = await device(() => startRegistration({ optionsJSON: JSON.parse(passkeyToAdd) }));
  await send(AddPasskeyDocument, { response: JSON.stringify(made) });
}

async function signed(): Promise<string> {
  const { startAuthentication } = await library();
  const { passkeyChallenge } = await send(PasskeyChallengeDocument, {}, overHttps);
  return JSON.stringify(
    await device(() => startAuthentication({ optionsJSON: JSON.parse(passkeyChallenge) })),
  );
}

/** Comes in by a passkey. */
export async function signInByPasskey(): Promise<Me> {
  const response = await signed();
  return (await send(SignInByPasskeyDocument, { response })).signInByPasskey;
}

/** Shows again who one is. */
export async function signInAgainByPasskey(): Promise<void> {
  const response = await signed();
  await send(SignInAgainByPasskeyDocument, { response }, overHttps);
}
