import { expect, type BrowserContext, type Page } from '@playwright/test';
import * as plain from './begin.mjs';

export { beginVault, passphrase, unlock } from './begin.mjs';

/** A Monday morning four months before the last session. */
export const firstMorning = new Date('2026-11-23T09:00:00');

type Kept = { recoveryKey: string; state: Awaited<ReturnType<BrowserContext['storageState']>> };

/** What the browser keeps of that first morning: a new passphrase is slow by design, and here one is enough. */
let kept: Kept | null = null;

/** From nothing to a plan, on that first morning; once it was made, by unlocking what was kept of it. */
export async function beginPractice(page: Page, address = '') {
	await page.clock.setFixedTime(firstMorning);
	if (address) return plain.beginPractice(page, address);
	if (kept) await comeBackTo(page, kept);
	else {
		const { recoveryKey } = await plain.beginPractice(page, address);
		kept = { recoveryKey, state: await page.context().storageState({ indexedDB: true }) };
	}
	return { recoveryKey: kept.recoveryKey };
}

async function comeBackTo(page: Page, { recoveryKey, state }: Kept) {
	await page.context().setStorageState(state);
	await page.goto('');
	await page.getByRole('button', { name: /use the recovery sheet/ }).click();
	await page.getByLabel('Key from your recovery sheet').fill(recoveryKey);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** Goes there by the navigation, and waits until the page that was left is gone. */
export async function goTo(page: Page, place: string) {
	const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place });
	const path = await link.evaluate((a: HTMLAnchorElement) => a.pathname);
	await link.click();
	await page.waitForURL(({ pathname }) => pathname === path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes to one page of the settings, by the frame and the list of all of them. */
export async function goToSettings(page: Page, word: string) {
	await page.getByRole('link', { name: 'Settings', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	const link = page.getByRole('main').getByRole('link', { name: word, exact: true });
	const path = await link.evaluate((a: HTMLAnchorElement) => a.pathname);
	await link.click();
	await page.waitForURL(({ pathname }) => pathname === path);
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A practice that stays open, and its first client, up to the page on how it ends. */
export async function beginWithOneClient(page: Page, name: string) {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: 'Begin with one client' }).click();
	const recoveryKey = await plain.makeVault(page);
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { name: `How it ends: ${name}` })).toBeVisible();
	return { recoveryKey };
}
