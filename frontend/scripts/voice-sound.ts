/* A recording in memory: one byte for each of 16,000 samples a second (mu-law, G.711). */
export const RATE = 16_000;
const HEADER = 44;
const MU_LAW = 7;

/** The recording as a WAV file: header, format, samples, nothing else. */
export function wav(parts: Uint8Array[]): Blob {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const header = new DataView(new ArrayBuffer(HEADER));
  const words = (at: number, text: string) =>
    [...text].forEach((letter, i) => header.setUint8(at + i, letter.charCodeAt(0)));
  words(0, 'RIFF');
  header.setUint32(4, HEADER - 8 + size + (size % 2), true);
  words(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, MU_LAW, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  words(36, 'data');
  header.setUint32(40, size, true);
  const end = new Uint8Array(size % 2);
  return new Blob([header.buffer, ...(parts as BlobPart[]), end], { type: 'audio/wav' });
}

export function samples(parts: Uint8Array[]): Float32Array<ArrayBuffer> {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    for (const byte of part) {
      all[at] = linear(byte);
      at += 1;
    }
  }
  return all;
}

function linear(byte: number): number {
  const packed = ~byte & 0xff;
  const size = ((((packed & 0x0f) << 3) + 132) << ((packed & 0x70) >> 4)) - 132;
  return (packed & 0x80 ? -size : size) / 32_768;
}
