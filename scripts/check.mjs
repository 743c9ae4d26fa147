/** `npm run check`: the types of all files; those that nothing changed for are remembered. */
import { sideBySide, programs, run, types } from './side-by-side.mjs';

await run(['scripts/ids.mjs']);
const { went, words } = await run([programs.kit, 'sync']);
if (!went) console.error(words);
const right = await sideBySide([types]);
process.exitCode = went && right ? 0 : 1;
