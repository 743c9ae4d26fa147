import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { nodeFault } from './node.mjs';
import { npm, setUp } from './npm.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';
import { serve, sign } from './server.mjs';
import { version } from './version.js';

/** Storage belongs to the address, port included: on another port the therapist's vault would not be there. */
const port = 4747;
const address = `http://localhost:${port}/`;
const folder = `${root}/build`;

if (nodeFault) stop(nodeFault);
if (await isRunning()) {
	console.log(`Closewell is already running at ${address}`);
} else {
	setUp();
	if (builtVersion() !== version()) build();
	await start();
	console.log(
		`\nClosewell is ready at ${address}\nKeep this window open while you use it; Ctrl+C ends it.\n`
	);
}
openBrowser();

async function isRunning() {
	const answer = await fetch(address).catch(() => null);
	return answer?.headers.has(sign) ?? false;
}

/** The version of what lies built; `null` when nothing does. */
function builtVersion() {
	const file = `${folder}/_app/version.json`;
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

function build() {
	console.log('Building Closewell …');
	if (!npm(['run', '--silent', 'build'], { BASE_PATH: '', BUILD_FOLDER: 'build' })) {
		stop('Closewell could not be built. The lines above say why.');
	}
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
