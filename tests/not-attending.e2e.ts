import type { Locator, Page } from '@playwright/test';
import { beginWithOneClient } from './begin';
import { closeFile, endByWord, offered } from './steps';
import { expect, expectAccessible, test } from './support';

async function stage(page: Page, id: string): Promise<Locator> {
	const toggle = page.locator(`#stage-${id}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	return page.locator(`#stage-${id}`);
}

async function end(page: Page, step: string, how: string) {
	const toggle = page.locator(`#${step}-toggle`);
	await stepOpen(page, step);
	await page.locator(`#${step}-body`).getByRole('button', { name: how, exact: true }).click();
	await expect(toggle).toContainText(/Done|Declined/);
}

async function log(page: Page, what: string, how: string, on: string) {
	const notice = await stage(page, 'notice');
	await notice.getByRole('button', { name: what, exact: true }).click();
	const asked = notice.getByRole('group', { name: what });
	await asked.getByLabel('The day it happened').fill(on);
	await asked.getByRole('button', { name: how, exact: true }).click();
	await expect(asked).toBeHidden();
}

/** Six weeks ago somebody stopped coming; the attempts since then are logged on their own days. */
async function beginLadder(page: Page) {
	// The letter of November 10 is entered on the 23rd, with the ending: whether it told of it is asked.
	page.on('dialog', (asked) => asked.accept());
	await beginWithOneClient(page, 'Zoë Lindqvist');
	await page.getByLabel('Reason for ending').selectOption({ label: 'They do not attend' });
	await page.getByLabel('This ending began on').fill('2026-10-13');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Reaching them' })).toBeVisible();
}

async function press(page: Page, id: string, ...buttons: string[]) {
	for (const name of buttons) {
		await (await stage(page, id)).getByRole('button', { name, exact: true }).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	}
}

/** The one session that the letter offered, which they did not want. */
async function declineSession(page: Page) {
	const closure = await stage(page, 'closure');
	await expect(closure.getByText(/^One is usual with this reason/)).toBeVisible();
	await closure.getByRole('button', { name: 'Plan this one' }).click();
	await closure.getByRole('button', { name: /^November 24, 2026/ }).click();
	await expectAccessible(page);
	await closure.getByRole('button', { name: 'Offered and declined' }).first().click();
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Declined');
}

test('a client who does not attend goes by the ladder to the closed file', async ({ page }) => {
	await beginLadder(page);
	const notice = await stage(page, 'notice');
	const next = (words: string) => expect(notice.getByText(words)).toBeVisible();
	await next('Next: call them, by October 13, 2026.');
	await log(page, 'Log a call', 'Nobody answered', '2026-10-13');
	await next('Next: send a short message, by October 16, 2026.');
	await log(page, 'Log a message', 'Text message sent', '2026-10-16');
	await log(page, 'Log a call', 'Left a voicemail', '2026-10-20');
	await next('Next: write with a reply-by date, by October 27, 2026.');
	await log(page, 'Log a letter', 'By post', '2026-10-27');
	await next('Next: give the letter, by November 10, 2026.');
	await expectAccessible(page);
	await log(page, 'Log a letter', 'By certified mail', '2026-11-10');
	await next('All attempts are done.');

	await log(page, 'A letter came back', 'Sent by certified mail', '2026-11-16');
	await expect(page.locator('#send-it-again-toggle')).toBeVisible();
	await log(page, 'Log a letter', 'By post', '2026-11-20');
	await expect(page.locator('#send-it-again-toggle')).toContainText('Done');
	await expect(
		notice.getByRole('list', { name: /What was logged/ }).getByRole('listitem')
	).toHaveCount(7);

	for (const step of ['screen-what-keeps-them-away', 'keep-proof-of-delivery'])
		await end(page, step, 'Done');
	await endByWord(page, 'notice', 'check-contact-wishes');
	await expect(page.locator('#stage-notice-toggle')).toContainText('Done');

	await declineSession(page);
	await endByWord(page, 'closure', 'leave-an-open-offer');
	await endByWord(page, 'referrals', ...offered);
	await press(page, 'referrals', 'By phone');
	await press(page, 'file', 'File closed');
	await closeFile(page);
	await expect(page.locator('#stage-file-toggle')).toContainText('Rest left out');
});

test('attempts stop once they answer, and what was logged is undone in the trail', async ({
	page
}) => {
	await beginLadder(page);
	const notice = await stage(page, 'notice');
	await log(page, 'Log a call', 'Nobody answered', '2026-10-13');
	await log(page, 'They contacted me', 'They wrote an e-mail', '2026-10-15');
	await expect(notice.getByText(/^They answered on October 15, 2026: attempts stop/)).toBeVisible();
	await page
		.getByRole('button', { name: /They got in touch by e-mail on October 15, 2026/ })
		.click();
	await expect(notice.getByText('Next: send a short message, by October 16, 2026.')).toBeVisible();
});

test('a call recorded on its step stands in the log, and one undo takes back both', async ({
	page
}) => {
	await beginLadder(page);
	const notice = await stage(page, 'notice');
	await stepOpen(page, 'call-them');
	const call = page.locator('#call-them-body');
	await call.getByLabel('The day it happened').fill('2026-10-13');
	await call.getByLabel('How it went').selectOption({ label: 'Left a voicemail' });
	await call.getByRole('button', { name: 'Done', exact: true }).click();
	const log = notice.getByRole('list', { name: /What was logged/ }).getByRole('listitem');
	await expect(log).toHaveText(/Oct 13, 2026\s*Voicemail, message left/);
	await expect(notice.getByText('Next: send a short message, by October 16, 2026.')).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
	await expect(log).toHaveCount(0);
	await expect(notice.getByText('Next: call them, by October 13, 2026.')).toBeVisible();
});

async function stepOpen(page: Page, step: string) {
	const toggle = page.locator(`#${step}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}
