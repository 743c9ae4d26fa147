import { spawn } from 'node:child_process';
import { buildWhereStale, folder } from './built.mjs';
import { nodeFault } from './node.mjs';
import { setUp } from './npm.mjs';
import { stop } from './say.mjs';
import { serve, sign } from './server.mjs';

/** Storage belongs to the address, port included: on another port the therapist's vault would not be there. */
const port = 4747;
const address = `http://localhost:${port}/`;

if (nodeFault) stop(nodeFault);
if (await isRunning()) {
	console.log(`Closewell is already running at ${address}`);
} else {
	setUp();
	buildWhereStale();
	await start();
	console.log(
		`\nClosewell is ready at ${address}\nKeep this window open while you use it; Ctrl+C ends it.\n`
	);
}
openBrowser();

async function isRunning() {
	const answer = await fetch(address, { signal: AbortSignal.timeout(3000) }).catch(() => null);
	return answer?.headers.has(sign) ?? false;
}

function start() {
	return serve({ folder, port }).catch((error) => {
		if (error.code !== 'EADDRINUSE') throw error;
		stop(
			`Port ${port} is taken by another program. Closewell keeps its records at ${address} alone, so please end that program and start again.`
		);
	});
}

/** Where somebody sits before a screen. */
function openBrowser() {
	const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
	const { platform } = process;
	if (CI || (platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
	const [command, ...args] =
		platform === 'darwin'
			? ['open']
			: platform === 'win32'
				? ['cmd', '/c', 'start', '']
				: ['xdg-open'];
	const options = /** @type {const} */ ({ stdio: 'ignore', detached: true });
	spawn(command ?? '', [...args, address], options)
		.on('error', () => {})
		.unref();
}
