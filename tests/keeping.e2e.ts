import { rmSync } from 'node:fs';
import { beginPractice, firstMorning, goTo, passphrase, unlock, goToSettings } from './begin';
import { keptOffline, expect, serveCopy, test } from './support';
import { fillPractice, importList, tellToday } from './steps';

test.use({ serviceWorkers: 'allow' });

const everybody = '28 people';

test('a reload locks, the passphrase opens, and everything is there', async ({ page }) => {
	await beginPractice(page);
	await importList(page);
	await page.reload();
	await unlock(page);
	await goTo(page, 'Clients');
	await expect(page.getByText(everybody)).toBeVisible();
	await page.getByRole('button', { name: 'Lock' }).click();
	await expect(page.getByRole('heading', { name: 'Closewell is locked' })).toBeVisible();
	await expect(page.getByText('Lindqvist')).toHaveCount(0);
});

test('a wrong passphrase is refused in a sentence, and the recovery sheet opens too', async ({
	page
}) => {
	const { recoveryKey } = await beginPractice(page);
	await page.reload();
	await page.getByLabel('Your passphrase').fill('not the right one at all');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText(/passphrase/i).filter({ hasText: /not|wrong/i })).toBeVisible();
	await page.getByRole('button', { name: /use the recovery sheet/ }).click();
	await page.getByLabel('Key from your recovery sheet').fill(recoveryKey);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
});

test('without a server the whole way works, from nothing to letters', async ({ page }) => {
	test.slow();
	const site = await serveCopy();
	await page.goto(site.address);
	await keptOffline(page);
	site.close();
	await beginPractice(page, site.address);
	await fillPractice(page);
	await importList(page);
	await tellToday(page, 'Tanaka, Leah');
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make the letter' }).click();
	await expect(page.getByRole('heading', { name: 'The letter is ready' })).toBeVisible();
	rmSync(site.folder, { recursive: true });
});

test('a second tab waits, and may take over', async ({ page, context }) => {
	await beginPractice(page);
	const second = await context.newPage();
	await second.clock.setFixedTime(firstMorning);
	await second.goto('');
	await expect(
		second.getByRole('heading', { name: 'Closewell is open in another tab' })
	).toBeVisible();
	await second.getByRole('button', { name: 'Use it here' }).click();
	await unlock(second);
	await expect(
		page.getByRole('heading', { name: 'Closewell is open in another tab' })
	).toBeVisible();
});

test('a backup brings everything back in a fresh browser', async ({
	page,
	browser,
	site
}, info) => {
	test.slow();
	await beginPractice(page);
	await importList(page);
	await tellToday(page, 'Tanaka, Leah');
	await goToSettings(page, 'Backup');
	const file = info.outputPath('backup.age');
	const download = page.waitForEvent('download');
	await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await page.getByRole('button', { name: 'Back up now' }).click();
	await (await download).saveAs(file);

	const fresh = await browser.newContext();
	const other = await fresh.newPage();
	await other.clock.setFixedTime(firstMorning);
	await other.goto(site.address);
	await other.getByRole('button', { name: 'Restore' }).click();
	await other.getByLabel('Backup file').setInputFiles(file);
	await other.getByLabel(/Passphrase you used/).fill(passphrase);
	await other.getByRole('button', { name: 'Preview the backup' }).click();
	await expect(other.getByText('Dana Whitfield, PhD')).toBeVisible();
	await other.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(other.getByRole('link', { name: '1 of 28 told' })).toBeVisible();
	await fresh.close();
});

test('a file that is no backup changes nothing', async ({ page }) => {
	await beginPractice(page);
	await goToSettings(page, 'Backup');
	await page
		.getByLabel('Backup file')
		.setInputFiles({
			name: 'photo.age',
			mimeType: 'application/octet-stream',
			buffer: Buffer.from('this is no backup')
		});
	await page.getByLabel(/Passphrase you used/).fill(passphrase);
	await page.getByRole('button', { name: 'Preview the backup' }).click();
	await expect(page.locator('.error')).toContainText('backup');
	await page.reload();
	await unlock(page);
});

test('when the database is gone, the copy on this device brings it back', async ({ page }) => {
	test.slow();
	await beginPractice(page);
	await importList(page);
	await expect.poll(() => page.evaluate(countCopies), { timeout: 30_000 }).toBeGreaterThan(0);
	await page.goto('icon.svg');
	await page.evaluate(deleteDatabases);
	await page.goto('');
	const heading = { name: 'Your data is missing or older than it was' };
	await expect(page.getByRole('heading', heading)).toBeVisible();
	const copy = page.locator('form').filter({ hasText: 'The copy on this device' });
	await copy.getByLabel(/Passphrase you used/).fill(passphrase);
	await copy.getByRole('button', { name: 'Preview the copy' }).click();
	await page.getByRole('button', { name: 'Restore this backup' }).click();
	await expect(page.getByRole('link', { name: '0 of 28 told' })).toBeVisible();
});

async function countCopies(): Promise<number> {
	let files = 0;
	for await (const name of (await navigator.storage.getDirectory()).keys()) files += name ? 1 : 0;
	return files;
}

async function deleteDatabases(): Promise<void> {
	for (const { name } of await indexedDB.databases())
		await new Promise((done) => {
			indexedDB.deleteDatabase(name ?? '').onsuccess = done;
		});
}
