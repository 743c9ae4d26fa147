import type { Page } from '@playwright/test';
import { beginPractice, goTo, goToSettings } from './begin';
import { fullName, listFile, people } from './letter-list';
import { fillPractice, importList, postTheRest } from './steps';
import { expect, test } from './support';

const names = people().flatMap((row) => [
	fullName(row),
	`${row['Last Name']}, ${row['First Name']}`,
	`${row['Email']}`
]);

/** What a person beside the screen reads, and what a screen reader says: text, fields, labels, the window's title. */
function seen(page: Page): Promise<string> {
	return page.evaluate(() => {
		const inSight = [...document.querySelectorAll<HTMLElement>('input, textarea, [aria-label]')]
			.filter((each) => each.checkVisibility())
			.map((each) => `${each.getAttribute('aria-label')}\n${(each as HTMLInputElement).value}`);
		return [document.title, document.body.innerText, ...inSight].join('\n');
	});
}

async function expectNoName(page: Page) {
	const text = await seen(page);
	expect(
		names.filter((name) => text.includes(name)),
		page.url()
	).toEqual([]);
}

async function begin(page: Page) {
	await beginPractice(page);
	await fillPractice(page);
	await importList(page);
	await page.getByRole('button', { name: 'Hide names' }).click();
}

const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { name }).first()).toBeVisible();

test('hidden names stand on no page of the list, the day and the plan', async ({ page }) => {
	test.slow();
	await begin(page);
	for (const place of ['Today', 'Clients', 'Letters', 'Plan']) {
		await goTo(page, place);
		await expectNoName(page);
	}
	for (const [place, title] of [
		['Telling order', 'The order'],
		['Emergency sheet', 'Who and where'],
		['Pocket list of the week', 'Pocket list']
	] as const) {
		await page.locator('h1').press('Control+k');
		await page.getByRole('combobox', { name: /^Type a name/ }).fill(place);
		await page.keyboard.press('Enter');
		await heading(page, title);
		await expectNoName(page);
	}
	await goTo(page, 'Clients');
	await page.getByLabel('Show', { exact: true }).selectOption('Everyone');
	await expectNoName(page);
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByText(/^Included/).click();
	await page.getByLabel('What to record', { exact: true }).selectOption('Letter handed over');
	await expectNoName(page);
	await goToSettings(page, 'Dates and reason');
	await page
		.getByLabel(/^(Day of the last sessions|Last day on which you hold)/)
		.fill('2027-02-26');
	await page.getByText('See each day that moves').click();
	await expectNoName(page);
});

test('hidden names stand on no page of one client, and its form waits for a press', async ({
	page
}) => {
	await begin(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Ł. Å.' }).click();
	await heading(page, 'History');
	await expectNoName(page);
	await page.getByRole('button', { name: 'Show address, phone and e-mail' }).click();
	await expect(page.getByText('1.client@example.org')).toBeVisible();
	await page.getByRole('link', { name: 'Edit' }).click();
	await heading(page, 'Edit Ł. Å.');
	await expectNoName(page);
	await page.getByRole('button', { name: 'Show this form' }).click();
	await expect(page.getByLabel('Full name').first()).toHaveValue('Łukasz Ångström');
	await page.getByRole('button', { name: 'Hide names' }).click();
	await page.getByRole('button', { name: 'Hide names' }).click();
	await expect(page.getByLabel('Full name').first()).toBeHidden();
});

test('hidden names stand on no page of the letters, and a letter waits for a press', async ({
	page
}) => {
	await begin(page);
	await page.getByRole('button', { name: 'Hide names' }).click();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Ångström, Łukasz' }).click();
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /Told/ })).toBeVisible();
	await page.getByRole('button', { name: 'Hide names' }).click();
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await heading(page, 'Not included, and why');
	await page.getByText('Not told yet ·').click();
	await page
		.getByRole('button', { name: /^Include (?!all)/ })
		.first()
		.click();
	await expectNoName(page);
	await page.getByRole('button', { name: 'Show this letter' }).click();
	await expect(page.getByRole('region', { name: /^Page 1 of/ }).first()).toBeVisible();
	await page.getByLabel('I have read them, and they are correct').check();
	await page.getByRole('button', { name: 'Make 2 letters' }).click();
	await expect(page.getByRole('link', { name: 'Save the PDF' })).toBeVisible();
	await expectNoName(page);
	await page.getByRole('button', { name: 'Record how they were given' }).click();
	await expectNoName(page);
	await postTheRest(page);
	await page.getByRole('button', { name: 'Record 2 letters' }).click();
	await heading(page, /^Recorded letters/);
	await expectNoName(page);
	await page.getByRole('link', { name: /^Open/ }).first().click();
	await heading(page, /^Letter to/);
	await expectNoName(page);
});

test('hidden names stand neither in a list that is brought in nor in the commands', async ({
	page
}) => {
	await begin(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Import a list' }).click();
	await page.getByLabel(/Choose the file/).setInputFiles(listFile);
	await heading(page, 'Check the list');
	await expectNoName(page);
	await page.getByRole('button', { name: 'Show this list' }).click();
	await heading(page, 'What this list changes');
	await goTo(page, 'Today');
	await page.locator('h1').press('Control+k');
	await page.getByRole('combobox').fill('a');
	await expect(page.getByRole('option').first()).toContainText('. ');
	await expectNoName(page);
});
