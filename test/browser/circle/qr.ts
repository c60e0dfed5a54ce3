import jsqr from 'jsqr';
import type { Page } from 'playwright-core';

type ReadQr = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
// Its types say that the function stands in `default`; Node gives the function itself.
const jsQr = jsqr as unknown as ReadQr;

/** An image at 200 by 200 as the browser draws it: one letter for each pixel, dark or light. */
const drawn = `async (shown) => {
  await shown.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 200;
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, 200, 200);
  paper.drawImage(shown, 10, 10, 180, 180);
  const { data } = paper.getImageData(0, 0, 200, 200);
  return Array.from({ length: 200 * 200 }, (_, at) => (data[at * 4] < 128 ? '#' : ' ')).join('');
}`;

/** What a phone reads in a QR that is on a screen. */
export async function readQr(page: Page, label: string): Promise<string> {
  await page.getByRole('img', { name: label }).waitFor();
  const shown = await page.evaluate<string>(`(${drawn})(document.querySelector('img[alt="${label}"]'))`);
  const pixels = [...shown].flatMap((one) => (one === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  const read = jsQr(Uint8ClampedArray.from(pixels), 200, 200);
  if (!read) throw new Error('A phone reads nothing in this QR.');
  return read.data;
}
