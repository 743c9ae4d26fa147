import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { importList } from './steps';
import { expect, expectAccessible, test } from './support';

const saved = (page: Page) => page.getByRole('group', { name: 'Saved filters' });
const box = (page: Page) => page.getByRole('dialog');

async function save(page: Page, name: string) {
	await page.getByRole('button', { name: 'Save this filter…' }).click();
	await box(page).getByLabel('Name of the filter').fill(name);
	await box(page).getByRole('button', { name: 'Save' }).click();
}

test('a filter is saved, outlives a lock, is opened, renamed and removed', async ({ page }) => {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Clients');
	await expect(page.getByRole('button', { name: 'Save this filter…' })).toBeHidden();
	await page.getByLabel('Find by name or number').fill('lind');
	await page.getByLabel('Only', { exact: true }).selectOption('No next appointment');
	await save(page, 'at risk');
	await expect(box(page)).toContainText('There is a filter called “At risk”.');
	await expectAccessible(page);
	await box(page).getByLabel('Name of the filter').fill('Lindens');
	await box(page).getByRole('button', { name: 'Save' }).click();
	await expect(saved(page).getByRole('button', { name: 'Lindens' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	const count = await page.getByText(/^\d+ (person|people)$/).textContent();

	await page.getByRole('button', { name: 'Lock' }).click();
	await unlock(page);
	await goTo(page, 'Today');
	await goTo(page, 'Clients');
	await expect(page.getByLabel('Find by name or number')).toHaveValue('');
	await saved(page).getByRole('button', { name: 'Lindens' }).click();
	await expect(page.getByText(count!, { exact: true })).toBeVisible();
	await expect(page.getByLabel('Find by name or number')).toHaveValue('lind');
	expect(page.url()).not.toContain('lind');

	await page.getByRole('button', { name: 'Rename or remove…' }).click();
	await box(page).getByLabel('Name of the filter').fill('Of the tree');
	await box(page).getByRole('button', { name: 'Rename' }).click();
	await expect(saved(page).getByRole('button', { name: 'Of the tree' })).toBeVisible();
	await page.getByRole('button', { name: 'Rename or remove…' }).click();
	await box(page).getByRole('button', { name: 'Remove' }).click();
	await expect(saved(page).getByRole('button', { name: 'Of the tree' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(saved(page).getByRole('button', { name: 'Of the tree' })).toBeVisible();
});

test('on a phone the filters wait behind one button, and those given narrow the list', async ({
	page
}) => {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Clients');
	await page.setViewportSize({ width: 360, height: 740 });
	const everybody = await page.getByText(/^\d+ people$/).textContent();
	await expect(page.getByLabel('Sort by')).toBeHidden();
	const first = await page.getByRole('main').getByRole('listitem').first().boundingBox();
	const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
	expect(first!.y).toBeLessThan(bar!.y - 44);
	const filter = page.getByRole('button', { name: /^Filter/ });
	await filter.focus();
	await page.keyboard.press('Enter');
	await expect(filter).toHaveAttribute('aria-expanded', 'true');
	await saved(page).getByRole('button', { name: 'Minors' }).click();
	await expect(page.getByText(everybody!, { exact: true })).toBeHidden();
	await expect(filter).toHaveText('Filter: 1 set');
	await expectAccessible(page);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
	await saved(page).getByRole('button', { name: 'Minors' }).click();
	await expect(page.getByText(everybody!, { exact: true })).toBeVisible();
});
