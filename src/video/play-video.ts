/**
 * Only on pages that offer a video. Nothing is asked of the other site until the reader presses the
 * button; without this script the button is not there, and the link is.
 */
for (const video of document.querySelectorAll<HTMLElement>('[data-video]')) offer(video);

function offer(video: HTMLElement): void {
  const button = video.querySelector('button');
  const picture = video.querySelector('[data-picture]');
  if (!button || !picture) return;
  button.addEventListener('click', () => {
    const player = frameOf(video.dataset);
    picture.replaceWith(player);
    button.closest('li')?.remove();
    player.focus();
  });
  for (const hidden of video.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
}

function frameOf({ video = '', title = '' }: DOMStringMap): HTMLIFrameElement {
  const address = new URL(video);
  // The reader has just asked for it; a second press inside the frame would be one too many.
  address.searchParams.set('autoplay', '1');
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.className = 'video-frame';
  return frame;
}
