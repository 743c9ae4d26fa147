/** Letters to five people, four of whom may be mailed, as far as they are made. */
import { expect, type Page, type TestInfo } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { fillPractice } from './steps';

export const five = [
	['Zoë Lindqvist', '4 Elm Road'],
	['Łukasz Ångström', '178 Main Street'],
	['Amara Okafor', '9 Harvest Lane'],
	['Tomás Quiroga', '12 Birch Avenue'],
	['Maeve O’Dowd', '30 Cedar Court']
] as const;

export async function addMailed(page: Page, name: string, street: string, mailed: boolean) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByText('Address and safe ways').click();
	await page.getByLabel('Street').fill(street);
	await page.getByLabel('City').fill('Boston');
	await page.getByLabel('State').fill('MA');
	await page.getByLabel('ZIP code').fill('02108');
	if (mailed) await page.getByLabel('May be mailed').check();
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
}

/** Five people, told; the last has not been asked about mail. */
export async function fiveTold(page: Page) {
	await beginPractice(page);
	await fillPractice(page);
	for (const [name, street] of five)
		await addMailed(page, name, street, street !== '30 Cedar Court');
}

export async function makeLetters(page: Page) {
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(
		page.getByRole('heading', { name: '5 letters: 1 to hand over, 4 to post' })
	).toBeVisible();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make 5 letters' }).click();
	await expect(page.getByRole('heading', { name: '5 letters are ready' })).toBeVisible();
}

export async function saved(page: Page, link: string, info: TestInfo): Promise<[string, string]> {
	const download = page.waitForEvent('download');
	await page
		.getByRole('link', { name: link })
		.or(page.getByRole('button', { name: link }))
		.click();
	const name = (await download).suggestedFilename();
	const path = info.outputPath(name);
	await (await download).saveAs(path);
	return [name, path];
}
