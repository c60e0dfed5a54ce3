import { m } from '#lib/paraglide/messages.js';

/** Something that did not work, with a text for a person. `code` is `extensions.code` of the server, or OFFLINE. */
export interface Problem {
  code: string;
  text: string;
}

/** One error as it comes over GraphQL. */
interface WireError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

/** Texts of the problems that the join page can meet; the others come with the private pages, or when one is met. */
const texts: Record<string, () => string> = {
  OFFLINE: m.errors_offline,
  UNAUTHENTICATED: m.errors_unauthenticated,
  FORBIDDEN: m.errors_forbidden,
  NOT_FOUND: m.errors_not_found,
  INPUT_INVALID: m.errors_input_invalid,
  RATE_LIMITED: m.errors_rate_limited,
  INTERNAL: m.errors_internal,
  LINK_INVALID: m.errors_link_invalid,
  LINK_EXPIRED: m.errors_link_expired,
  LINK_USED: m.errors_link_used,
  SIGN_IN_EXPIRED: m.errors_sign_in_expired,
  CODE_INVALID: m.errors_code_invalid,
  CODE_EXPIRED: m.errors_code_expired,
};

type Texts = Readonly<Record<string, () => string>>;

let fetchTexts: (() => Promise<Texts>) | undefined;

/** Adds texts for more codes. `others` fetches the rest, when the first of them is met. */
export function addProblemTexts(more: Texts, others = fetchTexts): void {
  Object.assign(texts, more);
  fetchTexts = others;
}

/** A problem from the first error of an answer: our text for its code, else the server's Dutch text. */
export function problemFrom([first]: readonly WireError[]): Problem {
  const code = typeof first?.extensions?.['code'] === 'string' ? first.extensions['code'] : 'INTERNAL';
  return { code, text: texts[code]?.() ?? first?.message ?? m.errors_internal() };
}

/** The same, once the text for its code is there: most answers are no problem, so most texts come with the first. */
export async function problemOf(errors: readonly WireError[]): Promise<Problem> {
  // On a line that was just lost: the server's own text is there already.
  if (!texts[problemFrom(errors).code]) addProblemTexts((await fetchTexts?.().catch(() => texts)) ?? texts);
  return problemFrom(errors);
}

/** The problem of having no connection. */
export function offlineProblem(): Problem {
  return { code: 'OFFLINE', text: m.errors_offline() };
}

/** Thrown by `ask` and `send`, so that a caller can catch one thing. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.text);
    this.problem = problem;
  }
}

/** Whatever was thrown, as a problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof ProblemError ? thrown.problem : { code: 'INTERNAL', text: m.errors_internal() };
}
