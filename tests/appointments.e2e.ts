import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { counting } from './count';
import { expect, expectAccessible, test } from './support';

/** Forty-one adults in the order of the alphabet. */
const names = [...'BCDFGHKLM']
	.flatMap((first) => [...'aeiou'].map((second) => `${first}${second}lan ${first}${second}rick`))
	.slice(0, 41);

async function importThem(page: Page) {
	const rows = names.map((name) => {
		const [first, last] = name.split(' ');
		return `${first},${last},05/17/1984,11/18/2026,Active`;
	});
	const buffer = Buffer.from(
		['First Name,Last Name,Date of Birth,Last Appointment,Status', ...rows].join('\n')
	);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Import 41 people' }).click();
	await expect(page.getByRole('heading', { name: '41 people came in' })).toBeVisible();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Appointments', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Appointments' })).toBeVisible();
}

const cell = (page: Page, name: string, what = 'Next appointment') => {
	const [first, last] = name.split(' ');
	return page.getByLabel(`${what} of ${last}, ${first}`, { exact: true });
};

async function expectNext(page: Page, name: string, said: string) {
	const [first, last] = name.split(' ');
	await page.getByRole('link', { name: `${last}, ${first}` }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await expect(page.getByRole('main')).toContainText(said);
}

test('41 appointments are typed down the column, and what is no day is said and changes nothing', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await importThem(page);
	const count = await counting(page);
	await cell(page, names[0] ?? '').click();
	for (let at = 0; at < names.length; at += 1) {
		await page.keyboard.type(`12/${1 + (at % 20)} 3pm`);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText('Saved', { exact: true })).toHaveCount(42);
	const { presses, fields } = await count();
	expect(presses + fields).toBe(42);
	await expect(cell(page, 'Balan Barick')).toHaveValue('Dec 1, 2026, 3:00 PM');
	await expect(cell(page, 'Malan Marick')).toHaveValue('Dec 1, 2026, 3:00 PM');

	await cell(page, 'Belan Berick').fill('Thurs');
	await page.keyboard.press('Enter');
	await expect(page.getByText('“Thurs” is no day.')).toBeVisible();
	await expectAccessible(page);
	await cell(page, 'Belan Berick').press('Escape');
	await expect(cell(page, 'Belan Berick')).toHaveValue('Dec 2, 2026, 3:00 PM');
	await expectNext(page, 'Bilan Birick', 'December 3, 2026, 3:00 PM');
});

test('a column from a spreadsheet is pasted, seen, saved with one press and taken back with one', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await importThem(page);
	const column = names.map((_, at) => (at === 4 ? 'Thurs' : `12/${1 + (at % 20)}/2026 9:30 AM`));
	const count = await counting(page);
	await cell(page, names[0] ?? '').evaluate((field, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, column.join('\n'));
	const seen = page.getByRole('region', { name: '40 appointments to save, 1 not understood' });
	await expect(seen.getByRole('listitem')).toHaveCount(41);
	await expect(seen).toContainText('Line 5: “Thurs” is no day');
	await expectAccessible(page);
	await seen.getByRole('button', { name: 'Save 40 appointments' }).click();
	await expect(cell(page, 'Malan Marick')).toHaveValue('Dec 1, 2026, 9:30 AM');
	await expect(cell(page, 'Bulan Burick')).toHaveValue('');
	// Besides the paste itself.
	expect(await count()).toEqual({ presses: 1, fields: 0 });
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
	await expect(cell(page, 'Malan Marick')).toHaveValue('');
});

test('the usual day of all comes from their last visits in one step, but of whom it is not', async ({
	page
}) => {
	await beginPractice(page);
	await importThem(page);
	// November 18, 2026 is a Wednesday.
	await page.getByText('Usual days from last visits: 41 people').click();
	await page.getByLabel('Barick, Balan: Wednesdays').uncheck();
	await page.getByRole('button', { name: 'Save 40 usual days' }).click();
	await expect(cell(page, 'Belan Berick', 'Usual day')).toHaveValue('3');
	await expect(cell(page, 'Balan Barick', 'Usual day')).not.toHaveValue('3');
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
