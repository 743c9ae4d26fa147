import type { Page } from '@playwright/test';
import { counting } from './count';
import { beginPractice, firstMorning, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { unfold } from './people';
import { closeFile, fillPractice, holdSessions, toldToday } from './steps';
import { expect, test } from './support';

async function addClient(page: Page, name: string, birthYear: string) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill(`${birthYear}-05-17`);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const routine = [
	['notice', toldToday],
	['notice', 'Talked it over: In person'],
	['notice', 'Letter handed over'],
	['referrals', 'Offered, none wanted: In person'],
	['file', 'File closed']
] as const;

test('a routine client costs at most 25 clicks from told to closed file', async ({ page }) => {
	await beginPractice(page);
	await fillPractice(page);
	await addClient(page, 'Zoë Lindqvist', '1990');
	const count = await counting(page);
	for (const [stage, act] of routine) {
		const toggle = page.locator(`#stage-${stage}-toggle`);
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
		await page.getByRole('button', { name: act, exact: true }).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		if (stage === 'referrals') await holdSessions(page);
	}
	await closeFile(page);
	expect((await count()).presses).toBeLessThanOrEqual(25);
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '1 file closed' })).toBeVisible();
});

test('what was done is taken back from the trail, and stays visible', async ({ page }) => {
	await beginPractice(page);
	await addClient(page, 'Zoë Lindqvist', '1990');
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
	const trail = page.getByRole('complementary').or(page.getByRole('region', { name: 'History' }));
	await trail.getByRole('button', { name: /Undo/ }).first().click();
	await expect(page.getByRole('button', { name: /^Told today.*: In person$/ })).toBeVisible();
	await expect(trail.getByText(/taken back|undone/i).first()).toBeVisible();
});

test('keys alone lead from the first question to somebody told', async ({ page }) => {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
	await tabTo(page, 'Begin');
	await page.keyboard.press('Enter');
	await tabTo(page, 'Passphrase');
	await page.keyboard.type('a quiet door closes well in autumn');
	await tabTo(page, 'Repeat passphrase');
	await page.keyboard.type('a quiet door closes well in autumn');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Your recovery sheet' })).toBeVisible();
	await tabTo(page, 'I have printed it or written it down, and I know where I’ve put it');
	await page.keyboard.press('Space');
	await tabTo(page, 'Continue');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Your name, as your letters sign it')).toBeVisible();
	await tabTo(page, 'Your name, as your letters sign it');
	await page.keyboard.type('Dana Whitfield, PhD');
	await tabTo(page, 'State or country');
	await page.keyboard.type('Mass');
	await tabTo(page, 'Last day on which you hold sessions');
	await page.keyboard.type('03192027');
	await tabTo(page, 'Day on which the practice closes');
	await page.keyboard.type('03312027');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'Add one client' })).toBeVisible();
	await tabTo(page, 'Add one client');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Full name')).toBeVisible();
	await tabTo(page, 'Full name');
	await page.keyboard.type('Łukasz Ångström');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Łukasz Ångström' })).toBeVisible();
	await tabTo(page, 'In person');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
});

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string) {
	const focused = () =>
		page.evaluate(() => {
			const at = document.activeElement as (HTMLInputElement & HTMLElement) | null;
			const label = at?.labels?.[0] ?? at;
			return label?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		});
	for (let presses = 0; presses < 60; presses++) {
		if ((await focused()).startsWith(name)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to “${name}”`);
}

test('a guardian gets a letter once name, address and authority are there', async ({
	page
}, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await addClient(page, 'Noor Ångström', '2014');
	await page.getByRole('link', { name: 'Edit' }).click();
	await page.getByRole('button', { name: /Add a guardian/ }).click();
	const guardian = page.getByRole('group', { name: /guardian/i }).last();
	await guardian.getByLabel('Full name of this person').fill('Signe Ångström');
	await guardian.getByLabel('Street').fill('185 Oak Ave');
	await guardian.getByLabel('City').fill('St. Paul');
	await guardian.getByLabel('Decides on treatment').selectOption('Yes, checked');
	await guardian.getByLabel('May know').selectOption('Yes');
	await page.getByRole('button', { name: 'Save' }).click();
	await unfold(page.locator('#check-custody-toggle'));
	await page
		.locator('#check-custody-body')
		.getByRole('button', { name: 'Done', exact: true })
		.click();
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();

	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByRole('button', { name: 'I have read these' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make the letter' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	const path = info.outputPath('guardian.pdf');
	await (await download).saveAs(path);
	const text = flat((await pdfPages(path)).join('\n'));
	expect(text).toContain('Signe Ångström 185 Oak Ave St. Paul');
	expect(text).toContain('Noor');
});
