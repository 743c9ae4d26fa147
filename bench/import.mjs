import { chromium } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder } from '../scripts/built.mjs';
import { flags, getChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/root.mjs';
import { serve } from '../scripts/server.mjs';
import { beginPractice } from '../tests/begin.mjs';
import { exact } from './figures.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const [header = '', ...people] = readFileSync(`${root}/tests/caseloads/agency-2000.csv`, 'utf8')
	.trim()
	.split(/\r?\n/);

/** The longest time the page stands still while a list of many is checked. @param {(figure: object) => void} print */
export async function run(print) {
	const browser = await chromium.launch({ executablePath: await getChromium(), args: flags });
	const app = await serve({ folder });
	for (const count of [2000, 9990]) {
		const page = await (await browser.newContext()).newPage();
		await beginPractice(page, app.address);
		const nav = page.getByRole('navigation', { name: 'Main' });
		await nav.getByRole('link', { name: 'Clients' }).click();
		await page.getByRole('link', { name: 'Bring in your client list' }).click();
		for (const [name, act] of Object.entries(acts)) {
			await page.evaluate(watchFrames);
			const start = performance.now();
			await act(page, count);
			const took = performance.now() - start;
			await page.waitForFunction(() => Reflect.get(window, 'quietFrames') > 60);
			const longest = Number(await page.evaluate(() => Reflect.get(window, 'longestFrame')));
			const ratio = Math.round((longest / 50) * 100) / 100;
			print({ ...exact(`import-gap ${name} ${count}`, longest, 'ms'), ratio });
			print(exact(`import-time ${name} ${count}`, took, 'ms'));
		}
		await page.context().close();
	}
	await browser.close();
	app.close();
}

/** What is done with a list, one after the other. @type {Record<string, (page: Page, count: number) => Promise<void>>} */
const acts = {
	async read(page, count) {
		const file = join(tmpdir(), `list-of-${count}.csv`);
		writeFileSync(file, [header, ...many(count)].join('\n'));
		await page.getByLabel(/Choose the file/).setInputFiles(file);
		await page.getByRole('heading', { name: 'Check the list' }).waitFor({ timeout: 60_000 });
		await whole(page);
		rmSync(file);
	},
	async order(page) {
		await page.getByRole('radio', { name: /^Month first/ }).check();
		await whole(page);
	},
	async column(page) {
		await page.getByLabel('City', { exact: true }).selectOption({ label: 'Leave this column out' });
		await whole(page);
	},
	async status(page) {
		await page.getByLabel('“active”').selectOption({ label: 'Former' });
		await whole(page);
	},
	async row(page) {
		await page
			.getByRole('button', { name: /^Leave out row/ })
			.first()
			.click();
		await whole(page);
	}
};

/** Until all that was said is counted. @param {Page} page */
async function whole(page) {
	await page.locator('#import-people:enabled').waitFor({ timeout: 60_000 });
}

/** Different people, born on days that can be read in two ways. @param {number} count */
function many(count) {
	return Array.from({ length: count }, (_, i) => {
		const cells = (people[i % people.length] ?? '').replace(/^\d+/, `${1000 + i}`).split(',');
		const [year, month, day] = (cells[3] ?? '').split('-');
		cells[3] = `${Number(month)}/${(Number(day) % 12) + 1}/${year}`;
		cells[1] = `${cells[1]}${String.fromCharCode(97 + Math.floor(i / people.length))}`;
		cells[4] = `${1000 + i}.client@example.org`;
		return cells.join(',');
	});
}

/** Keeps the longest frame since, and how many short ones came last; runs in the page. */
function watchFrames() {
	let last = performance.now();
	let [longest, quiet] = [0, 0];
	const mine = {};
	Object.assign(window, { watching: mine, longestFrame: 0, quietFrames: 0 });
	requestAnimationFrame(function next(now) {
		if (Reflect.get(window, 'watching') !== mine) return;
		const took = now - last;
		[last, longest, quiet] = [now, Math.max(longest, took), took < 25 ? quiet + 1 : 0];
		Object.assign(window, { longestFrame: longest, quietFrames: quiet });
		requestAnimationFrame(next);
	});
}
