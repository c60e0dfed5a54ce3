import type { BSONRegExp } from 'bson';
import { failure, notHere } from './errors.ts';

const SPACE = '\\t\\n\\v\\f\\r ';
const END = '(?![\\s\\S])';
const START = '(?<![\\s\\S])';
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

type State = { source: string; at: number; multiline: boolean; dotAll: boolean; extended: boolean };

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
  if (/[1-9]/.test(next) && !inClass) return `\\${next}(?:)`;
  if (next === '0') return '\\x00';
  if (next === 'x') {
    const rest = state.source.slice(state.at);
    const wide = /^\{([0-9a-fA-F]{1,6})\}/.exec(rest);
    const narrow = /^[0-9a-fA-F]{1,2}/.exec(rest);
    state.at += (wide ?? narrow)?.[0].length ?? 0;
    return `\\u{${(wide ? wide[1] : narrow?.[0]) ?? '0'}}`;
  }
  if (next === 'p' || next === 'P') {
    const property = /^(?:\{\^?([A-Za-z]+)\}|([A-Z]))/.exec(state.source.slice(state.at));
    if (!property || property[0].includes('^')) return refuse(state, `\\${next}`);
    state.at += property[0].length;
    const named = property[1] ?? property[2]!;
    return named.length > 2 ? `\\${next}{Script=${named}}` : `\\${next}{${named}}`;
  }
  if (next === 'A' && !inClass) return START;
  if (next === 'z' && !inClass) return END;
  if (next === 'Z' && !inClass) return `(?=\\n?${END})`;
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

function group(state: State): string {
  const rest = state.source.slice(state.at);
  const allowed = /^\((?:\?(?::|=|!|<=|<!|P?<([A-Za-z_]\w*)>))?/.exec(rest)!;
  if (rest[allowed[0].length] === '?' && allowed[0] === '(') return refuse(state, rest.slice(0, 4));
  if (rest.startsWith('(*')) return refuse(state, '(*');
  state.at += allowed[0].length;
  return allowed[0].replace('?P<', '?<');
}

function quantifier(state: State): string {
  const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/.exec(state.source.slice(state.at));
  if (!found) return takeLiteral(state, false);
  if (found[0].length > 1 && found[0].endsWith('+')) return refuse(state, 'a possessive quantifier');
  state.at += found[0].length;
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
    else if (character === ')' || character === '|') {
      result += character;
      state.at++;
    } else if (character === '.') {
      result += state.dotAll ? '[\\s\\S]' : '[^\\n]';
      state.at++;
    } else if (character === '^') {
      result += state.multiline ? '(?<![^\\n])' : START;
      state.at++;
    } else if (character === '$') {
      result += state.multiline ? '(?![^\\n])' : `(?=\\n?${END})`;
      state.at++;
    } else result += takeLiteral(state, false);
  }
  return result;
}

/**
 * MongoDB's regular expressions are PCRE: `.` stops at \n only, `$` also matches before a last newline, \s is
 * ASCII. This rewrites one for JavaScript so that it means the same, and refuses what JavaScript has not.
 */
export function regex(pattern: string, options = ''): RegExp {
  const invalid = /[^imsxu]/.exec(options);
  if (invalid) throw failure(51108, `invalid flag in regex options: ${invalid[0]}`);
  if (pattern.includes('\0')) throw failure(51109, 'Regular expression cannot contain an embedded null byte');
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const flags = options + (inline?.[1] ?? '');
  const source = inline ? pattern.slice(inline[0].length) : pattern;
  const state: State = {
    source,
    at: 0,
    multiline: flags.includes('m'),
    dotAll: flags.includes('s'),
    extended: flags.includes('x'),
  };
  const translated = translate(state);
  try {
    return new RegExp(translated, flags.includes('i') ? 'iu' : 'u');
  } catch (error) {
    throw failure(51091, `Regular expression is invalid: ${(error as Error).message}`);
  }
}

/** A BSON regular expression, ready to test strings with. */
export function regexOf(value: BSONRegExp): RegExp {
  return regex(value.pattern, value.options);
}

/** The fixed beginning that every match of the expression has, or ''. */
export function prefixOf(pattern: string, options: string): string {
  if (options !== '' || !pattern.startsWith('^') || pattern.includes('|')) return '';
  const plain = /^[A-Za-z0-9_@:;,<>=!"'~`%& -]*/.exec(pattern.slice(1))![0];
  const next = pattern[1 + plain.length];
  return next !== undefined && '*?{'.includes(next) ? plain.slice(0, -1) : plain;
}
