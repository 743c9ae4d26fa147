import { expect, type Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { passphrase, goToSettings } from '../begin';
import { putIn, takeOut, type Kept } from './in-browser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Backs the open vault up, locks it, and writes all of it beside what this version itself reads in it. */
export async function keep(page: Page, name: string, recoveryKey: string): Promise<void> {
	const folder = `tests/vaults/${version}-${name}`;
	mkdirSync(folder);
	const now = Date.now();
	await expect.poll(() => page.evaluate(copiedAt)).toBeGreaterThan(now);
	await backUp(page, `${folder}/backup.age`);
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Closewell is locked' })).toBeVisible();
	await page.goto('icon.svg');
	const kept = await page.evaluate(takeOut);
	const write = (file: string, content: object) =>
		writeFileSync(`${folder}/${file}`, `${JSON.stringify(content, null, '\t')}\n`);
	write('browser.json', kept);
	write('secrets.json', { passphrase, recoveryKey });
	write('expected.json', await readBack(page, kept, folder, recoveryKey));
}

async function backUp(page: Page, path: string) {
	await goToSettings(page, 'Backup');
	await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up now' }).click();
	await (await download).saveAs(path);
	await expect(page.getByText(/^Last backup/).first()).toBeVisible();
}

/** When the copy beside the database was written. */
async function copiedAt(): Promise<number> {
	let newest = 0;
	for await (const handle of (await navigator.storage.getDirectory()).values()) {
		const { size, lastModified } = await (handle as FileSystemFileHandle).getFile();
		if (size > 0 && lastModified > newest) newest = lastModified;
	}
	return newest;
}

/** On another origin, by the sources of this version: what lies there is the same, and this is what it says. */
async function readBack(page: Page, kept: Kept, folder: string, recoveryKey: string) {
	const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
	await server.listen();
	try {
		await page.route('**/blank.html', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
		);
		const blank = new URL('/blank.html', server.resolvedUrls?.local[0]).href;
		await page.goto(blank);
		await page.evaluate(putIn, kept);
		expect(await page.evaluate(takeOut)).toEqual(kept);
		const backup = readFileSync(`${folder}/backup.age`, 'base64');
		const read = await page.evaluate(readAll, { passphrase });
		await page.goto(blank);
		expect(await page.evaluate(readAll, { backup, recoveryKey })).toEqual(read);
		return read;
	} finally {
		await server.close();
	}
}

type From = { passphrase: string } | { backup: string; recoveryKey: string };
type Keyed = { id: string; key: { n: number } };

/** Runs in the page: all facts, the trail of everybody and of each client, and all files. */
async function readAll(from: From) {
	const of = async (path: string) => await import(path);
	const { vault } = await of('/src/lib/vault/index.ts');
	const { schemas } = await of('/src/lib/domain/records/index.ts');
	await vault.start({ now: () => Date.now() });
	if ('passphrase' in from) {
		const before = vault.figures.entries;
		await vault.unlock(from);
		while (vault.trail().length < before) await new Promise((done) => setTimeout(done, 50));
	} else {
		const bytes = Uint8Array.from(atob(from.backup), (each) => each.charCodeAt(0));
		await vault.restore(await vault.openBackup(bytes, { recoveryKey: from.recoveryKey }));
	}
	const records: Record<string, Keyed[]> = {};
	for (const type of Object.keys(schemas)) records[type] = [...vault.all(type)];
	const trailOf = (records.client ?? []).map(({ id }) => [
		id,
		vault.trail(id).map(({ key }: Keyed) => key.n)
	]);
	const practice = vault.one('practice', 'practice');
	const files: Record<string, string> = {};
	for (const hash of [practice?.logo, practice?.signature])
		if (hash) files[hash] = btoa(String.fromCharCode(...(await vault.readFile(hash))));
	return { records, trail: [...vault.trail()], trailOf: Object.fromEntries(trailOf), files };
}
