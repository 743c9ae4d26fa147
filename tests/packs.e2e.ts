import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginPractice, unlock, goToSettings } from './begin';
import { addPerson } from './people';
import { expect, expectAccessible, test } from './support';

const file = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

async function openPlaces(page: Page) {
	await goToSettings(page, 'Rules of the place');
}

/** What is usual in Massachusetts: how long before the end clients are told is one of it. */
async function openNotice(page: Page) {
	await page.getByRole('link', { name: 'What we know of Massachusetts' }).click();
	await page.getByRole('link', { name: /^Usual, not law/ }).click();
}

async function saved(page: Page, button: string) {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('rules are passed on, corrected, seen before they count, taken over, and undone', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Noor Castellane' });
	await openPlaces(page);
	const { name, text } = await saved(page, 'Save these rules as a file');
	expect(name).toBe('us-ma.json');
	expect(text).not.toContain('Castellane');

	const place = JSON.parse(text) as { notice: { days: number } };
	const corrected = JSON.stringify({ ...place, notice: { ...place.notice, days: 120 } });
	await page.getByLabel('Import a file').setInputFiles(file('by-my-lawyer.json', corrected));
	const preview = page.getByRole('region', { name: /would change$/ });
	await expect(preview).toContainText(
		'Rules of Massachusetts, in the place of the rules there are'
	);
	await expect(preview).toContainText('Noor Castellane');
	await expectAccessible(page);
	await expect(page.getByText('came with the file')).toBeHidden();
	await preview.getByRole('button', { name: 'Import it' }).click();
	await openNotice(page);
	await expect(page.getByText('came with the file “by-my-lawyer.json”')).toBeVisible();
	const rules = page.getByRole('region', { name: 'Massachusetts', exact: true });
	await expect(rules).toContainText('Tell clients 120 days before');

	await page.reload();
	await unlock(page);
	await expect(rules).toContainText('Tell clients 120 days before');
	await openPlaces(page);
	await page.getByRole('button', { name: 'Go back to the rules we ship' }).click();
	await openNotice(page);
	await expect(rules).toContainText('Tell clients 90 days before');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(rules).toContainText('Tell clients 120 days before');
});

test('one press undoes all that a file brought; a place of one’s own can be lived in', async ({
	page
}) => {
	await beginPractice(page);
	await openPlaces(page);
	await page.getByLabel('Rules of', { exact: true }).selectOption({ label: 'Another place' });
	const { text } = await saved(page, 'Save these rules as a file');
	const zealand = { ...(JSON.parse(text) as object), id: 'nz', title: 'New Zealand' };
	const thanks = {
		...{ letter: null, basedOnVersion: null, name: 'A thank-you' },
		words: {
			...{ kind: 'letter', version: 1, about: 'A thank-you.', to: 'client', standing: null },
			...{ reasons: null, step: null, subject: 'Thank you' },
			blocks: [{ kind: 'paragraph', text: 'Thank you for the work we did.' }]
		}
	};
	const pack = JSON.stringify({ places: [zealand], letters: [thanks] });
	await page.getByLabel('Import a file').setInputFiles(file('both.json', pack));
	const preview = page.getByRole('region', { name: /would change$/ });
	await expect(preview).toContainText('Rules of New Zealand, new');
	await expect(preview).toContainText('The words of “A thank-you”, new');
	await expect(preview).toContainText('Nothing moves for any client.');
	await preview.getByRole('button', { name: 'Import it' }).click();
	await expect(page.getByText('New Zealand: from “both.json”')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('New Zealand: from “both.json”')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Save your letters as a file' })).toBeHidden();
});

test('a hostile file changes nothing, and says where it is wrong', async ({ page }) => {
	await beginPractice(page);
	await openPlaces(page);
	const { text } = await saved(page, 'Save these rules as a file');
	const hostile = { ...(JSON.parse(text) as object), board: 'board<img src=x onerror=alert(1)>' };
	const choose = page.getByLabel('Import a file');
	await choose.setInputFiles(file('bad.json', JSON.stringify(hostile)));
	await expect(page.getByRole('alert')).toContainText('Nothing was imported');
	await expect(page.getByRole('alert')).toContainText('board: a text has “<”');
	await choose.setInputFiles(file('worse.json', '{\n"places": [,\n'));
	await expect(page.getByRole('alert')).toContainText('this is not JSON');
	await expect(page.getByRole('region', { name: /would change$/ })).toBeHidden();
	await expectAccessible(page);
});
