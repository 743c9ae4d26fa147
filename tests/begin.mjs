/** A passphrase that is long enough, for journeys and benchmarks. */
export const passphrase = 'a quiet ending for all of us';

/**
 * Makes a new vault through the welcome page and leaves it open, before the three answers.
 * @param {import('@playwright/test').Page} page
 * @param {string} address where the app is served
 */
export async function beginVault(page, address) {
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await page.getByLabel('The same once more').fill(passphrase);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByLabel('I have printed it or written it down').check();
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('heading', { name: 'Three answers' }).waitFor();
}

/**
 * Makes a new vault and gives the three answers, so that the plan stands.
 * @param {import('@playwright/test').Page} page
 * @param {string} address where the app is served
 * @param {{ clinician?: string, place?: string, lastSessionOn?: string, closingOn?: string }} [answers]
 */
export async function beginPractice(page, address, answers = {}) {
	const { clinician = 'Dana Whitfield, PhD', place = 'us-fl' } = answers;
	const { lastSessionOn = '2027-06-18', closingOn = '2027-06-30' } = answers;
	await beginVault(page, address);
	await page.getByLabel('Your name').fill(clinician);
	await page.getByLabel('State or country').selectOption(place);
	await page.getByLabel('Last day on which you hold sessions').fill(lastSessionOn);
	await page.getByLabel('Day on which the practice closes').fill(closingOn);
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** Opens the locked vault. @param {import('@playwright/test').Page} page */
export async function unlock(page) {
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
}
