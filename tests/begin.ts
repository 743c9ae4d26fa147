import { expect, type Page } from '@playwright/test';
import * as plain from './begin.mjs';

export { passphrase, unlock } from './begin.mjs';

/** A Monday morning four months before the last session. */
export const firstMorning = new Date('2026-11-23T09:00:00');

/** From nothing to a plan, on that first morning. */
export async function beginPractice(page: Page, address = '') {
	await page.clock.setFixedTime(firstMorning);
	return plain.beginPractice(page, address);
}

export async function goTo(page: Page, place: string) {
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
