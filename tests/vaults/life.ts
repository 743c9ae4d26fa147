/** Some weeks of a practice that closes: something of every kind is recorded, and something of it taken back. */
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, unlock, goToSettings } from '../begin';
import { stage, unfold } from '../people';
import {
	closeFile,
	endByWord,
	fillPractice,
	holdSessions,
	offered,
	openClient,
	toldToday
} from '../steps';
import { sayItInOwnWords, sendLetters, writeToOthers } from './life-letters';
import { addEverybody } from './life-people';

export async function liveThrough(page: Page) {
	await fillPractice(page);
	await refineThePractice(page);
	await addEverybody(page);
	await sayItInOwnWords(page);
	await tell(page, 'Lindqvist, Zoë', 'Ångström, Noor', 'Okafor, Amara', 'Brandvold, Hanne');
	await takeOneBack(page);
	await sendLetters(page);
	await comeBack(page, '2026-12-03T09:00:00');
	await handOn(page);
	await loseTouch(page);
	await comeBack(page, '2026-12-09T16:30:00');
	await writeToOthers(page);
	await closeAFile(page);
	await endTasks(page);
}

/** Days later the app is locked. */
async function comeBack(page: Page, at: string) {
	await page.clock.setFixedTime(new Date(at));
	await page.reload();
	await unlock(page);
}

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

const logo = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAPklEQVR42mP4TyJgwCWhEVVBlAagOkyEUwNW1Wh6GIhRjayHgUjVcD300UCkaggapH4gJx7IiWly0hIxqRUA3OjRUTMj2A4AAAAASUVORK5CYII=',
	'base64'
);

async function refineThePractice(page: Page) {
	await goToSettings(page, 'Paper and pictures');
	const pictures = page.getByRole('region', { name: 'Logo and signature' });
	await pictures
		.getByLabel('Logo')
		.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
	await expect(pictures.getByRole('img', { name: 'Your logo' })).toBeVisible();
	await goToSettings(page, 'Rules of the place');
	const rules = page.locator('#rules');
	await rules.getByLabel('Rules for').selectOption({ label: 'counselors' });
	await rules.getByRole('button', { name: 'Keep this license' }).click();
	await rules.getByRole('link', { name: 'What we know of Massachusetts' }).click();
	const kept = page.getByRole('listitem').filter({ hasText: '262 CMR 8.02' }).first();
	await kept.getByRole('button', { name: /^Use another number.*of adults$/ }).click();
	await kept.getByLabel('Years to keep records of adults').fill('10');
	await kept.getByLabel('Why').fill('My insurer asks for it');
	await kept.getByRole('button', { name: 'Use this number' }).click();
	await expect(kept).toContainText('Records are kept 10 years after the last contact.');
}

async function tell(page: Page, ...names: string[]) {
	for (const name of names) {
		await openClient(page, name);
		await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
		await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
	}
}

async function takeOneBack(page: Page) {
	await tell(page, 'Ito, Ben');
	await page
		.getByRole('region', { name: 'History' })
		.getByRole('button', { name: /^Undo.*: Told/ })
		.click();
	await expect(page.getByRole('button', { name: /^Told today.*: In person$/ })).toBeVisible();
}

async function press(page: Page, id: string, ...buttons: string[]) {
	for (const name of buttons) {
		await (await stage(page, id)).getByRole('button', { name, exact: true }).click();
		await saved(page);
	}
}

/** Names, a release that is revoked and a new one, closure sessions. */
async function handOn(page: Page) {
	await goTo(page, 'Referrals');
	await page.getByRole('link', { name: 'Spread the caseload' }).click();
	await page.getByRole('checkbox', { name: /^Also the/ }).check();
	await page.getByRole('button', { name: /^Keep as suggested/ }).click();
	await openClient(page, 'Lindqvist, Zoë');
	await stage(page, 'referrals');
	const next = page.getByRole('region', { name: 'Next provider' });
	await next
		.getByRole('button', { name: /^(Name|All . names) offered$/ })
		.first()
		.click();
	await saved(page);
	const transition = await stage(page, 'transition');
	await addRelease(transition);
	await transition.getByRole('button', { name: /^Revoked/ }).click();
	await transition.getByRole('button', { name: 'Record as revoked' }).click();
	await addRelease(transition);
	const closure = await stage(page, 'closure');
	await closure.getByLabel('How many closure sessions').fill('2');
	await closure.getByLabel('How many closure sessions').press('Tab');
	await closure.getByRole('button', { name: 'Plan these 2' }).click();
	await expect(page.locator('#plan-closure-sessions-toggle')).toContainText('Done');
}

async function addRelease(transition: Locator) {
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('Valid', { exact: true })).toBeVisible();
}

async function loseTouch(page: Page) {
	await openClient(page, 'Brandvold, Hanne');
	await page.getByRole('link', { name: 'Change how it ends' }).click();
	await page
		.getByLabel('Reason for ending')
		.selectOption({ label: 'They do not attend or take part' });
	await page.getByLabel('This ending began on').fill('2026-11-23');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const notice = await stage(page, 'notice');
	for (const [what, how, on] of [
		['Log a call', 'Left a voicemail', '2026-11-30'],
		['Log a letter', 'By post', '2026-12-01'],
		['They contacted me', 'They wrote an e-mail', '2026-12-02']
	] as const) {
		await notice.getByRole('button', { name: what, exact: true }).click();
		const asked = notice.getByRole('group', { name: what });
		await asked.getByLabel('The day it happened').fill(on);
		await asked.getByRole('button', { name: how, exact: true }).click();
		await expect(asked).toBeHidden();
	}
}

async function closeAFile(page: Page) {
	await openClient(page, 'Ito, Ben');
	await press(page, 'notice', toldToday, 'Talked it over: In person', 'Letter handed over');
	await endByWord(page, 'referrals', ...offered);
	await press(page, 'referrals', 'Done');
	await holdSessions(page);
	await (await stage(page, 'file')).getByRole('link', { name: /^Closing note/ }).click();
	await page.getByLabel('How things stand at the ending').selectOption('Goals reached in part');
	await page.getByLabel('Total number of sessions').fill('24');
	await page.getByRole('button', { name: 'Confirm note and close the file' }).click();
	await closeFile(page, 'Other care is in place that is not recorded here');
	await expect(page.getByText(/^The file was closed on/)).toBeVisible();
}

async function endTasks(page: Page) {
	await goTo(page, 'Plan');
	await unfold(page.getByRole('button', { name: /^List everybody/ }));
	const ends = page.getByRole('group', { name: /List everybody/ });
	await ends.getByLabel(/What shows it/).fill('Printed list in the red folder');
	await ends.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: /List everybody/ })).toBeVisible();
	const task = 'Sort clients by how early they need to know';
	await unfold(page.getByRole('button', { name: new RegExp(`^${task}`) }));
	await page.getByRole('button', { name: `Set another day… for: ${task}` }).click();
	await page.getByLabel('Your day').fill('2026-12-18');
	await page.getByLabel('Why this day').fill('My supervisor is away until then');
	await page.getByRole('button', { name: 'Use this day' }).click();
	await expect(page.getByText(/^In place of .+ the plan’s day\./)).toBeVisible();
}
