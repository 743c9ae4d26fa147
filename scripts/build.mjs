/** `npm run build`: says in one line that the app is built, and all there is to say where it is not or a warning was given. */
import { programs, run } from './side-by-side.mjs';

const from = performance.now();
for (const args of [['scripts/ids.mjs'], [programs.kit, 'sync'], ['scripts/fonts.mjs'], [programs.vite, 'build']]) {
	const { went, words, warnings } = await run(args);
	process.stderr.write(went ? warnings : words);
	if (!went) process.exit(1);
}
const seconds = ((performance.now() - from) / 1000).toFixed(0);
console.log(`Built into ${process.env.BUILD_FOLDER ?? 'build'}/ in ${seconds} s.`);
