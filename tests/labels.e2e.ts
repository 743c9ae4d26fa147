import { goToSettings } from './begin';
import { five, fiveTold, makeLetters, saved } from './letters-by-post';
import { flat, pdfPages } from './pdf-text';
import { expect, expectAccessible, test } from './support';

test('labels from a partly used sheet and envelopes are made for five letters', async ({
	page
}, info) => {
	test.slow();
	await fiveTold(page);
	await goToSettings(page, 'Paper and pictures');
	const paper = page.getByRole('region', { name: 'Paper and pictures' });
	await paper.getByLabel(/^Sender on envelopes/).fill('Harbor Therapy');
	await paper.getByRole('button', { name: 'Save' }).click();
	await expect(paper.getByRole('alert')).toContainText('could tell what you do');
	await paper.getByLabel(/^Sender on envelopes/).fill('D. W.');
	await paper.getByRole('button', { name: 'Save' }).click();
	await expect(paper.getByText('Not saved yet.')).toBeHidden();

	await makeLetters(page);
	await page.getByText('Labels and envelopes').click();
	await expect(page.getByLabel('The 4 that go by post')).toBeChecked();
	await page.getByLabel('Start at label').fill('31');
	await page.getByRole('button', { name: 'Make the labels' }).click();
	await expect(page.getByText('A sheet has the labels 1 to 30.')).toBeVisible();
	await page.getByLabel('Start at label').fill('29');
	await page.getByLabel('All 5').check();
	await page.getByRole('button', { name: 'Make the labels' }).click();
	await expect(page.getByText(/^5 labels on 2 sheets/)).toBeVisible();
	await expectAccessible(page);
	const [labelFile, labels] = await saved(page, 'Save the labels', info);
	expect(labelFile).toBe('closewell-labels-2026-11-23.pdf');
	const sheets = (await pdfPages(labels)).map(flat);
	expect(sheets).toHaveLength(2);
	for (const [name, street] of five)
		expect(sheets.join(' ')).toContain(`${name} ${street} Boston, MA 02108`);
	expect(sheets.join(' ')).not.toContain('Dear');

	await page.getByLabel('The 4 that go by post').check();
	await page.getByLabel('On what?').selectOption({ label: 'Envelopes US #10' });
	await page.getByRole('button', { name: 'Make the envelopes' }).click();
	await expect(page.getByText(/^4 envelopes/)).toBeVisible();
	const [, envelopes] = await saved(page, 'Save the envelopes', info);
	const fronts = (await pdfPages(envelopes)).map(flat);
	expect(fronts).toHaveLength(4);
	for (const front of fronts) {
		expect(front).toContain('D. W. 12 Harbor Street Boston, MA 02108');
		expect(front).not.toMatch(/psycho|therap|O’Dowd/i);
	}
});
