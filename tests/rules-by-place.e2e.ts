import { beginPractice, goTo, unlock } from './begin';
import { expect, expectAccessible, test } from './support';

test('a therapist reads what is known of the place, and puts an own number in the place of one', async ({
	page
}) => {
	await beginPractice(page);
	await goTo(page, 'Practice');
	const rules = page.locator('#rules');
	await rules.getByLabel('Rules for').selectOption({ label: 'counselors' });
	await rules.getByRole('button', { name: 'Keep this licence' }).click();
	await rules.getByRole('link', { name: 'What we know of your place' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we know of your place');
	const place = page.getByRole('region', { name: 'Massachusetts' });
	await expect(place).toContainText('until 1 year after they come of age');
	await expect(place).toContainText('262 CMR 8.02');

	await page.getByLabel('Licence').selectOption({ label: 'psychologists' });
	await expect(place).toContainText('We do not know of a rule for psychologists (Massachusetts)');
	await page.getByLabel('Licence').selectOption({ label: 'counselors' });

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
		await goTo(page, 'Practice');
		await page.getByLabel('Where you practise').selectOption({ label });
		await page.locator('#plan').getByRole('button', { name: 'Save' }).click();
		await page.locator('#rules').getByRole('link', { name: 'What we know' }).click();
		await expect(page.getByRole('region', { name: label, exact: true })).toBeVisible();
	}
});
