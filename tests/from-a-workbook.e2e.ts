import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { expect, expectAccessible, test } from './support';

/**
 * What somebody presses from the first page after set-up: each link and button, each file and answer chosen, each box
 * clicked into to type.
 */
function presser(page: Page) {
	const told: string[] = [];
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const once = async (what: Locator, act = what.click()) => {
		await act;
		told.push(String(what));
	};
	return {
		told,
		link: (name: string) => once(page.getByRole('link', { name }).first()),
		button: (name: string | RegExp) => once(button(name).first()),
		check: (name: string) => once(page.getByLabel(name)),
		type: (name: string | RegExp, text: string) => {
			const box = page.getByLabel(name, { exact: true });
			return once(box, box.fill(text));
		},
		file: (path: string) => {
			const box = page.getByLabel(/Choose the file/);
			return once(box, box.setInputFiles(path));
		}
	};
}

type Hand = ReturnType<typeof presser>;

/** From the list that is checked to the PDF of a letter, as somebody does who has said nothing of the practice but its end. */
async function firstLetter(page: Page, hand: Hand, path: string): Promise<string> {
	await hand.link('Letters');
	const closing = page.getByRole('radio', { name: 'The practice is closing' });
	if (!(await closing.isChecked())) await hand.check('The practice is closing');
	await hand.button('Review recipients');
	await hand.type('Your telephone', '(617) 555-0123');
	await hand.type(/^Your address/, '12 Harbor Street\nBoston, MA 02108');
	await hand.type(/^Until this day, clients ask me/, '2027-06-30');
	await hand.type(/^Somebody clients could turn to/, 'Harbor Therapy Group');
	await hand.type(/^Their telephone/, '(617) 555-0145');
	await hand.button('Put it in the letters');
	await hand.button(/^Include (?!all)/);
	await hand.check('I have read them, and they are correct');
	await hand.button(/^Make (the letter|\d+ letters)$/);
	const download = page.waitForEvent('download');
	await hand.link('Save the PDF');
	await (await download).saveAs(path);
	return flat((await pdfPages(path))[0] ?? '');
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await beginPractice(page);
});

test('from a vendor’s list to the first letter in at most twenty presses', async ({
	page
}, info) => {
	test.slow();
	const hand = presser(page);
	await hand.link('Import your client list');
	await hand.file('tests/lists/systems/simplepractice-transfer-template.csv');
	await expect(page.getByRole('heading', { name: 'Columns we are not sure of' })).toBeVisible();
	await hand.button('Yes to all 2');
	await hand.button('Import 12 people');
	await expect(page.getByRole('heading', { name: '12 people came in' })).toBeVisible();
	const text = await firstLetter(page, hand, info.outputPath('letter.pdf'));
	expect(text).toContain('12 Alder Lane');
	expect(text).toContain('Quincy, MA 02169');
	expect(hand.told.length, hand.told.join('\n')).toBeLessThanOrEqual(20);
});

test('from a workbook to the first letter in at most twenty presses', async ({ page }, info) => {
	test.slow();
	const hand = presser(page);
	await hand.link('Import your client list');
	await hand.file('tests/lists/formats/two-lists.xlsx');
	const sheet = page.getByRole('group', { name: 'The list is on the sheet' });
	await expect(sheet.getByRole('radio', { name: /^Active: 2 rows/ })).toBeChecked();
	await expectAccessible(page);
	await sheet.getByRole('radio', { name: /^Discharged/ }).check();
	await expect(page.getByText('Cy Orr').first()).toBeVisible();
	await sheet.getByRole('radio', { name: /^Active/ }).check();
	await hand.button('Import 2 people');
	await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();
	const text = await firstLetter(page, hand, info.outputPath('letter.pdf'));
	expect(text).toContain('1 Oak St');
	expect(text).toContain('Lynn, MA 01901');
	expect(hand.told.length, hand.told.join('\n')).toBeLessThanOrEqual(20);
});

test('a file of 17 MB is refused while the page stays free', async ({ page }, info) => {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	const line = 'Ana,Lee,1984-03-17,ana@example.org,617-555-0101,1 Oak St,Lynn,MA,01901\n';
	const path = info.outputPath('all.csv');
	writeFileSync(
		path,
		`First Name,Last Name,DOB,Email,Phone,Street,City,State,Zip\n${line.repeat(240_000)}`
	);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ entryTypes: ['longtask'] });
	});
	await page.getByLabel(/Choose the file/).setInputFiles(path);
	await expect(page.getByText(/more than 10000 rows/).first()).toBeVisible({ timeout: 20_000 });
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	// Alone on two cores there is none over 50 ms; others may share them.
	expect(Math.max(0, ...tasks)).toBeLessThan(150);
});
