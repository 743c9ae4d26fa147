import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice, recordOne } from './steps';
import { expect, expectAccessible, test } from './support';

const head = 'Client,Preferred name,Street address,City,State,ZIP code,Last session,status';

/** A practice whose list has these people, by name and by how they are called. */
async function begin(page: Page, people: readonly string[]) {
	test.slow();
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	const rows = people.map((each) => `${each},4 Elm Road,Boston,MA,02108,2026-11-16,active`);
	const buffer = Buffer.from([head, ...rows].join('\n'));
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: `Import ${people.length} people` }).click();
	await expect(page.getByRole('heading', { name: /people came in$/ })).toBeVisible();
	await tellAll(page);
}

async function tellAll(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: /^Record for \d+ clients, in person$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
}

async function edit(page: Page, inList: string, change: () => Promise<void>) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: inList }).click();
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await change();
	await page.getByRole('button', { name: 'Save' }).first().click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function toTheCheck(page: Page) {
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(page.getByRole('heading', { name: /letters?(:|$)/ }).first()).toBeVisible();
}

const confirm = (page: Page) => page.getByLabel('I have read them, and they are correct').check();

test('a fault holds back its own letter, the others are made, and a doubt is asked once', async ({
	page
}, info) => {
	await begin(page, ['Ada Ng,{first name}', 'Ben Oh,', 'Cleo Park,']);
	await edit(page, 'Oh, Ben', async () => {
		await page.getByLabel('Street').first().fill('Elm Counseling Center');
		await page.getByRole('radio', { name: 'May be mailed', exact: true }).first().check();
	});
	await toTheCheck(page);
	await expect(page.getByRole('heading', { name: '2 letters: 1 to hand over' })).toBeVisible();
	const held = page.getByRole('region', { name: 'One letter is held back until this is fixed' });
	await expect(held).toContainText('Ada Ng');
	await expect(held).toContainText('In the greeting, “{first name}”: The mark of a field is still');
	await expectAccessible(page);
	await held.getByRole('button', { name: /^Show it/ }).click();
	await expect(page.getByText('Look at the greeting.')).toBeVisible();
	await expect(page.getByText('Dear {first name},')).toBeVisible();

	await confirm(page);
	await page.getByRole('button', { name: 'Make 2 letters' }).click();
	await expect(page.getByText('Read this first, then confirm it.')).toBeVisible();
	const doubt = page.getByRole('region', { name: 'One thing to look at' });
	await expect(doubt).toContainText('Ben Oh');
	await expect(doubt).toContainText('The address says what kind of practice writes');
	await doubt.getByRole('button', { name: 'I have read this' }).click();
	await expect(doubt).toBeHidden();
	await page.getByRole('button', { name: 'Make 2 letters' }).click();
	const path = info.outputPath('letters.pdf');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	const text = (await pdfPages(path)).map(flat).join('\n');
	expect(['Ben', 'Cleo', '{first name}'].map((name) => text.includes(`Dear ${name},`))).toEqual([
		true,
		true,
		false
	]);

	await page.getByRole('button', { name: 'Back to the check' }).click();
	await expect(page.getByText('One thing you have read')).toBeVisible();
	await expect(held.getByRole('link', { name: /^Go to their page/ })).toBeVisible();
	await edit(page, 'Ng, Ada', () =>
		page.getByLabel('How you address them in a letter').first().fill('Ada')
	);
	await toTheCheck(page);
	await expect(page.getByRole('heading', { name: '3 letters: 2 to hand over' })).toBeVisible();
	await expect(held).toBeHidden();
	await expect(doubt).toBeHidden();
});

test('a referral that names another client holds back all letters but theirs', async ({ page }) => {
	await begin(page, ['Ada Ng,', 'Ben Oh,']);
	await goTo(page, 'Referrals');
	await page.getByRole('button', { name: 'Add to the referral list' }).click();
	const form = page.getByRole('dialog');
	await form.getByLabel('Name', { exact: true }).fill('River Clinic');
	await form.getByLabel('Address').fill('In the rooms of Ada Ng');
	await form.getByLabel('Telephone').fill('(617) 555-0145');
	await form.getByRole('button', { name: 'Add to the list' }).click();
	await expect(form).toBeHidden();
	await toTheCheck(page);
	await expect(page.getByRole('heading', { name: '1 letter: 1 to hand over' })).toBeVisible();
	const held = page.getByRole('region', { name: /held back until this is fixed/ });
	await expect(held.getByRole('listitem')).toContainText('Ben Oh');
	await expect(held.getByRole('link', { name: /Referrals/ })).toBeVisible();
	await held.getByRole('button', { name: /^Allow it anyway/ }).click();
	await expect(page.getByRole('heading', { name: '2 letters: 2 to hand over' })).toBeVisible();
});

test('a name in another script prints from the screen, and is kept as printed there', async ({
	page
}, info) => {
	await begin(page, ['李明 عمر,', 'Ben Oh,']);
	await toTheCheck(page);
	await expect(page.getByRole('heading', { name: '1 letter: 1 to hand over' })).toBeVisible();
	await confirm(page);
	await page.getByRole('button', { name: /from the screen : 李明/ }).click();
	await expect(page.getByRole('region', { name: /^Page 1 of/ })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print it' })).toBeVisible();
	await expectAccessible(page);
	const path = info.outputPath('screen.pdf');
	await page.pdf({ path, preferCSSPageSize: true });
	const pages = await pdfPages(path);
	const [first = ''] = pages;
	expect(flat(first)).toContain('李明');
	expect(flat(first)).toContain('I will close my practice on March 31, 2027.');
	expect(flat(pages.join(' '))).not.toMatch(/Print it|Back to the check|Ben Oh|Choose, check/);
	expect(readFileSync(path, 'latin1')).toMatch(/\/MediaBox ?\[ ?0 0 612 79[12]/);

	await page.getByRole('button', { name: 'Record how it was given' }).click();
	await recordOne(page);
	await expect(page.getByRole('heading', { name: /^Recorded letters/ })).toBeVisible();
	await page.getByRole('link', { name: /^Open/ }).click();
	await expect(
		page.getByText('This letter was printed from the screen by a browser')
	).toBeVisible();
	await expect(
		page.getByText('Its words are, letter for letter, those that were recorded.')
	).toBeVisible();
	await expectAccessible(page);
});

test('letters are for those in a filter of the list', async ({ page }) => {
	await begin(page, ['Ada Ng,', 'Ben Oh,']);
	await goTo(page, 'Letters');
	await page.getByLabel('For whom?').selectOption('No next appointment');
	await expect(page.getByText('For your filter “No next appointment”: 2 people.')).toBeVisible();
	await expect(page.getByLabel('For whom?')).toBeFocused();
	await page.getByLabel('For whom?').selectOption('Minors');
	await expect(page.getByText('Nobody is in your filter “Minors” now.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Use all instead' }).click();
	await expect(page.getByLabel('For whom?')).toHaveValue('all');
	expect(page.url()).not.toMatch(/Minors|filter/);
});
