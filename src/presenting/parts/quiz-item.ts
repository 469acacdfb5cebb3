/** One question of the quiz, ready to be shown or printed. */
export interface QuizItem {
  readonly id: string;
  /** Counted through the page, so that the key can name it. */
  readonly number: number;
  readonly question: string;
  readonly answers: readonly { readonly letter: string; readonly text: string }[];
  readonly right: { readonly letter: string; readonly text: string };
  readonly explanation: string;
  /** Where the answer can change: up to which day it is right. */
  readonly asOf: string | undefined;
  readonly sources: readonly { readonly title: string; readonly href: string | undefined }[];
}
