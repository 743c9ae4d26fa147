import type { Page } from '@playwright/test';
import { beginPractice, firstMorning, goTo } from './begin';
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
	await page.getByRole('button', { name: 'Take this back' }).click();
	await expect(group(page, 'This week')).toContainText('List everybody');
});

test('what is due this week stands on Today, and leads to its task', async ({ page }) => {
	await beginPractice(page);
	await group(page, 'Practice')
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

test('what a place asks in any case is shown at set-up and kept in the plan', async ({ page }) => {
	await beginPractice(page);
	await goTo(page, 'Practice');
	await page.getByLabel('Where you practise').selectOption({ label: 'Arizona' });
	await page
		.getByRole('region', { name: 'The plan' })
		.getByRole('button', { name: 'Save' })
		.click();
	await group(page, 'With or without a closing')
		.getByRole('link', { name: /written protocol/ })
		.click();
	await expect(page.getByText('Required by Arizona.')).toBeVisible();
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
