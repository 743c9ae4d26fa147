import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
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
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await goTo(page, 'Today');
	await expect(headings(page).first()).toHaveText('Life and safety');
	await expect(page.getByRole('region', { name: 'Life and safety' })).toContainText(
		'no safety plan is recorded yet'
	);
});

test('what a new practice still has to get ready is counted, and ticks itself', async ({
	page
}) => {
	await beginPractice(page);
	const ready = page.locator('details', { hasText: 'Getting ready' });
	const line = (title: string) => ready.getByRole('listitem').filter({ hasText: title });
	await goTo(page, 'Today');
	await ready.locator('summary').click();
	await expect(line('Your clients')).toContainText('Open');
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await goTo(page, 'Today');
	await ready.locator('summary').click();
	await expect(line('Your clients')).toContainText('Done');
	await expect(line('How each of them may be reached')).toContainText('1 still open');
	await ready.getByRole('button', { name: 'Mark each of them as reviewed' }).click();
	await expect(line('Who is at risk')).toContainText('You looked on Nov 23');
});

test('somebody is told by the row on Today, and the next act stands there', async ({ page }) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await page.clock.setFixedTime('2026-12-21T09:00:00');
	await page.reload();
	await unlock(page);
	await goTo(page, 'Today');
	const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Lindqvist' });
	await row.getByRole('button', { name: /^More… for .*Ask how you may reach them/ }).click();
	await row.getByLabel('Mail', { exact: true }).selectOption({ label: 'May be mailed' });
	await row.getByLabel('Voicemail').selectOption({ label: 'No voicemail' });
	await row.getByLabel('E-mail').selectOption({ label: 'No e-mail' });
	await row.getByRole('button', { name: 'Record their answers' }).click();
	await row
		.getByRole('button', {
			name: 'Told today, with what they need to know: In person, Zoë Lindqvist'
		})
		.click();
	await expect(row).toContainText(/Told.* in person on December 21, 2026/);
	await expect(row.getByRole('button', { name: /^Undo for/ })).toBeVisible();
	await expect(page.getByText('1 of 1 told')).toBeVisible();
	await row.getByRole('button', { name: /^Undo for/ }).click();
	await expect(row).toContainText('Tell them');
	await expect(page.getByText('0 of 1 told')).toBeVisible();
});

test('the same act for many people stands in one line, which opens to the acts of each', async ({
	page
}) => {
	await beginPractice(page);
	for (const name of [
		'Amara Okafor',
		'Ngọc Garcia',
		'Tomás Quiroga',
		'Zoë Lindqvist',
		'Ivo Brandt'
	])
		await addPerson(page, { name });
	await page.clock.setFixedTime('2026-12-21T09:00:00');
	await page.reload();
	await unlock(page);
	await goTo(page, 'Today');
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Okafor, Amara' })).toBeHidden();
	await main.getByText('Ask how you may reach them · 5 people').click();
	await expect(main.getByRole('button', { name: /^More… for / })).toHaveCount(5);
});
