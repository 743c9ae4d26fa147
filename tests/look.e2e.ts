import type { Page } from '@playwright/test';
import { firstMorning } from './begin';
import { pages } from './pages';
import { flat, pdfPages } from './pdf-text';
import { expect, test } from './support';

async function lookAround(page: Page) {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
}

/** A sheet of a letter as it will print, and the emergency sheet, number themselves. */
const ownNumber = /^(Quiet Street Counseling|In an emergency)/;

test('each page prints with its title, the day and the number of each sheet, and without what is pressed', async ({
	page
}, info) => {
	test.slow();
	await lookAround(page);
	for (const [route, open] of Object.entries(pages)) {
		await open(page);
		const title = flat(await page.getByRole('heading', { level: 1 }).first().innerText());
		const path = info.outputPath(`${route.replaceAll(/\W+/g, '-')}.pdf`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.button:visible'), route).toHaveCount(0);
		await page.emulateMedia({ media: null });
		await page.pdf({ path, preferCSSPageSize: true });
		const sheets = (await pdfPages(path)).map(flat);
		const day = flat(sheets.join(' '));
		const alone = /^Quiet Street/.test(day);
		expect(day, route).toContain(alone ? 'November 23, 2026' : 'Printed on November 23, 2026');
		if (!ownNumber.test(sheets[0] ?? '')) expect(sheets[0], route).toContain(title);
		for (const [i, sheet] of sheets.entries())
			if (!ownNumber.test(sheet))
				expect(sheet, route).toContain(`Page ${i + 1} of ${sheets.length}`);
	}
});
