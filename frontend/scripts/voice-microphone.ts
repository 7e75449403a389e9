/* The microphone, from the moment it is asked for until it is let go. */
import { RATE } from './voice-sound';
import worklet from './voice-worklet.ts?worker&url';

export interface Listener {
  /** A tenth of a second was heard. */
  heard(bytes: Uint8Array, loudest: number): void;
  /** The device took the microphone away. */
  lost(): void;
}

/** Opens the microphone; what is returned closes it. */
export async function openMicrophone(listener: Listener): Promise<() => void> {
  // Made within the press, otherwise some browsers keep it silent.
  const room = new AudioContext();
  let stream: MediaStream | undefined;
  const close = () => {
    stream?.getTracks().forEach((track) => track.stop());
    void room.close();
  };
  try {
    if (!navigator.mediaDevices) {
      throw new DOMException('no microphone', 'NotFoundError');
    }
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    await room.audioWorklet.addModule(worklet);
    await room.resume();
    const capture = new AudioWorkletNode(room, 'heard-capture', {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: 'explicit',
    });
    capture.port.onmessage = (event: MessageEvent<{ bytes: Uint8Array; loudest: number }>) =>
      listener.heard(event.data.bytes, event.data.loudest);
    stream.getAudioTracks().forEach((track) => (track.onended = () => listener.lost()));
    room.createMediaStreamSource(stream).connect(capture);
    return () => {
      capture.port.onmessage = null;
      close();
    };
  } catch (trouble) {
    close();
    throw trouble;
  }
}

export function seconds(bytes: number): number {
  return bytes / RATE;
}
