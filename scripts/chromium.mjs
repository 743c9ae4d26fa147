import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { stop } from './say.mjs';

/** Flags under which Chromium works without a screen, as root, and asks its maker for nothing. */
export const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Hints would move lines to whole dots of a screen, which paper does not have.
	'--font-render-hinting=none'
];

/** The program of a Chromium on this computer: the one named by CHROMIUM_PATH, else one installed; `null` when there is none. */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (!named) return installed().find((path) => existsSync(path)) ?? null;
	if (existsSync(named)) return named;
	stop(`CHROMIUM_PATH names ${named}, but there is no such file. Please correct or unset it.`);
}

/** One with windows, as people use it; `null` when there is none. What it costs to start differs from the other. */
export function findWholeChromium() {
	return installed().find((path) => !path.endsWith('headless-shell') && existsSync(path)) ?? null;
}

/** As `findChromium`, and fetches one where there is none. */
export async function getChromium() {
	return findChromium() ?? fromDebian() ?? (await fromPlaywright()) ?? stop(none);
}

const none =
	'The tests need a Chromium, and none could be found or downloaded. Please install Chrome or Chromium, or name one with CHROMIUM_PATH.';

function installed() {
	if (process.platform === 'darwin') return onMac();
	if (process.platform === 'win32') return onWindows();
	const names = [
		'chromium-headless-shell', // the same engine without windows: half the work
		...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
	];
	const folders = [
		...(process.env.PATH ?? '').split(':'),
		'/usr/bin',
		'/usr/local/bin',
		'/snap/bin'
	];
	return [
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		'/opt/google/chrome/chrome',
		'/usr/bin/microsoft-edge'
	];
}

function onMac() {
	return ['', process.env.HOME ?? ''].flatMap((home) =>
		['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`
		)
	);
}

function onWindows() {
	const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
	const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
	const edge = 'Microsoft/Edge/Application/msedge.exe';
	return [...programs, edge].flatMap((program) =>
		[ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) => (folder ? [join(folder, program)] : []))
	);
}

function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
	console.log('Installing Chromium from Debian …');
	const options = /** @type {const} */ ({ stdio: 'inherit' });
	spawnSync('apt-get', ['update', '-q'], options);
	spawnSync(
		'apt-get',
		['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'],
		options
	);
	return findChromium();
}

async function fromPlaywright() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (existsSync(path)) return path;
	console.log('Downloading a Chromium for the tests …');
	npm(['exec', '--', 'playwright', 'install', '--with-deps', 'chromium']);
	return existsSync(path) ? path : null;
}
