import { beginPractice, unlock, goToSettings } from './begin';
import { addPerson, stage } from './people';
import { expect, expectAccessible, test } from './support';

test('a therapist reads what is known of the place, and puts an own number in the place of one', async ({
	page
}) => {
	await beginPractice(page);
	await goToSettings(page, 'Rules of the place');
	const rules = page.locator('#rules');
	await rules.getByLabel('Rules for').selectOption({ label: 'counselors' });
	await rules.getByRole('button', { name: 'Keep this license' }).click();
	await rules.getByRole('link', { name: 'What we know of Massachusetts' }).click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('What we know of Massachusetts');
	const place = page.getByRole('region', { name: 'Massachusetts' });
	await expect(place).toContainText('until 1 year after they come of age');
	await expect(place).toContainText('262 CMR 8.02');

	await page.getByRole('link', { name: /^Not found/ }).click();
	await page.getByLabel('License').selectOption({ label: 'psychologists' });
	await expect(place).toContainText('We do not know of a rule for psychologists (Massachusetts)');
	await page.getByLabel('License').selectOption({ label: 'counselors' });
	await page.getByRole('link', { name: /^Known/ }).click();

	const kept = place.getByRole('listitem').filter({ hasText: '262 CMR 8.02' }).first();
	await kept.getByRole('button', { name: /^Use another number.*of adults$/ }).click();
	await kept.getByLabel('Years to keep records of adults').fill('10');
	await kept.getByRole('button', { name: 'Use this number' }).click();
	await expect(kept.getByRole('alert')).toContainText('Say why');
	await expectAccessible(page);
	await kept.getByLabel('Why').fill('My insurer asks for it');
	await kept.getByRole('button', { name: 'Use this number' }).click();
	await expect(kept).toContainText('Records are kept 10 years after the last contact.');

	await page.reload();
	await unlock(page);
	await expect(kept).toContainText('in place of 7 years. Your reason: My insurer asks for it');
	await kept.getByRole('button', { name: /^Go back to 7 years/ }).click();
	await expect(kept).toContainText('Records are kept 7 years after the last contact.');
});

test('every place of the list can be chosen', async ({ page }) => {
	await beginPractice(page);
	for (const label of ['Texas', 'Ontario', 'Australian Capital Territory', 'Another place']) {
		await goToSettings(page, 'Dates and reason');
		await page.getByLabel('Where your practice is').selectOption({ label });
		await page.locator('#plan').getByRole('button', { name: 'Save' }).click();
		await goToSettings(page, 'Rules of the place');
		await page.getByRole('link', { name: `What we know of ${label}`, exact: true }).click();
		await expect(page.getByRole('region', { name: label, exact: true })).toBeVisible();
	}
});

test('a signed release in Illinois asks for what the law there wants on paper, and holds nothing while it lacks', async ({
	page
}) => {
	await beginPractice(page);
	await goToSettings(page, 'Dates and reason');
	await page.getByLabel('Where your practice is').selectOption({ label: 'Illinois' });
	await page.locator('#plan').getByRole('button', { name: 'Save' }).click();
	await addPerson(page, { name: 'Zoë Lindqvist', bornOn: '1990-05-17' });
	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('Their name, or their organization').fill('River Clinic');
	await transition.getByLabel('A summary for the next provider').check();
	const paper = transition.getByRole('group', { name: 'What the signed form has' });
	const boxes = await paper.getByRole('checkbox').all();
	expect(boxes).toHaveLength(3);
	for (const box of boxes) await expect(box).not.toBeChecked();
	const until = transition.getByLabel('Until');
	await expect(until).toHaveValue('');
	await expect(until).toHaveAccessibleDescription(/Illinois: .*calendar day.*an event does not do/);
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('Enter the day it ends.').first()).toBeVisible();
	await until.fill('2026-12-31');
	await paper.getByLabel(/right to inspect/).check();
	await paper.getByLabel(/if the client does not give it/).check();
	await expectAccessible(page);
	await transition.getByRole('button', { name: 'Record the release' }).click();
	await expect(transition.getByText('Not valid', { exact: true })).toBeVisible();
	await expect(
		transition.getByText(/^The signed form lacks what is asked here.*identity/)
	).toBeVisible();
	await expect(page.locator('#sign-release-toggle')).not.toContainText('Done');
	await transition.getByRole('button', { name: /^It has this now.*witnesses/ }).click();
	await expect(transition.getByText('Valid', { exact: true })).toBeVisible();
	await expect(page.locator('#sign-release-toggle')).toContainText('Done');
});

test('of a minor whose signature no words that were read ask for, nobody is ticked, and it is said why', async ({
	page
}) => {
	await beginPractice(page);
	await goToSettings(page, 'Dates and reason');
	await page.getByLabel('Where your practice is').selectOption({ label: 'Illinois' });
	await page.locator('#plan').getByRole('button', { name: 'Save' }).click();
	await addPerson(page, { name: 'Zoë Lindqvist', bornOn: '2013-05-17' });
	const transition = await stage(page, 'transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	const needed = transition.getByRole('group', { name: 'Whose signatures it needs' });
	await expect(needed).toContainText('Nobody is preselected: we found no rule on whose');
	for (const box of await needed.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
});
