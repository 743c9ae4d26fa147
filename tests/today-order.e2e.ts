import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { addPerson } from './people';
import { expect, test } from './support';

const calm = (page: Page) => page.getByText('Nothing needs you today');
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('Today is not calm while a practice task is due today, which stands under now', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	const soon = page.getByRole('region', { name: 'This week' });
	const now = page.getByRole('region', { name: 'Needs you now' });
	await goTo(page, 'Today');
	await expect(calm(page)).toBeVisible();
	await expect(soon).toContainText('Sort clients by how early they need to know');
	await goTo(page, 'Plan');
	await page.getByRole('button', { name: /^Sort clients by how early they need to know/ }).click();
	await page
		.getByRole('button', {
			name: 'Set another day… for: Sort clients by how early they need to know'
		})
		.click();
	await page.getByLabel('Your day').fill('2026-11-23');
	await page.getByLabel('Why this day').fill('A free morning');
	await page.getByRole('button', { name: 'Use this day' }).click();
	await goTo(page, 'Today');
	await expect(now).toContainText('Sort clients by how early they need to know');
	await expect(now).toContainText('Today');
	await expect(calm(page)).toBeHidden();
});

test('life and safety stand before all else, and an untold session is not calm', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Amara Okafor', nextSeenOn: '2026-11-23' });
	await goTo(page, 'Today');
	await expect(page.getByRole('region', { name: 'Sessions today' })).toContainText('Okafor');
	await expect(calm(page)).toBeHidden();
	await addPerson(page, { name: 'Zoë Lindqvist', atRisk: true });
	await page.getByRole('button', { name: 'Told today' }).click();
	await goTo(page, 'Today');
	await expect(headings(page).first()).toHaveText('Life and safety');
	await expect(page.getByRole('region', { name: 'Life and safety' })).toContainText(
		'no safety plan is recorded yet'
	);
});
