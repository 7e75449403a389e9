/*
 * A photo of a drawing or a sheet. It is made smaller on the device, which saves the line and leaves
 * behind what a camera writes into its files, such as the place.
 */
import '../styles/media.css';
import type { Start } from './media';
import { Keeper } from './media-keeper';
import { say } from './media-state';

const LONGEST = 2400;
const PREVIEW = 1200;

export const start: Start = (host) => {
  const preview = host.querySelector('canvas');
  let photo: Blob | undefined;
  const keeper = new Keeper(host, { make: () => Promise.resolve(photo) });

  function show(picture: CanvasImageSource, width: number, height: number): void {
    if (preview) {
      const by = Math.min(1, PREVIEW / Math.max(width, height));
      preview.width = Math.round(width * by);
      preview.height = Math.round(height * by);
      preview.getContext('2d')?.drawImage(picture, 0, 0, preview.width, preview.height);
    }
    host.dataset.made = '';
  }

  async function take(file: File): Promise<void> {
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      photo = await smaller(picture);
      show(picture, picture.width, picture.height);
      picture.close();
      keeper.changed('now');
    } catch {
      say(host, 'unreadable');
    }
  }

  function takeOut(): void {
    photo = undefined;
    delete host.dataset.made;
    keeper.changed('now');
    host.querySelector<HTMLElement>('input')?.focus();
  }

  function picked(event: Event): void {
    const input = event.target;
    if (input instanceof HTMLInputElement && input.type === 'file') {
      const file = input.files?.[0];
      if (file) {
        void take(file).finally(() => (input.value = ''));
      }
    }
  }

  function pressed(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[data-does=take-out]')) {
      takeOut();
    }
  }

  async function bringBack(): Promise<void> {
    const address = host.getAttribute('kept');
    if (!address || photo) {
      return;
    }
    const picture = new Image();
    picture.src = address;
    host.dataset.made = '';
    await picture.decode();
    show(picture, picture.naturalWidth, picture.naturalHeight);
  }

  const back = new MutationObserver(() => {
    if (host.hasAttribute('kept')) {
      keeper.isBack();
      void bringBack().catch(() => undefined);
    }
  });
  back.observe(host, { attributes: true, attributeFilter: ['kept'] });
  const refused = () => {
    photo = undefined;
    if (!keeper.there) {
      delete host.dataset.made;
    }
  };
  const wipe = () => {
    photo = undefined;
    keeper.end();
    preview?.getContext('2d')?.clearRect(0, 0, preview.width, preview.height);
  };
  host.addEventListener('heard-refused', refused);
  host.addEventListener('change', picked);
  host.addEventListener('click', pressed);
  window.addEventListener('heard-leaving', wipe);
  void bringBack().catch(() => undefined);
  return () => {
    back.disconnect();
    wipe();
    window.removeEventListener('heard-leaving', wipe);
  };
};

async function smaller(picture: ImageBitmap): Promise<Blob> {
  const by = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const sheet = document.createElement('canvas');
  sheet.width = Math.max(1, Math.round(picture.width * by));
  sheet.height = Math.max(1, Math.round(picture.height * by));
  const on = sheet.getContext('2d');
  if (on) {
    on.fillStyle = '#ffffff';
    on.fillRect(0, 0, sheet.width, sheet.height);
    on.imageSmoothingQuality = 'high';
    on.drawImage(picture, 0, 0, sheet.width, sheet.height);
  }
  const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/jpeg', 0.85));
  if (!blob) {
    throw new Error('no picture');
  }
  return blob;
}
