/** 24 people are told of a closing that moves twice, and each move is put right: what they hold is what there is. */
import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice, openClient } from './steps';
import { expect, test } from './support';
import { importThem, makeAll, moveTo, tellThem } from './two-dozen';

const card = (page: Page) => page.getByRole('region', { name: 'What they know is out of date' });

async function comeBackOn(page: Page, on: string) {
	await page.clock.setFixedTime(new Date(`${on}T09:00:00`));
	await page.reload();
	await unlock(page);
}

async function putRight(page: Page, save?: string) {
	await goTo(page, 'Today');
	await expect(card(page).getByText('24 people go by a date that has changed.')).toBeVisible();
	await expect(page.getByRole('link', { name: '24 of 24 told' })).toBeVisible();
	await card(page).getByRole('button', { name: 'Make the correction letters' }).click();
	await expect(page.getByText('What has changed since my letter').first()).toBeVisible();
	await makeAll(page, 24, save);
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '24 of 24 told' })).toBeVisible();
	await expect(card(page)).toBeHidden();
}

test('a closing moves twice: 24 told, corrected twice, and nothing old is said', async ({
	page
}, info) => {
	test.setTimeout(600_000);
	await beginPractice(page);
	await fillPractice(page);
	await importThem(page);
	await tellThem(page);
	await goTo(page, 'Letters');
	await makeAll(page, 24);

	await comeBackOn(page, '2026-12-01');
	const march = 'last session March 19, 2027, closing day March 31, 2027';
	await moveTo(page, '2027-02-26', '2027-03-12', march);
	await putRight(page);

	await comeBackOn(page, '2026-12-14');
	const february = 'last session February 26, 2027, closing day March 12, 2027';
	await moveTo(page, '2027-04-09', '2027-04-30', february);
	const saved = info.outputPath('second.pdf');
	await putRight(page, saved);
	await expectSecond(saved);

	await openClient(page, 'Yusufsen, Anouk');
	const trail = page.getByRole('region', { name: 'History' }).getByRole('listitem');
	await expect(trail.filter({ hasText: /^Told/ })).toHaveCount(1);
	for (const on of ['November 23, 2026', 'December 1, 2026', 'December 14, 2026'])
		await expect(
			trail.filter({ hasText: new RegExp(`^\\s*Letter given by post on ${on}`) })
		).toHaveCount(1);
});

/** Each names the letter before it, and both days as they were and as they are. */
async function expectSecond(path: string) {
	const whole = flat((await pdfPages(path)).join('\n'));
	for (const words of [
		'I wrote to you on December 1, 2026.',
		'My last day of sessions is April 9, 2027. Before, it was February 26, 2027.',
		'My practice now closes on April 30, 2027. Before, it was March 12, 2027.'
	])
		expect(whole.split(words), words).toHaveLength(25);
	expect(whole).not.toContain('March 19, 2027');
	expect(whole).not.toContain('March 31, 2027');
}
