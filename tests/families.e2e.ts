import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice } from './steps';
import { expect, test } from './support';

async function begin(page: Page, name: string) {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
}

async function fillPerson(person: Locator, name: string, street: string) {
	await person.getByLabel('Full name of this person').fill(name);
	await person.getByLabel('Street').fill(street);
	await person.getByLabel('City').fill('St. Paul');
}

async function makeLetters(page: Page, path: string): Promise<string[]> {
	await page.getByLabel('I have read them, and they are right').check();
	await page.getByRole('button', { name: /^Make (the letter|\d+ letters)/ }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	return (await pdfPages(path)).map(flat);
}

test('a minor’s two guardians each get a letter of their own', async ({ page }, info) => {
	await begin(page, 'Noor Ångström');
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill('2014-05-17');
	await page.getByText('Guardian and others').click();
	for (const [index, name, street] of [
		[0, 'Signe Ångström', '185 Oak Ave'],
		[1, 'Karim Haddad', '9 Pine Road']
	] as const) {
		await page.getByRole('button', { name: 'Add a guardian or other person' }).click();
		const person = page.getByRole('group', { name: /guardian/i }).nth(index);
		await fillPerson(person, name, street);
		await person.getByRole('radio', { name: /^Yes/ }).check();
	}
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.locator('#check-custody-toggle')).toBeVisible();
	await page.getByRole('button', { name: 'Told today' }).click();
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'See who is in' }).click();
	const text = (await makeLetters(page, info.outputPath('guardians.pdf'))).join('\n');
	expect(text).toContain('Signe Ångström 185 Oak Ave St. Paul');
	expect(text).toContain('Karim Haddad 9 Pine Road St. Paul');
});
