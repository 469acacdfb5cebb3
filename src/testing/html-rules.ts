import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/**
 * HTML as the standard has it, without rules of taste. What is switched off, and why:
 * - no-dup-id: our own check finds it and says so in both languages.
 * - valid-id: ids of headings keep Vietnamese letters; the standard only forbids spaces.
 * - no-raw-characters stays relaxed: a bare `&` that starts no reference is valid HTML.
 * - area-alt, aria-label-misuse, multiple-labeled-controls: axe looks at the accessibility tree itself.
 */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    'no-dup-id': 'off',
    'valid-id': 'off',
    'area-alt': 'off',
    'aria-label-misuse': 'off',
    'multiple-labeled-controls': 'off',
  },
};

export interface HtmlProblem {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly selector: string;
}

/** Checks the text of one page; `file` is only its name in what is found. */
export type HtmlChecker = (html: string, file: string) => HtmlProblem[];

export function makeHtmlChecker(): HtmlChecker {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  return (html, file) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, ruleId, message, selector }) => {
        return { file, line, rule: ruleId, message, selector: selector ?? '' };
      });
}
