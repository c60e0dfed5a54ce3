/** The bytes of a stored binary value, whichever way the driver or mongoose hands it over. */
export function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const { buffer, position } = value as { buffer: Uint8Array; position?: number };
  const length = position ?? buffer.byteLength;
  return Buffer.from(buffer.buffer, buffer.byteOffset, length);
}
