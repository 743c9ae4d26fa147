import type { Page } from '@playwright/test';
import { counting } from './count';
import { goTo } from './begin';
import { addPerson } from './people';
import { aDayOfSeven, seven, sessions } from './seven';
import { expect, expectAccessible, test } from './support';

const calledAtRisk = 'Noor Haddad';

/** The acts of somebody in their row. */
const act = (page: Page, name: string, words: string) =>
	page.getByRole('main').getByRole('button', { name: `${words}, ${name}`, exact: true });

const told = 'Told today, with what they need to know';

async function expectInTrail(page: Page, name: string, words: RegExp) {
	await goTo(page, 'Clients');
	const [first, last] = name.split(' ');
	await page
		.getByRole('link', { name: new RegExp(`${last}, ${first}`) })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
}

test('seven told in mixed ways and one crisis call are recorded in at most 12 presses', async ({
	page
}) => {
	test.slow();
	await aDayOfSeven(page);
	await addPerson(page, { name: calledAtRisk, atRisk: true });
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await goTo(page, 'Today');
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(page.getByText('Nothing needs you today')).toBeHidden();
	const rows = sessions(page).getByRole('listitem');
	await expect(rows).toHaveCount(7);
	await expect(rows.first()).toContainText('9:00 AM');
	expect((await sessions(page).boundingBox())?.height).toBeLessThanOrEqual(700);

	const count = await counting(page);
	const ways = ['In person', 'By video', 'By phone'];
	for (const [at, [, name]] of seven.entries()) {
		await act(page, name, `${told}: ${ways[at % 3]}`).click();
		await expect(rows.nth(at)).toContainText('on November 23, 2026');
		await expect(rows.nth(at).getByRole('button', { name: /^Undo for/ })).toBeVisible();
		const next = seven[at + 1]?.[1];
		if (next) await expect(act(page, next, `${told}: In person`)).toBeFocused();
	}
	await act(page, calledAtRisk, 'Called today: Nobody answered').click();
	const safety = page.getByRole('region', { name: 'Life and safety' });
	await expect(safety).toContainText('Called on November 23, 2026: nobody answered');
	expect((await count()).presses).toBe(8);
	await expect(page.getByRole('link', { name: '8 of 8 told' })).toBeVisible();
	await expectAccessible(page);

	await rows
		.nth(2)
		.getByRole('button', { name: /^Undo for/ })
		.click();
	await expect(page.getByRole('link', { name: '7 of 8 told' })).toBeVisible();
	await expect(act(page, 'Amara Okafor', `${told}: In person`)).toBeFocused();
	expect((await count()).presses).toBe(9);

	for (const [name, way] of [
		['Łukasz Ångström', 'in person'],
		['Zoë Lindqvist', 'by video'],
		['Hanne Brandvold', 'in person'],
		['Ngọc Garcia', 'by video'],
		['Tomás Quiroga', 'by phone'],
		['Maeve O’Dowd', 'in person']
	] as const) {
		const words = `Told, with what they need to know ${way} on November 23, 2026`;
		await expectInTrail(page, name, new RegExp(words));
	}
	await expectInTrail(page, calledAtRisk, /Called on November 23, 2026: nobody answered/);
});

test('a telling is recorded by keys alone, and the focus goes on to the next', async ({ page }) => {
	await aDayOfSeven(page);
	await act(page, 'Łukasz Ångström', `${told}: In person`).focus();
	await page.keyboard.press('Enter');
	await expect(act(page, 'Zoë Lindqvist', `${told}: In person`)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(sessions(page).getByRole('listitem').nth(1)).toContainText(
		/Told.* by video on November 23, 2026/
	);
	await expect(page.getByRole('link', { name: '2 of 7 told' })).toBeVisible();
});
