// Parts as a package: a ZIP archive (APPNOTE 6.3), packed where the browser can, else stored. The same parts give the same bytes in one browser.
(() => {
  'use strict';

  const { tables } = globalThis.Checklist;

  const table = Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });

  function checksum(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) sum = table[(sum ^ byte) & 0xff] ^ (sum >>> 8);
    return (sum ^ 0xffffffff) >>> 0;
  }

  // Older browsers have no streams that pack, or none without a head of their own.
  async function pack(bytes) {
    try {
      const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      return { method: 8, data: new Uint8Array(await new Response(stream).arrayBuffer()) };
    } catch {
      return { method: 0, data: bytes };
    }
  }

  // Numbers one after the other, the lowest byte first; of each its length and value.
  function numbers(...values) {
    const bytes = [];
    for (const [length, value] of values) for (let i = 0; i < length; i++) bytes.push(Math.floor(value / 2 ** (8 * i)) & 0xff);
    return Uint8Array.from(bytes);
  }

  // 1 January 1980, the earliest that an archive can tell: the clock would make each another file.
  const day = (1 << 5) | 1;

  const about = ({ method, sum, data, bytes, name }) => [[2, 20], [2, 0], [2, method], [2, 0], [2, day], [4, sum], [4, data.length], [4, bytes.length], [2, name.length], [2, 0]];

  const localHead = (part) => numbers([4, 0x04034b50], ...about(part));
  const entryHead = (part, offset) => numbers([4, 0x02014b50], [2, 20], ...about(part), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);

  // `parts`: path (in ASCII) and text of each.
  async function zip(parts) {
    const packed = await Promise.all(parts.map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { name: new TextEncoder().encode(path), bytes, sum: checksum(bytes), ...(await pack(bytes)) };
    }));
    const pieces = [];
    let length = 0;
    const put = (piece) => {
      pieces.push(piece);
      length += piece.length;
    };
    const offsets = packed.map((part) => {
      const offset = length;
      [localHead(part), part.name, part.data].forEach(put);
      return offset;
    });
    const from = length;
    packed.forEach((part, i) => [entryHead(part, offsets[i]), part.name].forEach(put));
    put(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, packed.length], [2, packed.length], [4, length - from], [4, from], [2, 0]));
    return new Blob(pieces);
  }

  tables.zip = zip;
})();
