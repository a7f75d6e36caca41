// Makes a picture small: at most 256 colours, packed as an indexed PNG.
import { crc32, deflateSync } from 'node:zlib';

/** The pixels of a PNG, four bytes each, as the browser reads them. */
const pixels = async (page, png) => {
  const { width, height, data } = await page.evaluate(async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const parts = [];
    for (let at = 0; at < data.length; at += 32_768) parts.push(String.fromCharCode(...data.subarray(at, at + 32_768)));
    return { width: image.width, height: image.height, data: btoa(parts.join('')) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  return { width, height, data: Buffer.from(data, 'base64') };
};

/** The colours that are seen most, one of each 16 × 16 × 16 that lie close; then those that are left, by frequency. */
function paletteOf(data) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const close = new Set();
  const first = sorted.filter((colour) => !close.has(colour & 0xf0f0f0) && close.add(colour & 0xf0f0f0));
  return [...new Set([...first.slice(0, 200), ...sorted])].slice(0, 256);
}

/** The place of the nearest colour in a palette; places that were found are kept. */
function nearest(palette) {
  const found = new Map();
  const apart = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  return (colour) => {
    if (!found.has(colour)) found.set(colour, palette.reduce((best, one, place) => (apart(one, colour) < apart(palette[best], colour) ? place : best), 0));
    return found.get(colour);
  };
}

/** A chunk of a PNG: its length, name, content and checksum. */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The same picture with few colours; `page` is one that can read pictures. */
export async function small(page, png) {
  const { width, height, data } = await pixels(page, png);
  const palette = paletteOf(data);
  const place = nearest(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    rows[at + 1 + Math.floor(at / width)] = place((data[4 * at] << 16) | (data[4 * at + 1] << 8) | data[4 * at + 2]);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
