import type { Page } from '@playwright/test';
import { beginPractice, firstMorning, goTo, goToSettings } from './begin';
import { addPerson } from './people';
import { importList, tellToday } from './steps';
import { expect, expectAccessible, test } from './support';

const group = (page: Page, name: string) => page.getByRole('region', { name });

async function openTask(page: Page, title: string) {
	await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

test('a task is recorded with what shows it, and taken back', async ({ page }) => {
	await beginPractice(page);
	await goTo(page, 'Plan');
	await openTask(page, 'List everybody');
	const ends = page.getByRole('group', { name: /List everybody/ });
	await ends.getByLabel(/What shows it/).fill('Printed list in the red folder');
	await ends.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(
		page.getByRole('status').filter({ hasText: /List everybody.*: done on/ })
	).toBeVisible();
	await openTask(page, 'Done');
	await openTask(page, 'List everybody');
	await expect(page.getByText('Printed list in the red folder')).toBeVisible();
	await page.getByRole('button', { name: 'Undo this' }).click();
	await expect(group(page, 'This week')).toContainText('List everybody');
});

test('what is due this week stands on Today, and leads to its task', async ({ page }) => {
	await beginPractice(page);
	await group(page, 'This week')
		.getByRole('link', { name: 'Sort clients by how early they need to know' })
		.click();
	await expect(page.getByText('What good looks like')).toBeVisible();
	await page
		.getByRole('group', { name: /Sort clients/ })
		.getByRole('button', { name: 'Not applicable, because…' })
		.click();
	await page.getByLabel('Somebody else sees to it').check();
	await page.getByRole('button', { name: 'Record this' }).click();
	await goTo(page, 'Today');
	await expect(
		page.getByRole('link', { name: 'Sort clients by how early they need to know' })
	).toBeHidden();
});

test('a task is recorded on Today, in its row', async ({ page }) => {
	await beginPractice(page);
	const week = group(page, 'This week');
	await week
		.getByRole('button', { name: 'Record: Sort clients by how early they need to know' })
		.click();
	await week.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: /Sort clients.*: done/ })).toBeVisible();
	await expect(week.getByText('Sort clients by how early they need to know')).toBeHidden();
});

test('a list that is there ends its task by the record, without a press', async ({ page }) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await goTo(page, 'Plan');
	await openTask(page, 'Done');
	await openTask(page, 'List everybody');
	await expect(page.getByText('By what is recorded: 1 person stands on your list.')).toBeVisible();
	await expect(page.getByRole('group', { name: /How it ended: List everybody/ })).toBeHidden();
});

test('a task gets a day of the therapist’s own with a reason, and the plan’s day again', async ({
	page
}) => {
	await beginPractice(page);
	await goTo(page, 'Plan');
	const task = 'Sort clients by how early they need to know';
	await openTask(page, task);
	await page.getByRole('button', { name: `Set another day… for: ${task}` }).click();
	await page.getByLabel('Your day').fill('2026-12-10');
	await page.getByRole('button', { name: 'Use this day' }).click();
	await expect(page.getByRole('alert')).toContainText('Say in a few words why.');
	await expectAccessible(page);
	await page.getByLabel('Why this day').fill('My supervisor is away until then');
	await page.getByRole('button', { name: 'Use this day' }).click();
	await expect(group(page, 'The next weeks')).toContainText(/Sort clients.*Dec 10, 2026, your day/);
	await expect(page.getByText(/^In place of .+ the plan’s day\./)).toBeVisible();
	await page.getByRole('button', { name: /^Use the plan’s day/ }).click();
	await expect(group(page, 'This week')).toContainText('Sort clients');
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
	await expect(group(page, 'The next weeks')).toContainText('your day');
});

test('where a client lives elsewhere, that place’s tasks are in the plan with its name', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist', place: 'Virginia' });
	await goTo(page, 'Plan');
	for (const closed of ['Later', 'The next weeks']) {
		const toggle = page.getByRole('button', { name: new RegExp(`^${closed}`) });
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	}
	await openTask(page, 'Announce in the newspaper that records will move \\(Virginia\\)');
	await expect(page.getByText('Required by Virginia.')).toBeVisible();
	await expect(page.getByText('It applies because you have clients in Virginia.')).toBeVisible();

	await goToSettings(page, 'Former clients');
	const former = group(page, 'Former clients');
	await former.getByLabel('Months to look back from the closing day').fill('6');
	await expect(former).toContainText(
		'24 months count. The 2 years of Virginia are longer than your own 6 months.'
	);
	await former.getByLabel('Months to look back from the closing day').fill('30');
	await former.getByRole('button', { name: 'Save' }).click();
	await expect(former).toContainText('Your own 30 months are longer than the 2 years of Virginia.');
	await expectAccessible(page);
});

test('what a place asks in any case is shown at set-up and kept in the plan', async ({ page }) => {
	await beginPractice(page);
	await goToSettings(page, 'Dates and reason');
	await page.getByLabel('Where your practice is').selectOption({ label: 'Arizona' });
	await page
		.getByRole('region', { name: 'Dates and reason' })
		.getByRole('button', { name: 'Save' })
		.click();
	await goToSettings(page, 'Rules of the place');
	await group(page, 'With or without a closing')
		.getByRole('link', { name: /written protocol/ })
		.click();
	await expect(page.getByText('We have not seen the rule itself, so no date is set')).toBeVisible();
});

test('the timeline shows each client as a bar, in words, and on paper', async ({ page }) => {
	await beginPractice(page);
	await importList(page);
	await tellToday(page, 'Ångström, Łukasz');
	await goTo(page, 'Plan');
	await page.getByRole('link', { name: 'Timeline' }).click();
	const row = page.getByRole('listitem').filter({ hasText: 'Ångström, Łukasz' });
	await expect(row).toContainText('Told Nov 23, 2026;');
	await expect(row).toContainText('last session Mar 19, 2027.');
	await page.getByRole('button', { name: 'Hide names' }).click();
	await expect(page.getByText('Ångström')).toHaveCount(0);
	await page.getByLabel('Table').check();
	await expect(page.getByRole('columnheader', { name: 'Last session' })).toBeVisible();
	await expectAccessible(page);
});

test('plan and timeline are readable by everybody, and fit a phone', async ({ page }) => {
	await page.clock.setFixedTime(firstMorning);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await goTo(page, 'Plan');
	await openTask(page, 'Tell all other current clients');
	await expect(page.getByText('Where you are:')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the executor is named by their agreement with its day, not by a typed name', async ({
	page
}) => {
	await beginPractice(page);
	const title = 'Name who acts for you if you suddenly cannot';
	await goTo(page, 'Plan');
	await openTask(page, title);
	await expect(page.getByText(/^Still missing: who it is, the day they agreed/)).toBeVisible();
	await page.getByRole('link', { name: 'Enter it with the emergency sheet' }).click();
	await page.getByLabel('Professional executor').fill('Ines Moreau');
	await page.getByRole('button', { name: 'Save' }).click();
	await goTo(page, 'Plan');
	await openTask(page, title);
	await expect(
		page.getByText('Still missing: the day they agreed, a stand-in, a letter of authority.')
	).toBeVisible();
	const ends = page.getByRole('group', { name: `How it ended: ${title}` });
	await expect(ends.getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Enter it with the emergency sheet' }).click();
	await page.getByLabel('The day the executor agreed').fill('2026-11-20');
	await page.getByLabel('Stand-in for the executor').fill('Hal Osei');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('region', { name: /^In an emergency/ })).toContainText('Hal Osei');
	await expectAccessible(page);
	await goTo(page, 'Plan');
	await openTask(page, 'Done');
	await openTask(page, title);
	await expect(page.getByText('Ines Moreau agreed on November 20, 2026.')).toBeVisible();
	await expect(page.getByText('Still missing: a letter of authority.')).toBeVisible();
	await page.getByRole('link', { name: 'Enter it with the emergency sheet' }).click();
	await page.getByLabel('Professional executor').fill('Hal Osei');
	await expect(page.getByLabel('The day the executor agreed')).toHaveValue('');
});
