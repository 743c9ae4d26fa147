import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { addParty } from './people';
import { fillPractice } from './steps';
import { expect, expectAccessible, test } from './support';

test('a name in another script prints from the screen, and is kept as printed there', async ({
	page
}, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: 'Letters to others' }).click();
	await page.getByRole('link', { name: /landlord/i }).click();
	await addParty(page, '李 Offices', '5 Mill Lane\nBoston, MA 02108');
	await page.getByLabel('Where post reaches you afterwards').fill('Box 40\nSalem, MA 01970');
	await expect(page.getByText('Our fonts do not have “李”')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeHidden();
	await expectAccessible(page);
	const path = info.outputPath('printed.pdf');
	await page.pdf({ path, preferCSSPageSize: true });
	const pages = await pdfPages(path);
	expect(pages).toHaveLength(1);
	expect(flat(pages.join())).toContain('This is notice that the lease of the rooms');
	expect(flat(pages.join())).not.toContain('Clause of the lease');
	await page.getByLabel('How', { exact: true }).selectOption({ label: 'Sent by post' });
	await page.getByRole('button', { name: 'Record it as sent' }).click();
	await page
		.getByRole('region', { name: /^Recorded/ })
		.getByRole('link', { name: /^Open/ })
		.click();
	await expect(page.getByText('was printed from the screen by a browser')).toBeVisible();
	await expect(page.getByText('letter for letter, those that were recorded')).toBeVisible();
});
