import type { Page, TestInfo } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice } from './steps';
import { expect, expectAccessible, test } from './support';

const zip = 'Separate files (ZIP)';
const oneFile = 'One file to print';

test('at least 500 of 2,000 get letters: stopped, made again, in a ZIP and in one file', async ({
	page
}, info) => {
	test.slow();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await beginPractice(page);
	await fillPractice(page);
	await importAgency(page);
	await tellThem(page);
	const count = await askForLetters(page);
	expect(count).toBeGreaterThanOrEqual(500);
	await expect(page.getByText('Virginia wants a notice to say this: Say whether')).toBeVisible();
	await page.getByRole('button', { name: 'I have read this' }).click();

	await make(page, zip);
	await expect(page.getByText(/^[1-9]\d* of \d+/)).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText(/^Stopped after \d+ of \d+\. No file was kept\.$/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Save the ZIP' })).toHaveCount(0);

	await make(page, zip);
	await expect(page.getByText(/^[1-9]\d* unchanged, \d+ new or made again\.$/)).toBeVisible();
	await expectAccessible(page);
	await expectZip(page, count, info);

	await page.getByRole('button', { name: 'Back to the check' }).click();
	await make(page, oneFile);
	await expect(page.getByRole('heading', { name: `${count} letters are ready` })).toBeVisible();
	const letters = await savedLetters(page, 'all.pdf', info);
	expect(letters).toHaveLength(count);

	await moveOne(page);
	await askForLetters(page);
	await expect(page.getByText(`${count - 1} are unchanged since you made them`)).toBeVisible();
	await make(page, oneFile);
	await expect(page.getByText(`${count - 1} unchanged, in the file`)).toBeVisible();
	const [only, ...others] = await savedLetters(page, 'changed.pdf', info);
	expect([flat(only ?? '').includes('9 Harvest Lane'), others.length]).toEqual([true, 0]);
});

async function importAgency(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles('tests/caseloads/agency-2000.csv');
	await page.getByRole('button', { name: 'Import 2000 people' }).click();
	await expect(page.getByRole('heading', { name: '2000 people came in' })).toBeVisible();
}

async function tickThem(page: Page) {
	await goTo(page, 'Clients');
	await page.getByLabel('Find by name or number').fill('i');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await expect(page.getByText(/^\d+ chosen$/)).toBeVisible();
}

async function tellThem(page: Page) {
	await tickThem(page);
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: /^Record for \d+ clients, in person$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
}

/** Chooses the letter for those ticked, as far as the check; gives how many letters there are. */
async function askForLetters(page: Page): Promise<number> {
	await tickThem(page);
	await page.getByRole('button', { name: 'Make letters for these' }).click();
	await page.getByRole('button', { name: 'Review recipients' }).click();
	const heading = page.getByRole('heading', { name: /^\d+ letters:/ });
	return parseInt((await heading.textContent()) ?? '');
}

async function make(page: Page, how: string) {
	await page.getByLabel(how).check();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: /^Make (the letter|\d+ letters)$/ }).click();
}

async function saved(page: Page, link: string, path: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: link }).click();
	await (await download).saveAs(path);
	return (await download).suggestedFilename();
}

async function expectZip(page: Page, count: number, info: TestInfo) {
	const path = info.outputPath('letters.zip');
	expect(await saved(page, 'Save the ZIP', path)).toBe('closewell-letters-2026-11-23.zip');
	const files = unzipSync(new Uint8Array(readFileSync(path)));
	const names = Object.keys(files);
	expect(names).toHaveLength(count);
	for (const name of names) expect(name).toMatch(/^letter-\d{3}\.pdf$/);

	await page.getByText('Whose number is whose').click();
	const seventh = page.getByRole('listitem').filter({ hasText: /^007 / });
	const client = (await seventh.textContent())?.replace('007', '').trim() ?? '';
	const letter = info.outputPath('letter-007.pdf');
	writeFileSync(letter, files['letter-007.pdf'] ?? '');
	const [text = ''] = await pdfPages(letter);
	expect(client).not.toBe('');
	expect(flat(text)).toContain(`${client} `);
	expect(flat(text)).toContain('I will close my practice on March 31, 2027.');
}

async function savedLetters(page: Page, name: string, info: TestInfo): Promise<string[]> {
	const path = info.outputPath(name);
	await saved(page, 'Save the PDF', path);
	return (await pdfPages(path)).filter((text) => text.includes('\nDear '));
}

async function moveOne(page: Page) {
	await goTo(page, 'Clients');
	await page.getByLabel('Find by name or number').fill('Williams');
	await page.getByRole('row').nth(1).getByRole('link').first().click();
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByLabel('Street').first().fill('9 Harvest Lane');
	await page.getByRole('button', { name: 'Save' }).first().click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}
