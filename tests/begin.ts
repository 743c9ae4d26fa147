import { expect, type Page } from '@playwright/test';

export const passphrase = 'a quiet door closes well in autumn';

/** A Monday morning four months before the last session. */
export const firstMorning = new Date('2026-11-23T09:00:00');

/** From nothing to a plan: the first question, the passphrase, the recovery sheet, the three answers. */
export async function beginPractice(page: Page, address = ''): Promise<{ recoveryKey: string }> {
	await page.clock.setFixedTime(firstMorning);
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin' }).click();
	await choosePassphrase(page);
	const recoveryKey = await keepSheet(page);
	await answer(page);
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
	return { recoveryKey };
}

async function choosePassphrase(page: Page) {
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await page.getByLabel('The same once more').fill(passphrase);
	await page.getByRole('button', { name: 'Go on' }).click();
}

async function keepSheet(page: Page): Promise<string> {
	await expect(page.getByRole('heading', { name: 'Your recovery sheet' })).toBeVisible();
	const pieces = await page.getByTestId('recovery-key').locator('span').allTextContents();
	await page.getByLabel(/I have printed it/).check();
	await page.getByRole('button', { name: 'Go on' }).click();
	return pieces.join('');
}

async function answer(page: Page) {
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('Profession').fill('Licensed Psychologist');
	await page.getByLabel('Licence number').fill('PSY-20413');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'I am closing my practice' }).check();
	await page.getByLabel('Last day on which you hold sessions').fill('2027-03-19');
	await page.getByLabel('Day on which the practice closes').fill('2027-03-31');
	await page.getByRole('button', { name: 'Make the plan' }).click();
}

export async function goTo(page: Page, place: string) {
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function unlock(page: Page, secret = passphrase) {
	await page.getByLabel('Your passphrase').fill(secret);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}
