import { expect, type Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';

/** Whoever is seen on the first morning, by the hour. */
export const seven = [
	['09:00', 'Łukasz Ångström'],
	['10:00', 'Zoë Lindqvist'],
	['11:00', 'Amara Okafor'],
	['13:00', 'Hanne Brandvold'],
	['14:00', 'Ngọc Garcia'],
	['15:00', 'Tomás Quiroga'],
	['16:00', 'Maeve O’Dowd']
] as const;

const thisMorning = '2026-11-23';
export const sessions = (page: Page) => page.getByRole('region', { name: 'Sessions today' });

async function addSeen(page: Page, name: string, at: string) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page
		.getByText(/^Sessions/)
		.first()
		.click();
	await page.getByLabel('Next appointment (optional)').fill(thisMorning);
	await page.getByLabel('Time (optional)', { exact: true }).fill(at);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export async function aDayOfSeven(page: Page) {
	await beginPractice(page);
	for (const [at, name] of seven) await addSeen(page, name, at);
	await goTo(page, 'Today');
}
