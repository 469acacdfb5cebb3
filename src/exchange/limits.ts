/** What one feed may cost at most. Real portals stay far below; hostile ones are cut off here. */
export const LIMITS = {
  /** Decoded bytes of one answer. */
  bytes: 20_000_000,
  /** For one answer, from the first request to its last byte. */
  seconds: 30,
  redirects: 5,
  /** Of one picture, unpacked: 50 megapixels are more than any telephone takes. */
  pixels: 50_000_000,
  pictures: 40,
  attachments: 20,
  /** For all pictures and attachments of one feed in one run; the rest waits for the next. */
  fileBytes: 200_000_000,
  fileSeconds: 600,
  items: 2000,
  /** Pages of a hundred entries in each language. */
  pages: 100,
  /** Characters of one body: five times the longest of ours. */
  body: 100_000,
  elements: 5000,
  depth: 50,
  title: 160,
  summary: 400,
  /** What is said of a picture: its alternative text, caption, maker, conditions. */
  said: 1000,
} as const;
