import type { Page } from '@playwright/test';
import { beginPractice, goTo, passphrase, unlock, goToSettings } from './begin';
import { expect, test } from './support';

test('when the space runs out nothing saved is lost, it is said, and a backup still works', async ({
	page,
	site
}, info) => {
	test.slow();
	await limitSpace(page, site.address);
	await beginPractice(page);
	await typeClient(page, 'Zoë Lindqvist');
	await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
	await page.evaluate(fillSpace);
	await typeClient(page, 'Ida Moreau');
	await expect(page.getByText(/no space left/).first()).toBeVisible();
	await expect(page.getByLabel('Full name').first()).toHaveValue('Ida Moreau');

	page.on('dialog', (dialog) => dialog.accept());
	await goToSettings(page, 'Backup');
	const download = page.waitForEvent('download');
	await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await page.getByRole('button', { name: 'Back up now' }).click();
	await (await download).saveAs(info.outputPath('backup.age'));
	await page.reload();
	await unlock(page);
	await goTo(page, 'Clients');
	await expect(page.getByText('Lindqvist, Zoë').first()).toBeVisible();
	await expect(page.getByText('Moreau, Ida')).toHaveCount(0);

	await goToSettings(page, 'Backup');
	await page.getByLabel('Backup file').setInputFiles(info.outputPath('backup.age'));
	await page.getByLabel(/Passphrase you used/).fill(passphrase);
	await page.getByRole('button', { name: 'Preview the backup' }).click();
	await expect(page.getByText('Dana Whitfield, PhD')).toBeVisible();
});

async function typeClient(page: Page, name: string) {
	await goTo(page, 'Clients');
	await page
		.getByRole('link', { name: /^Add (a|one) client/ })
		.first()
		.click();
	await page.getByLabel('Full name').fill(name);
	await page.getByRole('button', { name: 'Add this client' }).click();
}

/** Before anything is kept: a database that is open goes by the space there was. */
async function limitSpace(page: Page, address: string) {
	const tools = await page.context().newCDPSession(page);
	const { origin } = new URL(address);
	await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 40_000_000 });
}

/** Takes all that is left, down to the last kilobyte. */
async function fillSpace(): Promise<void> {
	const opening = indexedDB.open('filler', 1);
	opening.onupgradeneeded = () =>
		opening.result.createObjectStore('filling', { autoIncrement: true });
	await new Promise((done) => (opening.onsuccess = done));
	const put = (bytes: number) =>
		new Promise<boolean>((done) => {
			const transaction = opening.result.transaction('filling', 'readwrite');
			transaction.objectStore('filling').put(crypto.getRandomValues(new Uint8Array(bytes)));
			transaction.oncomplete = () => done(true);
			transaction.onabort = () => done(false);
		});
	for (let bytes = 65_536; bytes >= 256; bytes /= 4) while (await put(bytes));
	opening.result.close();
}
