/** A passphrase that is long enough, for journeys and benchmarks. */
export const passphrase = 'a quiet door closes well in autumn';

/**
 * Makes a new vault through the welcome page and gives the three answers, so that the plan stands.
 * @param {import('@playwright/test').Page} page
 * @param {string} address where the app is served
 * @returns {Promise<{ recoveryKey: string }>} as it stands on the recovery sheet
 */
export async function beginPractice(page, address) {
	const recoveryKey = await beginVault(page, address);
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('Profession').fill('Licensed Psychologist');
	await page.getByLabel('License number').fill('PSY-20413');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'I am closing my practice' }).check();
	await page.getByLabel('Last day on which you hold sessions').fill('2027-03-19');
	await page.getByLabel('Day on which the practice closes').fill('2027-03-31');
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
	return { recoveryKey };
}

/**
 * The first question, the passphrase, the recovery sheet.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
export async function beginVault(page, address) {
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	return makeVault(page);
}

/**
 * The passphrase and the recovery sheet.
 * @param {import('@playwright/test').Page} page
 */
export async function makeVault(page) {
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await page.getByLabel('Repeat passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.getByRole('heading', { name: 'Your recovery sheet' }).waitFor();
	const pieces = await page.getByTestId('recovery-key').locator('span').allTextContents();
	await page.getByLabel(/I have printed it/).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	return pieces.join('');
}

/**
 * Opens the locked vault.
 * @param {import('@playwright/test').Page} page
 */
export async function unlock(page) {
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
