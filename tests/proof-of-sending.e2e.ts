import type { Page, TestInfo } from '@playwright/test';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { beginPractice, goTo, unlock } from './begin';
import { addMailed, fiveTold, makeLetters, saved } from './letters-by-post';
import { flat, pdfPages } from './pdf-text';
import { fillPractice, postTheRest, recordOne } from './steps';
import { expect, expectAccessible, test } from './support';

async function recordCertified(page: Page) {
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await page.getByLabel('How Zoë Lindqvist got it').selectOption('certified');
	await page.getByLabel('How Maeve O’Dowd got it').selectOption('byHand');
	await postTheRest(page);
	await page.getByRole('button', { name: 'Record 5 letters' }).click();
	await expect(page.getByRole('status').filter({ hasText: '5 letters given' })).toBeVisible();
}

/** Days later the app is locked. */
async function comeBack(page: Page, at: string) {
	await page.clock.setFixedTime(new Date(at));
	await page.reload();
	await unlock(page);
}

async function openLetterOf(page: Page, name: string) {
	await page
		.getByRole('link', { name: `Open the letter to ${name}` })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: `Letter to ${name}` })).toBeVisible();
}

/** Nothing on a page lies under a message for as long as it stands: the end can be scrolled to above it. */
async function expectEndInSight(page: Page) {
	await expect(async () => {
		await page.evaluate(() => {
			scrollTo(0, document.documentElement.scrollHeight);
		});
		const messages = await page.getByRole('status').last().boundingBox();
		const main = await page.getByRole('main').boundingBox();
		expect(messages && main && main.y + main.height <= messages.y).toBe(true);
	}).toPass({ timeout: 10_000 });
}

async function item(page: Page, id: string) {
	const stage = page.locator('#stage-notice-toggle');
	if ((await stage.getAttribute('aria-expanded')) === 'false') await stage.click();
	const toggle = page.locator(`#${id}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	return page.locator(`#${id}-body`);
}

test('a certified letter comes back, is sent again to a safer address, and is received', async ({
	page
}, info) => {
	test.slow();
	await fiveTold(page);
	await makeLetters(page);
	await recordCertified(page);

	await openLetterOf(page, 'Zoë Lindqvist');
	await page.getByRole('button', { name: 'Add the number on the receipt' }).click();
	await page.getByLabel('Number on the receipt').fill('=9407 1118');
	await page.getByRole('button', { name: 'Save the number' }).click();
	await expect(page.getByText('number =9407 1118')).toBeVisible();

	await comeBack(page, '2026-12-03T09:00:00');
	await page.getByRole('button', { name: 'It came back' }).click();
	await page.getByLabel('It came back on').fill('2026-12-01');
	await page.getByRole('button', { name: 'Record that it came back' }).click();
	await expect(page.getByText(/It came back on December 1, 2026\. Keep/)).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('link', { name: 'To the page of Zoë Lindqvist' }).click();
	await expect(page.locator('#send-it-again-toggle')).toBeVisible();
	const again = await item(page, 'send-it-again');
	await again.getByRole('link', { name: 'The letter of Nov 23, 2026' }).click();
	await page.getByLabel('Another, safer address').check();
	await page.getByRole('button', { name: 'Record that it was sent again' }).click();
	await expect(page.getByRole('alert')).toContainText('Write the other address');
	await page
		.getByLabel('The other address, below the name')
		.fill('c/o Ng\n1 Any Street\nBoston, MA 02109');
	await page.getByRole('button', { name: 'Make the PDF to this address' }).click();
	const [, letter] = await saved(page, 'Save the second copy', info);
	const [text = ''] = await pdfPages(letter);
	expect(flat(text)).toContain(
		'Zoë Lindqvist c/o Ng 1 Any Street Boston, MA 02109 November 23, 2026'
	);
	await page.getByLabel('How it went').selectOption('certified');
	await page.getByLabel('Number on the receipt').fill('9407 2229');
	await page.getByRole('button', { name: 'Record that it was sent again' }).click();
	const sentAgain = page.getByRole('link', { name: /^Sent again on/ });
	await sentAgain.click();
	await expect(sentAgain).toBeHidden();

	await comeBack(page, '2026-12-09T09:00:00');
	await expect(page.getByText('No proof yet.', { exact: false })).toBeVisible();
	await expect(
		page.getByText(/what is made now is, byte for byte, what was recorded/)
	).toBeVisible();
	await page.getByRole('button', { name: 'It was received' }).click();
	await page.getByLabel('Received on').fill('2026-12-07');
	await page.getByRole('button', { name: 'Save the day' }).click();
	await expect(
		page.getByText('Received on December 7, 2026, by the receipt.', { exact: true })
	).toBeVisible();

	await page.getByRole('link', { name: 'To the page of Zoë Lindqvist' }).click();
	await item(page, 'send-it-again');
	await expect(page.locator('#send-it-again-toggle')).toContainText('Done');
	await expect(page.locator('#keep-proof-of-delivery-toggle')).toContainText('Done');
	for (const act of [
		'A letter came back on December 1, 2026',
		/^Letter sent again by certified mail to a safer address on December/,
		'Letter received on December 7, 2026, by the receipt'
	])
		await expect(
			page.getByRole('region', { name: 'History' }).getByText(act).first()
		).toBeVisible();
	await expectLog(page, info);
});

async function expectLog(page: Page, info: TestInfo) {
	await goTo(page, 'Letters');
	await page.getByLabel('Show', { exact: true }).selectOption({ label: 'No proof yet · 3' });
	const list = page.getByRole('region', { name: /^Recorded letters/ });
	await expect(list.getByRole('listitem')).toHaveCount(3);
	await expect(list).not.toContainText('Lindqvist');
	const [some] = await saved(page, 'Save the log of these 3 (CSV)', info);
	const [name, path] = await saved(page, 'Save the log of all letters (CSV)', info);
	expect([some, name]).toEqual(Array(2).fill('closewell-letter-log-2026-12-09.csv'));
	const text = readFileSync(path, 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: true
	});
	expect(data).toHaveLength(6);
	const [first, second] = data.filter((row) => row['Person'] === 'Zoë Lindqvist');
	expect(first).toMatchObject({ Number: "'=9407 1118", 'Came back': '2026-12-01', Received: '' });
	expect(second).toMatchObject({ Number: '9407 2229', Received: '2026-12-07', 'Came back': '' });
	expect(second?.['Fingerprint (SHA-256)']).toMatch(/^[0-9a-f]{64}$/);
}

test('a letter recorded in error stays to be seen, opens its step, and is undone', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await addMailed(page, 'Zoë Lindqvist', '4 Elm Road', true);
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Record printed letters' }).click();
	await recordOne(page);
	await expect(page.getByRole('status').filter({ hasText: 'Letter given' })).toBeVisible();
	await expectEndInSight(page);
	await openLetterOf(page, 'Zoë Lindqvist');
	await page.getByText('Recorded in error?', { exact: true }).click();
	await page.getByRole('button', { name: 'Mark as recorded in error' }).click();
	await expect(page.getByText('Say in a few words what is wrong with it.')).toBeVisible();
	await page.getByLabel('What is wrong with it').fill('It never left the house');
	await page.getByRole('button', { name: 'Mark as recorded in error' }).click();
	await expect(page.getByRole('main')).toContainText(
		'Recorded in error: It never left the house. It stays on view here'
	);
	await page.getByRole('link', { name: 'To the page of Zoë Lindqvist' }).click();
	await item(page, 'give-written-notice');
	await expect(page.locator('#give-written-notice-toggle')).not.toContainText('Done');
	await page
		.getByRole('button', {
			name: /A letter was recorded in error: It never left the house\. It was “/
		})
		.click();
	await expect(page.locator('#give-written-notice-toggle')).toContainText('Done');
});
