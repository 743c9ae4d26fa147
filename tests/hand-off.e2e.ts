import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo, unlock } from './begin';
import { closeFile, endByWord, fillPractice, holdSessions, offered, toldToday } from './steps';
import { expect, expectAccessible, test } from './support';

async function addClient(page: Page, name: string, atRisk = false) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill('1990-05-17');
	if (atRisk) await page.getByLabel('At risk').check();
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function stage(page: Page, id: string): Promise<Locator> {
	await unfold(page.locator(`#stage-${id}-toggle`));
	return page.locator(`#stage-${id}`);
}

async function unfold(toggle: Locator) {
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

async function press(page: Page, id: string, ...buttons: string[]) {
	for (const name of buttons) {
		await (await stage(page, id)).getByRole('button', { name, exact: true }).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	}
}

async function addRelease(page: Page) {
	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('Valid', { exact: true })).toBeVisible();
}

const summary = '#send-transfer-summary';

test('a hand-off goes from the release to the first visit, and waits where a release is revoked', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await addClient(page, 'Zoë Lindqvist');
	await press(page, 'notice', toldToday, 'Talked it over: In person', 'Letter handed over');
	await endByWord(page, 'referrals', 'assess-need', ...offered);
	await press(page, 'referrals', 'In person');

	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	const boxes = await transition.getByRole('checkbox').all();
	for (const box of boxes) await expect(box).not.toBeChecked();
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByLabel('Psychotherapy notes, kept apart').check();
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByRole('alert')).toContainText('need a release of their own');
	await transition.getByRole('button', { name: 'Back', exact: true }).click();

	await addRelease(page);
	await transition.getByRole('button', { name: /^Revoked/ }).click();
	await transition.getByRole('button', { name: 'Record as revoked' }).click();
	await unfold(page.locator(`${summary}-toggle`));
	const held = page.locator(summary).getByText('Have a new one signed first.');
	await expect(held).toBeVisible();
	await addRelease(page);
	await unfold(page.locator(`${summary}-toggle`));
	await expect(held).toBeHidden();
	await endByWord(page, 'transition', 'send-transfer-summary', 'confirm-first-visit');
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		'Summary sent to Harbor Therapy Group'
	);
	await expect(transition.getByText('Kept, Nov 23, 2026')).toBeVisible();
	await expectAccessible(page);
});

test('a file is closed from its note, and opens again as it was', async ({ page }) => {
	await beginPractice(page);
	await addClient(page, 'Zoë Lindqvist');
	await press(page, 'notice', toldToday, 'Talked it over: In person', 'Letter handed over');
	await holdSessions(page);
	await (await stage(page, 'file')).getByRole('link', { name: /^Closing note/ }).click();
	await page.getByLabel('How things stand at the ending').selectOption('Goals reached in part');
	await page.getByLabel('Total number of sessions').fill('24');
	const note = page.getByRole('article', { name: 'The note' });
	await expect(note).toContainText('Total sessions 24');
	await expect(note).toContainText('Closure sessions done on November 23, 2026');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Confirm note and close the file' }).click();
	const pause = page.getByRole('dialog', { name: 'Close the file of Zoë Lindqvist?' });
	await expect(pause).toContainText('Nobody has taken them on yet.');
	await pause.getByRole('button', { name: 'Close the file', exact: true }).click();
	await expect(pause.getByText('Give your reason: it is kept.')).toBeVisible();
	await closeFile(page, 'Other care is in place that is not recorded here');
	await expect(page.getByText(/^The file was closed on November 23, 2026/)).toBeVisible();
	const frozen = await note.textContent();

	await page.getByRole('link', { name: 'Back to the path' }).click();
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	await page.getByLabel('Full name').fill('Zoë Berg');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('The record names Zoë Lindqvist.');
	await page.getByLabel('Zoë Berg is the same person as Zoë Lindqvist').check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText(/^A former client since November 23, 2026/)).toBeVisible();
	await (await stage(page, 'file')).getByRole('link', { name: 'See the closing note' }).click();
	expect(await note.textContent()).toBe(frozen);

	await page.getByRole('link', { name: 'Back to the path' }).click();
	const file = await stage(page, 'file');
	await file.getByRole('button', { name: 'Open the file again…' }).click();
	await file.getByLabel('Closed by mistake').check();
	await file.getByRole('button', { name: 'Open the file again', exact: true }).click();
	await expect(file.getByText(/^File opened again on November 23, 2026/)).toBeVisible();
	await expect(page.locator('#close-file-toggle')).not.toContainText('Done');
	await expect(page.locator('#write-closing-note-toggle')).toContainText('Done');
});

test('somebody at risk is not left without a word', async ({ page }) => {
	await beginPractice(page);
	await addClient(page, 'Noor Ahmadi', true);
	await press(page, 'notice', toldToday);
	await holdSessions(page);
	const dialog = page.getByRole('dialog', { name: /marked at risk/ });
	await expect(dialog).toContainText('No referral was offered');
	await dialog.getByRole('button', { name: 'Continue, for this reason' }).click();
	await expect(dialog.getByText('Give your reason: it is kept.')).toBeVisible();
	await dialog.getByLabel('Talked over with a colleague, and judged right').check();
	await dialog.getByRole('button', { name: 'Continue, for this reason' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		'because: Talked over with a colleague, and judged right'
	);
});

test('somebody at risk does not become a former client without a word either', async ({ page }) => {
	await beginPractice(page);
	await addClient(page, 'Noor Ahmadi', true);
	await page.getByRole('link', { name: 'Edit' }).click();
	await page.getByRole('radio', { name: 'Former' }).check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: /marked at risk/ });
	await expect(dialog).toContainText('No referral was offered');
	await dialog.getByRole('button', { name: 'Not yet' }).click();
	await expect(page.getByRole('radio', { name: 'Former' })).toBeChecked();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await dialog.getByLabel('Other care is in place that is not recorded here').check();
	await dialog.getByRole('button', { name: 'Continue, for this reason' }).click();
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		'because: Other care is in place that is not recorded here'
	);
});

test('open ends are empty four months ahead, and name who is not placed in the last month', async ({
	page
}) => {
	await beginPractice(page);
	await addClient(page, 'Zoë Lindqvist');
	await goTo(page, 'Today');
	await page.getByRole('link', { name: 'Loose ends' }).click();
	await expect(page.getByText(/^Nothing is open here/)).toBeVisible();
	await page.clock.setFixedTime('2027-03-01T09:00:00');
	await page.reload();
	await unlock(page);
	const list = page.getByRole('region', { name: /^Not placed/ });
	await expect(list.getByRole('listitem')).toContainText(['Lindqvist, Zoë']);
	await expect(list.getByText('in 18 days')).toBeVisible();
	await expectAccessible(page);
	await list.getByRole('link', { name: 'Lindqvist, Zoë' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
});
