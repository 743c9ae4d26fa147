import { beginPractice, goTo } from './begin';
import { addPerson } from './people';
import { openClient, tellToday } from './steps';
import { expect, expectAccessible, test } from './support';

test('two records of one person become one with both histories, one undo parts them again, and a partner gets a record of their own', async ({
	page
}) => {
	test.slow();
	await beginPractice(page);
	await addPerson(page, { name: 'Zoë Lindqvist', street: '4 Elm Road' });
	await addPerson(page, {
		name: 'Zoe Lindqvist',
		lastSeenOn: '2026-11-18',
		others: [{ role: 'Partner', name: 'Omar Haddad', street: '9 Pine Road' }]
	});
	await tellToday(page, 'Lindqvist, Zoe');

	await openClient(page, 'Lindqvist, Zoë');
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByRole('link', { name: 'Merge with another record' }).click();
	await page.getByLabel('The other record of the same person').selectOption({ index: 1 });
	await expect(page.getByText(/Kept as a note.*name: Zoe Lindqvist/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Merge both into this record' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Zoë Lindqvist' })).toBeVisible();
	const trail = page.getByRole('region', { name: 'History' });
	await expect(
		trail.getByText('Merged with another record of the same person', { exact: true })
	).toBeVisible();
	await expect(trail.getByText(/^Told\b/).first()).toBeVisible();
	await expect(page.getByText('Omar Haddad').first()).toBeVisible();
	await expect(page.getByText(/name: Zoe Lindqvist/)).toBeVisible();
	await goTo(page, 'Clients');
	await expect(page.getByRole('link', { name: /Lindqvist, Zo[eë]/ })).toHaveCount(1);

	await openClient(page, 'Lindqvist, Zoë');
	await page.getByRole('button', { name: /^Undo ?: Merged with another record/ }).click();
	await goTo(page, 'Clients');
	await expect(page.getByRole('link', { name: /Lindqvist, Zo[eë]/ })).toHaveCount(2);
	await openClient(page, 'Lindqvist, Zoe');
	await expect(trail.getByText(/^Told\b/).first()).toBeVisible();
	await expect(page.getByText('Omar Haddad').first()).toBeVisible();
	await openClient(page, 'Lindqvist, Zoë');
	await expect(page.getByText('Omar Haddad')).toHaveCount(0);

	await openClient(page, 'Lindqvist, Zoe');
	await page.getByRole('link', { name: 'Edit' }).first().click();
	await page.getByRole('button', { name: 'Give Omar Haddad a record of their own' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Omar Haddad' })).toBeVisible();
	await goTo(page, 'Clients');
	await expect(page.getByRole('link', { name: 'Omar Haddad' })).toBeVisible();
});
