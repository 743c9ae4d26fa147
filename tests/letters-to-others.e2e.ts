import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { flat, pdfPages } from './pdf-text';
import { addParty, addPerson } from './people';
import { fillPractice } from './steps';
import { expect, expectAccessible, test } from './support';

async function unfold(toggle: Locator) {
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

async function saved(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	return flat((await pdfPages(await (await download).path())).join('\n'));
}

test('a letter to the board is made, sent by certified mail, ends its task and prints again', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Plan');
	await unfold(page.locator('#group-later-toggle'));
	await unfold(page.locator('#notify-licensing-board-toggle'));
	await page
		.locator('#notify-licensing-board')
		.getByRole('link', { name: 'Write what goes with it' })
		.click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'Notice to the licensing board' })
	).toBeVisible();
	await addParty(page, 'Board of Allied Health', '1000 Washington Street\nBoston, MA 02118');
	await page.getByLabel('What you ask for').selectOption({ label: 'List me as retired' });
	await page.getByLabel('Where post reaches you afterwards').fill('Box 40\nSalem, MA 01970');
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	const text = await saved(page);
	expect(text).toContain('Board of Allied Health');
	expect(text).toContain('I will close my practice on March 31, 2027.');
	expect(text).toContain('please list my license as retired');
	await expectAccessible(page);

	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by certified mail' });
	await page.getByLabel('Number on the receipt (optional)').fill('7019 2280 0001');
	await expect(page.getByLabel('Tell your licensing board or professional body')).toBeChecked();
	await page.getByRole('button', { name: 'Record it as sent' }).click();
	const recorded = page.getByRole('region', { name: /^Recorded/ });
	await expect(recorded).toContainText('number 7019 2280 0001');
	await recorded.getByRole('link', { name: /^Open/ }).click();
	await expect(page.getByText('byte for byte')).toBeVisible();
	expect(await saved(page)).toBe(text);

	await goTo(page, 'Plan');
	await unfold(page.locator('#group-ended-toggle'));
	await unfold(page.locator('#notify-licensing-board-toggle'));
	await expect(page.locator('#notify-licensing-board')).toContainText(
		'Letter to Board of Allied Health by certified mail, number 7019 2280 0001'
	);
});

test('one undo marks the letter as recorded in error, and opens its task again', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Letters to others' }).click();
	await page.getByRole('link', { name: 'To your liability insurer' }).click();
	await addParty(page, 'Harbor Mutual', '1 Bay Street\nBoston, MA 02110');
	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by post' });
	await page.getByRole('button', { name: 'Record it as sent' }).click();
	await expect(page.getByRole('region', { name: /^Recorded/ })).toContainText('Harbor Mutual');
	await page
		.getByRole('status')
		.filter({ hasText: 'To your liability insurer: letter' })
		.getByRole('button', { name: 'Undo' })
		.last()
		.click();
	await expect(page.getByRole('region', { name: /^Recorded/ })).toContainText('recorded in error');
	const list = page.getByRole('list', { name: 'Letters and texts' });
	const row = list.getByRole('listitem').filter({ hasText: 'To your liability insurer' });
	await expect(row).toContainText('For your plan: Ask your liability insurer');
});

test('what is said on voicemail is there to copy, and ends its task', async ({ page }) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Letters to others' }).click();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Voicemail and automatic reply' }).click();
	const spoken = page.getByRole('region', { name: 'Voicemail', exact: true });
	await expect(spoken).toContainText('The practice closes on March 31, 2027.');
	await expect(spoken).toContainText('988');
	const ends = page.getByRole('group', { name: /Set voicemail and automatic reply/ });
	await ends.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(ends).toBeHidden();
	await expect(spoken).toBeVisible();
});

test('the letter with a summary waits for a release, then ends its step', async ({ page }) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill('Zoë Lindqvist');
	await page.getByRole('button', { name: 'Add this client' }).click();
	await unfold(page.locator('#stage-transition-toggle'));
	const transition = page.locator('#stage-transition');
	await transition.getByRole('link', { name: 'Letters to others' }).click();
	expect(decodeURIComponent(page.url()) + (await page.title())).not.toMatch(/Zoë|Lindqvist/);
	await page.getByRole('link', { name: 'Cover letter for the summary' }).click();
	await page.getByLabel('Provider', { exact: true }).selectOption('Harbor Therapy Group');
	await expect(page.getByText('No release for Harbor Therapy Group is on file')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeHidden();
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Zoë Lindqvist' }).click();
	await unfold(page.locator('#stage-transition-toggle'));
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('Who may receive it').selectOption('Harbor Therapy Group');
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('Valid', { exact: true })).toBeVisible();
	await transition.getByRole('link', { name: 'Letters to others' }).click();
	await page.getByRole('link', { name: 'Cover letter for the summary' }).click();
	await page.getByLabel('Provider', { exact: true }).selectOption('Harbor Therapy Group');
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	const text = await saved(page);
	expect(text).toContain('A written permission of Zoë Lindqvist, signed on November 23, 2026,');
	expect(text).toContain('Please confirm that it has arrived');
	expect(text).toContain('do not pass it on without a new written permission');
	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by post' });
	await page.getByRole('button', { name: 'Record it as sent' }).click();
	await expect(page.getByRole('region', { name: /^Recorded/ })).toContainText(
		'Harbor Therapy Group'
	);
	await page.getByRole('link', { name: 'Zoë Lindqvist' }).click();
	await unfold(page.locator('#stage-transition-toggle'));
	await expect(page.locator('#send-transfer-summary-toggle')).toContainText('Done');
});

test('at 360 px nothing is wider than the page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await beginPractice(page);
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
	await page.goto('letters/others/?letter=payer');
	await unlock(page);
	await expect(page.getByText('Nobody is on your list for this letter yet.')).toBeVisible();
	await page.getByRole('button', { name: /^Add: / }).click();
	expect(await wide()).toBeLessThanOrEqual(360);
	await page.getByRole('link', { name: 'All letters to others' }).click();
	await expect(page.getByRole('list', { name: 'Letters and texts' })).toBeVisible();
	expect(await wide()).toBeLessThanOrEqual(360);
});

test('a client’s name holds a letter back that is about nobody, until it is taken out or let go', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Letters to others' }).click();
	await page.getByRole('link', { name: /landlord/i }).click();
	await addParty(page, 'Mill Lane Offices', '5 Mill Lane\nBoston, MA 02108');
	await page.getByLabel('Where post reaches you afterwards').fill('Box 40\nSalem, MA 01970');
	await page.getByLabel('Clause of the lease').fill('14, as Zoë Lindqvist said');
	const held = page.getByRole('region', { name: 'It is held back until this is fixed' });
	await expect(held).toContainText('“Zoë Lindqvist”');
	await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeHidden();
	await expectAccessible(page);
	await page.getByLabel('Clause of the lease').fill('section 14');
	await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeVisible();
	await page.getByLabel('Clause of the lease').fill('14, as Zoë Lindqvist said');
	await held.getByRole('button', { name: 'Allow it anyway' }).click();
	await expect(page.getByRole('heading', { name: 'Make it' })).toBeFocused();
	await page.getByLabel('Clause of the lease').fill('14, for my anxiety');
	const toRead = page.getByRole('region', { name: 'Look at this before it goes' });
	await toRead.getByRole('button', { name: 'I have read this' }).click();
	await expect(toRead).toBeHidden();
	await page.getByLabel('Clause of the lease').fill('14, as Zoë Lindqvist said');
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	expect(await saved(page)).toContain('as Zoë Lindqvist said');
});
