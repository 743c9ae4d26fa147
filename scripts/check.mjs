/** `npm run check`: the types of all files; those that nothing changed for are remembered. */
import { sideBySide, cached, programs, run } from './side-by-side.mjs';

await run(['scripts/ids.mjs']);
const { went, words } = await run([programs.kit, 'sync']);
if (!went) console.error(words);
const right = await sideBySide([
	{ name: 'Types', args: [programs.svelteCheck, ...cached.svelteCheck] }
]);
process.exitCode = went && right ? 0 : 1;
