import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { adults, current, fullName, minors, people } from './letter-list';
import { flat, pdfPages } from './pdf-text';
import { fillPractice, importList, recordAll, tellToday } from './steps';
import { expect, test } from './support';

type Row = Record<string, string>;

test('from nothing to a letter for everybody who should get one', async ({ page }, info) => {
	test.slow();
	await beginPractice(page);
	await fillPractice(page);
	await importList(page);
	await goTo(page, 'Clients');
	await expect(page.getByText(`${current().length} people`)).toBeVisible();
	const [first, second] = adults();
	for (const row of [first, second]) await tellToday(page, inList(row));

	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(page.getByRole('heading', { name: '2 letters: 2 to hand over' })).toBeVisible();
	await expectHeldOut(page);
	await includeEverybodyByName(page);
	const count = adults().length;
	await expect(page.getByRole('heading', { name: new RegExp(`^${count} letters`) })).toBeVisible();
	await expect(page.getByText(`Something comes first · ${minors().length}`)).toBeVisible();

	await expect(page.getByText('Virginia wants a notice to say this: Say whether')).toBeVisible();
	await page.getByRole('button', { name: 'I have read this' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: `Make ${count} letters` }).click();
	const saved = info.outputPath('letters.pdf');
	await saveTo(page, saved);
	await expectLetters(saved);

	await recordAll(page, count);
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: `${count} people have the letter` })).toBeVisible();
});

function inList(row: Row | undefined) {
	return `${row?.['Last Name']}, ${row?.['First Name']}`;
}

async function expectHeldOut(page: Page) {
	const standing = (word: string) => people().filter((row) => row['Status'] === word).length;
	const held = {
		'Not told yet': current().length - 2 - minors().length,
		// Nobody hears of it before it is known who decides for the child.
		'Something comes first': minors().length,
		'Waiting list': standing('Prospect'),
		'Former clients': standing('Archived') + standing('Inactive')
	};
	for (const [reason, count] of Object.entries(held))
		await expect(page.getByText(`${reason} · ${count}`)).toBeVisible();
	expect(Object.values(held).reduce((sum, count) => sum + count, 2)).toBe(41);
}

async function includeEverybodyByName(page: Page) {
	await page.getByText('Not told yet ·').click();
	const include = page.getByRole('button', { name: /^Include/ });
	while ((await include.count()) > 0) await include.first().click();
}

async function saveTo(page: Page, path: string) {
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	expect((await download).suggestedFilename()).toBe('closewell-letters-2026-11-23.pdf');
	await (await download).saveAs(path);
}

async function expectLetters(path: string) {
	const pages = await pdfPages(path);
	const letters = pages.filter((page) => page.includes('\nDear '));
	expect(letters).toHaveLength(adults().length);
	for (const row of adults()) {
		const address = `${row['Street']}\n${row['City']}, ${row['State']} ${row['Zip']}`;
		const own = letters.filter((page) => page.includes(`${fullName(row)}\n${address}\n`));
		expect(own, fullName(row)).toHaveLength(1);
		expect(own[0]).toContain(`Dear ${row['Preferred Name'] || row['First Name']},`);
	}
	const whole = flat(pages.join('\n'));
	for (const words of [
		'I will close my practice on March 31, 2027. My last day of sessions is March 19, 2027.',
		'Dr. Amélie Fournier (617) 555-0145',
		'Until June 30, 2027, please ask me. After that date, I will write to you',
		'call or text 988'
	])
		expect(whole.split(words)).toHaveLength(adults().length + 1);
	for (const row of minors()) expect(whole).not.toContain(fullName(row));
}
