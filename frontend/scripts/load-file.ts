/*
 * Sends a chosen file to the server, and says to the page what came of it. Its name goes with it
 * only where the page asks for names: that of a progress file can say something about a child.
 */
async function send(host: HTMLElement, input: HTMLInputElement, file: File): Promise<void> {
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
  input.value = '';
  host.dispatchEvent(new CustomEvent(arrived ? 'heard-loaded' : 'heard-not-loaded'));
}

document.addEventListener('change', (event) => {
  const input = event.target;
  if (input instanceof HTMLInputElement && input.type === 'file') {
    const host = input.closest<HTMLElement>('[data-loads]');
    const file = input.files?.[0];
    if (host && file) {
      void send(host, input, file);
    }
  }
});

export {};
