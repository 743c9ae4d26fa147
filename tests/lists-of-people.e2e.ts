import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { beginPractice, goTo } from './begin';
import { openClient } from './steps';
import { expect, expectAccessible, test } from './support';

const numbered = (at: 1 | 2) => readFileSync(`tests/lists/newer/numbered-${at}.csv`);

async function choose(page: Page, buffer: Buffer) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Import a list|Import your client list/ }).click();
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
}

async function sayItIsTheNumber(page: Page) {
	await page.getByRole('button', { name: /^Yes ?, # tells that/ }).click();
}

test('a newer list with renamed numbers turns nobody into another', async ({ page }) => {
	test.slow();
	await beginPractice(page);
	await choose(page, numbered(1));
	await sayItIsTheNumber(page);
	await page.getByRole('button', { name: 'Import 3 people' }).click();
	await expect(page.getByRole('heading', { name: '3 people came in' })).toBeVisible();

	await choose(page, numbered(2));
	await expect(page.getByText(/As you answered on/)).toBeVisible();
	const rows = page.getByRole('region', { name: /Perhaps already among your clients/ });
	await expect(rows.getByText(/but another record number/)).toHaveCount(2);
	await expect(page.getByText(/record number 3 of Cy Orr, who is somebody else/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'All 2 are the same person' }).click();
	await expect(page.getByLabel('Record number: 2 → 1')).toBeChecked();
	await page.getByRole('button', { name: 'Import as it is: row 4' }).click();
	await page.getByRole('button', { name: 'Import 1 new, 2 people updated' }).click();
	await expect(page.getByRole('heading', { name: '1 person came in, 2 updated' })).toBeVisible();
	for (const [who, email] of [
		['Lee, Ana', 'ana@example.org'],
		['Kim, Bo', 'bo@example.org'],
		['Poe, Di', 'di@example.org']
	] as const) {
		await openClient(page, who);
		await expect(page.getByText(email)).toBeVisible();
	}
});

const group = `Name,DOB,Address,Primary Clinician,Email OK,Referring GP,Discharge Date
Ana Lee,03/17/1984,"1 Oak St, Lynn, MA 01901","Whitfield, Dana",Yes,Dr Fern,
Bo Kim,04/20/1990,"2 Elm St, Salem, MA 01970",Sam Orr,No,,
Cy Roe,05/21/1971,"3 Fir St, Quincy, MA 02169","Whitfield, Dana",No,,10/30/2026
Di Roe,06/22/1965,"3 Fir St, Quincy, MA 02169","Whitfield, Dana",,,
`;

test('of a group’s list one clinician’s rows come in, with what its columns say', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await choose(page, Buffer.from(group));
	await expect(page.getByText('“Referring GP” (1 row)')).toBeVisible();
	await page.getByRole('button', { name: /^Keep as a note ?: Referring GP/ }).click();
	await page.getByRole('button', { name: /^Yes ?, Email OK tells that/ }).click();
	await page.getByRole('button', { name: /^Import 4 people/ }).click();
	await expect(page.getByRole('link', { name: 'Say whose clients these are.' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Whitfield, Dana (3 rows)' }).check();
	await expect(page.getByText(/1 row of others stay/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Import 3 people' }).click();
	await expect(page.getByRole('heading', { name: '3 people came in' })).toBeVisible();

	await openClient(page, 'Lee, Ana');
	await expect(page.getByText('Referring GP: Dr Fern')).toBeVisible();
	await goTo(page, 'Clients');
	await expect(page.getByText('Kim, Bo')).toHaveCount(0);
});
