import { beginVault, firstMorning, goTo } from './begin';
import { addPerson, unfold } from './people';
import { expect, test } from './support';

test('a colleague takes over: a day in the past, calls by today and tomorrow, own name on the trail', async ({
	page
}) => {
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	// A name that was typed before stays whose it was.
	await page.getByLabel('Your name, as your letters sign it').fill('Jonas Weil');
	await page.getByRole('radio', { name: 'I act for a colleague who died or fell ill' }).check();
	await expect(page.getByLabel('Name of your colleague')).toHaveValue('');
	await expect(page.getByLabel('Your own name')).toHaveValue('Jonas Weil');
	await page.getByLabel('Name of your colleague').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'My colleague has died' }).check();
	await page.getByLabel('Died or ill since').fill('2026-11-20');
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();

	await addPerson(page, { name: 'Amara Okafor' });
	await expect(page.getByText('Recorded by Jonas Weil, newest first')).toBeVisible();
	await addPerson(page, { name: 'Hanne Brandvold', atRisk: true });
	await addPerson(page, { name: 'Zoë Lindqvist', nextSeenOn: '2026-11-24' });

	await goTo(page, 'Plan');
	await expect(
		page.getByRole('button', { name: /^Reach those expected today and tomorrow/ })
	).toBeVisible();
	await expect(page.getByRole('button', { name: /^Tell long-term clients/ })).toBeHidden();
	await goTo(page, 'Today');
	await expect(page.getByText(/are usual|of notice before the last session/)).toBeHidden();
	await page.getByRole('link', { name: 'Telling order' }).click();
	const names = page.getByRole('main').getByRole('link', { name: /Lindqvist|Brandvold|Okafor/ });
	await expect(names).toHaveText([/Lindqvist/, /Brandvold/, /Okafor/]);

	// Whoever was not reached stands nowhere as told, and is still to be called.
	await names.first().click();
	await unfold(page.locator('#tell-in-session-toggle'));
	const telling = page.locator('#tell-in-session-body');
	await telling.getByRole('button', { name: 'Could not reach…' }).click();
	await telling.getByRole('button', { name: 'Record this' }).click();
	await expect(telling).toContainText('Not reached on November 23, 2026');
	await expect(page.getByRole('button', { name: /^Told today.*: By phone$/ })).toBeVisible();
	await goTo(page, 'Today');
	await expect(page.getByText('0 of 3 told')).toBeVisible();
	const row = page.getByRole('listitem').filter({ hasText: 'Lindqvist' });
	await expect(row.filter({ hasText: 'Tell them' })).toContainText('Today');
});

test('the emergency sheet puts risk and the unseen first, and says where the way back lies', async ({
	page
}) => {
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await page.getByLabel('Your name, as your letters sign it').fill('Dana Whitfield, PhD');
	await page.getByLabel('State or country').selectOption({ label: 'Massachusetts' });
	await page.getByRole('radio', { name: 'I stay open, and end with one client' }).check();
	await page.getByRole('button', { name: 'Make the plan' }).click();
	await page.getByRole('navigation', { name: 'Main' }).waitFor();
	await addPerson(page, { name: 'Amara Okafor', nextSeenOn: '2026-11-24' });
	await addPerson(page, { name: 'Zoë Lindqvist', nextSeenOn: '2026-11-22' });
	await addPerson(page, { name: 'Hanne Brandvold', atRisk: true });
	await goTo(page, 'Today');
	await page.getByRole('link', { name: 'Emergency sheet' }).click();
	await page.getByLabel('Where the newest backup is').fill('Red drive, locked drawer');
	await page.getByLabel('Where the recovery sheet is').fill('Safe of Jonas Weil');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const sheet = page.getByRole('region', { name: /In an emergency/ });
	await expect(sheet.getByRole('rowheader')).toHaveText([/Brandvold/, /Lindqvist/, /Okafor/]);
	await expect(sheet.getByRole('row').nth(2)).toContainText('seen?');
	await expect(sheet).toContainText('Red drive, locked drawer');
	await expect(sheet).toContainText('Safe of Jonas Weil');
	await expect(sheet).toContainText(/Closewell opens at ?http:\/\/localhost/);
});
