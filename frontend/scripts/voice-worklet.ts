/*
 * Runs beside the page in the browser's audio thread: makes 16,000 samples a second of what the
 * microphone gives, packs each into one byte (mu-law, G.711) and posts a tenth of a second at once.
 */
interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
}
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: Port;
}
declare function registerProcessor(name: string, type: new () => AudioWorkletProcessor): void;

const RATE = 16_000;
const BATCH = RATE / 10;
const PHASES = 64;
const LOBES = 8;

/** A low-pass filter for each of some places between two samples, so that nothing is computed twice. */
function filters(step: number, reach: number): Float32Array[] {
  const wide = Math.max(1, step);
  return Array.from({ length: PHASES }, (_, phase) => {
    const taps = new Float32Array(2 * reach + 1);
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) {
      const x = (k - phase / PHASES) / wide;
      const near = Math.abs(x) < LOBES ? 0.5 + 0.5 * Math.cos((Math.PI * x) / LOBES) : 0;
      const wave = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      taps[k + reach] = wave * near;
      sum += wave * near;
    }
    return taps.map((tap) => tap / sum);
  });
}

function muLaw(sample: number): number {
  const limited = Math.max(-1, Math.min(1, sample));
  const sign = limited < 0 ? 0x80 : 0;
  const size = Math.min(32_635, Math.round(Math.abs(limited) * 32_767)) + 132;
  const exponent = 24 - Math.clz32(size);
  const mantissa = (size >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

class Capture extends AudioWorkletProcessor {
  private readonly step = sampleRate / RATE;
  private readonly reach = Math.ceil(LOBES * Math.max(1, this.step));
  private readonly taps = filters(this.step, this.reach);
  private heard = new Float32Array(0);
  /** Place of the next sample to make, among the samples in hand. */
  private at = this.reach;
  private batch = new Uint8Array(BATCH);
  private full = 0;
  private loudest = 0;

  process(inputs: Float32Array[][]): boolean {
    const sound = inputs[0]?.[0];
    if (sound) {
      const all = new Float32Array(this.heard.length + sound.length);
      all.set(this.heard);
      all.set(sound, this.heard.length);
      this.heard = all;
      this.make();
    }
    return true;
  }

  private make(): void {
    while (this.at + this.reach + 1 < this.heard.length) {
      const place = Math.floor(this.at);
      const taps = this.taps[Math.floor((this.at - place) * PHASES)];
      let sample = 0;
      for (let k = -this.reach; k <= this.reach; k += 1) {
        sample += this.heard[place + k] * taps[k + this.reach];
      }
      this.put(sample);
      this.at += this.step;
    }
    const done = Math.max(0, Math.floor(this.at) - this.reach);
    this.heard = this.heard.slice(done);
    this.at -= done;
  }

  private put(sample: number): void {
    this.loudest = Math.max(this.loudest, Math.abs(sample));
    this.batch[this.full] = muLaw(sample);
    this.full += 1;
    if (this.full === BATCH) {
      this.port.postMessage({ bytes: this.batch, loudest: this.loudest }, [this.batch.buffer]);
      this.batch = new Uint8Array(BATCH);
      this.full = 0;
      this.loudest = 0;
    }
  }
}

registerProcessor('heard-capture', Capture);
