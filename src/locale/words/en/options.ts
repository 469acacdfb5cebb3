import type { options as vietnamese } from '../vi/options.ts';

export const options: typeof vietnamese = {
  unknown: (option) => `There is no option "${option}".`,
  nearest: (option) => `The nearest: ${option}.`,
  noValue: (option) => `The option "${option}" needs a value after it.`,
  noValueWanted: (option) => `The option "${option}" takes no value.`,
  unknownWord: (word) => `This command does not take the word "${word}".`,
  badLanguage: (word) => `There is no language "${word}": vi or en.`,
  keptByNpm: (option, command) =>
    `npm kept "${option}" for itself. Write -- before it: npm run ${command} -- ${option}`,
  known: (known) => `The options of this command: ${known}.`,
  settings: {
    BUILD_DATE: (value) =>
      `BUILD_DATE says "${value}", which is no day that exists. Write 2026-11-20, or 2026-11-20T07:00+07:00.`,
    SITE_URL: (value) =>
      `SITE_URL says "${value}". Write the origin without a folder: https://vi-du.gov.vn; the folder goes into BASE_PATH.`,
    BASE_PATH: (value) =>
      `BASE_PATH says "${value}". Write the folder on the origin in plain letters without spaces: /asean/.`,
    PREVIEW: (value) => `PREVIEW says "${value}". It takes 1 (a preview) or 0.`,
  },
  nothingDone: 'Nothing was done.',
};
