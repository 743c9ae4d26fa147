import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../scripts/server.mjs';
import { beginPractice, unlock } from './begin.mjs';
import { expect, expectAccessible, keptOffline, serveCopy, test } from './support';

test.use({ serviceWorkers: 'allow' });

const heading = { level: 1 };

for (const path of ['', 'clients/', 'nowhere/at/all', 'icon.svg', 'missing.js', '_headers']) {
	test(`the policy is a header of the answer to /${path}`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-security-policy']).toContain("connect-src 'self'");
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin'
		});
	});
}

test('a missing file is not found, and the list of headers is not served', async ({ request }) => {
	expect((await request.get('missing.js')).status()).toBe(404);
	expect((await request.get('_headers')).status()).toBe(404);
});

test('by another name of this computer one is led to the one address', async ({
	request,
	site
}) => {
	const answer = await request.get(site.address.replace('localhost', '127.0.0.1'));
	expect(answer.url()).toBe(site.address);
});

test.describe('a planted request to another origin', () => {
	test.use({ watched: false });

	test('is blocked in the page', async ({ page }) => {
		const stranger = await listenElsewhere();
		await page.goto('');
		expect(await page.evaluate(call, stranger.address)).toBe('blocked');
		expect(stranger.heard()).toBe(0);
	});

	test('is blocked in a worker', async ({ page }) => {
		const stranger = await listenElsewhere();
		const { address } = await serveCopy((folder) => plantWorker(folder, stranger.address));
		await page.goto(address);
		expect(await page.evaluate(startPlanted)).toBe('blocked');
		expect(stranger.heard()).toBe(0);
	});

	test('would leave from a worker where the host sends no policy', async ({ page }) => {
		const stranger = await listenElsewhere();
		const { address } = await serveCopy((folder) => {
			plantWorker(folder, stranger.address);
			writeFileSync(`${folder}/_headers`, '');
		});
		await page.goto(address);
		expect(await page.evaluate(startPlanted)).toBe('sent');
		expect(stranger.heard()).toBe(1);
	});
});

test('after one load the app starts without a server, at any address', async ({ page }) => {
	const site = await serveCopy();
	await page.goto(site.address);
	await keptOffline(page);
	site.close();
	await page.goto(`${site.address}clients/some-client/`);
	await expect(page.getByRole('heading', heading)).toBeVisible();
});

test('after one load a workbook opens without a server', async ({ page }) => {
	const site = await serveCopy();
	await beginPractice(page, site.address);
	await keptOffline(page);
	site.close();
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles('tests/lists/formats/formatted.xlsx');
	await expect(page.getByText('Ana Lee').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeVisible();
});

test('it works under a base path, offline too', async ({ page }) => {
	const site = await serve({ folder: 'build-under-base', base: '/practice' });
	await page.goto(site.address.replace('/practice/', '/'));
	await expect(page).toHaveURL(/\/practice\//);
	await expect(page.getByRole('heading', heading)).toBeVisible();
	await keptOffline(page);
	site.close();
	await page.goto(`${site.address}unlock/`);
	await expect(page.getByRole('heading', heading)).toBeVisible();
});

test('at an unknown address stands what is wrong, and the way back', async ({ page, site }) => {
	await beginPractice(page, site.address);
	await page.goto('nowhere/at/all/');
	await unlock(page);
	await expect(page.getByRole('heading', heading)).toHaveText('There is no such page');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Go to Today' }).click();
	await expect(page.getByRole('heading', heading)).toHaveText('Today');
});

test('a new version waits until it is asked for', async ({ page }) => {
	const site = await serveCopy();
	await page.goto(site.address);
	await keptOffline(page);
	await page.evaluate(() => Object.assign(window, { stillHere: true }));
	renewVersion(site.folder);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('A new version is ready')).toBeVisible();
	expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);

	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await loaded;
	await expect(page.getByRole('heading', heading)).toBeVisible();
	expect((await page.evaluate(() => caches.keys())).at(-1)).toContain('newer');
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

test('locking changes to the version that waits', async ({ page }) => {
	const site = await serveCopy();
	await beginPractice(page, site.address);
	await keptOffline(page);
	renewVersion(site.folder);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('A new version is ready')).toBeVisible();
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Lock' }).click();
	await loaded;
	await unlock(page);
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

/** Another origin, which counts what reaches it. */
async function listenElsewhere() {
	let count = 0;
	const server = createServer((_, response) => {
		count += 1;
		response.setHeader('access-control-allow-origin', '*').end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}/`, heard: () => count };
}

function call(address: string): Promise<string> {
	return fetch(address).then(
		() => 'sent',
		() => 'blocked'
	);
}

function plantWorker(folder: string, address: string): void {
	writeFileSync(`${folder}/planted.js`, `(${call})('${address}').then(postMessage)`);
}

function startPlanted(): Promise<string> {
	type Rules = { createScriptURL(url: string): string };
	const { trustedTypes } = window as unknown as {
		trustedTypes: { createPolicy(name: string, rules: Rules): Rules };
	};
	const policy = trustedTypes.createPolicy('closewell-worker', { createScriptURL: (url) => url });
	const worker = new Worker(policy.createScriptURL('/planted.js'));
	return new Promise((told) => {
		worker.onmessage = ({ data }) => told(data);
	});
}

function renewVersion(folder: string): void {
	const { version } = JSON.parse(readFileSync(`${folder}/_app/version.json`, 'utf8'));
	const script = `${folder}/service-worker.js`;
	writeFileSync(script, readFileSync(script, 'utf8').replaceAll(version, 'newer'));
}
