import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { openClient, tellToday } from './steps';
import { expect, expectAccessible, test } from './support';

const family = 'Adair Boone Castro Dolan Eriksen Frost Gupta Haddad Ito Jensen Khan Lopez';
const people = family.split(' ').flatMap((name) => [`Ada ${name}`, `Ben ${name}`]);

async function bringIn(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	const buffer = Buffer.from(['Full name', ...people].join('\n'));
	const file = { name: 'list.csv', mimeType: 'text/csv', buffer };
	await page.getByLabel(/Choose the file/).setInputFiles(file);
	await page.getByRole('button', { name: 'Import 24 people' }).click();
	await expect(page.getByRole('heading', { name: '24 people came in' })).toBeVisible();
}

async function tellAll(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: 'Record for 24 clients, in person' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
	await expectFocus(page);
}

/** Whoever goes on by keyboard stands somewhere. */
const expectFocus = (page: Page) =>
	expect
		.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 3000 })
		.not.toBe('BODY');

async function openHistory(page: Page) {
	await goTo(page, 'Today');
	await page.getByRole('link', { name: 'History of all that was recorded' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
}

test('what was told to 24 is undone as one on the next day, and what came later stays', async ({
	page
}) => {
	await beginPractice(page);
	await bringIn(page);
	await tellAll(page);
	await page.clock.setFixedTime(new Date('2026-11-24T09:00:00'));
	await page.reload();
	await unlock(page);
	await openClient(page, 'Khan, Ada');
	await expect(page.locator('#tell-in-session-toggle')).toContainText('Done');
	await page.getByText('Calls, messages and letters').click();
	await page.getByRole('button', { name: 'Log a call', exact: true }).click();
	await page.getByRole('button', { name: 'Nobody answered', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: /nobody answered/ })).toBeVisible();

	await openHistory(page);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'November 24, 2026',
		'November 23, 2026'
	]);
	const entries = page.getByRole('main').getByRole('listitem');
	await page.getByLabel('Find by words, name or number').fill('told khan');
	await expect(entries).toHaveCount(1);
	await page.getByLabel('Find by words, name or number').fill('nobody answered khan');
	await expect(entries).toHaveCount(1);
	await expect(entries).toContainText('Khan, Ada');
	await page.getByLabel('Find by words, name or number').fill('');
	await page.getByLabel('Only what was recorded for many at once').check();
	const told = entries.filter({ hasText: /^November 23, 2026\s*Told in person on/ });
	await expect(told).toContainText('Told in person on November 23, 2026: 24 clients');
	await expectAccessible(page);

	await told.getByRole('button', { name: /^Undo…/ }).click();
	const asked = page.getByRole('dialog', { name: 'Undo this for all, or for one of them?' });
	await asked.getByLabel('One of them').selectOption('Haddad, Ben');
	await asked.getByRole('button', { name: 'Undo for this one alone' }).click();
	await expect(told).toContainText('Taken back for Haddad, Ben.');
	await expectFocus(page);
	await told.getByRole('button', { name: /^Undo…/ }).click();
	await asked.getByRole('button', { name: 'Undo for all 23' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();
	await expect(
		entries.filter({ hasText: 'Undone on November 24, 2026.' }).locator('del')
	).toContainText('Told in person on November 23, 2026: 24 clients');
	await expectFocus(page);

	await openClient(page, 'Khan, Ada');
	await expect(page.locator('#tell-in-session-toggle')).not.toContainText('Done');
	const trail = page.getByRole('region', { name: 'History' });
	await expect(trail).toContainText('Called on November 24, 2026: nobody answered');
	await expect(trail.locator('del')).toContainText('Told in person on November 23, 2026');
	await openClient(page, 'Haddad, Ben');
	await expect(page.locator('#tell-in-session-toggle')).not.toContainText('Done');
});

test('Ctrl+Z undoes the last act of this session, says so, and does it again', async ({ page }) => {
	await beginPractice(page);
	await page.locator('h1').press('Control+z');
	const said = (words: string) => page.getByRole('status').filter({ hasText: words });
	await expect(said('There is nothing to undo since you unlocked.')).toBeVisible();
	await bringIn(page);
	await tellToday(page, 'Khan, Ben');
	await expectFocus(page);
	const told = page.locator('#tell-in-session-toggle');
	await page.locator('h1').press('Control+z');
	await expect(said('Undone: Told, with what they need to know in person on')).toBeVisible();
	await expect(told).not.toContainText('Done');
	await expectFocus(page);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(said('Done again.')).toBeVisible();
	await expect(page.locator('#stage-notice-toggle')).toBeVisible();
	await expectFocus(page);
	await page.locator('h1').press('Control+z');
	await expect(told).not.toContainText('Done');
});
