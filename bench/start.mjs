import { chromium } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folder } from '../scripts/built.mjs';
import { findWholeChromium, flags, getChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/server.mjs';
import { beginPractice, unlock } from '../tests/begin.mjs';
import { comparison, exact, race } from './figures.mjs';

/** @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {{ serviceWorkers: 'allow' | 'block' }} Options */

const rounds = 7;
const cpu = { rate: 4 };

/** Slow 4G as Chromium's developer tools have it. */
const slow4G = {
	offline: false,
	latency: 562.5,
	downloadThroughput: 180_000,
	uploadThroughput: 84_375
};

const scratch = mkdtempSync(join(tmpdir(), 'closewell-start-'));

/** What loads, and how long it takes until the unlock form can be used. @param {(figure: object) => void} print */
export async function run(print) {
	const app = await serve({ folder });
	await withBrowser('profile', { serviceWorkers: 'block' }, (page) =>
		beginPractice(page, app.address)
	);
	const bare = await serve({ folder: await makeBare(app.address) });
	for (const path of ['', 'unlock/', 'clients/']) await weigh(app.address, path, print);
	for (const [name, measure] of Object.entries({ cold, offline })) {
		const times = await race(
			rounds,
			() => measure(app.address),
			() => measure(bare.address)
		);
		print(comparison(`start-${name}-vs-bare`, times));
	}
	app.close();
	bare.close();
	rmSync(scratch, { recursive: true });
}

/** All scripts that were fetched before the unlock form stands, and until the page behind it is open.
 * @param {string} address @param {string} path @param {(figure: object) => void} print */
async function weigh(address, path, print) {
	const name = `start-js-${path.replace('/', '') || 'today'}`;
	await inCopy({ serviceWorkers: 'block' }, async (page, context) => {
		/** @type {Set<string>} */
		const scripts = new Set();
		context.on('request', (request) => scripts.add(new URL(request.url()).pathname));
		const weight = () => [...scripts].filter(isScript).map(packed).reduce(add, 0) / 1000;
		await page.goto(address + path);
		await usable(page);
		print(exact(name, weight(), 'kB gzip'));
		await unlock(page);
		await page.getByRole('heading', { level: 1 }).waitFor();
		print(exact(`${name}-opened`, weight(), 'kB gzip'));
	});
}

/** @param {string} path */
const isScript = (path) => path.endsWith('.js');

/** @param {string} path */
const packed = (path) => gzipSync(readFileSync(folder + path)).length;

/** @param {number} a @param {number} b */
const add = (a, b) => a + b;

/** @param {string} address */
function cold(address) {
	return inCopy({ serviceWorkers: 'block' }, async (page, context) => {
		const tools = await context.newCDPSession(page);
		await tools.send('Network.enable');
		await tools.send('Network.clearBrowserCache');
		await tools.send('Network.emulateNetworkConditions', slow4G);
		await tools.send('Emulation.setCPUThrottlingRate', cpu);
		await page.goto(address);
		return usable(page);
	});
}

/** @param {string} address */
function offline(address) {
	return inCopy({ serviceWorkers: 'allow' }, async (page, context) => {
		await page.goto(address);
		await page
			.evaluate(() => navigator.serviceWorker.register('/service-worker.js'))
			.catch(() => {});
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await context.setOffline(true);
		const tools = await context.newCDPSession(page);
		await tools.send('Emulation.setCPUThrottlingRate', cpu);
		await page.reload();
		return usable(page);
	});
}

/** Milliseconds from the start of the navigation until the form was drawn. @param {Page} page */
async function usable(page) {
	const drawn = await page.waitForFunction(() => Reflect.get(window, 'drawnAt'));
	return Number(await drawn.jsonValue());
}

/** Notes when the passphrase field was first drawn; runs in the page. */
function watch() {
	if (!document.querySelector('input[type=password]')) return void requestAnimationFrame(watch);
	setTimeout(() => Reflect.set(window, 'drawnAt', performance.now()));
}

/** A fresh copy of the profile that holds a locked vault.
 * @template T @param {Options} options @param {(page: Page, context: Context) => Promise<T>} use */
async function inCopy(options, use) {
	const copy = mkdtempSync(`${scratch}/copy-`);
	cpSync(`${scratch}/profile`, copy, { recursive: true });
	return withBrowser(copy.slice(scratch.length + 1), options, use);
}

/** @template T @param {string} profile @param {Options} options @param {(page: Page, context: Context) => Promise<T>} use */
async function withBrowser(profile, options, use) {
	const executablePath = findWholeChromium() ?? (await getChromium());
	const launch = { executablePath, args: flags, ...options };
	const context = await chromium.launchPersistentContext(join(scratch, profile), launch);
	await context.addInitScript(`(${watch})()`);
	const page = context.pages()[0] ?? (await context.newPage());
	return use(page, context).finally(() => context.close());
}

/** The unlock page as the browser shows it, without any script: what a page of plain HTML would cost. @param {string} address */
async function makeBare(address) {
	const html = await inCopy({ serviceWorkers: 'block' }, async (page) => {
		await page.goto(address);
		await usable(page);
		return page.evaluate(() => {
			const out = 'script, link[rel=modulepreload], link[rel=manifest], meta[http-equiv]';
			document.querySelectorAll(out).forEach((element) => element.remove());
			return `<!doctype html>${document.documentElement.outerHTML}`;
		});
	});
	const bare = join(scratch, 'bare');
	mkdirSync(bare);
	cpSync(`${folder}/_app/immutable/assets`, `${bare}/_app/immutable/assets`, { recursive: true });
	cpSync(`${folder}/icon.svg`, join(bare, 'icon.svg'));
	writeFileSync(join(bare, '_headers'), '');
	writeFileSync(join(bare, 'index.html'), html);
	writeFileSync(join(bare, '200.html'), html);
	writeFileSync(join(bare, 'service-worker.js'), bareWorker(html));
	return bare;
}

/** @param {string} html */
function bareWorker(html) {
	const files = ['/', '/icon.svg', ...html.matchAll(/\/_app[^"]+\.css/g)].map(String);
	return `
		oninstall = (event) => event.waitUntil(caches.open('bare').then((kept) => kept.addAll(${JSON.stringify(files)})));
		onactivate = (event) => event.waitUntil(clients.claim());
		onfetch = (event) => event.respondWith(caches.match(new URL(event.request.url).pathname).then((hit) => hit || fetch(event.request)));
	`;
}
