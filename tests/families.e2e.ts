import type { Locator, Page } from '@playwright/test';
import { beginPractice, goTo } from './begin';
import { addPerson, stage, unfold } from './people';
import { saveLetters } from './saved-letters';
import { fillPractice } from './steps';
import { expect, test } from './support';

async function begin(page: Page, name: string) {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
}

async function fillPerson(person: Locator, name: string, street: string) {
	await person.getByLabel('Full name of this person').fill(name);
	await person.getByLabel('Street').fill(street);
	await person.getByLabel('City').fill('St. Paul');
}

test('a minor’s two guardians each get a letter of their own', async ({ page }, info) => {
	await begin(page, 'Noor Ångström');
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill('2014-05-17');
	await page.getByText('Guardian and others').click();
	for (const [index, name, street] of [
		[0, 'Signe Ångström', '185 Oak Ave'],
		[1, 'Karim Haddad', '9 Pine Road']
	] as const) {
		await page.getByRole('button', { name: 'Add a guardian or other person' }).click();
		const person = page.getByRole('group', { name: /guardian/i }).nth(index);
		await fillPerson(person, name, street);
		await person.getByLabel('Decides on treatment').selectOption('Yes, checked');
		await person.getByLabel('May know').selectOption('Yes');
	}
	await page.getByRole('button', { name: 'Add this client' }).click();
	// Nobody hears of it before it is known who decides for the child.
	await expect(page.getByRole('button', { name: 'Told today' })).toBeHidden();
	await unfold(page.locator('#check-custody-toggle'));
	await page
		.locator('#check-custody-body')
		.getByRole('button', { name: 'Done', exact: true })
		.click();
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(page.getByText(/Nothing says that they see children/)).toHaveCount(3);
	await page.getByRole('button', { name: 'I have read these' }).click();
	const text = (await saveLetters(page, info.outputPath('guardians.pdf'))).join('\n');
	expect(text).toContain('Signe Ångström 185 Oak Ave St. Paul');
	expect(text).toContain('Karim Haddad 9 Pine Road St. Paul');
});

async function addRelease(page: Page, signer: RegExp) {
	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByRole('radio', { name: signer }).check();
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByRole('button', { name: 'Add a release' })).toBeVisible();
}

/** A letter may go over several pages; the first has the greeting. */
function eachLetter(pages: readonly string[]): string[] {
	const letters: string[] = [];
	for (const page of pages) {
		if (page.includes('Dear ')) letters.push(page);
		else letters.push(`${letters.pop() ?? ''} ${page}`);
	}
	return letters;
}

test('each of a couple has a notice, a letter and a release of their own', async ({
	page
}, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await addPerson(page, {
		name: 'Zoë Lindqvist',
		street: '4 Elm Road',
		format: 'Couple',
		others: [{ role: 'Partner', name: 'Omar Haddad', street: '9 Pine Road' }]
	});
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();
	await expect(page.locator('#tell-in-session-toggle')).toContainText('Done');
	await unfold(page.locator('#tell-guardian-or-partner-toggle'));
	await expect(page.locator('#tell-guardian-or-partner-toggle')).not.toContainText('Done');
	const others = page.locator('#tell-guardian-or-partner-body');
	await others.getByLabel('How', { exact: true }).selectOption('In person');
	await others.getByRole('button', { name: 'Done', exact: true }).click();
	await expect(page.locator('#tell-guardian-or-partner-toggle')).toContainText('Done');

	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByRole('button', { name: 'Include Zoë Lindqvist' }).click();
	const path = info.outputPath('couple.pdf');
	const letters = eachLetter(await saveLetters(page, path));
	const to = (name: string) => letters.filter((text) => text.includes(name));
	expect(letters).toHaveLength(2);
	expect([to('Zoë').length, to('Omar').length]).toEqual([1, 1]);

	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Lindqvist, Zoë' }).click();
	await addRelease(page, /^Zoë Lindqvist/);
	const transition = await stage(page, 'transition');
	const lacking = transition.getByText('Nothing may be shared yet about');
	await expect(lacking).toContainText('Omar Haddad');
	await expect(lacking).not.toContainText('Zoë');
	await addRelease(page, /^Omar Haddad/);
	await expect(lacking).toBeHidden();
	await expect(transition.getByText('Valid', { exact: true })).toHaveCount(2);
});
