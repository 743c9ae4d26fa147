import type { Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { addPerson, stage, unfold, type Added } from './people';
import { fillPractice, openClient } from './steps';
import { expect, expectAccessible, test } from './support';

const everybody: readonly Added[] = [
	{ name: 'Adele Okafor', street: '1 Birch Road' },
	{
		name: 'Noor Ångström',
		bornOn: '2014-05-17',
		others: [{ role: 'Guardian', name: 'Signe Ångström', street: '185 Oak Ave' }]
	},
	{
		name: 'Zoë Lindqvist',
		street: '4 Elm Road',
		format: 'Couple',
		others: [{ role: 'Partner', name: 'Omar Haddad', street: '9 Pine Road' }]
	},
	{ name: 'Ivo Brandt', street: '7 Ash Lane', atRisk: true },
	{ name: 'Fern Holloway', street: '3 Moss Way', standing: 'Former', lastSeenOn: '2026-04-13' },
	{ name: 'Wim Adler', street: '5 Fir Court', standing: 'Waiting' }
];

async function showEveryone(page: Page) {
	await goTo(page, 'Clients');
	await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Everyone' });
}

/** Chooses everybody in the list, and what to record for them. */
async function recordForAll(page: Page, what: string) {
	await showEveryone(page);
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByLabel('What to record', { exact: true }).selectOption({ label: what });
}

async function expectOut(page: Page, sentence: RegExp, name: string) {
	const group = page.getByRole('group').filter({ hasText: sentence });
	await expect(group.getByRole('link', { name })).toBeVisible();
}

test('in one closing each ends on the path meant for them', async ({ page }) => {
	await beginPractice(page);
	await fillPractice(page);
	for (const who of everybody) await addPerson(page, who);

	await recordForAll(page, 'Told');
	await expectOut(page, /^Not a current client/, 'Holloway, Fern');
	await expectOut(page, /^Not a current client/, 'Adler, Wim');
	await expectOut(page, /^First: Check who decides for the child/, 'Ångström, Noor');
	await page.getByRole('button', { name: 'Record for 3 clients, in person' }).click();
	await expect(page.getByRole('status').filter({ hasText: '3 clients' })).toBeVisible();

	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(page.getByRole('heading', { name: /^1 letter/ })).toBeVisible();
	for (const name of ['Zoë Lindqvist', 'Ivo Brandt'])
		await page.getByRole('button', { name: `Include ${name}` }).click();
	await expect(page.getByRole('heading', { name: /^4 letters/ })).toBeVisible();

	await showEveryone(page);
	await page.getByRole('link', { name: 'Holloway, Fern' }).click();
	await expect(page.locator('#write-to-former-client-toggle')).toBeVisible();
	await expect(page.locator('#tell-in-session-toggle')).toHaveCount(0);
	await showEveryone(page);
	await page.getByRole('link', { name: 'Adler, Wim' }).click();
	await expect(page.locator('#tell-waiting-person-toggle')).toBeVisible();
	await expect(page.locator('#give-written-notice-toggle')).toHaveCount(0);
	await openClient(page, 'Ångström, Noor');
	await stage(page, 'notice');
	await expect(page.locator('#check-custody-toggle')).toBeVisible();
});

test('nobody at risk is let go in the mass: the others go on, and the reason is kept', async ({
	page
}) => {
	await beginPractice(page);
	for (const who of everybody.filter(({ standing }) => !standing)) await addPerson(page, who);
	await recordForAll(page, 'Sessions held as agreed');
	await expectOut(page, /^Not told yet/, 'Okafor, Adele');
	await expect(
		page.getByRole('button', { name: 'Record for 0 clients, in person' })
	).toBeDisabled();
	await page
		.getByLabel('What to record', { exact: true })
		.selectOption({ label: 'Not applicable, because…' });
	await page.getByLabel('Which step').selectOption({ label: 'Hold the last sessions' });
	await expectOut(page, /^At risk, and something is missing yet/, 'Brandt, Ivo');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Record for 3 clients' }).click();
	await expect(page.getByRole('status').filter({ hasText: '3 clients' })).toBeVisible();

	await openClient(page, 'Okafor, Adele');
	await stage(page, 'closure');
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Not applicable');
	await openClient(page, 'Brandt, Ivo');
	const closure = await stage(page, 'closure');
	await expect(page.locator('#hold-closure-sessions-toggle')).not.toContainText('Not applicable');

	await closure.getByLabel('How many closure sessions').fill('1');
	await closure.getByLabel('How many closure sessions').press('Tab');
	await closure.getByRole('button', { name: 'Plan this one' }).click();
	await unfold(closure.getByRole('button', { name: /Planned$/ }));
	await closure.getByRole('button', { name: 'Held as agreed', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: /marked at risk/ });
	await expect(dialog).toContainText('No referral was offered');
	await dialog.getByRole('button', { name: 'Not yet' }).click();
	await expect(closure.getByRole('button', { name: /Planned$/ })).toBeVisible();
	await closure.getByRole('button', { name: 'Held as agreed', exact: true }).click();
	await dialog.getByLabel('Talked over with a colleague, and judged right').check();
	await dialog.getByRole('button', { name: 'Continue, for this reason' }).click();
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Done');
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		'because: Talked over with a colleague, and judged right'
	);
});
