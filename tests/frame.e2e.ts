import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { pages } from './pages';
import { fillPractice } from './steps';
import { expect, expectAccessible, test } from './support';

const heightOf = (page: Page, part: string) =>
	page.locator(part).evaluate((each) => each.getBoundingClientRect().height);

const isCut = (place: Locator) =>
	place.evaluate((each) => each.scrollWidth > Math.ceil(each.getBoundingClientRect().width));

test('the bar at the top is one line on a tablet and on laptops, whatever it says', async ({
	page
}) => {
	await beginPractice(page);
	for (const [saved, backup] of [
		['Saved', 'No backup yet'],
		['Not saved', 'Backed up 30 days ago']
	] as const)
		for (const width of [768, 1024, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.locator('header .status span').evaluate((each, words) => {
				each.textContent = words;
			}, saved);
			await page.locator('header .status a').evaluate((each, words) => {
				each.textContent = words;
			}, backup);
			// 60 for a line and 1 for the rule below it.
			expect(await heightOf(page, 'header.line-below'), `${width}`).toBe(61);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
			for (const line of await page.locator('header .status > *').all())
				expect(await isCut(line), `${saved} ${backup} at ${width}`).toBe(false);
			const bar = page.locator('header.line-below');
			for (const name of ['Search…', 'Hide names', 'Lock'])
				await expect(bar.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
			await expect(bar.getByRole('link', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
		}
});

test('on a phone five words of a size to be read are at the foot, and the bar is one line', async ({
	page
}) => {
	await beginPractice(page);
	await page.setViewportSize({ width: 360, height: 740 });
	const tabs = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	await expect(tabs).toHaveText(['Today', 'Clients', 'Letters', 'Referrals', 'Plan']);
	for (const tab of await tabs.all()) {
		const { size, cut } = await tab.evaluate((each) => ({
			size: parseFloat(getComputedStyle(each).fontSize),
			cut: each.scrollWidth > each.clientWidth
		}));
		expect(size).toBeGreaterThanOrEqual(12);
		expect(cut).toBe(false);
	}
	expect(await heightOf(page, 'header.line-below')).toBe(61);
	for (const name of ['Search…', 'Lock']) {
		const box = await page.getByRole('button', { name, exact: true }).boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
	}
	await page.getByRole('link', { name: 'Settings', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expectAccessible(page);
});

test('no page of the settings is longer than two screens of a laptop', async ({ page }) => {
	test.slow();
	await beginPractice(page);
	await fillPractice(page);
	for (const [route, open] of Object.entries(pages)) {
		if (!route.startsWith('/settings')) continue;
		await open(page);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect.soft(height, route).toBeLessThanOrEqual(1800);
	}
});

test('where colours are forced, the page one is on still stands out', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await beginPractice(page);
	await goTo(page, 'Today');
	const border = (name: string) =>
		page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name })
			.evaluate((link) => getComputedStyle(link).borderBottomColor);
	expect(await border('Today')).not.toBe(await border('Plan'));
});

test('an old address leads on, also past the lock', async ({ page }) => {
	await beginPractice(page);
	await goTo(page, 'Plan');
	for (const [old, title] of [
		['practice/#records', 'Records'],
		['backup/', 'Backup'],
		['telling/', 'Telling order']
	] as const) {
		await page.goto(old);
		await unlock(page);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
	}
});
