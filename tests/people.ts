import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './begin';

type Other = { role: 'Guardian' | 'Partner'; name: string; street: string; signs?: string };

/** What is said of a new client; the rest is left as it is. */
export type Added = {
	name: string;
	street?: string;
	standing?: 'Current' | 'Waiting' | 'Former';
	format?: 'Couple' | 'Family';
	bornOn?: string;
	lastSeenOn?: string;
	nextSeenOn?: string;
	place?: string;
	atRisk?: boolean;
	others?: readonly Other[];
};

/** Adds somebody by the form, as far as their own page. */
export async function addPerson(page: Page, who: Added) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(who.name);
	if (who.standing) await page.getByRole('radio', { name: who.standing }).check();
	if (who.street) await fillAddress(page, who.street);
	if (who.format || who.lastSeenOn || who.nextSeenOn) await fillSessions(page, who);
	await fillAbout(page, who);
	await addOthers(page, who.others ?? []);
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name: who.name })).toBeVisible();
}

async function fillAddress(page: Page, street: string) {
	await page.getByText('Address and safe ways').click();
	await page.getByLabel('Street').fill(street);
	await page.getByLabel('City').fill('Salem');
}

async function fillSessions(page: Page, { format, lastSeenOn, nextSeenOn }: Added) {
	await page.getByText('Sessions', { exact: true }).click();
	if (format) await page.getByRole('radio', { name: format }).check();
	if (lastSeenOn) await page.getByLabel('Last attended session').fill(lastSeenOn);
	if (nextSeenOn) await page.getByLabel('Next appointment (optional)').fill(nextSeenOn);
}

async function fillAbout(page: Page, { bornOn, place, atRisk }: Added) {
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill(bornOn ?? '1984-05-17');
	if (place) await page.getByLabel('Where the client lives').selectOption({ label: place });
	if (atRisk) await page.getByLabel('At risk').check();
}

async function addOthers(page: Page, others: readonly Other[]) {
	if (others.length > 0) await page.getByText('Guardian and others').click();
	for (const [index, { role, name, street, signs }] of others.entries()) {
		await page.getByRole('button', { name: 'Add a guardian or other person' }).click();
		const person = page
			.locator('fieldset')
			.filter({ has: page.getByLabel('Full name of this person') })
			.nth(index);
		await person.getByLabel('Role').selectOption({ label: role });
		await person.getByLabel('Full name of this person').fill(name);
		await person.getByLabel('Street').fill(street);
		await person.getByLabel('City').fill('Salem');
		if (role === 'Guardian') {
			await person.getByLabel('Decides on treatment').selectOption('Yes, checked');
			await person.getByLabel('May know').selectOption('Yes');
		}
		if (signs) await person.getByLabel('Signs a release').selectOption(signs);
	}
}

export async function stage(page: Page, id: string): Promise<Locator> {
	await unfold(page.locator(`#stage-${id}-toggle`));
	return page.locator(`#stage-${id}`);
}

export async function unfold(toggle: Locator) {
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
}

/** Adds somebody beside clients and providers to whom a letter may go, on the page where the letter is written. */
export async function addParty(page: Page, name: string, address: string) {
	await page.getByRole('button', { name: /^Add: / }).click();
	await page.getByLabel('Name of the person or body').fill(name);
	await page.getByLabel('Address (optional)').fill(address);
	await page.getByRole('button', { name: 'Add them' }).click();
	await expect(page.getByRole('button', { name: 'Add another' })).toBeVisible();
}
