import { beginPractice, goTo } from './begin';
import { expect, expectAccessible, test } from './support';

test('the order of telling 2,000 people draws those in sight, and moves anybody', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles('tests/caseloads/agency-2000.csv');
	await page.getByRole('button', { name: 'Import 2000 people' }).click();
	await expect(page.getByRole('heading', { name: '2000 people came in' })).toBeVisible();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Telling order' }).click();
	await expect(page.getByRole('heading', { name: 'The order' })).toBeVisible();
	expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
	await expectAccessible(page);

	const first = page.getByRole('button', { name: /^Later:/ }).first();
	await first.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'To be told on' })).toBeVisible();
	await expect(page.locator(':focus')).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();

	await page.getByRole('heading', { name: 'Words for telling' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('heading', { name: 'Words for telling' })).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
});
