import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { importList } from './steps';
import { expect, expectAccessible, test } from './support';

const box = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => box(page).getByRole('combobox');

async function type(page: Page, words: string) {
	await expect(field(page)).toBeFocused();
	await page.keyboard.type(words);
}

async function withList(page: Page) {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Today');
}

test('Ctrl+K finds a client by name, and Enter opens the page', async ({ page }) => {
	await withList(page);
	await page.locator('h1').press('Control+k');
	await expect(box(page).getByRole('option').first()).toHaveText('Today');
	await type(page, 'zoe lind');
	await expect(box(page).getByRole('option', { selected: true })).toContainText('Lindqvist, Zoë');
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
	await expect(box(page)).toBeHidden();
});

test('it is gone through by the arrows, and closed by Escape', async ({ page }) => {
	await withList(page);
	await page.locator('h1').press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(box(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(box(page).getByRole('option', { selected: true })).toHaveText('Clients');
	await page.keyboard.press('Escape');
	await expect(box(page)).toBeHidden();
	await page.getByRole('button', { name: 'Search…' }).click();
	await field(page).fill('nothing is called this');
	await expect(box(page)).toContainText('No results.');
});

test('it leads to a saved filter, makes letters, and locks', async ({ page }) => {
	await withList(page);
	await page.locator('h1').press('Control+k');
	await type(page, 'minor');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/only=minor/);
	await page.getByLabel('Find by name or number').press('Control+k');
	await type(page, 'make let');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible();
	await page.locator('h1').press('Control+k');
	await type(page, 'lock now');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Closewell is locked' })).toBeVisible();
});

test('with hidden names it shows initials, and it fits a phone', async ({ page }) => {
	await withList(page);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.getByRole('button', { name: 'Hide names' }).click();
	await page.getByRole('button', { name: 'Search…' }).click();
	await type(page, 'zoe lind');
	await expect(box(page).getByRole('option', { selected: true })).toContainText('Z. L.');
	await expect(box(page)).not.toContainText('Lindqvist');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
	await expectAccessible(page);
});

test('it records that somebody was told, keeps the focus, and undoes it', async ({ page }) => {
	await withList(page);
	await page.locator('h1').press('Control+k');
	await type(page, 'told zoe lind');
	const offered = box(page).getByRole('group', { name: 'Record' }).getByRole('option');
	await expect(offered).toHaveText([
		'Told in person today: Lindqvist, Zoë',
		'Told by video today: Lindqvist, Zoë',
		'Told by phone today: Lindqvist, Zoë'
	]);
	await page.keyboard.press('Enter');
	const said = box(page).getByText('Recorded: Told in person today: Lindqvist, Zoë.');
	await expect(said).toBeVisible();
	await expect(field(page)).toBeFocused();
	await expectAccessible(page);
	await type(page, 'told zoe lind');
	await expect(offered).toContainText('All of it has ended already, or does not apply.');
	await field(page).fill('');
	await box(page).getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(said).toBeHidden();
	await type(page, 'no answer zoe lind');
	await expect(offered.first()).toHaveText('Called today, nobody answered: Lindqvist, Zoë');
	await type(page, '');
	await field(page).fill('told zoe lind');
	await expect(offered).toHaveCount(3);
	await page.keyboard.press('Escape');
	await expect(page.locator('h1')).toBeFocused();
});
