/*
 * The small sum of <heard-proof>, done beside the page by the worker of ALTCHA, which lies on this
 * server too. Loaded only where an installation asks for it. Says "heard-solved" with the solution,
 * or "heard-unsolved" when this browser cannot do it.
 */
const WORKER = '/proof/sha.js';
const LONGEST_MS = 60000;
const MOST_WORKERS = 2;

const hex = (bytes) => Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');

/** What the worker wants to know. It counts up, and tries each number behind the salt. */
function order(task, start, step) {
  return {
    type: 'work',
    challenge: {
      parameters: {
        algorithm: task.algorithm,
        cost: 1,
        keyLength: task.challenge.length / 2,
        keyPrefix: task.challenge,
        nonce: hex(new TextEncoder().encode(task.salt)),
        salt: '',
      },
    },
    counterMode: 'string',
    counterStart: start,
    counterStep: step,
    timeout: LONGEST_MS,
  };
}

function solution(task, number) {
  const { algorithm, challenge, salt, signature } = task;
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

class HeardProof extends HTMLElement {
  static observedAttributes = ['data-task'];
  #workers = [];

  attributeChangedCallback(name, before, task) {
    this.#end();
    if (task) {
      this.#begin(JSON.parse(task));
    }
  }

  // Flow moves elements: only what stays away has ended.
  disconnectedCallback() {
    setTimeout(() => this.isConnected || this.#end());
  }

  #begin(task) {
    try {
      const count = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
      this.#workers = Array.from({ length: count }, () => new Worker(WORKER));
      this.#workers.forEach((worker, start) => {
        worker.onmessage = ({ data }) =>
          Number.isInteger(data?.counter)
            ? this.#say('heard-solved', solution(task, data.counter))
            : this.#say('heard-unsolved');
        worker.onerror = () => this.#say('heard-unsolved');
        worker.postMessage(order(task, start, count));
      });
    } catch {
      // No workers here. Flow listens once it has gone on.
      setTimeout(() => this.#say('heard-unsolved'));
    }
  }

  #say(what, detail) {
    this.#end();
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  #end() {
    this.#workers.forEach((worker) => worker.terminate());
    this.#workers = [];
  }
}

customElements.define('heard-proof', HeardProof);
