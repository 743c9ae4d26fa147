import type { Page } from '@playwright/test';
import { beginPractice, goTo, unlock, goToSettings } from './begin';
import { addPerson } from './people';
import { fillPractice, openClient, postTheRest, tellToday } from './steps';
import { expect, expectAccessible, test } from './support';
import { importThem, makeAll, moveTo, save, tellThem } from './two-dozen';

test('24 people hold a letter with a day that moves, and one press puts it right', async ({
	page
}, info) => {
	test.slow();
	await beginPractice(page);
	await fillPractice(page);
	await importThem(page);
	await tellThem(page);
	await goTo(page, 'Letters');
	await makeAll(page, 24);

	await moveTo(
		page,
		'2027-02-26',
		'2027-03-12',
		'last session March 19, 2027, closing day March 31, 2027'
	);
	await goTo(page, 'Today');
	const card = page.getByRole('region', { name: 'What they know is out of date' });
	await expect(card.getByText('24 people go by a date that has changed.')).toBeVisible();
	await expect(page.getByRole('link', { name: '24 of 24 told' })).toBeVisible();
	await expectAccessible(page);
	await expectBothVersions(page);

	const count = await correct(page, info.outputPath('corrections.pdf'));
	expect(count).toBeLessThanOrEqual(8);
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await page.getByRole('button', { name: 'All by post' }).click();
	await expect(page.getByText('It is said of each.')).toBeVisible();
	await page.getByRole('button', { name: 'Record 24 letters' }).click();
	await expect(page.getByRole('status').filter({ hasText: '24 letters given' })).toBeVisible();

	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '24 of 24 told' })).toBeVisible();
	await expect(card).toBeHidden();
});

/** From the moved day to the file of correction letters; gives how many presses that took, with that of saving the day. */
async function correct(page: Page, path: string): Promise<number> {
	const button = (name: string) => page.getByRole('button', { name });
	const presses = [
		page.getByRole('link', { name: 'Today', exact: true }).first(),
		button('Make the correction letters'),
		button('Review recipients'),
		page.getByLabel('I have read them, and they are correct'),
		button('Make 24 letters')
	];
	for (const each of presses) await each.click();
	await expect(page.getByRole('heading', { name: '24 letters are ready' })).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	const savedDay = 1;
	const savedFile = 1;
	return savedDay + presses.length + savedFile;
}

async function expectBothVersions(page: Page) {
	await goTo(page, 'Clients');
	const row = page.getByRole('row').nth(1);
	await expect(row.getByText('Day has moved')).toHaveCount(2);
	await row.getByRole('link').first().click();
	await expect(
		page.getByText('Last session: they know March 19, 2027; it is February 26, 2027 now.').first()
	).toBeVisible();
}

test('whoever was told of a leave has not been told of the closing it becomes', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await planLeave(page);
	await addPerson(page, { name: 'Noor Haddad', street: '4 Elm Road' });
	await tellToday(page, 'Haddad, Noor');
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '1 of 1 told' })).toBeVisible();
	const turning = page.getByRole('heading', { name: /turns into a closing/ });
	await expect(turning).toBeHidden();
	await comeBackOn(page, '2027-06-17');
	await expect(turning).toHaveText('In 14 days your leave turns into a closing');
	await comeBackOn(page, '2027-07-01');
	await expect(turning).toHaveText('Today your leave turns into a closing');

	await becomeClosing(page);
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '0 of 1 told' })).toBeVisible();
	await expect(page.getByText('1 person knows of a leave only.')).toBeVisible();
	await page.getByRole('link', { name: 'Plan when to tell them' }).click();
	await expect(page.getByRole('link', { name: 'Haddad, Noor' }).first()).toBeVisible();
	await goTo(page, 'Clients');
	await expect(page.getByRole('row').nth(1).getByText('A leave only')).toBeVisible();
	await tellToday(page, 'Haddad, Noor');
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '1 of 1 told' })).toBeVisible();
});

async function planLeave(page: Page) {
	await goToSettings(page, 'Dates and reason');
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByRole('radio', { name: 'I am taking a planned leave' }).check();
	await plan.getByLabel('Back no later than').fill('2027-06-01');
	await plan.getByLabel('Turns into a closing on').fill('2027-07-01');
	await save(plan);
}

async function becomeClosing(page: Page) {
	await goToSettings(page, 'Dates and reason');
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByRole('radio', { name: 'I am closing my practice' }).check();
	await plan.getByLabel('Last day on which you hold sessions').fill('2027-09-10');
	await plan.getByLabel('Day on which the practice closes').fill('2027-09-30');
	await expect(
		plan.getByText('1 person was told: a leave, last session March 19, 2027')
	).toBeVisible();
	await save(plan);
}

async function comeBackOn(page: Page, on: string) {
	await page.clock.setFixedTime(new Date(`${on}T09:00:00`));
	await page.reload();
	await unlock(page);
	await goTo(page, 'Today');
}

test('whoever was told before the days moved, and is recorded after it, heard them as they were', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await addPerson(page, { name: 'Noor Haddad', street: '4 Elm Road' });
	await comeBackOn(page, '2026-12-01');
	await goToSettings(page, 'Dates and reason');
	const plan = page.getByRole('region', { name: 'Dates and reason' });
	await plan.getByLabel('Last day on which you hold sessions').fill('2027-02-26');
	await save(plan);

	await openClient(page, 'Haddad, Noor');
	const toggle = page.locator('#tell-in-session-toggle');
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	const telling = page.locator('#tell-in-session-body');
	await telling.getByLabel('The day it happened').fill('2026-11-25');
	await telling.getByRole('button', { name: 'In person', exact: true }).click();
	const asked = page.getByRole('dialog', { name: 'What did they hear on November 25, 2026?' });
	await expect(asked.getByText('changed on December 1, 2026')).toBeVisible();
	await expect(
		asked.getByRole('button', { name: /^As it is now: .*February 26, 2027/ })
	).toBeVisible();
	await expectAccessible(page);
	await asked.getByRole('button', { name: /^As it was then: .*March 19, 2027/ }).click();
	await expect(asked).toBeHidden();
	await expect(
		page.getByText('Last session: they know March 19, 2027; it is February 26, 2027 now.').first()
	).toBeVisible();
	await expect(page.getByText('Tell them again').first()).toBeVisible();
	await goTo(page, 'Today');
	await expect(page.getByText('1 person goes by a date that has changed.')).toBeVisible();
	await goTo(page, 'Clients');
	await expect(page.getByRole('row').nth(1).getByText('Day has moved')).toBeVisible();
});

test('whoever leaves while letters are kept stays where they went, and the letters are kept', async ({
	page
}) => {
	await beginPractice(page);
	await fillPractice(page);
	await importThem(page);
	await tellThem(page);
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make 24 letters' }).click();
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await postTheRest(page);
	await page.getByRole('button', { name: 'Record 24 letters' }).click();
	await goTo(page, 'Today');
	await expect(page.getByRole('status').filter({ hasText: '24 letters given' })).toBeVisible();
	await expect(page.getByRole('link', { name: '24 of 24 told' })).toBeVisible();
});
