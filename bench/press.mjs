import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { folder } from '../scripts/built.mjs';
import { flags, getChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/root.mjs';
import { serve } from '../scripts/server.mjs';
import { beginPractice } from '../tests/begin.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const rounds = 5;
const cpu = { rate: 4 };
const file = readFileSync(`${root}/tests/caseloads/agency-2000.csv`, 'utf8');
const everybody = file
	.trim()
	.replaceAll(/,\w*$/gm, ',active')
	.replace(/,active/, ',status');

/** What is pressed within a page, each after the one before it. @type {Record<string, (page: Page) => Promise<void>>} */
const presses = {
	search: (page) => page.getByRole('searchbox').first().press('g'),
	'search-cleared': (page) => page.getByRole('searchbox').first().press('Backspace'),
	tick: (page) => page.locator('tbody input[type=checkbox]').first().click(),
	untick: (page) => page.locator('tbody input[type=checkbox]').first().click(),
	palette: (page) => page.keyboard.press('Control+k'),
	'palette-typed': (page) => page.keyboard.press('g'),
	'palette-closed': (page) => page.keyboard.press('Escape')
};
const places = ['Today', 'Letters', 'Referrals', 'Plan', 'Clients'];

/** From each press to the paint that follows it, as the browser itself times it: 2,000 people, a quarter of the processor. @param {(figure: object) => void} print */
export async function run(print) {
	const browser = await chromium.launch({ executablePath: await getChromium(), args: flags });
	const app = await serve({ folder });
	const page = await (await browser.newContext()).newPage();
	await beginPractice(page, app.address);
	await importAll(page);
	await watchPaints(page);
	const tools = await page.context().newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', cpu);
	/** @type {Record<string, number[]>} */
	const times = {};
	for (let round = 0; round < rounds; round += 1) {
		for (const place of places) add(times, place.toLowerCase(), await opened(page, place));
		for (const [name, act] of Object.entries(presses))
			add(times, name, await timed(page, () => act(page)));
	}
	for (const [name, all] of Object.entries(times)) {
		const sorted = all.toSorted((a, b) => a - b);
		const value = sorted[Math.floor(rounds / 2)];
		const [min, max] = [sorted[0], sorted.at(-1)];
		print({ name: `press-${name}-2000`, value, unit: 'ms', ratio: null, min, max, rounds });
	}
	await browser.close();
	app.close();
}

/** @param {Record<string, number[]>} times @param {string} name @param {number} time */
function add(times, name, time) {
	(times[name] ??= []).push(time);
}

/** From the press of a place's link until its page is painted, in ms. @param {Page} page @param {string} place */
async function opened(page, place) {
	await page.waitForTimeout(500);
	return page.evaluate(async (word) => {
		const links = [...document.querySelectorAll('nav[aria-label=Main] a')];
		const link = links.find(({ textContent }) => textContent?.trim() === word);
		const heading = document.querySelector('h1');
		const start = performance.now();
		if (link instanceof HTMLElement) link.click();
		while (document.querySelector('h1') === heading || !document.querySelector('h1'))
			await new Promise(requestAnimationFrame);
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		return Math.round(performance.now() - start);
	}, place);
}

/** @param {Page} page @param {string} place */
function goTo(page, place) {
	return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
}

/** @param {Page} page */
async function importAll(page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Bring in your client list' }).click();
	const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(everybody) };
	await page.getByLabel(/Choose the file/).setInputFiles(list);
	await page.getByRole('button', { name: /^Import \d+ people/ }).click();
	await page.getByRole('heading', { name: /came in$/ }).waitFor({ timeout: 120_000 });
}

/** @param {Page} page */
function watchPaints(page) {
	return page.evaluate(() => {
		const seen = /** @type {{ paints: number[] }} */ (/** @type {unknown} */ (globalThis));
		seen.paints = [];
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.paints.push(duration);
		}).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
	});
}

/** The longest of what the press began, in ms; under 16 counts as 16. @param {Page} page @param {() => Promise<void>} act */
async function timed(page, act) {
	await page.waitForTimeout(700);
	await page.evaluate(() => {
		/** @type {{ paints: number[] }} */ (/** @type {unknown} */ (globalThis)).paints = [];
	});
	await act();
	await page.waitForTimeout(700);
	return page.evaluate(() => {
		const { paints } = /** @type {{ paints: number[] }} */ (/** @type {unknown} */ (globalThis));
		return Math.max(16, ...paints);
	});
}
