/*
 * Voices that live on this device. A voice without localService sends the words to a company's
 * server, so it is never used, and an utterance never goes without a voice we chose.
 */
const WAIT_MS = 1500;

/** Some browsers know their voices only a moment after they were first asked. */
export async function voices(): Promise<SpeechSynthesisVoice[]> {
  const synthesis = window.speechSynthesis;
  if (!synthesis) {
    return [];
  }
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        window.clearTimeout(timer);
        synthesis.removeEventListener('voiceschanged', done);
        resolve();
      };
      const timer = window.setTimeout(done, WAIT_MS);
      synthesis.addEventListener('voiceschanged', done);
    });
  }
  return synthesis.getVoices().filter((voice) => voice.localService === true);
}

export function voiceFor(lang: string, all: SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const fitting = all.filter((voice) => primary(voice.lang) === primary(lang));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

function primary(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/)[0];
  return first === 'cmn' ? 'zh' : first;
}

// Asked early, so that most often they are there when somebody presses the button.
window.speechSynthesis?.getVoices();
