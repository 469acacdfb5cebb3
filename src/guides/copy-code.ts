/** Browsers give no clipboard to pages served without encryption; the words can still be selected. */
export function offerCopies(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-code]')) {
    const code = document.getElementById(button.dataset['copyCode'] ?? '');
    const label = button.querySelector<HTMLElement>('[data-copied]');
    if (!code || !label) continue;
    const asked = label.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent);
      label.textContent = label.dataset['copied'] ?? asked;
    });
    button.addEventListener('blur', () => (label.textContent = asked));
    button.hidden = false;
  }
}
