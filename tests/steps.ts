import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, goToSettings } from './begin';
import { listFile } from './letter-list';

/** Fills in what the letters need of the practice: letterhead, referrals, records. */
export async function fillPractice(page: Page) {
	await goToSettings(page, 'Letterhead');
	const letterhead = page.getByRole('region', { name: 'Letterhead' });
	await letterhead.getByLabel('Practice name').fill('Harbor Street Psychotherapy');
	await letterhead.getByLabel('Address').fill('12 Harbor Street\nBoston, MA 02108');
	await letterhead.getByLabel('Telephone').fill('(617) 555-0123');
	await save(letterhead);
	await goToSettings(page, 'Records');
	const records = page.getByRole('region', { name: 'Records' });
	await records.getByLabel('Until this day, clients ask me').fill('2027-06-30');
	await save(records);
	await goTo(page, 'Referrals');
	for (const name of ['Dr. Amélie Fournier', 'Harbor Therapy Group', 'Joachim Grünwald, LICSW'])
		await addReferral(page, name);
}

async function save(section: Locator) {
	await section.getByRole('button', { name: 'Save' }).click();
	await expect(section.getByText('Not saved yet.')).toBeHidden();
}

async function addReferral(page: Page, name: string) {
	await page.getByRole('button', { name: 'Add to the referral list' }).click();
	const form = page.getByRole('dialog');
	await form.getByLabel('Name', { exact: true }).fill(name);
	await form.getByLabel('Telephone').fill('(617) 555-0145');
	await form.getByRole('button', { name: 'Add to the list' }).click();
	await expect(form).toBeHidden();
}

/** The sample list: duplicates and odd rows are left out, its 41 people come in. */
export async function importList(page: Page) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import your client list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles(listFile);
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
	await page.getByRole('button', { name: 'Leave out all 2' }).click();
	for (const row of [44, 45])
		await page.getByRole('button', { name: `Leave out row ${row}`, exact: true }).click();
	await page.getByRole('button', { name: 'Import 41 people' }).click();
	await expect(page.getByRole('heading', { name: '41 people came in' })).toBeVisible();
}

export async function openClient(page: Page, inList: string) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: inList }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

/** What ends telling, and what is said with it, in one press. */
export const toldToday = 'Told today, with what they need to know: In person';

export async function tellToday(page: Page, inList: string) {
	await openClient(page, inList);
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
}

/** By post, each letter of which nobody has said yet how it went; handed over, where none may go by post. */
export async function postTheRest(page: Page) {
	await expect(page.getByRole('heading', { name: 'How were they given?' })).toBeVisible();
	for (const way of await page.getByLabel(/How .* got it/).all())
		if ((await way.locator('option:checked').textContent()) === 'Choose how') {
			const mayGo = (await way.locator('option').allTextContents()).includes('Sent by post');
			await way.selectOption({ label: mayGo ? 'Sent by post' : 'Handed over' });
		}
}

/** The one letter there is, by post where it may go so. */
export async function recordOne(page: Page) {
	await expect(page.getByRole('heading', { name: 'How were they given?' })).toBeVisible();
	const post = page.getByRole('button', { name: 'Sent by post' });
	await (
		(await post.isVisible()) ? post : page.getByRole('button', { name: 'Handed over' })
	).click();
}

export async function recordAll(page: Page, count: number) {
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await postTheRest(page);
	await page.getByRole('button', { name: `Record ${count} letters` }).click();
	await expect(page.getByRole('heading', { name: 'How were they given?' })).toBeHidden();
	await expect(
		page.getByRole('status').filter({ hasText: `${count} letters given` })
	).toBeVisible();
}

/** The last sessions were held, though none was planned here. */
export async function holdSessions(page: Page) {
	for (const id of ['stage-closure', 'hold-closure-sessions'])
		if ((await page.locator(`#${id}-toggle`).getAttribute('aria-expanded')) === 'false')
			await page.locator(`#${id}-toggle`).click();
	await page
		.locator('#hold-closure-sessions-body')
		.getByRole('button', { name: 'In person', exact: true })
		.click();
}

/** Ends steps that nothing recorded shows: each with whom, or with a sentence in its place. */
export async function endByWord(page: Page, stage: string, ...steps: string[]) {
	const fold = async (toggle: Locator) => {
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	};
	for (const step of steps) {
		await fold(page.locator(`#stage-${stage}-toggle`));
		await fold(page.locator(`#${step}-toggle`));
		const body = page.locator(`#${step}-body`);
		await body.getByRole('button', { name: 'Done…', exact: true }).click();
		await body
			.getByLabel(/^(Basis for this|Whom you asked|To whom|With whom)/)
			.fill('Harbor Therapy Group');
		const ground = body.getByLabel('with a signed release that is kept in my own record');
		if (await ground.isVisible()) await ground.check();
		await body.getByRole('button', { name: 'Record this' }).click();
		await expect(page.locator(`#${step}-toggle`)).toContainText('Done');
	}
}

/** What *Referrals offered* once recorded in one press. */
export const offered = [
	'choose-options',
	'check-openings',
	'give-referral-details',
	'give-crisis-resources'
] as const;

/** Through the last look; where something is missing, with the reason for going on. */
export async function closeFile(page: Page, because: string | null = null) {
	const pause = page.getByRole('dialog', { name: /^Close the file of/ });
	if (because) await pause.getByLabel(because).check();
	await pause.getByRole('button', { name: 'Close the file', exact: true }).click();
	await expect(pause).toBeHidden();
}
