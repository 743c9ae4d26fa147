import { chromium } from '@playwright/test';
import { flags, getChromium } from '../scripts/chromium.mjs';
import { comparison, exact, inRounds, median, race } from './figures.mjs';
import { letters } from './letters/content.mjs';
import { html } from './letters/print.mjs';
import { serveEngines } from './letters/site.mjs';

/** @typedef {import('@playwright/test').Page} Page
 * @typedef {{ loading: number, cold: number, warm: number, bytes: number }} Made milliseconds until the engine was loaded, of
 * the first time after it and of the last
 * @typedef {<T>(use: (page: Page) => Promise<T>) => Promise<T>} InPage */

const rounds = 5;

/** Letters made in the browser, against pdfkit and the browser's own print. @param {(figure: object) => void} print */
export async function run(print) {
	const browser = await chromium.launch({ executablePath: await getChromium(), args: flags });
	const site = await serveEngines();
	/** @type {InPage} */
	const inPage = async (use) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(site.address);
		await page.waitForFunction(() => Reflect.has(window, 'makeFile'));
		return use(page).finally(() => context.close());
	};
	await compare(inPage, print);
	const zips = await race(
		rounds,
		() => zip(inPage, 'closewell'),
		() => zip(inPage, 'pdfkit')
	);
	print(faster('letters-zip-500-vs-pdfkit', zips));
	const packing = await inRounds(rounds, () =>
		inPage((page) => page.evaluate(() => Reflect.get(window, 'makeAndPack')(500)))
	);
	print(comparison('letters-500-warm-vs-deflate', packing));
	print(exact('letters-2000-longest-gap', await inPage(longestGap), 'ms'));
	await browser.close();
	site.close();
}

/** 500 separate files, in a fresh page. @param {InPage} inPage @param {string} engine */
function zip(inPage, engine) {
	const make = (/** @type {string} */ by) => Reflect.get(window, 'makeFiles')(by, 500, 0);
	return inPage((page) => page.evaluate(make, engine));
}

/** All sides by turns, each in a fresh page. @param {InPage} inPage @param {(figure: object) => void} print */
async function compare(inPage, print) {
	/** @type {Record<'ours' | 'pdfkit' | 'print', Made>[]} */
	const many = [];
	/** @type {Record<'ours' | 'pdfkit' | 'print', Made>[]} */
	const few = [];
	/** @type {[number, number][]} */
	const growth = [];
	for (let round = 0; round < rounds; round += 1) {
		many.push(await allSides(inPage, 500, 3));
		few.push(await allSides(inPage, 60, 1));
		const more = await inPage((page) => made(page, 'closewell', 2000, 2));
		growth.push([more.warm, many.at(-1)?.ours.warm ?? NaN]);
	}
	for (const peer of /** @type {const} */ (['pdfkit', 'print'])) {
		for (const state of /** @type {const} */ (['warm', 'cold'])) {
			const times = many.map((sides) => pair(sides.ours[state], sides[peer][state]));
			print(faster(`letters-500-${state}-vs-${peer}`, times));
		}
		const times = few.map((sides) => pair(sides.ours.cold, sides[peer].cold));
		print(faster(`letters-60-cold-vs-${peer}`, times));
		const all = few.map(({ ours, [peer]: theirs }) => pair(fromNothing(ours), fromNothing(theirs)));
		print(faster(`letters-60-with-loading-vs-${peer}`, all));
	}
	print(comparison('letters-2000-vs-500', growth));
	const sizes = many.map(({ ours, pdfkit }) => pair(ours.bytes / 500, pdfkit.bytes / 500));
	print({ ...comparison('letters-500-bytes-vs-pdfkit', sizes), unit: 'bytes a letter' });
}

/** @param {Made} made */
const fromNothing = ({ loading, cold }) => loading + cold;

/** @param {number} ours @param {number} theirs @returns {[number, number]} */
const pair = (ours, theirs) => [ours, theirs];

/** How many times as fast as the other side. @param {string} name @param {[number, number][]} times */
function faster(name, times) {
	const turned = comparison(
		name,
		times.map(([ours, theirs]) => pair(theirs, ours))
	);
	return { ...turned, value: Math.round(median(times.map(([ours]) => ours))) };
}

/** @param {InPage} inPage @param {number} count @param {number} times */
async function allSides(inPage, count, times) {
	return {
		ours: await inPage((page) => made(page, 'closewell', count, times)),
		pdfkit: await inPage((page) => made(page, 'pdfkit', count, times)),
		print: await inPage((page) => printed(page, count, times))
	};
}

/** @param {Page} page @param {string} engine @param {number} count @param {number} times @returns {Promise<Made>} */
async function made(page, engine, count, times) {
	const makeFile = (/** @type {unknown[]} */ options) =>
		Reflect.get(window, 'makeFile')(...options);
	const all = [];
	for (let run = 0; run < times; run += 1) {
		all.push(await page.evaluate(makeFile, [engine, count, run]));
	}
	return { loading: all[0].loading, cold: all[0].ms, warm: all.at(-1).ms, bytes: all.at(-1).bytes };
}

/** @param {Page} page @param {number} count @param {number} times @returns {Promise<Made>} */
async function printed(page, count, times) {
	const all = [];
	for (let run = 0; run < times; run += 1) {
		const source = html(letters(count, run, 'logo'));
		const began = performance.now();
		await page.setContent(source, { waitUntil: 'load' });
		const pdf = await page.pdf({ preferCSSPageSize: true });
		all.push({ ms: performance.now() - began, bytes: pdf.length });
	}
	const [first, last] = [all[0], all.at(-1)];
	return { loading: 0, cold: first?.ms ?? NaN, warm: last?.ms ?? NaN, bytes: last?.bytes ?? NaN };
}

/** The longest time the page could not answer while 2,000 letters were made. @param {Page} page */
function longestGap(page) {
	return page.evaluate(() => Reflect.get(window, 'longestGap')(2000, 0));
}
