import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginPractice, firstMorning, goTo } from './begin';
import { pages } from './pages';
import { addPerson } from './people';
import { expect, expectAccessible, test } from './support';

const nav = (page: Page) => page.getByRole('navigation', { name: 'Ways to see the plan' });

/** The saved file, as another program reads it. */
async function saveCalendar(page: Page, label?: string) {
	await page.getByRole('button', { name: 'Save for your calendar' }).click();
	const form = page.getByRole('dialog', { name: 'Save for your calendar' });
	if (label) await form.getByLabel(label).check();
	await expectAccessible(page);
	const download = page.waitForEvent('download');
	await form.getByRole('button', { name: 'Save the file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('closewell-plan-2026-11-23.ics');
	const whole = new ICAL.Component(
		ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]
	);
	return whole.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

test('the plan is saved for another calendar, and says nobody’s name', async ({ page }) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await goTo(page, 'Plan');
	const neutral = await saveCalendar(page);
	expect(new Set(neutral.map(({ summary }) => summary))).toEqual(
		new Set(['Task due', 'Notice due'])
	);
	await expect(page.getByRole('button', { name: 'Save for your calendar' })).toBeFocused();
	const named = await saveCalendar(page, 'What each task is, and clients’ initials');
	expect(named.map(({ uid }) => uid)).toEqual(neutral.map(({ uid }) => uid));
	expect(named.map(({ summary }) => summary)).toContain('Notice due, Z. L.');
	await nav(page).getByRole('link', { name: 'Timeline' }).click();
	await expect(nav(page).getByRole('link', { name: 'Timeline' })).toHaveAttribute(
		'aria-current',
		'page'
	);
});

test('a month shows sessions and due days, and fits a phone as a list', async ({ page }) => {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await goTo(page, 'Plan');
	await nav(page).getByRole('link', { name: 'Month' }).click();
	const table = page.getByRole('table', { name: 'November 2026' });
	await expect(table.getByRole('columnheader').first()).toHaveText('Sunday');
	await expect(table.getByRole('cell', { name: /^26/ })).toContainText('Thanksgiving');
	const more = table.getByText(/^\+\d+ more$/).first();
	await more.click();
	await expect(more.locator('xpath=..')).toHaveAttribute('open', '');
	await page.getByRole('link', { name: /^Next month/ }).click();
	await expect(page.getByRole('table', { name: 'December 2026' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Next month: January 2027' })).toBeFocused();
	await page.setViewportSize({ width: 360, height: 740 });
	await expect(page.getByRole('table')).toBeHidden();
	await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expectAccessible(page);
});

test('another closing day is tried on the timeline, and moved only when somebody says so', async ({
	page
}) => {
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist' });
	await goTo(page, 'Plan');
	await nav(page).getByRole('link', { name: 'Timeline' }).click();
	const line = page.getByRole('slider', { name: 'Try another closing day' });
	const before = await line.getAttribute('aria-valuetext');
	await line.focus();
	await page.keyboard.press('ArrowRight');
	const tried = page.getByRole('region', { name: 'Try another closing day' });
	await expect(tried).toContainText(/tasks? of the practice would move/);
	await expect(line).not.toHaveAttribute('aria-valuetext', before ?? '');
	await expectAccessible(page);
	await tried.getByRole('button', { name: 'Leave it as it is' }).click();
	await expect(line).toHaveAttribute('aria-valuetext', before ?? '');
	await expect(tried.getByLabel('Closing day')).toBeFocused();
	await tried.getByLabel('Closing day').fill('2027-04-30');
	await tried.getByRole('button', { name: 'Move the closing day' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Practice changed' })).toBeVisible();
	await expect(line).toHaveAttribute('aria-valuetext', 'April 30, 2027');
	await expect(tried.getByRole('button')).toHaveCount(0);
});

test('the call list says with each number what may be left, and is saved without names', async ({
	page
}) => {
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await page.getByRole('button', { name: /look around/ }).click();
	await pages['/emergency/calls']?.(page);
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows.nth(1)).toContainText(/voicemail/i);
	await expect(page.getByRole('table')).not.toContainText('Brightwater');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('Day,Who,Phone,May be left\r\n');
	expect(text).not.toContain('Brightwater');
	await page.getByLabel('Name', { exact: true }).check();
	await expect(page.getByRole('table')).toContainText('Brightwater, Anselm');
	await expectAccessible(page);
});
