import mammoth from 'mammoth';
import type { Download, Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { beginPractice, goTo } from './begin';
import { pdfPages } from './pdf-text';
import { fillPractice, importList, openClient, tellToday } from './steps';
import { keptOffline, expect, serveCopy, test } from './support';

test.use({ serviceWorkers: 'allow' });

test('without a server one letter becomes a Word copy, and a PDF that opens by its password alone', async ({
	page
}) => {
	test.slow();
	const site = await serveCopy();
	await page.goto(site.address);
	await keptOffline(page);
	site.close();
	await beginPractice(page, site.address);
	await fillPractice(page);
	await importList(page);
	await agreeToEmail(page, 'Tanaka, Leah');
	await tellToday(page, 'Tanaka, Leah');
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();

	await page.getByText('A Word copy, to change this letter elsewhere').click();
	await page.getByRole('button', { name: 'Make the Word copy' }).click();
	const word = await saved(page, 'Save the Word copy');
	expect(word.suggestedFilename()).toMatch(/^closewell-letter-.*\.docx$/);
	const { value: words } = await mammoth.extractRawText({ path: await word.path() });
	expect(words).toContain('Leah');
	expect(words).toContain('March 31, 2027');

	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make the letter' }).click();
	await page.getByText('For e-mail, with a password').click();
	await page.getByLabel('One that you agreed on').check();
	await page.getByLabel('The password').fill('too short');
	await page.getByRole('button', { name: 'Make the PDF with a password' }).click();
	await expect(page.getByLabel('The password')).toHaveAttribute('aria-invalid', 'true');
	await page.getByLabel('Six words, made here').check();
	await page.getByRole('button', { name: 'Make the PDF with a password' }).click();
	const password = await page.locator('strong.password').innerText();
	const locked = await (await saved(page, 'Save the PDF with a password')).path();
	await expect(pdfPages(locked)).rejects.toThrow(/password/i);
	expect((await pdfPages(locked, password)).join('\n')).toContain('Leah');

	await openClient(page, 'Tanaka, Leah');
	await expect(page.getByRole('region', { name: 'History' })).not.toContainText(/[Ll]etter/);
	rmSync(site.folder, { recursive: true });
});

async function agreeToEmail(page: Page, inList: string) {
	await openClient(page, inList);
	await page.getByRole('link', { name: 'Edit' }).click();
	await page
		.getByRole('group', { name: 'Writing by e-mail' })
		.getByRole('radio', { name: 'May be e-mailed' })
		.check();
	await page.getByRole('button', { name: 'Save' }).click();
}

async function saved(page: Page, link: string): Promise<Download> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: link }).click()
	]);
	return file;
}
