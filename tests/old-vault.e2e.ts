import { readFileSync } from 'node:fs';
import { goTo, unlock } from './begin';
import { openClient } from './steps';
import { expect, test } from './support';
import { putIn, type Kept } from './vaults/in-browser';

const kept = JSON.parse(readFileSync('tests/vaults/0.1.0-practice/browser.json', 'utf8')) as Kept;

test('a browser that kept a practice of the first version opens it with its people, letters and trail', async ({
	page
}) => {
	await page.clock.setFixedTime('2026-12-10T09:00:00');
	await page.goto('icon.svg');
	await page.evaluate(putIn, kept);
	await page.goto('');
	await unlock(page);
	await goTo(page, 'Clients');
	await page.getByLabel('Show', { exact: true }).selectOption('Everyone');
	await expect(page.getByText('8 people')).toBeVisible();
	for (const name of ['Ångström, Noor', 'O’Dowd, Maeve', 'Quiroga, Tomás', 'Weir, Jonas'])
		await expect(page.getByRole('link', { name })).toBeVisible();

	await openClient(page, 'Lindqvist, Zoë');
	const trail = page.getByRole('region', { name: 'History' });
	for (const act of [
		'A letter came back on December 1, 2026',
		'Release revoked on December 3, 2026, for Dr. Amélie Fournier',
		'Letter given by certified mail on November 23, 2026',
		'Changed: consent to mail'
	])
		await expect(trail.getByText(act, { exact: true })).toBeVisible();

	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Open the letter to Zoë Lindqvist' }).click();
	await expect(page.getByRole('heading', { name: 'Letter to Zoë Lindqvist' })).toBeVisible();
	const letter = page.getByRole('main');
	await expect(letter).toContainText('number 9407 1118');
	await expect(letter).toContainText('Thank you, Zoë Lindqvist, for all these years.');
	await expect(letter.getByRole('link', { name: 'Save the PDF' })).toBeVisible();
});
