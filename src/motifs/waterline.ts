/** Where the water begins, and the sun on it. */
export interface Waterline {
  readonly y: number;
  readonly sunX: number;
  readonly sunRadius: number;
}
