import { finding, type Finding, type Place } from '../../domain/finding.ts';
import type { RuleName, ValuesOf } from '../../domain/rules/rules.ts';

/** What lies at an address, or why it was not read. */
export type Answer =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly type: string; readonly from: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** A finding that does not know yet for which feed it is. */
export type Refusal = (place: Place) => Finding;

export function refusal<R extends RuleName>(rule: R, values: ValuesOf<R>): Refusal {
  return (place) => finding(rule, place, values);
}

export function refused<R extends RuleName>(
  rule: R,
  values: ValuesOf<R>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: refusal(rule, values) };
}

/** Reads addresses; the edition, the tests and the command line each bring their own way. */
export type Read = (address: string) => Promise<Answer>;
