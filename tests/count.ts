import type { Page } from '@playwright/test';

type Counted = { presses: number; fields: number };

/** Counts from here on what is pressed, and how many fields get another value, as the page hears of them. */
export async function counting(page: Page): Promise<() => Promise<Counted>> {
	await page.evaluate(() => {
		const counted: Counted = { presses: 0, fields: 0 };
		Object.assign(globalThis, { counted });
		addEventListener('click', ({ detail }) => (counted.presses += detail > 0 ? 1 : 0), true);
		addEventListener('change', () => (counted.fields += 1), true);
	});
	return () => page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted);
}
