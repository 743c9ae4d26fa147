import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { addPerson } from './people';
import { expect, test } from './support';

const recording = (page: Page) => page.getByRole('heading', { name: 'Record for those you chose' });
const list = (page: Page) => page.getByRole('heading', { level: 1, name: 'Clients' });

async function chooseZoe(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: /Lindqvist/ }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await expect(recording(page)).toBeVisible();
}

test('the page for many is no trap: Back and Clients in the menu lead to the list', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await chooseZoe(page);
	await page.goBack();
	await expect(list(page)).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /Lindqvist/ })).toBeChecked();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await expect(recording(page)).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Main' })
		.getByRole('link', { name: 'Clients' })
		.click();
	await expect(list(page)).toBeVisible();
	await expect(recording(page)).toBeHidden();
});

test('what was recorded for many is taken back for all of them on the page of one', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await addPerson(page, { name: 'Omar Haddad' });
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: /Lindqvist/ }).check();
	await page.getByRole('checkbox', { name: /Haddad/ }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: 'Record for 2 clients, in person' }).click();
	await expect(list(page)).toBeVisible();
	await page.reload();
	await unlock(page);
	await page.getByRole('link', { name: /Haddad/ }).click();
	const told = page.locator('#tell-in-session-toggle');
	await expect(told).toContainText('Done');
	const trail = page.getByRole('region', { name: 'History' });
	await expect(trail).not.toContainText('2 clients');
	const undo = trail.getByRole('button', { name: /^Undo… ?: Told/ });
	await undo.click();
	await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
	await expect(told).toContainText('Done');
	await undo.click();
	await page.getByRole('button', { name: 'Undo here alone' }).click();
	await expect(told).not.toContainText('Done');
	await expect(trail.getByText(/^Taken back\. /)).toBeVisible();
	await trail.getByRole('button', { name: /^Undo ?: Taken back/ }).click();
	await expect(told).toContainText('Done');
	await undo.click();
	await page.getByRole('button', { name: 'Undo for all 2' }).click();
	await expect(told).not.toContainText('Done');
	await expect(trail.getByText('Undone. ').first()).toBeVisible();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Lindqvist/ }).click();
	await expect(told).not.toContainText('Done');
});

test('what was recorded for many leads back to the list', async ({ page }) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await chooseZoe(page);
	await page.getByRole('button', { name: 'Record for 1 client, in person' }).click();
	await expect(list(page)).toBeVisible();
	await expect(page.getByText('Select people to record something')).toBeVisible();
});
