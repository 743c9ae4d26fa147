/** `npm run lint`: format and lint of all files, side by side. */
import { beside, cached, programs } from './beside.mjs';

const went = await beside([
	{ name: 'Format', args: [programs.prettier, '--check', ...cached.prettier, '.'] },
	{ name: 'Lint', args: [programs.eslint, ...cached.eslint, '.'] }
]);
process.exitCode = went ? 0 : 1;
