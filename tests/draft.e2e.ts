import type { Page } from '@playwright/test';
import { beginPractice, beginWithOneClient, goTo, passphrase } from './begin';
import { expect, test } from './support';

const offer = /You had not saved this/;

test('what was typed of a new client survives a lock, and is offered back', async ({ page }) => {
	await beginPractice(page);
	await newClient(page);
	await page.getByLabel('Full name').fill('Zoë Lindqvist');
	await page.getByRole('button', { name: 'Lock' }).click();
	await expect(page.getByText('Lindqvist')).toHaveCount(0);
	await open(page);
	await expect(page.getByText(offer)).toBeVisible();
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByLabel('Full name').first()).toHaveValue('Zoë Lindqvist');
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
	await newClient(page);
	await expect(page.getByText(offer)).toBeHidden();
});

test('an edit survives a reload, and is gone once it was left', async ({ page }) => {
	page.on('dialog', (dialog) => dialog.accept());
	await beginPractice(page);
	await newClient(page);
	await page.getByLabel('Full name').fill('Zoë Lindqvist');
	await page.getByRole('button', { name: 'Add this client' }).click();
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByLabel('Full name').first().fill('Zoë Lindqvist-Moreau');
	await expect.poll(() => page.evaluate(countDrafts)).toBe(1);
	await page.reload();
	await open(page);
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByLabel('Full name').first()).toHaveValue('Zoë Lindqvist-Moreau');
	await page.reload();
	await open(page);
	await page.getByRole('button', { name: 'Leave it' }).click();
	await expect(page.getByLabel('Full name').first()).toHaveValue('Zoë Lindqvist');
	await expect.poll(() => page.evaluate(countDrafts)).toBe(0);
});

test('a call that is half entered is not lost by leaving the page', async ({ page }) => {
	await beginWithOneClient(page, 'Zoë Lindqvist');
	await page.getByLabel('Reason for ending').selectOption({ label: 'They do not attend' });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('button', { name: 'Log a call' }).first().click();
	const call = page.getByRole('group', { name: 'Log a call' });
	await call.getByLabel('A few words').fill('Their line was busy');
	let asked = '';
	page.on('dialog', async (dialog) => {
		asked = dialog.message();
		await dialog.dismiss();
	});
	await page.getByRole('link', { name: 'Letters', exact: true }).click();
	await expect.poll(() => asked).toContain('is not saved yet');
	await expect(call.getByLabel('A few words')).toHaveValue('Their line was busy');
});

async function newClient(page: Page) {
	await goTo(page, 'Clients');
	await page
		.getByRole('link', { name: /^Add (a|one) client/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Add a client' })).toBeVisible();
}

async function open(page: Page) {
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

async function countDrafts(): Promise<number> {
	let drafts = 0;
	for (const { name } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open(name ?? '');
			opening.onsuccess = () => done(opening.result);
		});
		if (database.objectStoreNames.contains('meta')) {
			const meta = database.transaction('meta').objectStore('meta');
			drafts += await new Promise<number>((done) => {
				const counting = meta.count(IDBKeyRange.bound('draft:', 'draft:\uffff'));
				counting.onsuccess = () => done(counting.result);
			});
		}
		database.close();
	}
	return drafts;
}
