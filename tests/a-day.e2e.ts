import { beginPractice, goTo } from './begin';
import { aDayOfSeven, sessions } from './seven';
import { importList } from './steps';
import { expect, expectAccessible, test } from './support';

test('the first morning four months before the end shows nothing late', async ({ page }) => {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Today');
	await expect(
		page.getByText(/Nothing needs you today|Needs you now|This week/).first()
	).toBeVisible();
	await expect(page.getByText('Overdue')).toHaveCount(0);
	await page.getByRole('link', { name: 'Telling order' }).click();
	await expect(page.getByRole('heading', { name: 'The order' })).toBeVisible();
	await expect(page.getByText('overdue')).toHaveCount(0);
	await expect(page.getByRole('listitem', { name: /Saturday|Sunday/ })).toHaveCount(0);
});

test('the order of telling is changed by keys, and the day reaches the client', async ({
	page
}) => {
	await aDayOfSeven(page);
	await page.getByRole('link', { name: 'Telling order' }).click();
	const monday = page.getByRole('listitem', { name: /^Monday, November 23/ });
	await expect(monday.getByRole('link')).toHaveCount(7);
	await monday.getByRole('button', { name: /^Later:.*Lindqvist/ }).focus();
	await page.keyboard.press('Enter');
	const tuesday = page.getByRole('listitem', { name: /^Tuesday, November 24/ });
	await expect(tuesday.getByRole('link', { name: /Lindqvist/ })).toBeVisible();
	await expect(tuesday.getByRole('combobox')).toBeFocused();
	await tuesday.getByRole('combobox').selectOption({ label: 'Nov 25, 2026' });
	const wednesday = page.getByRole('listitem', { name: /^Wednesday, November 25/ });
	await wednesday.getByRole('link', { name: /Lindqvist/ }).click();
	await expect(page.getByText('The day you chose for telling them.').first()).toBeVisible();
});

test('somebody is dragged to another day', async ({ page }) => {
	await aDayOfSeven(page);
	await page.setViewportSize({ width: 1280, height: 2200 });
	await page.getByRole('link', { name: 'Telling order' }).click();
	const row = page.getByRole('listitem').filter({ hasText: 'Quiroga' }).last();
	const friday = page.getByRole('listitem', { name: /^Friday, November 27/ });
	await row.hover({ position: { x: 5, y: 5 } });
	await page.mouse.down();
	await friday.hover();
	await friday.hover({ position: { x: 30, y: 20 } });
	await page.mouse.up();
	await expect(friday.getByRole('link', { name: /Quiroga/ })).toBeVisible();
});

test('the emergency sheet is one page of 41 people, and says where it is kept', async ({
	page
}) => {
	await beginPractice(page);
	await importList(page);
	await goTo(page, 'Today');
	await page.getByRole('link', { name: 'Emergency sheet' }).click();
	await page.getByLabel('Cover clinician (optional)', { exact: true }).fill('Dr. Amélie Fournier');
	await page.getByLabel('Where this sheet is kept').fill('Locked drawer, Harbor Street');
	await page.getByRole('button', { name: 'Save' }).click();
	const sheet = page.getByRole('region', { name: /^In an emergency/ });
	await expect(sheet).toContainText('Locked drawer, Harbor Street');
	await expect(sheet).toContainText('Dr. Amélie Fournier');
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('hidden names leave initials on every list, until the app opens again', async ({ page }) => {
	await aDayOfSeven(page);
	await page.getByRole('button', { name: 'Hide names' }).click();
	await expect(sessions(page)).toContainText('Z. L.');
	for (const place of ['Today', 'Clients']) {
		await goTo(page, place);
		await expect(page.getByRole('main')).not.toContainText(/Lindqvist|Ångström/);
	}
	await goTo(page, 'Today');
	await page.getByRole('link', { name: 'Telling order' }).click();
	await expect(page.getByRole('main')).not.toContainText(/Lindqvist|Ångström/);
});

test('the day fits a phone, and axe finds nothing', async ({ page }) => {
	test.slow();
	await aDayOfSeven(page);
	await page.setViewportSize({ width: 360, height: 740 });
	const fits = async () => {
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, page.url()).toBeLessThanOrEqual(360);
		await expectAccessible(page);
	};
	await fits();
	for (const [link, heading] of [
		['Telling order', 'Words for telling'],
		['Emergency sheet', 'Who and where'],
		['Pocket list of the week', 'Pocket list']
	] as const) {
		await goTo(page, 'Today');
		await page.getByRole('link', { name: link }).click();
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
		await fits();
	}
});
