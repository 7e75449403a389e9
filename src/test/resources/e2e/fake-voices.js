// A device with one local and one remote voice for English and for Arabic. It notes who speaks what,
// and reports each word as a real voice does. Time passes when a test calls voicesGoOn().
(() => {
  // Recordings are not in the page, so what plays is noted.
  window.played = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    if (!window.played.includes(this)) {
      window.played.push(this);
    }
    return play.call(this);
  };
  const voice = (name, lang, localService) => ({ name, lang, localService, default: !localService, voiceURI: name });
  const languages = ['en-GB', 'ar-SA'];
  const all = languages.flatMap((lang) => [voice(`far ${lang}`, lang, false), voice(`near ${lang}`, lang, true)]);
  all.push(voice('far fr-FR', 'fr-FR', false));
  const spoken = (window.spoken = []);
  let now = null;
  let known = [];
  const target = new EventTarget();
  window.setTimeout(() => {
    known = window.noVoicesHere ? [] : all;
    target.dispatchEvent(new Event('voiceschanged'));
  }, 200);
  Object.assign(target, {
    getVoices: () => known,
    speak: (utterance) => {
      now = { utterance, at: 0 };
      spoken.push({
        text: utterance.text,
        voice: utterance.voice?.name ?? 'whatever the browser likes',
        rate: utterance.rate,
      });
    },
    cancel: () => {
      now = null;
    },
    pause: () => {},
    resume: () => {},
  });
  window.voicesGoOn = () => {
    if (!now) {
      return false;
    }
    const { utterance } = now;
    const word = /\S+/g;
    word.lastIndex = now.at;
    const found = word.exec(utterance.text);
    if (found) {
      now.at = word.lastIndex;
      utterance.onboundary?.({ name: 'word', charIndex: found.index, charLength: found[0].length });
    } else {
      now = null;
      utterance.onend?.({});
    }
    return true;
  };
  window.painted = (name) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()).join('|');
  window.silent = () => now === null;
  Object.defineProperty(window, 'speechSynthesis', { value: target, configurable: true });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
})();
