/** What a page and a frame of ours in it say to each other. */
type Said = 'ready' | 'hello' | 'height';

interface Message {
  readonly asean: Said;
  readonly height?: number | undefined;
}

export function word(asean: Said, height?: number): Message {
  return { asean, height };
}

/** Anybody may send anything. */
export function isWord(data: unknown, said: Said): data is Message {
  return typeof data === 'object' && data !== null && 'asean' in data && data.asean === said;
}
