import type { Page } from '@playwright/test';
import { beginWithOneClient, goTo, unlock } from './begin';
import { stage } from './people';
import { closeFile, holdSessions } from './steps';
import { expect, expectAccessible, test } from './support';

const zoe = 'Zoë Lindqvist';

async function plan(page: Page, lastSession: string) {
	await page.getByLabel('Reason for ending').selectOption({ label: 'Goals are achieved' });
	await page.getByLabel('Planned last session').fill(lastSession);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function act(page: Page, at: Parameters<typeof stage>[1], name: string) {
	await (await stage(page, at)).getByRole('button', { name, exact: true }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

test('somebody comes back a year later for a second ending, and the first stays whole', async ({
	page
}) => {
	await beginWithOneClient(page, zoe);
	await plan(page, '2026-11-23');
	await act(page, 'notice', 'Letter handed over');
	await holdSessions(page);
	await (await stage(page, 'file')).getByRole('link', { name: /^Closing note/ }).click();
	await page.getByRole('button', { name: 'Confirm note and close the file' }).click();
	await closeFile(page);
	const note = page.getByRole('article', { name: 'The note' });
	const first = await note.textContent();
	expect(first).toContain('Written notice done on November 23, 2026, by hand');

	await page.clock.setFixedTime('2027-11-29T09:00:00');
	await page.reload();
	await unlock(page);
	await goTo(page, 'Today');
	await expect(page.getByText('Lindqvist, Zoë')).toHaveCount(0);
	await goTo(page, 'Clients');
	await page.getByLabel('Show', { exact: true }).selectOption('Former');
	await page.getByRole('link', { name: 'Lindqvist, Zoë' }).click();
	await expect(page.getByText(/^A former client since November 23, 2026/)).toBeVisible();
	const file = await stage(page, 'file');
	await file.getByRole('button', { name: 'Open the file again…' }).click();
	await file.getByLabel('The day you open it again').fill('2026-11-23');
	await file.getByRole('button', { name: 'Open the file again', exact: true }).click();
	await expect(file.getByText(/a new ending begins on a later day/)).toBeVisible();
	await file.getByLabel('The day you open it again').fill('2027-11-29');
	await file.getByRole('button', { name: 'Open the file again', exact: true }).click();

	await page.getByRole('link', { name: 'Plan an ending' }).click();
	await plan(page, '2028-03-27');
	const who = page.getByRole('region', { name: 'Who, and how to reach them' });
	await expect(who).toContainText('Current client');
	for (const [at, step] of [
		['notice', 'give-written-notice'],
		['closure', 'hold-closure-sessions'],
		['file', 'close-file']
	] as const) {
		await stage(page, at);
		await expect(page.locator(`#stage-${at}-toggle`)).not.toContainText('Done');
		await expect(page.locator(`#${step}-toggle`)).not.toContainText('Done');
	}
	await expectAccessible(page);

	const earlier = page.getByRole('region', { name: 'An earlier ending' });
	await expect(earlier).toContainText(
		'Closed on November 23, 2026, opened again on November 29, 2027.'
	);
	await earlier.getByRole('link', { name: 'Closing note of November 23, 2026' }).click();
	await expect(page.getByText(/The note stands as it was then/)).toBeVisible();
	expect(await note.textContent()).toBe(first);
});
