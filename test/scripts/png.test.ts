import assert from 'node:assert/strict';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { withFewColours } from '../../scripts/pictures/png.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of red, green and blue from its lines, each with the filter before its bytes. */
function png(width: number, lines: number[][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Uint8Array.from(lines.flat()));
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** The colours of a PNG with a palette, line by line, as hexadecimal numbers. */
function coloursOf(image: Buffer): string[][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < image.length; ) {
    const length = image.readUInt32BE(at);
    const body = image.subarray(at + 4, at + 8 + length);
    assert.equal(image.readUInt32BE(at + 8 + length), crc32(body));
    parts.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  assert.deepEqual([...parts.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const palette = (parts.get('PLTE') ?? Buffer.alloc(0)).toString('hex').match(/.{6}/g) ?? [];
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const lines: string[][] = [];
  for (let at = 0; at < rows.length; at += width + 1) {
    assert.equal(rows[at], 0, 'without a filter');
    lines.push([...rows.subarray(at + 1, at + 1 + width)].map((index) => palette[index] ?? '?'));
  }
  return lines;
}

describe('a small PNG', () => {
  it('has the colours of the picture, whatever its filters', () => {
    const image = png(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [2, 0, 0, 0, 1, 0, 0],
      [1, 1, 2, 3, 1, 1, 1],
      [4, 0, 0, 0, 0, 0, 0],
      [3, 8, 8, 8, 0, 0, 0],
    ]);
    assert.deepEqual(coloursOf(withFewColours(image)), [
      ['0a141e', '28323c'],
      ['0a141e', '29323c'],
      ['010203', '020304'],
      ['010203', '020304'],
      ['080909', '050606'],
    ]);
  });

  it('keeps a rare colour that is unlike all others, where there are too many', () => {
    const greys = Array.from({ length: 256 }, (_, value) => [value, value, value]);
    const many = [...greys, ...greys.map(([value = 0]) => [value, value, (value + 1) % 256]), [255, 0, 0]];
    const [line = []] = coloursOf(withFewColours(png(many.length, [[0, ...many.flat()]])));
    assert.equal(line.at(-1), 'ff0000');
    assert.ok(new Set(line).size <= 256);
  });
});
