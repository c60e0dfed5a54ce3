import { Decimal128 } from 'bson';
import { failure, notHere } from '../errors.ts';
import {
  arithmetic,
  double,
  fitsLong,
  isInteger,
  isNumber,
  toDecimal,
  toDouble,
  type Numeric,
} from '../numbers.ts';
import type { Found } from '../paths.ts';
import { typeName, type Value } from '../values.ts';
import { dateOf } from './moments.ts';
import { isNullish } from './scope.ts';

/** Types of numbers from narrow to wide. */
const INT = 0;
const LONG = 1;
const DOUBLE = 2;
const DECIMAL = 3;

function widthOf(value: Numeric): number {
  if (value instanceof Decimal128) return DECIMAL;
  return typeof value === 'bigint' ? LONG : isInteger(value) ? INT : DOUBLE;
}

const fitsInt = (value: bigint): boolean => value >= -2147483648n && value <= 2147483647n;

/**
 * A total that grows from left to right as `$add` and `$multiply` have it since MongoDB 6.1: integers while they fit 64
 * bits, then doubles, then decimals; what was rounded away is gone. (`$sum` keeps it, see sums.ts.)
 */
class Total {
  readonly operation: 'add' | 'multiply';
  width = INT;
  long: bigint;
  double: number;
  decimal: Numeric = 0;

  constructor(operation: 'add' | 'multiply') {
    this.operation = operation;
    this.long = operation === 'add' ? 0n : 1n;
    this.double = Number(this.long);
  }

  take(value: Numeric): void {
    const before = this.width;
    this.width = Math.max(before, widthOf(value));
    if (this.width === DECIMAL) {
      if (before !== DECIMAL) this.decimal = toDecimal(before === DOUBLE ? double(this.double) : this.long);
      this.decimal = arithmetic(this.operation, this.decimal, toDecimal(value))!;
      return;
    }
    if (this.operation === 'add') this.#add(value, before);
    else this.#multiply(value);
  }

  #add(value: Numeric, before: number): void {
    if (this.width === DOUBLE) {
      this.double = (before === DOUBLE ? this.double : Number(this.long)) + toDouble(value);
      return;
    }
    const sum = this.long + BigInt(value as number | bigint);
    if (fitsLong(sum)) this.long = sum;
    else {
      this.width = DOUBLE;
      this.double = Number(this.long) + toDouble(value);
    }
  }

  /** The product as doubles goes along from the start: it is what counts when the integers no longer fit. */
  #multiply(value: Numeric): void {
    this.double *= toDouble(value);
    if (this.width === DOUBLE) return;
    const product = this.long * BigInt(value as number | bigint);
    if (fitsLong(product)) this.long = product;
    else this.width = DOUBLE;
  }

  value(): Numeric {
    if (this.width === DECIMAL) return this.decimal;
    if (this.width === DOUBLE) return double(this.double);
    return this.width === INT && fitsInt(this.long) ? Number(this.long) : this.long;
  }
}

/** A number of milliseconds to add to a date, halves away from zero. */
function milliseconds(value: Numeric): bigint {
  if (value instanceof Decimal128) throw notHere('$add of a date and a decimal');
  if (isInteger(value)) return BigInt(value);
  const number = toDouble(value);
  if (!(number >= -(2 ** 63) && number < 2 ** 63)) throw failure(15, 'date overflow in $add');
  return BigInt(Math.sign(number) * Math.round(Math.abs(number)));
}

/** `$add`: numbers, or one date and numbers of milliseconds. */
export function add(values: Found[]): Value {
  const total = new Total('add');
  let time: bigint | undefined;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (time !== undefined) throw failure(16612, 'only one date allowed in an $add expression');
      time = milliseconds(total.value()) + BigInt(value.getTime());
    } else if (!isNumber(value))
      throw failure(14, `$add only supports numeric or date types, not ${typeName(value)}`);
    else if (time !== undefined) time += milliseconds(value);
    else total.take(value);
    if (time !== undefined && !fitsLong(time)) throw failure(15, 'date overflow in $add');
  }
  return time === undefined ? total.value() : dateOf(Number(time), '$add');
}

/** `$multiply`. */
export function multiply(values: Found[]): Value {
  const total = new Total('multiply');
  for (const value of values) {
    if (isNullish(value)) return null;
    if (!isNumber(value)) throw failure(14, `$multiply only supports numeric types, not ${typeName(value)}`);
    total.take(value);
  }
  return total.value();
}
