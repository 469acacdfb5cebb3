import type { Both } from '../locale/locale.ts';

/** Stands in a new draft wherever an editor still has to write; nothing is published with it. */
export const TO_WRITE: Both = { vi: '[cần viết]', en: '[to write]' };
