import type { Page, TestInfo } from '@playwright/test';
import { firstMorning, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { recordOne } from './steps';
import { expect, expectAccessible, test } from './support';

async function lookAround(page: Page) {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

async function openWords(page: Page, letter: string) {
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Edit wording' }).click();
	await page.getByRole('link', { name: letter, exact: true }).click();
}

/** Rewords the paragraph that begins so, and saves it. */
async function reword(page: Page, begins: RegExp, text: string) {
	await page.getByRole('button', { name: begins }).click();
	await page.getByRole('textbox', { name: 'Paragraph' }).fill(text);
	await page.getByRole('button', { name: 'Save these words' }).click();
	await expect(page.getByRole('status').filter({ hasText: /wording changed/ })).toBeVisible();
}

/** The text of the closing letters to those who are told and to two more, in one file. */
async function closingLetters(page: Page, info: TestInfo, file: string): Promise<string> {
	await goTo(page, 'Letters');
	await page.getByLabel('The practice is closing').check();
	await page.getByRole('button', { name: 'Review recipients' }).click();
	for (let more = 0; more < 2; more += 1)
		await page
			.getByRole('button', { name: /^Include/ })
			.first()
			.click();
	await page.getByLabel('I have read them, and they are correct').check();
	// Of those named in letters to guardians it is asked once.
	const read = page.getByRole('button', { name: /^I have read th/ });
	if (await read.isVisible()) await read.click();
	const all = page.getByRole('radio', { name: /^All/ });
	if (await all.isVisible()) await all.check();
	return made(page, info, file);
}

async function made(page: Page, info: TestInfo, file: string): Promise<string> {
	const path = info.outputPath(file);
	await page.getByRole('button', { name: /^Make (the letter|\d+ letters)/ }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	return flat((await pdfPages(path)).join('\n'));
}

const times = (text: string, words: string | RegExp) => text.split(words).length - 1;
const oursSays = 'I have been glad to work with you.';

test('own words reach every letter, one person’s only theirs, and ours come back', async ({
	page
}, info) => {
	test.slow();
	await lookAround(page);
	const ours = times(await closingLetters(page, info, 'ours.pdf'), oursSays);
	expect(ours).toBeGreaterThan(1);

	await openWords(page, 'The practice is closing');
	await reword(page, /^Paragraph: Thank you/, 'Thank you, {call name}, for all these years.');
	await expectAccessible(page);
	const text = await closingLetters(page, info, 'for-all.pdf');
	expect([times(text, oursSays), times(text, /Thank you, [^{]+?, for all these years\./)]).toEqual([
		0,
		ours
	]);

	await page.getByRole('button', { name: 'Back to the check' }).click();
	await page.getByRole('link', { name: 'Change the words of this letter' }).click();
	await expect(page.getByRole('radio', { name: /^Only for the letter to/ })).toBeChecked();
	await reword(page, /^Paragraph: Thank you/, 'This I say to you alone.');
	const mixed = await closingLetters(page, info, 'for-one.pdf');
	expect([times(mixed, 'for all these years.'), times(mixed, 'to you alone')]).toEqual([
		ours - 1,
		1
	]);

	await openWords(page, 'The practice is closing');
	await page.getByRole('button', { name: 'Reset all to ours' }).click();
	await expect(page.getByRole('status').filter({ hasText: /wording reset/ })).toBeVisible();
	const back = await closingLetters(page, info, 'back.pdf');
	expect([times(back, oursSays), times(back, 'to you alone')]).toEqual([ours - 1, 1]);
});

test('a letter of one’s own is written from a blank, printed and recorded', async ({
	page
}, info) => {
	await lookAround(page);
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Edit wording' }).click();
	await page.getByRole('link', { name: 'Write a letter of your own' }).click();
	await page.getByLabel('What you call it').fill('Names to turn to');
	await page.getByLabel('Subject line').fill('Some names for you');
	await page.getByText('Add something', { exact: true }).click();
	await page.getByRole('button', { name: 'A paragraph' }).click();
	await page
		.getByRole('textbox', { name: 'Your paragraph' })
		.fill('We meet until {last session}. These people have room:');
	await page.getByText('Add something', { exact: true }).click();
	await page.getByLabel('Something ready-made').selectOption({ label: 'Referrals' });
	await page.getByRole('button', { name: 'Insert it' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save this letter' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Names to turn to' })).toBeVisible();

	await goTo(page, 'Letters');
	await page.getByLabel('Names to turn to').check();
	await page.getByRole('button', { name: 'Review recipients' }).click();
	const include = page.getByRole('button', { name: /^Include/ }).first();
	if (!(await include.isVisible())) await page.getByText('Chosen one by one').click();
	await include.click();
	await page.getByLabel('I have read them, and they are correct').check();
	const text = await made(page, info, 'own.pdf');
	expect(text).toMatch(
		/Some names for you Dear .+ We meet until \w+ \d+, 2027\. These people have room: .*Harriet Lindenbaum/
	);
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await recordOne(page);
	await expect(page.getByRole('status').filter({ hasText: /Letter given/ })).toBeVisible();
});

test('words that were not saved are offered back', async ({ page }) => {
	await lookAround(page);
	await openWords(page, 'The practice is closing');
	await page.getByRole('button', { name: /^Paragraph: Thank you/ }).click();
	await page.getByRole('textbox', { name: 'Paragraph' }).fill('Half a sentence');
	await goTo(page, 'Today');
	await openWords(page, 'The practice is closing');
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByRole('button', { name: 'Paragraph: Half a sentence' })).toBeVisible();
});
