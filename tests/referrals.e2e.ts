import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { openClient } from './steps';
import { expect, expectAccessible, test } from './support';

const list = `Provider;Specialties;Phone;Insurance;Languages;Telehealth;Licensed in;Openings;Last checked;Retiring
Dr. Amélie Fournier;Grief, adults;(617) 555-0101;Aetna;English, French;in person;MA;2;2026-11-20;no
Harbor Therapy Group;Trauma, EMDR;(617) 555-0102;Aetna, BlueCross;English;both;Massachusetts;3;2026-11-18;no
Joachim Grünwald, LICSW;Families;(617) 555-0103;;German;video;MA;1;2026-09-01;no
Old Mill Clinic;Anxiety;(617) 555-0104;;English;office;MA;4;2026-11-18;yes
Harbor Therapy Group;Trauma;617 555 0102;;;;;3;;
`;

async function importProviders(page: Page) {
	await goTo(page, 'Referrals');
	await page.getByRole('link', { name: 'Import a list' }).click();
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'colleagues.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
	await expect(page.getByText('Row 6: Harbor Therapy Group stands in row 3 too.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Leave out row 6' }).click();
	await page.getByRole('button', { name: 'Import 4 entries' }).click();
	await expect(page.getByRole('heading', { name: '4 entries came in' })).toBeVisible();
}

async function addClient(page: Page, name: string) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Names for everybody, asked or not. */
async function spreadAll(page: Page) {
	await goTo(page, 'Referrals');
	await page.getByRole('link', { name: 'Spread the caseload' }).click();
	await page.getByRole('checkbox', { name: /^Also the/ }).check();
}

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('from a list of colleagues to the first visit with one of them', async ({ page }) => {
	await beginPractice(page);
	await importProviders(page);
	await addClient(page, 'Zoë Lindqvist');
	await addClient(page, 'Ben Okafor');

	await spreadAll(page);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Keep as suggested for 2 clients' }).click();
	await expect(page.getByText('Nobody needs a name now.')).toBeVisible();

	await openClient(page, 'Lindqvist, Zoë');
	await page.locator('#stage-referrals-toggle').click();
	const next = page.getByRole('region', { name: 'Next provider' });
	await next.getByRole('button', { name: 'All 3 names offered' }).click();
	await saved(page);
	const harbor = next.getByRole('listitem').filter({ hasText: 'Harbor Therapy Group' });
	await harbor.getByRole('button', { name: /^First visit booked/ }).click();
	await harbor.getByLabel('First visit with Harbor Therapy Group').fill('2026-11-23');
	await harbor.getByRole('button', { name: 'Save this day' }).click();
	await expect(harbor.getByText('First visit booked', { exact: true })).toBeVisible();
	await expectAccessible(page);
	await harbor.getByRole('button', { name: /^First visit kept/ }).click();
	await expect(harbor.getByText('First visit kept', { exact: true })).toBeVisible();
	for (const step of ['choose-options', 'give-referral-details', 'record-choice'])
		await expect(page.locator(`#${step}-toggle`)).toContainText('Done');
	await page.locator('#stage-transition-toggle').click();
	await expect(page.locator('#confirm-first-visit-toggle')).toContainText('Done');

	await goTo(page, 'Referrals');
	await expect(page.getByRole('listitem').filter({ hasText: 'Harbor Therapy' })).toContainText(
		'2 of 3 openings left · 1 of yours sent there'
	);
	await expect(page.getByText('About to retire', { exact: true })).toBeVisible();
});

test('one undo takes all suggested names back', async ({ page }) => {
	await beginPractice(page);
	await importProviders(page);
	await addClient(page, 'Zoë Lindqvist');
	await spreadAll(page);
	await page.getByRole('button', { name: 'Keep as suggested for 1 client' }).click();
	await expect(page.getByText('Nobody needs a name now.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(page.getByRole('button', { name: 'Keep as suggested for 1 client' })).toBeVisible();
});
