/** `npm run format`: writes all files as Prettier wants them, and names those that it changed. */
import { cached, programs, run } from './side-by-side.mjs';

const args = [programs.prettier, '--write', '--list-different', ...cached.prettier, '.'];
const { went, words } = await run(args);
process.stdout.write(words);
process.exitCode = went ? 0 : 1;
