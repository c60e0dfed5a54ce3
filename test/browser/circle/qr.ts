import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type ReadQr = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
const jsQr = createRequire(import.meta.url)('jsqr') as ReadQr;

/** The pixels of an image at 400 by 400, as the browser draws it: red, green, blue, opacity. */
const drawn = `async (shown) => {
  await shown.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 400;
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, 400, 400);
  paper.drawImage(shown, 20, 20, 360, 360);
  return [...paper.getImageData(0, 0, 400, 400).data];
}`;

/** What a phone reads in a QR that is on a screen. */
export async function readQr(page: Page, label: string): Promise<string> {
  await page.getByRole('img', { name: label }).waitFor();
  const pixels = await page.evaluate<number[]>(`(${drawn})(document.querySelector('img[alt="${label}"]'))`);
  const read = jsQr(Uint8ClampedArray.from(pixels), 400, 400);
  if (!read) throw new Error('A phone reads nothing in this QR.');
  return read.data;
}
