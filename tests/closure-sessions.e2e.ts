import type { Page } from '@playwright/test';
import { beginWithOneClient, goTo, unlock } from './begin';
import { expect, expectAccessible, test } from './support';

async function openClosure(page: Page) {
	const toggle = page.locator('#stage-closure-toggle');
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	return page.locator('#stage-closure');
}

async function beginAgreedEnding(page: Page, lastSessionOn: string) {
	await beginWithOneClient(page, 'Zoë Lindqvist');
	await page.getByLabel('Reason for ending').selectOption({ label: 'Goals are achieved' });
	await page.getByLabel('Planned last session').fill(lastSessionOn);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

test('closure sessions are planned with one press, thinning out, and moved', async ({ page }) => {
	await beginAgreedEnding(page, '2027-03-09');
	const closure = await openClosure(page);
	await closure.getByLabel('How many closure sessions').fill('4');
	await closure.getByLabel('How many closure sessions').press('Tab');
	await closure.getByRole('button', { name: 'Plan these 4' }).click();
	const days = ['January 12, 2027', 'January 26, 2027', 'February 9, 2027', 'March 9, 2027'];
	for (const day of days)
		await expect(closure.getByRole('button', { name: `${day} Planned` })).toBeVisible();
	await expect(page.locator('#plan-closure-sessions-toggle')).toContainText('Done');
	await expectAccessible(page);

	await closure.getByRole('button', { name: /^January 26, 2027/ }).click();
	await closure.getByRole('button', { name: 'Move to…' }).click();
	await closure.getByLabel('Move to').fill('2027-01-28');
	await closure.getByRole('button', { name: 'Move it' }).click();
	await expect(closure.getByRole('button', { name: 'January 28, 2027 Planned' })).toBeVisible();
});

test('a closure session stands on Today, and the last one held ends the step', async ({ page }) => {
	await beginAgreedEnding(page, '2026-11-23');
	await (await openClosure(page)).getByLabel('How many closure sessions').fill('1');
	await page.getByLabel('How many closure sessions').press('Tab');
	await page.getByRole('button', { name: 'Plan this one' }).click();
	await expect(page.locator('#plan-closure-sessions-toggle')).toContainText('Done');
	await goTo(page, 'Today');
	const sessions = page.getByRole('region', { name: 'Sessions today' });
	await expect(sessions.getByText('closure session')).toBeVisible();
	await sessions.getByRole('link', { name: /Lindqvist/ }).click();
	const closure = await openClosure(page);
	await closure.getByLabel('They have a plan for afterwards').check();
	await closure.getByRole('button', { name: 'Held as agreed', exact: true }).click();
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Done');
	await expect(page.locator('#agree-on-what-helps-toggle')).toContainText('Done');
	await expect(closure.getByRole('button', { name: 'November 23, 2026 Held' })).toBeVisible();
});

test('held as agreed, those planned by then are held, later ones called off if said so, and one undo takes all back', async ({
	page
}) => {
	await beginAgreedEnding(page, '2027-03-09');
	const closure = await openClosure(page);
	await closure.getByLabel('How many closure sessions').fill('2');
	await closure.getByLabel('How many closure sessions').press('Tab');
	await closure.getByRole('button', { name: 'Plan these 2' }).click();
	const planned = closure.getByRole('button', { name: /2027 Planned$/ });
	await expect(planned).toHaveCount(2);
	await expect(closure.getByRole('button', { name: 'Sessions held as agreed' })).toBeHidden();

	await page.clock.setFixedTime('2027-02-10T09:00:00');
	await page.reload();
	await unlock(page);
	await openClosure(page);
	await expect(
		closure.getByText(/^Planned, and held with it: Feb 9, 2027\. Planned after/)
	).toBeVisible();
	await expectAccessible(page);
	const held = closure.getByRole('button', {
		name: 'Sessions held as agreed: In person',
		exact: true
	});
	const step = page.locator('#hold-closure-sessions-toggle');
	page.once('dialog', (asked) => asked.dismiss());
	await held.click();
	await expect(
		closure.getByText(/^Not recorded\. Planned for later, .* March 9, 2027\./)
	).toBeVisible();
	await expect(step).not.toContainText('Done');
	page.once('dialog', (asked) => asked.accept());
	await held.click();
	await expect(step).toContainText('Done');
	await openClosure(page);
	await expect(closure.getByRole('button', { name: 'February 9, 2027 Held' })).toBeVisible();
	await expect(closure.getByRole('button', { name: 'March 9, 2027 Cancelled' })).toBeVisible();
	await expect(planned).toHaveCount(0);
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
	await expect(step).not.toContainText('Done');
	await expect(planned).toHaveCount(2);
});

test('several are planned at once in a rhythm of one’s own, one of them taken out', async ({
	page
}) => {
	await beginAgreedEnding(page, '2027-03-09');
	const closure = await openClosure(page);
	await closure.getByText('Plan several on your own schedule').click();
	await closure.getByLabel('First day').fill('2026-12-08');
	await closure.getByLabel('How many', { exact: true }).fill('4');
	await closure.getByLabel('How often').selectOption({ label: 'Every 2 weeks' });
	await closure.getByRole('checkbox', { name: 'December 22, 2026' }).uncheck();
	await expectAccessible(page);
	await closure.getByRole('button', { name: 'Plan these 3' }).last().click();
	for (const day of ['December 8, 2026', 'January 5, 2027', 'January 19, 2027'])
		await expect(closure.getByRole('button', { name: `${day} Planned` })).toBeVisible();
	await expect(closure.getByRole('button', { name: /^December 22, 2026/ })).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		'3 closure sessions planned: December 8, 2026, January 5, 2027, January 19, 2027'
	);
});

test('the printed page has each step in one line, done or open, on two sheets at most', async ({
	page
}) => {
	await beginAgreedEnding(page, '2027-03-09');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const printed = page.getByRole('region', { name: 'Goals are achieved' });
	await expect(printed.getByText('Plan the last sessions: open')).toBeVisible();
	await expect(page.getByText('What good looks like').first()).toBeHidden();
	await expect(page.getByLabel('How many closure sessions')).toBeHidden();
	const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
