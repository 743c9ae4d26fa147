import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { beginPractice, goTo, goToSettings } from './begin';
import { listFile } from './letter-list';
import { importList, openClient } from './steps';
import { expect, expectAccessible, test } from './support';

/** The list as the record system gives it a month later: two moved on, one left, one is gone, one came. */
function newerList(): Buffer {
	const rows = readFileSync(listFile, 'utf8').trimEnd().split(/\r?\n/).slice(0, 42);
	const changed = rows
		.filter((row) => !row.startsWith('Zoë,,Lindqvist,'))
		.map((row) =>
			row.replace('1.client@example.org,(617) 555-1001', '1.client@example.org,(617) 555-9001')
		)
		.map((row) =>
			row.replace('2.client@example.org,(617) 555-1002', '2.client@example.org,(617) 555-9002')
		)
		.map((row) => (row.startsWith('Łukasz') ? row.replace(',Active,', ',Archived,') : row));
	changed.push(
		'Nora,,Newcomer,,02/29/1988,nora@example.org,(617) 555-7777,,,,,Active,,11/20/2026,'
	);
	return Buffer.from(changed.join('\r\n'));
}

async function chooseNewer(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import a list' }).click();
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'newer.csv', mimeType: 'text/csv', buffer: newerList() });
	await expect(page.getByRole('heading', { name: 'What this list changes' })).toBeVisible();
}

async function expectPhone(page: Page, inList: string, phone: string) {
	await openClient(page, inList);
	await expect(page.getByText(phone).first()).toBeVisible();
}

test('a newer list updates whom it knows, adds who is new, and is taken back whole', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await importList(page);
	await openClient(page, 'Garcia, Ngọc');
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByLabel('Phone', { exact: true }).first().fill('(617) 555-4242');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('(617) 555-4242').first()).toBeVisible();

	await chooseNewer(page);
	await expect(page.getByText(/1 person you have is not in this list/)).toBeVisible();
	await expect(page.getByLabel('Phone: (617) 555-1001 → (617) 555-9001')).toBeChecked();
	await expect(page.getByLabel('Standing: Current → Former')).toBeChecked();
	const typed = page.getByLabel('Phone: (617) 555-4242 → (617) 555-9002');
	await expect(typed).not.toBeChecked();
	await expect(typed).toHaveAccessibleDescription(/You wrote this yourself/);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Import 1 new, 1 person updated' }).click();
	await expect(page.getByRole('heading', { name: '1 person came in, 1 updated' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo this import' }).click();
	await expect(page.getByText('Undone.', { exact: true })).toBeVisible();
	await expectPhone(page, 'Ångström, Łukasz', '(617) 555-1001');

	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import a list' }).click();
	await expect(page.getByRole('heading', { name: 'What this list changes' })).toBeVisible();
	await page.getByLabel('Standing: Current → Former').uncheck();
	await page.getByRole('button', { name: 'Import 1 new, 1 person updated' }).click();
	await expect(page.getByRole('heading', { name: '1 person came in, 1 updated' })).toBeVisible();
	const moved = 'Phone: before (617) 555-1001, now (617) 555-9001';
	await page.getByText('What this list changed').click();
	await expect(page.getByText(moved)).toBeVisible();
	await openClient(page, 'Ångström, Łukasz');
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		`Updated from a client list: ${moved}`
	);
	await expectPhone(page, 'Ångström, Łukasz', '(617) 555-9001');
	await expectPhone(page, 'Garcia, Ngọc', '(617) 555-4242');
	await expectPhone(page, 'Newcomer, Nora', '(617) 555-7777');
	await openClient(page, 'Lindqvist, Zoë');
});

test('moving the last sessions shows each day that moves before it does', async ({ page }) => {
	test.slow();
	await beginPractice(page);
	await importList(page);
	await goToSettings(page, 'Dates and reason');
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByLabel('Day on which the practice closes').fill('2027-04-30');
	await expect(plan.getByText('This does not move any client’s dates.')).toBeVisible();
	await plan.getByLabel('Last day on which you hold sessions').fill('2027-04-16');
	await expect(plan.getByText(/^\d+ people, \d+ days move when you save; first: /)).toBeVisible();
	await plan.getByText('See each day that moves').click();
	await expect(plan.getByText('Close the file').first()).toBeVisible();
	await expectAccessible(page);
	await plan.getByRole('button', { name: 'Save' }).click();
	await expect(plan.getByText(/days move when you save/)).toBeHidden();

	await openClient(page, 'Ångström, Łukasz');
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByLabel('Planned last session of their own').fill('2027-02-26');
	await expect(page.getByText(/\d+ days move when you save; first: /)).toBeVisible();
});
