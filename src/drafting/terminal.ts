import { createInterface } from 'node:readline';

/** Somebody at the other end, who reads lines and types lines. */
export interface Terminal {
  say(line: string): void;
  /** Rejects with `Stopped` when no answer comes any more. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Ctrl+C, or the end of what was typed. */
export class Stopped extends Error {}

/** Lines are taken from a queue, so that answers that come all at once, as from a file, are not lost. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    async ask(question) {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await answers.next();
      if (done === true) throw new Stopped();
      return value.trim();
    },
    close: () => lines.close(),
  };
}
