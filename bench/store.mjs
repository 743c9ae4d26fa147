import { chromium } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flags, getChromium } from '../scripts/chromium.mjs';
import { comparison, exact, median, race } from './figures.mjs';
import { serveSides } from './store/site.mjs';

/** @typedef {import('@playwright/test').Page} Page
 * @typedef {(name: string, ...args: number[]) => Promise<any>} Call */

const rounds = 5;
const clients = 2000;
const entries = 50_000;
const commits = 100;

/** The vault against the bare store it lies in, with the same bytes. @param {(figure: object) => void} print */
export async function run(print) {
	const scratch = mkdtempSync(join(tmpdir(), 'closewell-store-'));
	const site = await serveSides();
	await inProfile(join(scratch, 'filled'), site.address, (call) => call('fill', clients, entries));
	/** @type {Call} */
	const fresh = async (name, ...args) => {
		const copy = join(mkdtempSync(`${scratch}/copy-`), 'profile');
		cpSync(join(scratch, 'filled'), copy, { recursive: true });
		const result = await inProfile(copy, site.address, (call) => call(name, ...args));
		rmSync(copy, { recursive: true });
		return result;
	};
	const unlocks = await race(
		rounds,
		() => fresh('unlockOurs'),
		() => fresh('unlockTheirs')
	);
	print(comparison('store-unlock-2000-vs-getall', unlocks));
	await raceCommits(fresh, print);
	const imports = await race(
		rounds,
		() => fresh('importOurs', clients),
		() => fresh('importTheirs')
	);
	print(comparison('store-import-2000-vs-bulkput', imports));
	print(exact('store-commit-to-visible', await fresh('framesToVisible'), 'frames'));
	site.close();
	rmSync(scratch, { recursive: true });
}

/** @param {Call} fresh @param {(figure: object) => void} print */
async function raceCommits(fresh, print) {
	/** @type {number[]} */
	const late = [];
	const ours = async () => {
		const times = await fresh('commitOurs', commits);
		late.push(nearlyWorst(times));
		return median(times);
	};
	const times = await race(rounds, ours, async () => median(await fresh('commitTheirs', commits)));
	print(comparison('store-commit-vs-put', times));
	print(exact('store-commit-p95', median(late), 'ms'));
}

/** The 95th of a hundred. @param {number[]} times */
function nearlyWorst(times) {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

/** @param {string} folder @param {string} address @param {(call: Call) => Promise<any>} use */
async function inProfile(folder, address, use) {
	const launch = { executablePath: await getChromium(), args: flags };
	const context = await chromium.launchPersistentContext(folder, launch);
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(address);
	await page.waitForFunction(() => 'sides' in globalThis);
	/** @type {Call} */
	const call = (name, ...args) =>
		page.evaluate(([name, args]) => Reflect.get(globalThis, 'sides')[name](...args), [name, args]);
	return use(call).finally(() => context.close());
}
