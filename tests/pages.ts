import { expect, type Page } from '@playwright/test';
import { goTo, goToSettings } from './begin';
import { openClient, postTheRest } from './steps';

/** How each page is opened in the sample practice, without leaving it; each folder of `src/routes` with a page is here. */
export const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'/(today)': (page) => heading(page, 'Today'),
	'/clients': (page) => heading(page, 'Clients'),
	'/clients/appointments': (page) => byLink(page, 'Clients', 'Appointments', 'Appointments'),
	'/clients/telling': (page) => byLink(page, 'Clients', 'Telling order', 'Telling order'),
	'/letters': (page) => heading(page, 'Letters'),
	'/referrals': (page) => heading(page, 'Referrals'),
	'/settings': async (page) => {
		await page.getByRole('link', { name: 'Settings', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	},
	'/settings/plan': (page) => goToSettings(page, 'Dates and reason'),
	'/settings/letterhead': (page) => goToSettings(page, 'Letterhead'),
	'/settings/paper': (page) => goToSettings(page, 'Paper and pictures'),
	'/settings/records': (page) => goToSettings(page, 'Records'),
	'/settings/crisis': (page) => goToSettings(page, 'Crisis lines'),
	'/settings/former-clients': (page) => goToSettings(page, 'Former clients'),
	'/settings/rules': (page) => goToSettings(page, 'Rules of the place'),
	'/settings/rules/[place]': async (page) => {
		await goToSettings(page, 'Rules of the place');
		await press(page, /^What we know of/, /^What we know of/);
	},
	'/settings/device': (page) => goToSettings(page, 'Lock and passphrase'),
	'/settings/backup': (page) => goToSettings(page, 'Backup'),
	'/settings/keys': (page) => goToSettings(page, 'Keyboard shortcuts'),
	'/settings/changes': (page) => goToSettings(page, 'What was changed'),
	'/plan': (page) => goTo(page, 'Plan'),
	'/plan/month': (page) => byLink(page, 'Plan', 'Month', 'Month'),
	'/plan/timeline': (page) => byLink(page, 'Plan', 'Timeline', 'Timeline'),
	'/referrals/spread': (page) =>
		byLink(page, 'Referrals', 'Spread the caseload', 'Spread the caseload'),
	'/referrals/import': (page) => byLink(page, 'Referrals', 'Import a list', /^Import/),
	'/letters/words': (page) => byLink(page, 'Letters', /^Edit wording$/, 'Wording of your letters'),
	'/letters/words/[id]': async (page) => {
		await byLink(page, 'Letters', /^Edit wording$/, 'Wording of your letters');
		await press(page, 'The practice is closing', /^Words: /);
	},
	'/letters/others': (page) => byLink(page, 'Letters', /^Letters to others$/, 'Letters to others'),
	'/letters/others/[client]': async (page) => {
		await ofNoor(page);
		await unfold(page, 'transition');
		await press(page, 'Letters to others', 'Letters to others');
	},
	'/letters/forms': (page) => byLink(page, 'Letters', /^Forms to sign/, 'Forms to sign'),
	'/letters/[id]': async (page) => {
		await goTo(page, 'Letters');
		await page.getByRole('button', { name: 'Review recipients' }).click();
		await page.getByLabel('I have read them, and they are correct').check();
		await page.getByRole('button', { name: 'I have read these' }).click();
		await page.getByRole('button', { name: /^Make \d+ letters$/ }).click();
		await page.getByRole('button', { name: 'Record how they were given' }).click();
		await postTheRest(page);
		await page.getByRole('button', { name: /^Record \d+ letters$/ }).click();
		await press(page, /^Open the letter to/, /^Letter to/);
	},
	'/open-ends': (page) => byCommand(page, 'Loose ends', 'Loose ends'),
	'/history': (page) => byCommand(page, 'History', 'History'),
	'/emergency': (page) => byCommand(page, 'Emergency sheet', 'Emergency sheet'),
	'/emergency/calls': async (page) => {
		await byCommand(page, 'Emergency sheet', 'Emergency sheet');
		await press(page, 'Call list', 'Call list');
	},
	'/emergency/week': (page) => byCommand(page, 'Pocket list of the week', 'Pocket list'),
	'/clients/[id]': ofNoor,
	'/clients/[id]/edit': async (page) => {
		await ofNoor(page);
		await page.getByRole('link', { name: 'Edit' }).click();
		await expect(page.getByLabel('Full name').first()).toBeVisible();
	},
	'/clients/[id]/merge': async (page) => {
		await ofNoor(page);
		await page.getByRole('link', { name: 'Edit' }).click();
		await press(page, 'Merge with another record', /^Merge/);
	},
	'/clients/[id]/ending': async (page) => {
		await ofNoor(page);
		await press(page, 'Change how it ends', /^How it ends/);
	},
	'/clients/[id]/forms': async (page) => {
		await ofNoor(page);
		await press(page, 'Forms', /^Forms for/);
	},
	'/clients/[id]/closing-note': async (page) => {
		await ofNoor(page);
		await unfold(page, 'file');
		await press(page, /^(See the c|C)losing note/, 'Closing note');
	},
	'/clients/new': async (page) => {
		await goTo(page, 'Clients');
		await page.getByRole('link', { name: 'Add a client' }).click();
		await expect(page.getByLabel('Full name').first()).toBeVisible();
	},
	'/clients/import': async (page) => {
		await goTo(page, 'Clients');
		await page.getByRole('link', { name: 'Import a list' }).click();
		await page.getByLabel(/Choose the file/).setInputFiles('tests/caseloads/us-split-names.csv');
		await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
	}
};

/** Those on the way in, where there is no practice yet or it is locked. */
export const entrances = ['/welcome', '/unlock'];

async function heading(page: Page, place: string) {
	await goTo(page, place);
	await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

async function byLink(page: Page, place: string, link: string | RegExp, title: string | RegExp) {
	await goTo(page, place);
	await press(page, link, title);
}

async function press(page: Page, link: string | RegExp, title: string | RegExp) {
	await page.getByRole('main').getByRole('link', { name: link }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function byCommand(page: Page, command: string, title: string) {
	await page.getByRole('button', { name: 'Search…' }).click();
	await page.keyboard.type(command);
	await page.getByRole('option', { name: command }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function ofNoor(page: Page) {
	await openClient(page, 'Castellane, Noor');
}

async function unfold(page: Page, stage: string) {
	const toggle = page.locator(`#stage-${stage}-toggle`);
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}
