/** `npm run dev`: the app while it is written, on a port of its own beside that of `npm start`. */
import { connect } from 'node:net';
import { createServer } from 'vite';
import { programs, run } from './side-by-side.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';

const port = 4750;

// Asked before Vite begins, which would first put in order what the other one's pages stand on.
if (await isTaken()) {
	stop(`Port ${port} is taken, perhaps by another npm run dev. Please end that and start again.`);
}
for (const args of [['scripts/ids.mjs'], [programs.kit, 'sync'], ['scripts/fonts.mjs']]) {
	const { went, words } = await run(args);
	if (!went) stop(words);
}
const server = await createServer({ root, server: { port, strictPort: true } });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });

/** @returns {Promise<boolean>} */
function isTaken() {
	return new Promise((answer) => {
		const call = connect(port, 'localhost');
		call.once('error', () => answer(false));
		call.once('connect', () => answer(true)).once('connect', () => call.destroy());
	});
}
