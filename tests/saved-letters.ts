import type { Page } from '@playwright/test';
import { flat, pdfPages } from './pdf-text';

/** Makes the letters that are on the screen, and gives the words of each page. */
export async function saveLetters(page: Page, path: string): Promise<string[]> {
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: /^Make (the letter|\d+ letters)/ }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	return (await pdfPages(path)).map(flat);
}
