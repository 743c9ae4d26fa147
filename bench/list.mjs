import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { folder } from '../scripts/built.mjs';
import { flags, getChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/root.mjs';
import { serve } from '../scripts/server.mjs';
import { beginPractice } from '../tests/begin.mjs';
import { comparison, exact, race } from './figures.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const rounds = 5;
const cpu = { rate: 4 };
const file = readFileSync(`${root}/tests/caseloads/agency-2000.csv`, 'utf8');
/** The header, and everybody as a current client: those are shown at first. */
const lines = file
	.trim()
	.replaceAll(/,\w*$/gm, ',active')
	.replace(/,active/, ',status')
	.split(/\r?\n/);
/** Typed one after the other. */
const texts = ['g', 'ga', 'garcia', 'an', 'ö', '10', 'nobody'];

/** The list of clients with 2,000 people, against plain HTML and against a list of 60. @param {(figure: object) => void} print */
export async function run(print) {
	const browser = await chromium.launch({ executablePath: await getChromium(), args: flags });
	const app = await serve({ folder });
	/** @param {number} people */
	const withPeople = async (people) => {
		const page = await (await browser.newContext({ bypassCSP: true })).newPage();
		await beginPractice(page, app.address);
		await importList(page, lines.slice(0, people + 1).join('\n'));
		const tools = await page.context().newCDPSession(page);
		await tools.send('Emulation.setCPUThrottlingRate', cpu);
		return page;
	};
	const [many, few] = [await withPeople(2000), await withPeople(60)];
	const rows = await allRows(many);
	const plain = () => asInnerHtml(many, rows);
	print(comparison('list-2000-vs-innerhtml', await race(rounds, () => openList(many), plain)));
	await openList(few);
	await openList(many);
	for (const [name, measure] of Object.entries({ filter: typeTexts, tick: tickOne })) {
		const times = await race(
			rounds,
			() => measure(many),
			() => measure(few)
		);
		print(comparison(`list-${name}-2000-vs-60`, times));
	}
	print(exact('list-nodes-2000', await many.locator('*').count(), 'elements'));
	print(exact('list-replan-2000-longest-frame', await planAgain(many), 'ms'));
	await browser.close();
	app.close();
}

/** @param {Page} page @param {string} text */
async function importList(page, text) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Bring in your client list' }).click();
	const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
	await page.getByLabel(/Choose the file/).setInputFiles(list);
	await page.getByRole('button', { name: /^Import \d+ people/ }).click();
	await page.getByRole('heading', { name: /came in$/ }).waitFor();
}

/** @param {Page} page @param {string} place */
function goTo(page, place) {
	return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
}

/** From the press of the link until the list is drawn. @param {Page} page */
async function openList(page) {
	await goTo(page, 'Plan');
	await page.getByRole('heading', { level: 1, name: 'Practice plan' }).waitFor();
	return page.evaluate(async () => {
		const link = document.querySelector('nav a[href$="/clients/"]');
		const start = performance.now();
		if (link instanceof HTMLElement) link.click();
		while (!document.querySelector('tbody tr')) await new Promise(requestAnimationFrame);
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		return performance.now() - start;
	});
}

/** The rows of everybody as plain HTML, gathered by scrolling through the list. @param {Page} page */
async function allRows(page) {
	await openList(page);
	return page.evaluate(async () => {
		const rows = new Map();
		const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await frame();
			for (const row of document.querySelectorAll('tbody tr[aria-rowindex]'))
				rows.set(row.getAttribute('aria-rowindex'), row.outerHTML);
		}
		scrollTo(0, 0);
		return [...rows.values()].join('');
	});
}

/** The same rows, all of them, set as the inner HTML of a table, until they are drawn. The policy, which forbids it, is off here. @param {Page} page @param {string} rows */
async function asInnerHtml(page, rows) {
	return page.evaluate(async (html) => {
		const main = document.querySelector('main');
		const table = document.querySelector('table');
		const copy = table?.cloneNode(true);
		const body = copy instanceof HTMLElement && copy.querySelector('tbody');
		if (!main || !body || !(copy instanceof HTMLElement)) throw new Error('the list is not open');
		const start = performance.now();
		body.innerHTML = html;
		main.append(copy);
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		const time = performance.now() - start;
		copy.remove();
		return time;
	}, rows);
}

/** Each text into the search, until what it leaves is drawn. @param {Page} page */
function typeTexts(page) {
	return page.evaluate(async (typed) => {
		const field = document.querySelector('input[type=search]');
		if (!(field instanceof HTMLInputElement)) throw new Error('the list is not open');
		const start = performance.now();
		for (const text of [...typed, '']) {
			field.value = text;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		}
		return performance.now() - start;
	}, texts);
}

/** One row ticked and unticked, until both are drawn. @param {Page} page */
function tickOne(page) {
	return page.evaluate(async () => {
		const box = document.querySelector('tbody input[type=checkbox]');
		if (!(box instanceof HTMLElement)) throw new Error('the list is not open');
		const start = performance.now();
		for (const word of ['1 chosen', 'Tick people']) {
			box.click();
			while (!document.querySelector('main')?.textContent.includes(word))
				await new Promise((next) => setTimeout(next));
			await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		}
		return performance.now() - start;
	});
}

/**
 * The longest time from one frame to the next, at full speed, while the last session day is moved for everybody: from
 * the first key until what it moves was shown, saved, and seen under Today.
 * @param {Page} page
 */
async function planAgain(page) {
	const tools = await page.context().newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.getByRole('link', { name: 'Settings', exact: true }).click();
	await page.getByRole('link', { name: 'Dates and reason' }).click();
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByLabel('Last day on which you hold sessions').waitFor();
	await page.evaluate(watchFrames);
	await plan.getByLabel('Day on which the practice closes').fill('2027-04-30');
	await plan.getByLabel('Last day on which you hold sessions').fill('2027-04-16');
	const moves = plan.getByText(/people, [\d,]+ days move when you save/);
	await moves.waitFor();
	await plan.getByRole('button', { name: 'Save' }).click();
	await moves.waitFor({ state: 'hidden' });
	await goTo(page, 'Today');
	await page.waitForFunction(() => Reflect.get(window, 'quietFrames') > 60);
	return Number(await page.evaluate(() => Reflect.get(window, 'longestFrame')));
}

/** Keeps the longest frame since, and how many short ones came last; runs in the page. */
function watchFrames() {
	let last = performance.now();
	let [longest, quiet] = [0, 0];
	requestAnimationFrame(function next(now) {
		const took = now - last;
		[last, longest, quiet] = [now, Math.max(longest, took), took < 25 ? quiet + 1 : 0];
		Object.assign(window, { longestFrame: longest, quietFrames: quiet });
		requestAnimationFrame(next);
	});
}
