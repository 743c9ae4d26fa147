import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { listFile } from './letter-list';
import { importList, tellToday } from './steps';
import { expect, expectAccessible, test } from './support';

async function checkTheList(page: Page) {
	await beginPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles(listFile);
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
}

test('Back keeps what was said about the list, and the lock forgets it', async ({ page }) => {
	await checkTheList(page);
	await page.getByRole('button', { name: 'Leave out all 2' }).click();
	const state = page.getByText(/ready to import/);
	await expect(state).toHaveText(/^\s*45 rows[\s\S]*2\s+left out/);
	const said = await state.textContent();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
	await expect(state).toHaveText(said!);
	await page.getByRole('button', { name: 'Lock' }).click();
	await unlock(page);
	await expect(page.getByRole('heading', { name: 'Import your client list' })).toBeVisible();
});

test('odd rows of several kinds are chosen and set together', async ({ page }) => {
	await checkTheList(page);
	const choose = page.getByRole('checkbox', { name: /^Choose all/ });
	// What is odd is drawn once every row is judged.
	await expect(page.getByText(/ready to import/)).toBeVisible();
	await expect.poll(() => choose.count()).toBeGreaterThan(1);
	const kinds = await choose.count();
	for (let at = 0; at < kinds; at++) await choose.nth(at).check();
	const together = page.getByRole('group').filter({ hasText: /rows chosen/ });
	await expect(together).toHaveCount(1);
	await expectAccessible(page);
	await together.getByRole('button', { name: 'Leave out all chosen' }).click();
	await expect(together).toHaveCount(0);
	await expect(page.getByText(/left out/).first()).toBeVisible();
});

test('an import is taken back days later, but for whom something was recorded of', async ({
	page
}) => {
	await beginPractice(page);
	await importList(page);
	await tellToday(page, 'Lindqvist, Zoë');
	await page.clock.setFixedTime(new Date('2026-11-26T09:00:00'));
	await page.reload();
	await unlock(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import a list' }).click();
	const brought = page.getByRole('region', { name: 'Imported lists' });
	await expect(brought).toContainText('41 people added from a client list, November 23, 2026');
	await expectAccessible(page);
	await brought.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByText('It stays, since it changed later: Zoë Lindqvist.')).toBeVisible();
	await expect(brought).toBeHidden();
	await goTo(page, 'Clients');
	await expect(page.getByText('1 person', { exact: true })).toBeVisible();
});
