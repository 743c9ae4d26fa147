/** Makes the vaults of this version; see README.md. */
import { expect } from '@playwright/test';
import { beginPractice, beginWithOneClient } from '../begin';
import { test } from '../support';
import { keep } from './keep';
import { liveThrough } from './life';

test('a practice that closes', async ({ page }) => {
	const { recoveryKey } = await beginPractice(page);
	await liveThrough(page);
	await keep(page, 'practice', recoveryKey);
});

test('one client', async ({ page }) => {
	const { recoveryKey } = await beginWithOneClient(page, 'Zoë Lindqvist');
	await page.getByLabel('Reason for ending').selectOption({ label: 'Goals are achieved' });
	await page.getByLabel('Planned last session').fill('2027-03-09');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
	await keep(page, 'one-client', recoveryKey);
});
