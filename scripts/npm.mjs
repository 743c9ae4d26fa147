import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { stop } from './say.mjs';

/**
 * Runs npm in the project's folder, its words on this screen.
 * @param {string[]} args
 * @param {Record<string, string>} env what to add to the environment
 * @returns {boolean} whether it went well
 */
export function npm(args, env = {}) {
	const { command, all, options } = call(args, env);
	return spawnSync(command, all, { ...options, stdio: 'inherit' }).status === 0;
}

/**
 * The same beside other work.
 * @param {string[]} args
 * @param {boolean} quiet whether its words wait until it has ended; else they are on this screen at once
 * @returns {Promise<{ went: boolean, words: string }>}
 */
export function npmBeside(args, quiet) {
	const { command, all, options } = call(args, {});
	const out = quiet ? 'pipe' : 'inherit';
	const running = spawn(command, all, { ...options, stdio: ['ignore', out, out] });
	let words = '';
	for (const stream of [running.stdout, running.stderr]) {
		stream?.setEncoding('utf8').on('data', (some) => (words += some));
	}
	return new Promise((resolve) => {
		running.on('error', (fault) => resolve({ went: false, words: words + String(fault) }));
		running.on('close', (status) => resolve({ went: status === 0, words }));
	});
}

/** @param {string[]} args @param {Record<string, string>} env */
function call(args, env) {
	const cli = process.env.npm_execpath;
	const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
	const shell = process.platform === 'win32' && command === 'npm';
	const options = { cwd: root, shell, env: { ...process.env, ...env } };
	return { command, all: [...first, ...args], options };
}

/** Installs what the lock file names, where that is not installed yet. */
export function setUp() {
	if (isInstalled()) return;
	console.log('Installing what Closewell is built with …');
	if (npm(['ci', '--no-audit', '--no-fund'])) return;
	stop('The packages could not be installed. Is this computer online? Then run the command again.');
}

function isInstalled() {
	const have = packages('node_modules/.package-lock.json');
	if (!have) return false;
	return Object.entries(packages('package-lock.json') ?? {}).every(
		([path, { version, optional }]) =>
			path === '' || (have[path] ? have[path].version === version : optional)
	);
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }> | null} */
function packages(file) {
	if (!existsSync(`${root}/${file}`)) return null;
	return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
}
