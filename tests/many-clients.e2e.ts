import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { expect, expectAccessible, test } from './support';

async function importAgency(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles('tests/caseloads/agency-2000.csv');
	await page.getByRole('button', { name: 'Import 2000 people' }).click();
	await expect(page.getByRole('heading', { name: '2000 people came in' })).toBeVisible();
	await goTo(page, 'Clients');
}

const tickOf = (page: Page, name: RegExp | string) => page.getByRole('checkbox', { name });
const told = (page: Page) => page.getByRole('cell', { name: 'Told', exact: true });

test('2,000 people: found, ticked, told in one go, and taken back', async ({ page }) => {
	test.slow();
	await beginPractice(page);
	await importAgency(page);
	await page.getByLabel('Show', { exact: true }).selectOption('Everyone');
	await expect(page.getByText('2000 people')).toBeVisible();
	await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
	expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
	await page.mouse.wheel(0, 200_000);
	await expect(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', '2001');
	await expectAccessible(page);

	await page.getByLabel('Show', { exact: true }).selectOption('Current');
	await page.locator('h1').press('/');
	await page.keyboard.type('garcia lukasz');
	await expect(page.getByText('2 people')).toBeVisible();
	await tickOf(page, /^Choose Garcia, Łukasz/)
		.first()
		.check();
	await expect(page.getByText('1 chosen')).toBeVisible();
	await tickOf(page, 'Choose all shown').check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await expectAccessible(page);
	await expect(page.getByText('First: Check who decides for the child.')).toBeVisible();
	await page.getByRole('button', { name: 'Record for 1 client, in person' }).click();
	await expect(told(page)).toHaveCount(1);

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(told(page)).toHaveCount(0);
});

test('keys are listed by ?, and silent inside a field', async ({ page }) => {
	await beginPractice(page);
	await page.locator('h1').press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
	await expectAccessible(page);
	await page.keyboard.press('Escape');
	await importAgency(page);
	await page.getByLabel('Find by name or number').pressSequentially('a?/');
	await expect(page.getByLabel('Find by name or number')).toHaveValue('a?/');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('letters are asked for those chosen, and no name stands in the address', async ({ page }) => {
	await beginPractice(page);
	await importAgency(page);
	await page.getByLabel('Find by name or number').fill('garcia');
	await tickOf(page, 'Choose all shown').check();
	const chosen = await page.getByText(/^\d+ chosen$/).textContent();
	await page.getByRole('button', { name: 'Make letters for these' }).click();
	await expect(page.getByText(`For the ${parseInt(chosen ?? '')} clients you chose`)).toBeVisible();
	expect(decodeURIComponent(page.url())).not.toMatch(/garcia/i);
});
