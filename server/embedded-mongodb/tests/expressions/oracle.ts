/**
 * What MongoDB's manual says an expression gives, for random ones. It shares no code with the server: numbers are
 * fractions of big integers, rounded to a type at the end; dates are days counted by the rules of the calendar;
 * texts are lists of code points. Values it has no rule for are left out, and counted.
 */
export type Known =
  | { type: 'int' | 'long'; whole: bigint }
  | { type: 'double'; value: number }
  | { type: 'string'; points: number[] }
  | { type: 'bool'; value: boolean }
  | { type: 'date'; ms: number }
  | { type: 'array'; items: Known[] }
  | { type: 'null' }
  | { type: 'missing' };
/** What an expression gives; nothing when no rule tells. */
export type Answer = Known | 'error' | undefined;
/** An expression as it is sent, and its answer. */
export type Made = { expression: unknown; answer: Answer };
/** What the expressions of a kind are made of. */
export type Dice = { real: () => number; one: <T>(list: readonly T[]) => T };

type Fraction = readonly [top: bigint, bottom: bigint];
type Numeric = Extract<Known, { type: 'int' | 'long' | 'double' }>;

const LONG = 2n ** 63n;
const isNumeric = (value: Known): value is Numeric =>
  value.type === 'int' || value.type === 'long' || value.type === 'double';
const nullish = (value: Known): boolean => value.type === 'null' || value.type === 'missing';

/** A double is a whole number times a power of two. */
function exact(value: number): Fraction {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const word = view.getBigUint64(0);
  const power = Number((word >> 52n) & 2047n);
  const digits = (word & ((1n << 52n) - 1n)) | (power === 0 ? 0n : 1n << 52n);
  const signed = word >> 63n ? -digits : digits;
  const shift = Math.max(power, 1) - 1075;
  return shift >= 0 ? [signed << BigInt(shift), 1n] : [signed, 1n << BigInt(-shift)];
}

/** The double nearest to a fraction: 53 binary digits, half to even. Only for results of ordinary size. */
function nearest([top, bottom]: Fraction): number | undefined {
  if (top === 0n) return 0;
  const minus = top < 0n !== bottom < 0n;
  const a = top < 0n ? -top : top;
  const b = bottom < 0n ? -bottom : bottom;
  let shift = a.toString(2).length - b.toString(2).length - 53;
  const scaled = (): Fraction => (shift >= 0 ? [a, b << BigInt(shift)] : [a << BigInt(-shift), b]);
  let [x, y] = scaled();
  if (x / y >= 1n << 53n) {
    shift++;
    [x, y] = scaled();
  } else if (x / y < 1n << 52n) {
    shift--;
    [x, y] = scaled();
  }
  let digits = x / y;
  const rest = (x % y) * 2n;
  if (rest > y || (rest === y && digits % 2n === 1n)) digits += 1n;
  const value = Number(digits) * 2 ** shift;
  if (!Number.isFinite(value) || Math.abs(value) < 1e-290) return undefined;
  return minus ? -value : value;
}

const fraction = (value: Numeric): Fraction =>
  value.type === 'double' ? exact(value.value) : [value.whole, 1n];
const finite = (value: Numeric): boolean => value.type !== 'double' || Number.isFinite(value.value);
const asDouble = (value: Numeric): number =>
  value.type === 'double' ? value.value : nearest([value.whole, 1n])!;
const doubleOf = (value: number | undefined): Known | undefined =>
  // The sign of a zero is what the tables of cases prove.
  value === undefined || value === 0 ? undefined : { type: 'double', value };
function wholeOf(type: 'int' | 'long', whole: bigint): Known | undefined {
  if (whole >= LONG || whole < -LONG) return undefined;
  return { type: type === 'int' && whole >= -(2n ** 31n) && whole < 2n ** 31n ? 'int' : 'long', whole };
}
const widest = (a: Numeric, b: Numeric): Numeric['type'] =>
  a.type === 'double' || b.type === 'double'
    ? 'double'
    : a.type === 'long' || b.type === 'long'
      ? 'long'
      : 'int';

/** Two numbers by the rules of types: the wider one's, longs that overflow become doubles. */
function arithmetic(name: string, a: Numeric, b: Numeric): Answer {
  if (!finite(a) || !finite(b)) return undefined;
  const type = widest(a, b);
  const [p, q]: [Fraction, Fraction] =
    type === 'double' || name === '$divide'
      ? [exact(asDouble(a)), exact(asDouble(b))]
      : [fraction(a), fraction(b)];
  if ((name === '$divide' || name === '$mod') && q[0] === 0n) return 'error';
  // Whole doubles beside integers are refused in $mod.
  if (name === '$mod' && a.type !== 'double' && b.type === 'double' && Number.isInteger(b.value))
    return undefined;
  const results: Readonly<Record<string, () => Fraction>> = {
    $add: () => [p[0] * q[1] + q[0] * p[1], p[1] * q[1]],
    $subtract: () => [p[0] * q[1] - q[0] * p[1], p[1] * q[1]],
    $multiply: () => [p[0] * q[0], p[1] * q[1]],
    $divide: () => [p[0] * q[1], p[1] * q[0]],
    $mod: () => [(p[0] * q[1]) % (q[0] * p[1]), p[1] * q[1]],
  };
  const result = results[name]!();
  if (type === 'double' || name === '$divide') return doubleOf(nearest(result));
  const whole = wholeOf(type, result[0]);
  if (whole) return whole;
  // Too large for 64 bits: both become doubles first.
  const [x, y] = [exact(asDouble(a)), exact(asDouble(b))];
  if (name === '$multiply') return doubleOf(nearest([x[0] * y[0], x[1] * y[1]]));
  const sign = name === '$subtract' ? -1n : 1n;
  return doubleOf(nearest([x[0] * y[1] + sign * y[0] * x[1], x[1] * y[1]]));
}

/** The place of a type in MongoDB's order. */
const place = {
  missing: 0,
  null: 1,
  int: 2,
  long: 2,
  double: 2,
  string: 3,
  array: 4,
  bool: 5,
  date: 6,
} as const;

/** Before, the same, or after. */
export function order(a: Known, b: Known): -1 | 0 | 1 {
  const sign = (value: number | bigint): -1 | 0 | 1 => (value < 0 ? -1 : value > 0 ? 1 : 0);
  if (place[a.type] !== place[b.type]) return sign(place[a.type] - place[b.type]);
  if (isNumeric(a) && isNumeric(b)) {
    const [x, y] = [a, b].map((one) =>
      one.type === 'double' && Number.isNaN(one.value)
        ? -2
        : finite(one)
          ? 0
          : (one as { value: number }).value > 0
            ? 1
            : -1,
    ) as [number, number];
    if (x !== y || x !== 0) return sign(x - y);
    const [p, q] = [fraction(a), fraction(b)];
    return sign(p[0] * q[1] - q[0] * p[1]);
  }
  if (a.type === 'string' && b.type === 'string') {
    for (let i = 0; i < Math.min(a.points.length, b.points.length); i++)
      if (a.points[i] !== b.points[i]) return sign(a.points[i]! - b.points[i]!);
    return sign(a.points.length - b.points.length);
  }
  if (a.type === 'array' && b.type === 'array') {
    for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) {
      const one = order(a.items[i]!, b.items[i]!);
      if (one !== 0) return one;
    }
    return sign(a.items.length - b.items.length);
  }
  if (a.type === 'bool' && b.type === 'bool') return sign(Number(a.value) - Number(b.value));
  if (a.type === 'date' && b.type === 'date') return sign(a.ms - b.ms);
  return 0;
}

/** MongoDB's truth. */
function truth(value: Known): boolean {
  if (nullish(value)) return false;
  if (value.type === 'bool') return value.value;
  if (value.type === 'double') return value.value !== 0;
  return isNumeric(value) ? value.whole !== 0n : true;
}

const bool = (value: boolean): Known => ({ type: 'bool', value });
const int = (value: number): Known => ({ type: 'int', whole: BigInt(value) });
const none: Known = { type: 'null' };
const text = (points: number[]): Known => ({ type: 'string', points });
const list = (items: Known[]): Known => ({
  type: 'array',
  items: items.map((one) => (one.type === 'missing' ? none : one)),
});

function rounded(name: string, value: Numeric): Answer {
  if (value.type !== 'double') return value;
  if (!Number.isFinite(value.value)) return undefined;
  const [top, bottom] = exact(value.value);
  const floor = top / bottom - (top < 0n && top % bottom !== 0n ? 1n : 0n);
  const ceil = top % bottom === 0n ? floor : floor + 1n;
  const twice = (top - floor * bottom) * 2n;
  const round = twice > bottom || (twice === bottom && floor % 2n !== 0n) ? ceil : floor;
  const results = { $floor: floor, $ceil: ceil, $trunc: top < 0n ? ceil : floor, $round: round };
  return doubleOf(nearest([results[name as keyof typeof results], 1n]));
}

type Rule = { name: string; arity: readonly number[]; of: (values: Known[]) => Answer };
const numeric = (values: Known[], of: (numbers: Numeric[]) => Answer, nulls = true): Answer => {
  if (nulls && values.some(nullish)) return none;
  return values.every(isNumeric) ? of(values) : 'error';
};
const compared = (name: string, test: (order: number) => boolean): Rule => ({
  name, arity: [2], of: ([a, b]) => bool(test(order(a!, b!))),
}); // prettier-ignore
const points = (value: Known): number[] | undefined => (value.type === 'string' ? value.points : undefined);
const arrayOf = (value: Known): Known[] | undefined => (value.type === 'array' ? value.items : undefined);
/** In turn: null ends it, what is no array is an error. */
function inTurn(values: Known[], of: (lists: Known[][]) => Answer): Answer {
  const lists: Known[][] = [];
  for (const value of values) {
    if (nullish(value)) return none;
    if (value.type !== 'array') return 'error';
    lists.push(value.items);
  }
  return of(lists);
}
const small = (value: Known): number | undefined => {
  if (!isNumeric(value) || !finite(value)) return undefined;
  const [top, bottom] = fraction(value);
  const whole = top % bottom === 0n ? top / bottom : undefined;
  return whole !== undefined && whole >= -(2n ** 31n) && whole < 2n ** 31n ? Number(whole) : undefined;
};
/** A whole number of milliseconds, halves away from zero. */
function milliseconds(value: Numeric): number | undefined {
  if (!finite(value)) return undefined;
  const [top, bottom] = fraction(value);
  const size = top < 0n ? -top : top;
  const whole = (size * 2n + bottom) / (bottom * 2n);
  return whole > 10n ** 14n ? undefined : Number(top < 0n ? -whole : whole);
}

/** One date and numbers of milliseconds, each rounded on its own. */
function datePlus(values: Known[]): Answer {
  let ms = 0;
  let dates = 0;
  for (const value of values) {
    if (nullish(value)) return none;
    if (value.type === 'date') {
      if (dates++ > 0) return 'error';
      ms += value.ms;
    } else if (isNumeric(value)) {
      const more = milliseconds(value);
      if (more === undefined) return undefined;
      ms += more;
    } else return 'error';
  }
  return { type: 'date', ms };
}

/** One pair of numbers after another, from the left; doubles that are zero on the way are not followed. */
const folded =
  (name: string) =>
  (values: Known[]): Answer => {
    if (name === '$add' && values.some((one) => one.type === 'date')) return datePlus(values);
    let total: Answer = int(name === '$add' ? 0 : 1);
    const first = values.findIndex((value) => nullish(value) || !isNumeric(value));
    if (first >= 0) return nullish(values[first]!) ? none : 'error';
    for (const value of values as Numeric[]) {
      if (total === undefined || total === 'error') return total;
      total = arithmetic(name, total as Numeric, value);
      // The type of a total that came back into 32 bits is proven by the tables.
      if (total && total !== 'error' && total.type === 'long' && values.length > 2) return undefined;
      if (
        total &&
        total !== 'error' &&
        total.type === 'double' &&
        values.length > 2 &&
        !values.some((one) => one.type === 'double')
      )
        return undefined;
    }
    return total;
  };

const rules: readonly Rule[] = [
  { name: '$add', arity: [1, 2, 3], of: folded('$add') },
  { name: '$multiply', arity: [1, 2], of: folded('$multiply') },
  ...['$subtract', '$divide', '$mod'].map((name): Rule => ({
    name, arity: [2],
    of: (values) => {
      if (name === '$subtract' && values.some((one) => one.type === 'date')) return undefined;
      return numeric(values, ([a, b]) => arithmetic(name, a!, b!));
    },
  })),
  ...['$ceil', '$floor', '$round', '$trunc'].map((name): Rule => ({
    name, arity: [1], of: (values) => numeric(values, ([a]) => rounded(name, a!)),
  })),
  { name: '$abs', arity: [1], of: (values) => numeric(values, ([a]) => {
      if (a!.type === 'double') return doubleOf(Math.abs(a!.value));
      return a!.whole === -LONG ? 'error' : wholeOf(a!.type, a!.whole < 0n ? -a!.whole : a!.whole);
    }) },
  compared('$eq', (one) => one === 0), compared('$ne', (one) => one !== 0), compared('$gt', (one) => one > 0),
  compared('$gte', (one) => one >= 0), compared('$lt', (one) => one < 0), compared('$lte', (one) => one <= 0),
  { name: '$cmp', arity: [2], of: ([a, b]) => int(order(a!, b!)) },
  { name: '$and', arity: [1, 2, 3], of: (values) => bool(values.every(truth)) },
  { name: '$or', arity: [1, 2, 3], of: (values) => bool(values.some(truth)) },
  { name: '$not', arity: [1], of: ([a]) => bool(!truth(a!)) },
  { name: '$cond', arity: [3], of: ([test, yes, no]) => (truth(test!) ? yes! : no!) },
  { name: '$ifNull', arity: [2, 3], of: (values) => values.slice(0, -1).find((one) => !nullish(one)) ?? values.at(-1)! },
  { name: '$isArray', arity: [1], of: ([a]) => bool(a!.type === 'array') },
  { name: '$isNumber', arity: [1], of: ([a]) => bool(isNumeric(a!)) },
  { name: '$type', arity: [1], of: ([a]) => text([...a!.type].map((letter) => letter.codePointAt(0)!)) },
  { name: '$toBool', arity: [1], of: ([a]) => (nullish(a!) ? none : bool(truth(a!))) },
  { name: '$toLong', arity: [1], of: ([a]) => {
      if (nullish(a!)) return none;
      if (a!.type === 'bool') return { type: 'long', whole: a!.value ? 1n : 0n };
      if (a!.type === 'date') return { type: 'long', whole: BigInt(a!.ms) };
      if (a!.type === 'string') return undefined;
      if (!isNumeric(a!) || !finite(a!)) return 'error';
      const [top, bottom] = fraction(a!);
      return top / bottom >= LONG || top / bottom < -LONG ? 'error' : { type: 'long', whole: top / bottom };
    } },
  { name: '$concat', arity: [1, 2, 3], of: (values) => {
      const all: number[] = [];
      for (const value of values) {
        if (nullish(value)) return none;
        if (value.type !== 'string') return 'error';
        all.push(...value.points);
      }
      return text(all);
    } },
  { name: '$strLenCP', arity: [1], of: ([a]) => (points(a!) ? int(points(a!)!.length) : 'error') },
  { name: '$strLenBytes', arity: [1], of: ([a]) => {
      const all = points(a!);
      return all ? int(all.reduce((sum, one) => sum + (one < 0x80 ? 1 : one < 0x800 ? 2 : one < 0x10000 ? 3 : 4), 0)) : 'error';
    } },
  { name: '$substrCP', arity: [3], of: ([a, b, c]) => {
      const all = nullish(a!) ? [] : points(a!);
      const [from, count] = [small(b!), small(c!)];
      if (all === undefined) return undefined;
      return from === undefined || count === undefined || from < 0 || count < 0 ? 'error' : text(all.slice(from, from + count));
    } },
  { name: '$split', arity: [2], of: ([a, b]) => {
      if (nullish(a!) || nullish(b!)) return none;
      const [all, by] = [points(a!), points(b!)];
      if (!all || !by || by.length === 0) return 'error';
      const pieces: number[][] = [[]];
      for (let i = 0; i < all.length; i++) {
        if (by.every((one, k) => one === all[i + k])) {
          pieces.push([]);
          i += by.length - 1;
        } else pieces.at(-1)!.push(all[i]!);
      }
      return list(pieces.map(text));
    } },
  { name: '$toUpper', arity: [1], of: ([a]) => {
      if (nullish(a!)) return text([]);
      const all = points(a!);
      return all && text(all.map((one) => (one >= 97 && one <= 122 ? one - 32 : one)));
    } },
  { name: '$size', arity: [1], of: ([a]) => (arrayOf(a!) ? int(arrayOf(a!)!.length) : 'error') },
  { name: '$arrayElemAt', arity: [2], of: ([a, b]) => {
      if (nullish(a!) || nullish(b!)) return none;
      const [all, at] = [arrayOf(a!), small(b!)];
      if (!all || at === undefined) return 'error';
      return all[at < 0 ? all.length + at : at] ?? { type: 'missing' };
    } },
  { name: '$reverseArray', arity: [1], of: ([a]) => (nullish(a!) ? none : arrayOf(a!) ? list([...arrayOf(a!)!].reverse()) : 'error') },
  { name: '$concatArrays', arity: [1, 2, 3], of: (values) => inTurn(values, (lists) => list(lists.flat())) },
  { name: '$in', arity: [2], of: ([a, b]) => (arrayOf(b!) ? bool(arrayOf(b!)!.some((one) => order(one, a!) === 0)) : 'error') },
  { name: '$indexOfArray', arity: [2], of: ([a, b]) => {
      if (nullish(a!)) return none;
      return arrayOf(a!) ? int(arrayOf(a!)!.findIndex((one) => order(one, b!) === 0)) : 'error';
    } },
  { name: '$slice', arity: [2], of: ([a, b]) => {
      if (nullish(a!) || nullish(b!)) return none;
      const [all, count] = [arrayOf(a!), small(b!)];
      if (!all || count === undefined) return 'error';
      return list(count >= 0 ? all.slice(0, count) : all.slice(Math.max(0, all.length + count)));
    } },
  { name: '$setUnion', arity: [1, 2], of: (values) => inTurn(values, (lists) => {
      const kept: Known[] = [];
      for (const one of lists.flat()) if (!kept.some((other) => order(one, other) === 0)) kept.push(one);
      return list(kept.sort(order));
    }) },
  { name: '$setDifference', arity: [2], of: (values) => {
      if (values.some(nullish)) return none;
      return inTurn(values, ([a, b]) => {
        const kept: Known[] = [];
        for (const one of a!) if (![...b!, ...kept].some((other) => order(one, other) === 0)) kept.push(one);
        return list(kept);
      });
    } },
  { name: '$setIsSubset', arity: [2], of: ([a, b]) => {
      const [all, other] = [arrayOf(a!), arrayOf(b!)];
      return all && other ? bool(all.every((one) => other.some((two) => order(one, two) === 0))) : 'error';
    } },
  { name: '$allElementsTrue', arity: [1], of: ([a]) => (arrayOf(a!) ? bool(arrayOf(a!)!.every(truth)) : 'error') },
  { name: '$anyElementTrue', arity: [1], of: ([a]) => (arrayOf(a!) ? bool(arrayOf(a!)!.some(truth)) : 'error') },
  ...(['$max', '$min'] as const).map((name): Rule => ({
    name, arity: [2, 3],
    of: (values) => values.filter((one) => !nullish(one)).reduce<Known>((best, one) => {
      if (best.type === 'null') return one;
      const way = order(one, best);
      return (name === '$max' ? way > 0 : way < 0) ? one : best;
    }, none),
  })),
]; // prettier-ignore

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysBefore = (year: number): number => {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
};

/** The calendar by its rules: days counted from the first of January of the year 1, a Monday. */
function calendar(time: number): Readonly<Record<string, number>> {
  const days = Math.floor(time / 86_400_000) + daysBefore(1970);
  const clock = time - Math.floor(time / 86_400_000) * 86_400_000;
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBefore(year) > days) year--;
  while (daysBefore(year + 1) <= days) year++;
  const dayOfYear = days - daysBefore(year) + 1;
  const lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 1;
  let day = dayOfYear;
  while (day > lengths[month - 1]!) day -= lengths[month++ - 1]!;
  const weekday = (days + 1) % 7;
  // The week of a date is the one of its Thursday; the weeks of a year begin with the one of its fourth of January.
  const thursday = days - ((days % 7) - 3);
  const isoYear = thursday < daysBefore(year) ? year - 1 : thursday >= daysBefore(year + 1) ? year + 1 : year;
  const firstSunday = (7 - ((daysBefore(year) + 1) % 7)) % 7;
  return {
    $year: year, $month: month, $dayOfMonth: day, $dayOfYear: dayOfYear, $dayOfWeek: weekday + 1,
    $isoDayOfWeek: weekday === 0 ? 7 : weekday, $isoWeekYear: isoYear,
    $isoWeek: Math.floor((thursday - daysBefore(isoYear)) / 7) + 1,
    $week: Math.floor((dayOfYear - 1 - firstSunday + 7) / 7),
    $hour: Math.floor(clock / 3_600_000), $minute: Math.floor(clock / 60_000) % 60,
    $second: Math.floor(clock / 1000) % 60, $millisecond: clock % 1000,
  }; // prettier-ignore
}

/** A part of a random moment of the years 2 to 9998, in a random zone without a name. */
function dated(dice: Dice): Made {
  const wide = dice.real() < 0.6;
  const ms = Math.floor(
    wide ? -62_100_000_000_000 + dice.real() * 315_400_000_000_000 : (dice.real() - 0.5) * 1e11,
  );
  const minutes = dice.one([0, 0, 60, -300, 330, 765, -570]);
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const timezone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  const shown = calendar(ms + minutes * 60_000);
  const name = dice.one(Object.keys(shown));
  const whole = BigInt(shown[name]!);
  return {
    expression: { [name]: { date: new Date(ms), timezone } },
    answer: { type: name === '$isoWeekYear' ? 'long' : 'int', whole },
  };
}

const letters = ['a', 'B', 'z', 'é', '-', '😀', '\u{ffff}', '0'];

/** A constant of any type, as it is sent by `write`. */
function leaf(dice: Dice, write: (known: Known) => unknown): Made {
  const make = (depth: number): Known => {
    const kind = dice.one([
      'int',
      'int',
      'long',
      'double',
      'double',
      'string',
      'string',
      'array',
      'bool',
      'date',
      'null',
      'missing',
    ]);
    const size = dice.one([1, 3, 1000, 2 ** 20, 2 ** 31 - 1]);
    const whole = Math.floor((dice.real() * 2 - 1) * size);
    if (kind === 'int') return int(whole);
    if (kind === 'long')
      return { type: 'long', whole: BigInt(whole) * dice.one([1n, 1n, 2n ** 20n, 2n ** 32n]) };
    if (kind === 'double')
      return {
        type: 'double',
        value: dice.one([whole || 1, whole / 8 || 1, (dice.real() - 0.5) * size, Infinity, NaN]),
      };
    if (kind === 'bool') return bool(dice.real() < 0.5);
    if (kind === 'date') return { type: 'date', ms: whole };
    if (kind === 'string')
      return text(
        Array.from({ length: Math.floor(dice.real() * 4) }, () => dice.one(letters).codePointAt(0)!),
      );
    if (kind === 'array' && depth < 2)
      return list(Array.from({ length: Math.floor(dice.real() * 4) }, () => make(depth + 1)));
    return kind === 'missing' && depth === 0 ? { type: 'missing' } : none;
  };
  const answer = make(0);
  return { expression: write(answer), answer };
}

/** A random expression, so many operators deep, and what it gives. */
export function random(dice: Dice, depth: number, write: (known: Known) => unknown): Made {
  if (depth > 0 && dice.real() < 0.2) return dated(dice);
  if (depth === 0) return leaf(dice, write);
  const rule = dice.one(rules);
  const arity = dice.one(rule.arity);
  // Mostly operands of the kind that it takes: errors all over would prove little.
  const tries = Array.from({ length: 8 }, () =>
    Array.from({ length: arity }, () => random(dice, dice.real() < 0.5 ? depth - 1 : 0, write)),
  );
  const answerOf = (operands: Made[]): Answer => {
    const values = operands.map(({ answer }) => answer);
    // An operand that fails makes it all fail, unless it is not even looked at.
    if (values.some((one) => one === 'error' || one === undefined)) return undefined;
    return rule.of(values as Known[]);
  };
  const useful = tries.find((operands) => {
    const answer = answerOf(operands);
    return answer !== undefined && answer !== 'error' && answer.type !== 'null';
  });
  const operands = dice.real() < 0.9 ? (useful ?? tries[0]!) : tries[0]!;
  return { expression: { [rule.name]: operands.map((one) => one.expression) }, answer: answerOf(operands) };
}
