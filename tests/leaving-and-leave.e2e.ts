/** Whoever leaves a group practice, or comes back from a leave, reads of no practice that closes. */
import type { Page } from '@playwright/test';
import { beginVault, firstMorning, goTo, goToSettings } from './begin';
import { addPerson } from './people';
import { expect, test } from './support';

async function begin(page: Page, what: string, days: Readonly<Record<string, string>>) {
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: what }).check();
	for (const [label, day] of Object.entries(days)) await page.getByLabel(label).fill(day);
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
	await addPerson(page, { name: 'Zoë Lindqvist', street: '4 Elm Road' });
}

async function expectNoClosing(page: Page) {
	const main = page.getByRole('main');
	await expect(main).not.toContainText(/closing day|Closing (on|in)|practice closes/i);
}

test('of a group practice one leaves', async ({ page }) => {
	await begin(page, 'I am leaving a group practice', {
		'Last day on which you hold sessions': '2027-03-19',
		'Day on which you leave the practice': '2027-03-31'
	});
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: 'Leaving the practice in 128 days' })).toBeVisible();
	await goTo(page, 'Plan');
	await expect(page.getByText('Leaving the practice on March 31, 2027.')).toBeVisible();
	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByText('day you leave, Mar 31, 2027')).toBeVisible();
	await expectNoClosing(page);
	await goToSettings(page, 'Records');
	await expect(page.getByRole('heading', { name: 'Records after you leave' })).toBeVisible();
});

test('from a leave one comes back', async ({ page }) => {
	await begin(page, 'I am taking a planned leave', {
		'Last day on which you hold sessions': '2027-03-19',
		'Back no later than': '2027-06-01'
	});
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: 'Dates and reason' })).toBeVisible();
	await expectNoClosing(page);
	await goTo(page, 'Plan');
	await page.getByRole('link', { name: 'Timeline' }).click();
	await expect(page.getByRole('list', { name: 'Key' })).toBeVisible();
	await expectNoClosing(page);
	await goToSettings(page, 'Records');
	await expect(page.getByRole('heading', { name: 'Records', exact: true })).toBeVisible();
});
