/** The letters of those weeks. */
import { expect, type Page } from '@playwright/test';
import { goTo } from '../begin';
import { openClient, postTheRest } from '../steps';

/** Everybody's closing letter, and a letter of the therapist's own. */
export async function sayItInOwnWords(page: Page) {
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Edit wording' }).click();
	await page.getByRole('link', { name: 'The practice is closing', exact: true }).click();
	await page.getByRole('button', { name: /^Paragraph: Thank you/ }).click();
	await page
		.getByRole('textbox', { name: 'Paragraph' })
		.fill('Thank you, {call name}, for all these years.');
	await page.getByRole('button', { name: 'Save these words' }).click();
	await expect(page.getByRole('status').filter({ hasText: /wording changed/ })).toBeVisible();
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Edit wording' }).click();
	await page.getByRole('link', { name: 'Write a letter of your own' }).click();
	await page.getByLabel('What you call it').fill('Names to turn to');
	await page.getByLabel('Subject line').fill('Some names for you');
	await page.getByText('Add something', { exact: true }).click();
	await page.getByRole('button', { name: 'A paragraph' }).click();
	await page.getByRole('textbox', { name: 'Your paragraph' }).fill('We meet until {last session}.');
	await page.getByRole('button', { name: 'Save this letter' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Names to turn to' })).toBeVisible();
}

/** To everybody who was told; one by certified mail, one in error. */
export async function sendLetters(page: Page) {
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Record printed letters' }).click();
	await page.getByLabel('How Zoë Lindqvist got it').selectOption('certified');
	await postTheRest(page);
	await page.getByRole('button', { name: /^Record \d+ letters$/ }).click();
	await expect(page.getByRole('status').filter({ hasText: 'letters given' })).toBeVisible();
	await openLetter(page, 'Zoë Lindqvist');
	await page.getByRole('button', { name: 'Add the number on the receipt' }).click();
	await page.getByLabel('Number on the receipt').fill('9407 1118');
	await page.getByRole('button', { name: 'Save the number' }).click();
	await expect(page.getByText('number 9407 1118')).toBeVisible();
	await goTo(page, 'Letters');
	await openLetter(page, 'Karim Haddad');
	await page.getByText('Recorded in error?', { exact: true }).click();
	await page.getByLabel('What is wrong with it').fill('It never left the house');
	await page.getByRole('button', { name: 'Mark as recorded in error' }).click();
	await expect(page.getByRole('main')).toContainText('Recorded in error: It never left the house');
}

async function openLetter(page: Page, to: string) {
	await page
		.getByRole('link', { name: `Open the letter to ${to}` })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: `Letter to ${to}` })).toBeVisible();
}

/** One letter came back and went out again; then the board, and a landlord whose letter had to be read first. */
export async function writeToOthers(page: Page) {
	await openClient(page, 'Lindqvist, Zoë');
	await goTo(page, 'Letters');
	await openLetter(page, 'Zoë Lindqvist');
	await page.getByRole('button', { name: 'It came back' }).click();
	await page.getByLabel('It came back on').fill('2026-12-01');
	await page.getByRole('button', { name: 'Record that it came back' }).click();
	await expect(page.getByText(/It came back on December 1, 2026\. Keep/)).toBeVisible();
	await writeTo(page, /licensing board/, 'Board of Allied Health');
	await page.getByLabel('What you ask for').selectOption({ label: 'List me as inactive' });
	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by certified mail' });
	await page.getByLabel('Number on the receipt (optional)').fill('7019 2280 0001');
	await recordSent(page, 'Board of Allied Health');
	await writeTo(page, /landlord/i, 'Mill Lane Offices');
	await page.getByLabel('Clause of the lease').fill('14, for my anxiety');
	const toRead = page.getByRole('region', { name: 'Look at this before it goes' });
	await toRead.getByRole('button', { name: 'I have read this' }).click();
	await recordSent(page, 'Mill Lane Offices');
}

async function writeTo(page: Page, letter: RegExp, name: string) {
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Letters to others' }).click();
	await page.getByRole('link', { name: letter }).first().click();
	await page.getByRole('button', { name: /^Add: / }).click();
	await page.getByLabel('Name of the person or body').fill(name);
	await page.getByLabel('Address (optional)').fill('1000 Washington Street\nBoston, MA 02118');
	await page.getByRole('button', { name: 'Add them' }).click();
	await expect(page.getByRole('button', { name: 'Add another' })).toBeVisible();
}

async function recordSent(page: Page, to: string) {
	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by post' });
	await page.getByRole('button', { name: 'Record it as sent' }).click();
	await expect(page.getByRole('region', { name: /^Recorded/ })).toContainText(to);
}
