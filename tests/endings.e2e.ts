import type { Page } from '@playwright/test';
import {
	beginPractice,
	beginVault,
	beginWithOneClient,
	firstMorning,
	goTo,
	goToSettings
} from './begin';
import { closeFile, endByWord, holdSessions } from './steps';
import { expect, test } from './support';

const zoe = 'Zoë Lindqvist';

async function choose(page: Page, reason: string) {
	await page.getByLabel('Reason for ending').selectOption({ label: reason });
}

async function save(page: Page) {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function open(page: Page, stage: string) {
	const toggle = page.locator(`#stage-${stage}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

async function openStep(page: Page, step: string) {
	const toggle = page.locator(`#${step}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	return page.locator(`#${step}-body`);
}

async function done(page: Page, step: string) {
	const body = await openStep(page, step);
	// What is done in a talk ends with the way it was held.
	await body
		.getByRole('button', { name: /^(Done|In person)$/ })
		.first()
		.click();
	await expect(page.locator(`#${step}-toggle`)).toContainText('Done');
}

async function act(page: Page, stage: string, name: string) {
	await open(page, stage);
	await page.getByRole('button', { name, exact: true }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

test('an agreed ending goes from the first question to the closed file', async ({ page }) => {
	await beginWithOneClient(page, zoe);
	await choose(page, 'Goals are achieved');
	await page.getByLabel('Planned last session').fill('2027-01-25');
	await expect(page.getByRole('status').filter({ hasText: 'Added:' })).toContainText(
		'Agree on the last day together'
	);
	await save(page);
	await open(page, 'notice');
	await done(page, 'agree-on-a-date');
	await act(page, 'notice', 'Talked it over: In person');
	await act(page, 'notice', 'Letter handed over');
	await expect(page.locator('#stage-transition-toggle')).toContainText('On request');
	await open(page, 'closure');
	await done(page, 'thin-out-sessions');
	await holdSessions(page);
	await act(page, 'file', 'File closed');
	await closeFile(page);
	await expect(page.locator('#stage-file-toggle')).toContainText('Rest left out');
});

test('a transfer in a crisis is for today, with one named place', async ({ page }) => {
	await beginWithOneClient(page, zoe);
	await choose(page, 'They need more intensive care now');
	await page.getByLabel('Level of care they need').selectOption({ label: 'Inpatient' });
	await save(page);
	await expect(page.locator('#choose-level-of-care-toggle')).toContainText('Today');
	await open(page, 'transition');
	await expect(page.locator('#speak-with-the-unit-toggle')).toContainText('Nov 23');
	await open(page, 'referrals');
	await expect(page.locator('#name-the-unit-toggle')).toContainText('Nov 23');
	await page
		.locator('#stage-referrals')
		.getByText(/left out, and why/)
		.click();
	await expect(page.locator('#stage-referrals')).toContainText('One named unit takes their place.');
});

test('for safety no letter goes before colleague, lawyer and insurer were asked', async ({
	page
}) => {
	await beginWithOneClient(page, zoe);
	await choose(page, 'Safety or a boundary is at stake');
	await save(page);
	await open(page, 'notice');
	const letterStep = async () => {
		await open(page, 'notice');
		return openStep(page, 'give-written-notice');
	};
	await expect(await letterStep()).toContainText(
		'First: Ask a colleague or supervisor · Ask your lawyer and insurer'
	);
	await endByWord(page, 'notice', 'consult');
	await endByWord(page, 'notice', 'ask-lawyer-and-insurer');
	await done(page, 'choose-who-speaks');
	await expect(await letterStep()).toContainText('Name a third person');
	const third = await openStep(page, 'name-third-person');
	await third.getByLabel('Who receives post and calls').fill('Dr. Amaka Osei');
	await third
		.getByRole('textbox', { name: 'Their address' })
		.fill('9 Court Square\nSalem, OR 97301');
	await third.getByLabel('Their telephone').fill('503-555-0190');
	await third.getByRole('button', { name: 'Name this third person' }).click();
	await expect(page.locator('#name-third-person-toggle')).toContainText('Done');
	await expect(await letterStep()).toContainText('Due');
});

test('another reason changes the path, and nothing recorded is lost', async ({ page }) => {
	await beginWithOneClient(page, zoe);
	await choose(page, 'Treatment is not helping enough');
	await save(page);
	await open(page, 'notice');
	await done(page, 'review-progress');
	await page.getByRole('link', { name: 'Change how it ends' }).click();
	await choose(page, 'I cannot reach them any more');
	const changes = page.getByRole('status').filter({ hasText: 'Is left out:' });
	await expect(changes).toContainText('Try a changed plan first');
	await expect(changes).toContainText('Call them');
	await save(page);
	await open(page, 'notice');
	await expect(page.locator('#review-progress-toggle')).toContainText('Done');
	await expect(page.locator('#call-them-toggle')).toBeVisible();
});

test('in a crisis this client’s clock stands still, and runs again after it', async ({ page }) => {
	await beginPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(zoe);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await page.getByRole('link', { name: 'Change how it ends' }).click();
	await page.getByLabel('In crisis now').check();
	await save(page);
	await open(page, 'notice');
	await expect(await openStep(page, 'tell-in-session')).toContainText('timeline is paused');
	await page.getByRole('link', { name: 'Change how it ends' }).click();
	await page.getByLabel('In crisis now').uncheck();
	await save(page);
	await open(page, 'notice');
	await expect(await openStep(page, 'tell-in-session')).toContainText('Due');
});

test('a leave turns into a closing', async ({ page }) => {
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'I am taking a planned leave' }).check();
	await page.getByLabel('Last day on which you hold sessions').fill('2027-03-19');
	await page.getByLabel('Back no earlier than').fill('2027-06-01');
	await page.getByLabel('Turns into a closing on').fill('2027-07-01');
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('link', { name: 'Add one client' }).click();
	await page.getByLabel('Full name').fill(zoe);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.locator('#stage-file-toggle')).toContainText('Left out');
	await goToSettings(page, 'Dates and reason');
	await page.getByRole('radio', { name: 'I am closing my practice' }).check();
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByLabel('Day on which the practice closes').fill('2027-03-31');
	await plan.getByRole('button', { name: 'Save' }).click();
	await expect(plan.getByText('Not saved yet.')).toBeHidden();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Lindqvist, Zoë' }).click();
	await expect(page.locator('#stage-file-toggle')).toContainText('open');
});
