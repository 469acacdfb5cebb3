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
  nothingDone: 'Nothing was done.',
};
