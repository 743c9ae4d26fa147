import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { stop } from './say.mjs';
import { version } from './version.js';

/** The folder in which the built app lies. */
export const folder = `${root}/build`;

/** Builds the app where it is not built yet or its sources changed since. */
export function buildWhereStale() {
	if (builtVersion() === version()) return;
	console.error('Building Closewell …');
	if (npm(['run', '--silent', 'build'], { BASE_PATH: '', BUILD_FOLDER: 'build' })) return;
	stop('Closewell could not be built. The lines above say why.');
}

/** The version of what lies built; `null` when nothing does. */
function builtVersion() {
	const file = `${folder}/_app/version.json`;
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}
