/** Treatment that does not help enough: from choosing the reason to the closed file, and its note as it is read. */
import type { Page } from '@playwright/test';
import { beginWithOneClient, unlock } from './begin';
import { stage, unfold } from './people';
import { closeFile, holdSessions, toldToday } from './steps';
import { expect, test } from './support';

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

async function comeBackOn(page: Page, on: string) {
	await page.clock.setFixedTime(new Date(`${on}T16:00:00`));
	await page.reload();
	await unlock(page);
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function body(page: Page, step: string) {
	await unfold(page.locator(`#${step}-toggle`));
	return page.locator(`#${step}-body`);
}

async function done(page: Page, step: string) {
	await (await body(page, step)).getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.locator(`#${step}-toggle`)).toContainText('Done');
}

async function act(page: Page, at: Parameters<typeof stage>[1], name: string) {
	await (await stage(page, at)).getByRole('button', { name, exact: true }).click();
	await saved(page);
}

async function askAColleague(page: Page) {
	await stage(page, 'notice');
	const consult = await body(page, 'consult');
	await consult.getByRole('button', { name: 'Done…', exact: true }).click();
	await consult.getByLabel('Whom you asked').fill('Dr. Amaka Osei');
	await consult.getByRole('button', { name: 'Record this' }).click();
	await expect(page.locator('#consult-toggle')).toContainText('Done');
}

test('no progress: looked at together, another plan tried, told, and a note that says just that', async ({
	page
}) => {
	test.slow();
	await beginWithOneClient(page, 'Zoë Lindqvist');
	await page
		.getByLabel('Reason for ending')
		.selectOption({ label: 'Treatment is not helping enough' });
	await page.getByLabel('Planned last session').fill('2027-02-26');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Told today' })).toBeHidden();
	await expect(await body(page, 'tell-in-session')).toContainText(
		'First: Look at progress together · Try a changed plan first.'
	);
	await askAColleague(page);
	await done(page, 'review-progress');

	await comeBackOn(page, '2027-01-11');
	await stage(page, 'notice');
	await done(page, 'try-another-plan');
	await act(page, 'notice', toldToday);
	await act(page, 'notice', 'Letter handed over');
	await act(page, 'referrals', 'Offered, none wanted: In person');

	await comeBackOn(page, '2027-02-26');
	await holdSessions(page);
	await (await stage(page, 'file')).getByRole('link', { name: /^Closing note/ }).click();
	await page
		.getByLabel('How things stand at the ending')
		.selectOption({ label: 'Much as at the beginning' });
	await page.getByLabel('Total number of sessions').fill('31');
	await page.getByRole('button', { name: 'Confirm note and close the file' }).click();
	await closeFile(page);
	await expect(page.getByText('The note stands as it was then.')).toBeVisible();
	await readNote(page);
});

const news = 'about the end of their own treatment, last session February 26, 2027';

/** What happened, by hand. */
async function readNote(page: Page) {
	const note = page.getByRole('article', { name: 'The note' });
	const rows = note.locator('dl > div');
	for (const [label, words] of [
		['Last session attended', 'February 26, 2027'],
		['Last session, planned', 'February 26, 2027'],
		['Treatment ended', 'February 26, 2027'],
		['File closed', 'February 26, 2027'],
		['Total sessions', '31'],
		['Reason', 'Treatment is not helping enough'],
		['Started by', 'the clinician'],
		['Standing at the ending', 'Much as at the beginning'],
		['Consultation', 'done on November 23, 2026, with Dr. Amaka Osei'],
		['Told', `done on January 11, 2027, in person, ${news}`],
		['Written notice', `done on January 11, 2027, by hand, ${news}`],
		['Closure sessions', 'done on February 26, 2027, in person'],
		['Referrals', 'offered and declined on January 11, 2027, in person']
	] as const) {
		const row = rows.filter({ has: page.getByText(label, { exact: true }) });
		await expect(row.getByRole('definition'), label).toHaveText(words);
	}
	for (const never of ['Attempts to reach them', 'Release', 'Summary', 'First visit'])
		await expect(note.getByText(never, { exact: true })).toHaveCount(0);
	await expect(note).toContainText('Dana Whitfield, PhD, February 26, 2027');
}
