/*
 * Sends chosen files to the server, one after the other in the order of the chooser, and says to
 * the page what came of each. Its name goes with it only where the page asks for names: that of a
 * progress file can say something about a child. One that is larger than the page takes is not sent
 * at all.
 */
async function sendAll(host: HTMLElement, input: HTMLInputElement, files: File[]): Promise<void> {
  for (const file of files) {
    // The page adds them in this order.
    await send(host, file);
  }
  input.value = '';
}

async function send(host: HTMLElement, file: File): Promise<void> {
  const most = Number(host.dataset.most ?? Infinity);
  if (file.size > most) {
    host.dispatchEvent(new CustomEvent('heard-too-large'));
    return;
  }
  const meanwhile = host.querySelector<HTMLElement>('[data-while]');
  meanwhile?.removeAttribute('hidden');
  let arrived = false;
  try {
    const response = await fetch(host.dataset.loads ?? '', {
      method: 'POST',
      headers: 'names' in host.dataset ? { 'X-File-Name': encodeURIComponent(file.name) } : {},
      body: file,
    });
    arrived = response.ok;
  } catch {
    // The line is gone; the page says so below.
  }
  meanwhile?.setAttribute('hidden', '');
  host.dispatchEvent(new CustomEvent(arrived ? 'heard-loaded' : 'heard-not-loaded'));
}

document.addEventListener('change', (event) => {
  const input = event.target;
  if (input instanceof HTMLInputElement && input.type === 'file') {
    const host = input.closest<HTMLElement>('[data-loads]');
    const files = Array.from(input.files ?? []);
    if (host && files.length > 0) {
      void sendAll(host, input, files);
    }
  }
});

export {};
