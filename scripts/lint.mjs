/** `npm run lint`: format and lint of all files, side by side. */
import { sideBySide, cached, programs } from './side-by-side.mjs';

const went = await sideBySide([
	{ name: 'Format', args: [programs.prettier, '--check', ...cached.prettier, '.'] },
	{ name: 'Lint', args: [programs.eslint, ...cached.eslint, '.'] }
]);
process.exitCode = went ? 0 : 1;
