import type { Page } from '@playwright/test';
import { beginPractice, firstMorning } from './begin';
import { pages } from './pages';
import { expect, expectAccessible, test } from './support';

async function lookAround(page: Page) {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** Opens each page of the sample in turn, without leaving it. */
async function eachPage(page: Page, see: () => Promise<void>) {
	for (const open of Object.values(pages)) {
		await open(page);
		await see();
	}
}

test('axe finds nothing on any page, light or dark', async ({ page }) => {
	test.slow();
	await lookAround(page);
	await eachPage(page, () => expectAccessible(page));
});

test('axe finds nothing on the way in, light or dark', async ({ page }) => {
	await page.goto('');
	await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Restore' }).click();
	await expectAccessible(page);
	await page.reload();
	await page.getByRole('button', { name: 'Begin', exact: true }).click();
	await expectAccessible(page);
	await beginPractice(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Closewell is locked' })).toBeVisible();
	await expectAccessible(page);
});

test('nothing is wider than the page, on a phone, at 200 % zoom of a laptop, and on a tablet', async ({
	page
}) => {
	await lookAround(page);
	await eachPage(page, async () => {
		for (const width of [360, 640, 768]) {
			await page.setViewportSize({ width, height: 740 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, page.url()).toBeLessThanOrEqual(width);
		}
	});
});

test('no name stands in an address or a title', async ({ page }) => {
	await lookAround(page);
	await eachPage(page, async () => {
		const seen = decodeURIComponent(page.url()) + (await page.title());
		expect(seen).not.toMatch(
			/Castellane|Noor|Tolland|Brightwater|Vasterling|Okonjo|Haddad|Kahale|Visser|Marchetti|Ofori/
		);
	});
});
