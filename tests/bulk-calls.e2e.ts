import { beginPractice, goTo } from './begin';
import { importList, openClient } from './steps';
import { expect, expectAccessible, test } from './support';

test('a message left for several is logged for each, and taken back with one undo', async ({
	page
}) => {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Clients');
	await page.getByLabel('Find by name or number').fill('lindqvist');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByLabel('What to record', { exact: true }).selectOption('Called them');
	await page.getByLabel('The day it happened').fill('2026-11-20');
	await page.getByRole('radio', { name: 'I left a message' }).check();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Record for 2 clients' }).click();
	const toast = page.getByRole('status').filter({ hasText: /left a message: 2 clients/ });
	await expect(toast).toBeVisible();
	await openClient(page, 'Lindqvist, Zoë');
	const trail = page.getByRole('listitem').filter({ hasText: 'Called on November 20, 2026' });
	await expect(trail).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(trail.filter({ hasNotText: /undone/i })).toHaveCount(0);
});
