import { beginPractice, goTo } from './begin';
import { saveLetters } from './saved-letters';
import { addPerson, stage, unfold } from './people';
import { closeFile, fillPractice, holdSessions, recordAll } from './steps';
import { expect, test } from './support';

const child = 'Noor Ångström';

test('a minor with joint custody: who decides first, each guardian’s letter, both signatures, the closed file', async ({
	page
}, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await addPerson(page, {
		name: child,
		bornOn: '2014-05-17',
		others: [
			{ role: 'Guardian', name: 'Signe Ångström', street: '185 Oak Ave', signs: 'Only together' },
			{ role: 'Guardian', name: 'Karim Haddad', street: '9 Pine Road', signs: 'Only together' }
		]
	});
	const who = page.getByRole('region', { name: 'Who, and how to reach them' });
	await expect(
		who.getByText('may decide about this care · may know · signs only together')
	).toHaveCount(2);

	// No word and no letter before custody was checked.
	await expect(page.getByRole('button', { name: 'Told today' })).toBeHidden();
	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await expect(
		page.getByText('First: Check who decides for the child', { exact: false })
	).toBeVisible();
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Ångström, Noor' }).click();
	await unfold(page.locator('#check-custody-toggle'));
	const custody = page.locator('#check-custody-body');
	await custody.getByRole('button', { name: 'Done', exact: true }).click();
	await page.getByRole('button', { name: /^Told today.*: In person$/ }).click();

	await goTo(page, 'Letters');
	await page.getByRole('button', { name: 'Review recipients' }).click();
	await page.getByRole('button', { name: 'I have read these' }).click();
	const letters = (await saveLetters(page, info.outputPath('joint.pdf'))).join('\n');
	expect(letters).toContain('Signe Ångström 185 Oak Ave Salem');
	expect(letters).toContain('Karim Haddad 9 Pine Road Salem');
	await recordAll(page, 2);

	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Ångström, Noor' }).click();
	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('A summary for the next provider').check();
	for (const name of [/^Signe Ångström/, /^Karim Haddad/])
		await expect(transition.getByRole('checkbox', { name })).toBeChecked();
	await expect(transition.getByRole('checkbox', { name: /^Noor/ })).not.toBeChecked();
	await expect(transition.getByText('As a rule, minors cannot consent')).toBeVisible();
	await transition.getByLabel('Who has signed').selectOption('Signe Ångström (guardian)');
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('A signature is missing')).toBeVisible();
	await expect(transition.getByText('Not in force: still to sign is Karim Haddad')).toBeVisible();
	await expect(page.locator('#sign-release-toggle')).not.toContainText('Done');
	await transition.getByRole('button', { name: /^Signed…/ }).click();
	await transition.getByRole('button', { name: 'Record as signed' }).click();
	await expect(transition.getByText('Valid', { exact: true })).toBeVisible();
	await expect(page.locator('#sign-release-toggle')).toContainText('Done');

	await (
		await stage(page, 'referrals')
	)
		.getByRole('button', { name: 'Offered, none wanted: In person' })
		.click();
	await holdSessions(page);
	await unfold(page.locator('#stage-file-toggle'));
	await page.getByRole('button', { name: 'File closed', exact: true }).click();
	await closeFile(page);
	await goTo(page, 'Today');
	await expect(page.getByRole('link', { name: '1 file closed' })).toBeVisible();
});
