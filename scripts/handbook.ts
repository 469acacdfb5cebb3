/**
 * npm run handbook: writes the two pages of the editors' handbook that the program knows best, from
 * its own tables: every field, and every finding. A test keeps them true.
 */
import { rulesPage } from '../src/checks/rules-page.ts';
import { fieldsPage } from '../src/drafting/fields-page.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { replaceFile } from '../src/saving/replace-file.ts';

commandOptions({});
replaceFile('content/cac-truong.md', fieldsPage());
replaceFile('content/phat-hien.md', rulesPage());
console.log('content/cac-truong.md\ncontent/phat-hien.md');
