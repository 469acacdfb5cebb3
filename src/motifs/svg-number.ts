// A motif has to fit into 4 kB, and most of it is numbers: each is printed as short as it may be.

export function whole(value: number): string {
  return String(Math.round(value));
}

export function tenth(value: number): string {
  return rounded(value, 10);
}

export function hundredth(value: number): string {
  return rounded(value, 100);
}

export function thousandth(value: number): string {
  return rounded(value, 1000);
}

/** Path data without the blanks that a minus sign makes superfluous. */
export function packed(path: string): string {
  return path.replaceAll(' -', '-');
}

function rounded(value: number, parts: number): string {
  return String(Math.round(value * parts) / parts).replace(/^(-?)0\./, '$1.');
}
