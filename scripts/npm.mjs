import { spawnSync } from 'node:child_process';
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
	const cli = process.env.npm_execpath;
	const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
	const { status } = spawnSync(command, [...first, ...args], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32' && command === 'npm',
		env: { ...process.env, ...env }
	});
	return status === 0;
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
