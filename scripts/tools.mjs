import { spawnSync } from 'node:child_process';

const wanted = ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts', 'qpdf', 'age'];

/** Programs that the tests named `*.poppler.test.ts` call and this computer does not have. */
export const missingTools = wanted.filter((tool) => spawnSync(tool, ['--version']).error);

/** Whether those tests are left out; never in CI, where they must be seen to pass. */
export const leaveOutTools = missingTools.length > 0 && process.env.CI !== 'true';
