import { isWord, word } from './message.ts';

const LEAST = 60;
const MOST = 4000;

/**
 * On the host's page: gives each frame of ours the height its content asks for. Only a frame that
 * shows one of our pages is listened to, and only a number between two bounds is taken from it.
 */
export function followFrames(base: string): void {
  addEventListener('message', ({ source, origin, data }) => {
    const frame = ourFrames(base).find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame, base)) return;
    if (isWord(data, 'ready')) greet(frame);
    else if (isWord(data, 'height') && Number.isFinite(data.height)) {
      frame.height = String(Math.min(MOST, Math.max(LEAST, Number(data.height))));
    }
  });
  for (const frame of ourFrames(base)) greet(frame);
}

/** Says nothing but that somebody is there, so it may reach a frame that is still empty. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(word('hello'), '*');
}

function ourFrames(base: string): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base));
}

/** A sandboxed frame has no origin unless it is allowed its own. */
function originOf({ sandbox }: HTMLIFrameElement, base: string): string {
  const isOwn = sandbox.length === 0 || sandbox.contains('allow-same-origin');
  return isOwn ? new URL(base).origin : 'null';
}
