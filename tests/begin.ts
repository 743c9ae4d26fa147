import { expect, type Page } from '@playwright/test';
import * as plain from './begin.mjs';

export { beginVault, passphrase, unlock } from './begin.mjs';

/** A Monday morning four months before the last session. */
export const firstMorning = new Date('2026-11-23T09:00:00');

/** From nothing to a plan, on that first morning. */
export async function beginPractice(page: Page, address = '') {
	await page.clock.setFixedTime(firstMorning);
	return plain.beginPractice(page, address);
}

/** Goes there by the navigation, and waits until the page that was left is gone. */
export async function goTo(page: Page, place: string) {
	const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place });
	const path = await link.evaluate((a: HTMLAnchorElement) => a.pathname);
	await link.click();
	await page.waitForURL(({ pathname }) => pathname === path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A practice that stays open, and its first client, up to the page on how it ends. */
export async function beginWithOneClient(page: Page, name: string) {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: 'Begin with one client' }).click();
	await plain.makeVault(page);
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { name: `How it ends: ${name}` })).toBeVisible();
}
