/**
 * Hands questions of the server to passkeys of this device, and tells what came of it: `answered`
 * with the answer as JSON, or `failed` with why. Shows nothing itself. WebAuthn wants bytes where
 * JSON has text; browsers learn to translate themselves only now.
 */
class HeardPasskey extends HTMLElement {
  private asking?: AbortController;

  disconnectedCallback() {
    this.asking?.abort();
  }

  /** Asks for a passkey that is there. */
  ask(question: string) {
    const options = JSON.parse(question);
    options.challenge = bytes(options.challenge);
    options.allowCredentials = (options.allowCredentials ?? []).map(withBytes);
    void this.tell((signal) => navigator.credentials.get({ publicKey: options, signal }));
  }

  /** Asks the device to make one. */
  make(question: string) {
    const options = JSON.parse(question);
    options.challenge = bytes(options.challenge);
    options.user = withBytes(options.user);
    options.excludeCredentials = (options.excludeCredentials ?? []).map(withBytes);
    void this.tell((signal) => navigator.credentials.create({ publicKey: options, signal }));
  }

  private async tell(act: (signal: AbortSignal) => Promise<Credential | null>) {
    if (!window.PublicKeyCredential || !navigator.credentials) {
      this.say('failed', { why: 'unsupported' });
      return;
    }
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const credential = (await act(this.asking.signal)) as PublicKeyCredential | null;
      if (credential) {
        this.say('answered', { answer: JSON.stringify(plain(credential)) });
      } else {
        this.say('failed', { why: 'cancelled' });
      }
    } catch (problem) {
      this.say('failed', { why: why(problem) });
    }
  }

  private say(type: string, detail: object) {
    if (this.isConnected) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }
}

/** Browsers do not tell a person who said no from one who waited too long. */
function why(problem: unknown) {
  switch (problem instanceof DOMException ? problem.name : '') {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled';
    case 'InvalidStateError':
      return 'known';
    case 'SecurityError':
      return 'elsewhere';
    case 'NotSupportedError':
    case 'ConstraintError':
      return 'unsupported';
    default:
      return 'other';
  }
}

function withBytes<T extends { id: string }>(thing: T) {
  return { ...thing, id: bytes(thing.id) };
}

function bytes(text: string) {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer | null | undefined) {
  if (!buffer) {
    return undefined;
  }
  const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function plain(credential: PublicKeyCredential) {
  const given = credential.response as AuthenticatorAssertionResponse &
    AuthenticatorAttestationResponse;
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(given.clientDataJSON),
      attestationObject: text(given.attestationObject),
      transports: given.getTransports?.(),
      authenticatorData: given.attestationObject ? undefined : text(given.authenticatorData),
      signature: text(given.signature),
      userHandle: text(given.userHandle),
    },
  };
}

customElements.define('heard-passkey', HeardPasskey);
