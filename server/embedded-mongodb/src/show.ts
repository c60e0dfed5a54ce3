import { Decimal128 } from 'bson';
import { isInteger, isNumber, toDouble, type Numeric } from './numbers.ts';
import { isDoc, typeName, type Value } from './values.ts';

/** A value as MongoDB prints it in messages; short. */
export function show(value: Value): string {
  if (typeof value === 'string') return `"${value}"`;
  if (isDoc(value)) return `{ ${[...value].map(([name, inner]) => `${name}: ${show(inner)}`).join(', ')} }`;
  if (Array.isArray(value)) return `[ ${value.map(show).join(', ')} ]`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (isNumber(value)) return showNumber(value);
  if (value === null || typeof value === 'boolean' || value === undefined) return String(value);
  if (typeName(value) === 'objectId') return `ObjectId('${String(value)}')`;
  return `${typeName(value)} ${JSON.stringify(value)}`;
}

function showNumber(value: Numeric): string {
  if (isInteger(value)) return String(value);
  if (value instanceof Decimal128) return `NumberDecimal("${value.toString()}")`;
  const number = toDouble(value);
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}
