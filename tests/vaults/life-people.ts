/** Who they are. */
import { expect, type Page } from '@playwright/test';
import { goTo } from '../begin';
import { addPerson } from '../people';

export async function addEverybody(page: Page) {
	await addPerson(page, { name: 'Zoë Lindqvist', street: '4 Elm Road' });
	await allowMail(page);
	await addPerson(page, {
		name: 'Noor Ångström',
		bornOn: '2014-05-17',
		others: [
			{ role: 'Guardian', name: 'Signe Ångström', street: '185 Oak Ave' },
			{ role: 'Guardian', name: 'Karim Haddad', street: '9 Pine Road' }
		]
	});
	await addPerson(page, {
		name: 'Amara Okafor',
		street: '9 Harvest Lane',
		format: 'Couple',
		others: [{ role: 'Partner', name: 'Omar Haddad', street: '30 Cedar Court' }]
	});
	await addPerson(page, { name: 'Tomás Quiroga', standing: 'Former', lastSeenOn: '2026-06-15' });
	await addPerson(page, { name: 'Maeve O’Dowd', standing: 'Waiting' });
	await addPerson(page, { name: 'Hanne Brandvold', atRisk: true, place: 'Virginia' });
	await addPerson(page, { name: 'Ben Ito' });
	await addPerson(page, { name: 'Jonas Weir', street: '7 Quay Street' });
	await letOthersDecide(page);
	await saveAFilter(page);
}

async function allowMail(page: Page) {
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByRole('radio', { name: 'May be mailed', exact: true }).first().check();
	await page.getByRole('button', { name: 'Save' }).first().click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

/** For Jonas Weir, whose page is open. */
async function letOthersDecide(page: Page) {
	await page.getByRole('link', { name: 'Change how it ends' }).click();
	await page.getByLabel('Cannot decide alone').check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByRole('button', { name: /Add a guardian/ }).click();
	const person = page
		.locator('fieldset')
		.filter({ has: page.getByLabel('Full name of this person') })
		.last();
	await person.getByLabel('Role').selectOption({ label: 'Decision-maker' });
	await person.getByLabel('Full name of this person').fill('Judith Weir');
	await person.getByLabel('Street').fill('7 Quay Street');
	await person.getByLabel('City').fill('Salem');
	await person.getByLabel('Decides on treatment').selectOption('Yes, checked');
	await page.getByRole('button', { name: 'Save' }).first().click();
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

async function saveAFilter(page: Page) {
	await goTo(page, 'Clients');
	await page.getByLabel('Find by name or number').fill('o');
	await page.getByLabel('Only', { exact: true }).selectOption('No next appointment');
	await page.getByRole('button', { name: 'Save this filter…' }).click();
	await page.getByRole('dialog').getByLabel('Name of the filter').fill('No day yet');
	await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}
