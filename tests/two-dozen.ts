import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, goToSettings } from './begin';
import { recordAll } from './steps';

/** Twenty-four adults of one town; no name stands within another. */
const firsts =
	'Anouk Bertil Carlotta Dmitri Eszter Farid Gudrun Hideo Ingmar Joaquin Keziah Ludovic Marisol Nikolai Odalys Priya Quentin Roxana Sigurd Thandiwe Ulrika Vikram Wilhelmina Yusuf';
const names = firsts.split(' ').map((first, i) => `${first} ${firsts.split(' ')[23 - i]}sen`);

function list(): Buffer {
	const rows = names.map((name, i) => {
		const [first = '', last = ''] = name.split(' ');
		return `${first},${last},05/17/1984,${i + 1} Elm Road,Boston,MA,02108,Active`;
	});
	const header = 'First Name,Last Name,Date of Birth,Street,City,State,Zip,Status';
	return Buffer.from([header, ...rows].join('\n'));
}

export async function importThem(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page
		.getByLabel(/Choose the file/)
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: list() });
	await page.getByRole('button', { name: 'Import 24 people' }).click();
	await expect(page.getByRole('heading', { name: '24 people came in' })).toBeVisible();
}

export async function tellThem(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: 'Record for 24 clients, in person' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
}

/** `saveTo`: where the PDF goes to be read; left out: nowhere. */
export async function makeAll(page: Page, count: number, saveTo?: string) {
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(page.getByRole('heading', { name: new RegExp(`^${count} letters`) })).toBeVisible();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: `Make ${count} letters` }).click();
	if (saveTo) {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Save the PDF' }).click();
		await (await download).saveAs(saveTo);
	}
	await recordAll(page, count);
}

/** As the practice says it: before it is saved the page tells how many were told what. */
export async function moveTo(page: Page, last: string, closing: string, toldNow: string) {
	await goToSettings(page, 'Dates and reason');
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByLabel('Last day on which you hold sessions').fill(last);
	await plan.getByLabel('Day on which the practice closes').fill(closing);
	await expect(
		plan.getByText(`24 people were told: the closing of the practice, ${toldNow}.`)
	).toBeVisible();
	await save(plan);
}

export async function save(plan: Locator) {
	await plan.getByRole('button', { name: 'Save' }).click();
	await expect(plan.getByText('Not saved yet.')).toBeHidden();
}
