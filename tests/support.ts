import { test as plain, chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, flags } from '../scripts/chromium.mjs';
import { serve } from '../scripts/server.mjs';

export { expect };

export type Site = Awaited<ReturnType<typeof serve>>;

/**
 * A journey on the built app. `site` is served on a port of its own, so on an origin of its own. Each journey fails
 * when a request to another origin is tried or the browser tells of a breach of the policy, unless it sets
 * `watched` to false.
 */
export const test = plain.extend<{ watched: boolean; watch: undefined }, { site: Site }>({
	watched: [true, { option: true }],
	site: [
		async ({}, use) => {
			const site = await serve({ folder: 'build' });
			await use(site);
			site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ site }, use) => use(site.address),
	watch: [
		async ({ context, watched }, use) => {
			const faults = faultsIn(context);
			await use(undefined);
			if (watched) expect(faults, 'requests to others and breaches of the policy').toEqual([]);
		},
		{ auto: true }
	]
});

/** Fills with every request to another origin than this computer's, breach of the policy, and uncaught error. */
export function faultsIn(context: BrowserContext): string[] {
	const faults: string[] = [];
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(request.url());
	});
	context.on('console', (message) => {
		if (/content security policy|trusted ?type/i.test(message.text())) faults.push(message.text());
	});
	context.on('weberror', (fault) => void faults.push(String(fault.error())));
	return faults;
}

/** Serves a copy of the built folder, which the journey may change. */
export async function serveCopy(change: (folder: string) => void = () => {}) {
	const folder = mkdtempSync(join(tmpdir(), 'closewell-'));
	cpSync('build', folder, { recursive: true });
	change(folder);
	return { folder, ...(await serve({ folder })) };
}

/** A browser with a profile of its own on the disk, for what must outlive a closed browser. */
export function launchProfile(folder: string): Promise<BrowserContext> {
	const executablePath = findChromium() ?? undefined;
	return chromium.launchPersistentContext(folder, { executablePath, args: flags });
}

/** Waits until the app is kept on the device and answers for the page. */
export async function keptOffline(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Sees that axe finds nothing to object to in the light, and no words that are hard to read in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	for (const [colorScheme, options] of [
		['light', {}],
		['dark', { runOnly: ['color-contrast'] }]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const found = await page.evaluate(foundByAxe, options as RunOptions);
		expect(found, `axe in the ${colorScheme} scheme at ${page.url()}`).toEqual([]);
	}
}

type Axe = { axe: { run: (within: Document, options: RunOptions) => Promise<AxeResults> } };

/** Runs in the page. */
async function foundByAxe(options: RunOptions): Promise<string[]> {
	const { axe } = globalThis as unknown as Axe;
	const { violations } = await axe.run(document, options);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
