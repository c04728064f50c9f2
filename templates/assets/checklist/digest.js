// SHA-256 of a text in UTF-8 (FIPS 180-4), in lower-case hexadecimal digits. A browser's own is there only for pages that come by https.
(() => {
  'use strict';

  const app = globalThis.Checklist ??= {};

  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

  // The first 32 bits of the fractions of roots of the first primes.
  const fraction = (root) => Math.floor((root % 1) * 2 ** 32);
  const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));

  const rotate = (word, by) => (word >>> by) | (word << (32 - by));

  function padded(bytes) {
    const whole = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
    new Uint8Array(whole.buffer).set(bytes);
    whole.setUint8(bytes.length, 0x80);
    whole.setBigUint64(whole.byteLength - 8, BigInt(bytes.length) * 8n);
    return whole;
  }

  function scheduleOf(whole, block) {
    const words = new Int32Array(64);
    for (let t = 0; t < 16; t += 1) words[t] = whole.getInt32(block + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const [early, late] = [words[t - 15], words[t - 2]];
      words[t] = words[t - 16] + (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + words[t - 7] + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
    }
    return words;
  }

  function compressed(state, words) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t += 1) {
      const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + rounds[t] + words[t]) | 0;
      const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
  }

  function sha256(text) {
    const whole = padded(new TextEncoder().encode(text));
    let state = start;
    for (let block = 0; block < whole.byteLength; block += 64) state = compressed(state, scheduleOf(whole, block));
    return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  app.sha256 = sha256;
})();
