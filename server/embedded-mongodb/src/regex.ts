import type { BSONRegExp } from 'bson';
import { RE2JS } from 're2js';
import { failure, notHere } from './errors.ts';

const SPACE = '\\t\\n\\v\\f\\r ';
/** How the same expression is written for JavaScript's engine, which goes back and forth, and for RE2, which never does. */
type Dialect = {
  start: string;
  end: string;
  lineStart: string;
  lineEnd: string;
  any: string;
  code: (hex: string) => string;
  script: (name: string) => string;
};

const javascript: Dialect = {
  start: '(?<![\\s\\S])',
  end: '(?![\\s\\S])',
  lineStart: '(?<![^\\n])',
  lineEnd: '(?![^\\n])',
  any: '[\\s\\S]',
  code: (hex) => `\\u{${hex}}`,
  script: (name) => `{Script=${name}}`,
};

const linear: Dialect = {
  start: '\\A',
  end: '\\z',
  lineStart: '(?m:^)',
  lineEnd: '(?m:$)',
  any: '(?s:.)',
  code: (hex) => `\\x{${hex}}`,
  script: (name) => `{${name}}`,
};

/** Thrown where RE2 has no words for a part of an expression. */
class NotLinear extends Error {}

const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;
const posix: Record<string, string> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: SPACE,
  punct: '!-\\/:-@\\[-`\\{-~',
  xdigit: '0-9A-Fa-f',
  word: '\\w',
  blank: ' \\t',
};

type State = {
  source: string;
  at: number;
  multiline: boolean;
  dotAll: boolean;
  extended: boolean;
  dialect: Dialect;
  /** How often it repeats without end, and how often it may leave something out. */
  endless: number;
  optional: number;
  /** Open groups: what is in them may repeat, or is one of several. */
  open: boolean[];
  /** A group that repeats holds something that repeats: steps may double with every letter. */
  nested: boolean;
};

function refuse(state: State, what: string): never {
  throw notHere(`${what} in the regular expression /${state.source}/`, 51091);
}

/** One escape, outside or inside a class. */
function escape(state: State, inClass: boolean): string {
  const next = state.source[state.at + 1];
  if (next === undefined) throw failure(51091, 'Regular expression is invalid: \\ at end of pattern');
  state.at += 2;
  if ('dDwWbBfnrtv'.includes(next)) return inClass && next === 'B' ? refuse(state, '\\B') : `\\${next}`;
  if (next === 's') return inClass ? SPACE : `[${SPACE}]`;
  if (next === 'S' && !inClass) return `[^${SPACE}]`;
  if (next === 'h') return inClass ? ' \\t\\u00a0' : '[ \\t\\u00a0]';
  if (next === 'e') return '\\x1b';
  if (next === 'a') return '\\x07';
  if (/[1-9]/.test(next) && !inClass) {
    if (state.dialect === linear) throw new NotLinear();
    return `\\${next}(?:)`;
  }
  if (next === '0') return '\\x00';
  if (next === 'x') {
    const rest = state.source.slice(state.at);
    const wide = /^\{([0-9a-fA-F]{1,6})\}/.exec(rest);
    const narrow = /^[0-9a-fA-F]{1,2}/.exec(rest);
    state.at += (wide ?? narrow)?.[0].length ?? 0;
    return state.dialect.code((wide ? wide[1] : narrow?.[0]) ?? '0');
  }
  if (next === 'p' || next === 'P') {
    const property = /^(?:\{\^?([A-Za-z]+)\}|([A-Z]))/.exec(state.source.slice(state.at));
    if (!property || property[0].includes('^')) return refuse(state, `\\${next}`);
    state.at += property[0].length;
    const named = property[1] ?? property[2]!;
    return `\\${next}${named.length > 2 ? state.dialect.script(named) : `{${named}}`}`;
  }
  if (next === 'A' && !inClass) return state.dialect.start;
  if (next === 'z' && !inClass) return state.dialect.end;
  if (next === 'Z' && !inClass) return lastEnd(state);
  if (next === 'Q') {
    const end = state.source.indexOf('\\E', state.at);
    const quoted = state.source.slice(state.at, end < 0 ? undefined : end);
    state.at = end < 0 ? state.source.length : end + 2;
    return [...quoted].map(literal).join('');
  }
  if (next === 'E') return '';
  if (/[A-Za-z0-9]/.test(next)) return refuse(state, `\\${next}`);
  state.at -= 1;
  return takeLiteral(state, inClass);
}

function literal(character: string): string {
  return SYNTAX.test(character) ? `\\${character}` : character;
}

function takeLiteral(state: State, inClass: boolean): string {
  const character = String.fromCodePoint(state.source.codePointAt(state.at)!);
  state.at += character.length;
  return character === '-' && inClass ? '\\-' : literal(character);
}

function characterClass(state: State): string {
  let result = '[';
  state.at++;
  if (state.source[state.at] === '^') {
    result += '^';
    state.at++;
  }
  let first = true;
  for (;;) {
    const character = state.source[state.at];
    if (character === undefined) {
      throw failure(51091, 'Regular expression is invalid: missing terminating ] for character class');
    }
    if (character === ']' && !first) break;
    const named = /^\[:(\^?)([a-z]+):\]/.exec(state.source.slice(state.at));
    if (named) {
      const range = posix[named[2]!];
      if (named[1] || range === undefined) return refuse(state, named[0]);
      result += range;
      state.at += named[0].length;
    } else if (character === '\\') {
      result += escape(state, true);
    } else if (character === '-') {
      const edge = first || state.source[state.at + 1] === ']';
      result += edge ? '\\-' : '-';
      state.at++;
    } else {
      result += takeLiteral(state, false);
    }
    first = false;
  }
  state.at++;
  return `${result}]`;
}

/** The end, or before a last newline. RE2 takes that newline along, which is only the same where nothing follows. */
function lastEnd(state: State): string {
  if (state.dialect === javascript) return `(?=\\n?${javascript.end})`;
  const rest = state.source.slice(state.at);
  if (!/^\)*$/.test(rest) && !(state.open.length === 0 && rest.startsWith('|'))) throw new NotLinear();
  return '(?:\\n?\\z)';
}

function group(state: State): string {
  const rest = state.source.slice(state.at);
  const allowed = /^\((?:\?(?::|=|!|<=|<!|P?<([A-Za-z_]\w*)>))?/.exec(rest)!;
  if (rest[allowed[0].length] === '?' && allowed[0] === '(') return refuse(state, rest.slice(0, 4));
  if (rest.startsWith('(*')) return refuse(state, '(*');
  state.at += allowed[0].length;
  state.open.push(false);
  if (state.dialect === javascript) return allowed[0].replace('?P<', '?<');
  if (/^\(\?<?[=!]/.test(allowed[0])) throw new NotLinear();
  // Only whether it is found is asked of RE2: nothing needs to be remembered.
  return '(?:';
}

/** The end of a group. One that repeats must not hold what repeats, or is one of several, itself. */
function closing(state: State): string {
  state.at++;
  const inner = state.open.pop() ?? false;
  const repeats = /^(?:[*+]|\{)/.test(state.source.slice(state.at));
  if (inner && repeats) state.nested = true;
  if (inner && state.open.length > 0) state.open[state.open.length - 1] = true;
  return ')';
}

function quantifier(state: State): string {
  const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/.exec(state.source.slice(state.at));
  if (!found) return takeLiteral(state, false);
  if (found[0].length > 1 && found[0].endsWith('+')) return refuse(state, 'a possessive quantifier');
  state.at += found[0].length;
  if (/^(?:[*+]|\{\d+,)/.test(found[0])) state.endless++;
  else if (found[0].startsWith('?')) state.optional++;
  if (state.open.length > 0) state.open[state.open.length - 1] = true;
  return found[0];
}

function translate(state: State): string {
  let result = '';
  while (state.at < state.source.length) {
    const character = state.source[state.at]!;
    if (state.extended && /\s/.test(character)) state.at++;
    else if (state.extended && character === '#') {
      const end = state.source.indexOf('\n', state.at);
      state.at = end < 0 ? state.source.length : end + 1;
    } else if (character === '\\') result += escape(state, false);
    else if (character === '[') result += characterClass(state);
    else if (character === '(') result += group(state);
    else if ('*+?{'.includes(character)) result += quantifier(state);
    else if (character === ')') result += closing(state);
    else if (character === '|') {
      if (state.open.length > 0) state.open[state.open.length - 1] = true;
      result += character;
      state.at++;
    } else if (character === '.') {
      result += state.dotAll ? state.dialect.any : '[^\\n]';
      state.at++;
    } else if (character === '^') {
      result += state.multiline ? state.dialect.lineStart : state.dialect.start;
      state.at++;
    } else if (character === '$') {
      state.at++;
      result += state.multiline ? state.dialect.lineEnd : lastEnd(state);
    } else result += takeLiteral(state, false);
  }
  return result;
}

/** A regular expression, ready for use. Neither takes longer than about the length of the text, or is refused. */
export type Matcher = {
  test: (text: string) => boolean;
  /** The first match, or all. */
  find: (text: string, all: boolean) => RegExpExecArray[];
};

/** All matches one behind the other. Unlike JavaScript, MongoDB looks for none at the very end after another one. */
function everyMatch(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = 0;
  do {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) break;
    found.push(match);
    const next = (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    at = match.index + (match[0].length || next);
  } while (at < text.length);
  return found;
}

/** Steps that going back and forth may take, at most; about a fifth of a second. */
const STEPS = 1e8;

/**
 * The longest text for which an expression that goes back and forth stays within STEPS: each repetition without end
 * may try every place, and without a fixed start so does the whole.
 */
function longestText(state: State): number {
  if (state.nested || state.optional > 12) return 0;
  if (state.endless === 0) return Infinity;
  const anchored = !state.multiline && state.source.startsWith('^') && !state.source.includes('|');
  return Math.floor(STEPS ** (1 / (state.endless + (anchored ? 0 : 1))));
}

/** Does it have anything to go back for? */
function repeats(state: State): boolean {
  return state.endless + state.optional > 0 || /\{\d/.test(state.source);
}

function compileLinear(begin: (dialect: Dialect) => State, caseless: boolean): RE2JS | undefined {
  try {
    return RE2JS.compile(translate(begin(linear)), caseless ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    // References back, conditions on what stands around, repetitions above 1000: RE2 has none of them.
    return undefined;
  }
}

/**
 * MongoDB's regular expressions are PCRE: `.` stops at \n only, `$` also matches before a last newline, \s is
 * ASCII. This rewrites one so that it means the same, for RE2 (whose time grows with the text alone) where the only
 * question is whether it is found, else for JavaScript, and refuses what they have not.
 */
export function regex(pattern: string, options = ''): Matcher {
  const invalid = /[^imsxu]/.exec(options);
  if (invalid) throw failure(51108, `invalid flag in regex options: ${invalid[0]}`);
  if (pattern.includes('\0')) throw failure(51109, 'Regular expression cannot contain an embedded null byte');
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const flags = options + (inline?.[1] ?? '');
  const source = inline ? pattern.slice(inline[0].length) : pattern;
  const caseless = flags.includes('i');
  const begin = (dialect: Dialect): State => ({
    source,
    at: 0,
    multiline: flags.includes('m'),
    dotAll: flags.includes('s'),
    extended: flags.includes('x'),
    dialect,
    endless: 0,
    optional: 0,
    open: [],
    nested: false,
  });
  const state = begin(javascript);
  const translated = translate(state);
  let compiled: RegExp;
  try {
    compiled = new RegExp(translated, caseless ? 'iu' : 'u');
  } catch (error) {
    throw failure(51091, `Regular expression is invalid: ${(error as Error).message}`);
  }
  const safe = repeats(state) ? compileLinear(begin, caseless) : undefined;
  const longest = longestText(state);
  const bounded = (text: string): RegExp => {
    if (text.length > longest) throw notHere(`/${source}/ on a text this long, which might take very long,`);
    return compiled;
  };
  return {
    test: (text) => (safe ? safe.test(text) : bounded(text).test(text)),
    find: (text, all) => {
      if (safe && !safe.test(text)) return [];
      if (all) return everyMatch(new RegExp(bounded(text).source, `${compiled.flags}g`), text);
      const first = bounded(text).exec(text);
      return first ? [first] : [];
    },
  };
}

/** A BSON regular expression, ready to test strings with. */
export function regexOf(value: BSONRegExp): Matcher {
  return regex(value.pattern, value.options);
}

/** The fixed beginning that every match of the expression has, or ''. */
export function prefixOf(pattern: string, options: string): string {
  if (options !== '' || !pattern.startsWith('^') || pattern.includes('|')) return '';
  const plain = /^[A-Za-z0-9_@:;,<>=!"'~`%& -]*/.exec(pattern.slice(1))![0];
  const next = pattern[1 + plain.length];
  return next !== undefined && '*?{'.includes(next) ? plain.slice(0, -1) : plain;
}
