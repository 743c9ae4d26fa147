/** One of a couple wants to end: each of the two hears of it alone, and no letter says who said it. */
import type { Page } from '@playwright/test';
import { beginVault, firstMorning, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { addPerson, stage, unfold } from './people';
import { closeFile, fillPractice, holdSessions, openClient, postTheRest } from './steps';
import { expect, test } from './support';

async function begin(page: Page) {
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'I stay open, and end with one client' }).check();
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
	await fillPractice(page);
	await addPerson(page, {
		name: 'Zoë Lindqvist',
		street: '4 Elm Road',
		format: 'Couple',
		others: [{ role: 'Partner', name: 'Omar Haddad', street: '9 Pine Road' }]
	});
}

async function planIt(page: Page) {
	await page.getByLabel('Reason for ending').selectOption({ label: 'They want to end' });
	await page.getByLabel('Planned last session').fill('2026-12-21');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function done(page: Page, step: string) {
	await unfold(page.locator(`#${step}-toggle`));
	const body = page.locator(`#${step}-body`);
	await body.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.locator(`#${step}-toggle`)).toContainText('Done');
}

async function makeTheirLetters(page: Page, path: string): Promise<string[]> {
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByRole('button', { name: 'Include Zoë Lindqvist' }).click();
	await expect(page.getByRole('heading', { name: /^2 letters/ })).toBeVisible();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make 2 letters' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await postTheRest(page);
	await page.getByRole('button', { name: 'Record 2 letters' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'letters given' })).toBeVisible();
	return (await pdfPages(path)).map(flat);
}

test('of a couple one wants to end: a letter each, and neither says who said it', async ({
	page
}, info) => {
	test.slow();
	await begin(page);
	await planIt(page);
	await stage(page, 'notice');
	await done(page, 'acknowledge-their-wish');
	await unfold(page.locator('#tell-guardian-or-partner-toggle'));
	const others = page.locator('#tell-guardian-or-partner-body');
	await others.getByLabel('How', { exact: true }).selectOption('By phone');
	await done(page, 'tell-guardian-or-partner');

	const pages = await makeTheirLetters(page, info.outputPath('couple.pdf'));
	const whole = pages.join(' ');
	const firsts = pages.filter((each) => each.includes('Dear '));
	expect(firsts).toHaveLength(2);
	const to = (name: string) => firsts.filter((each) => each.includes(`Dear ${name},`));
	expect(to('Zoë Lindqvist')[0]).not.toContain('Omar');
	expect(to('Omar Haddad')[0]).not.toContain('Zoë');
	expect(
		whole.split('our sessions are to end. If that is not what you want, please tell me.')
	).toHaveLength(3);
	expect(whole).not.toContain('you have decided to end');

	await openClient(page, 'Lindqvist, Zoë');
	await expect(page.locator('#give-written-notice-toggle')).toContainText('Done');
	await holdSessions(page);
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Done');
	await (await stage(page, 'file')).getByRole('link', { name: /^Closing note/ }).click();
	await page.getByRole('button', { name: 'Confirm note and close the file' }).click();
	await closeFile(page);
	const note = page.getByRole('article', { name: 'The note' });
	await expect(note).toContainText('They want to end');
	await expect(note.getByText('Letter', { exact: true })).toHaveCount(2);
	await expect(note).toContainText('Partner Omar Haddad');
	await expect(note.getByText('Told', { exact: true })).toHaveCount(0);
});
