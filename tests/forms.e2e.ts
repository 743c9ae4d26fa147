import type { Page, TestInfo } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice, importList } from './steps';
import { expect, expectAccessible, test } from './support';

async function addClient(page: Page, name: string) {
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: /Add (a|one) client/ }).click();
	await page.getByLabel('Full name').fill(name);
	await page.getByText('Age, risk and place').click();
	await page.getByLabel('Birth date (optional)').fill('1990-05-17');
	await page.getByRole('button', { name: 'Add this client' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function prepareRelease(page: Page) {
	const toggle = page.locator('#stage-transition-toggle');
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	const transition = page.locator('#stage-transition');
	await transition.getByRole('button', { name: 'Add a release' }).click();
	await transition.getByLabel('Who may receive it').selectOption('Harbor Therapy Group');
	await transition.getByLabel('A summary for the next provider').check();
	await transition.getByLabel('Signed on').fill('');
	await transition.getByRole('button', { name: 'Save it as prepared' }).click();
	await expect(transition.getByText('Not signed yet', { exact: true })).toBeVisible();
}

/** Saves what was made under a name without a name. */
async function saved(page: Page, name: string, info: TestInfo): Promise<string> {
	const path = info.outputPath(name);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Save the PDF' }).click();
	await (await download).saveAs(path);
	expect((await download).suggestedFilename()).toBe('closewell-forms-2026-11-23.pdf');
	return path;
}

test('a release is prepared, its form made, filled in and sound', async ({ page }, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await addClient(page, 'Zoë Lindqvist');
	await prepareRelease(page);

	await page.getByRole('link', { name: /^Form to sign/ }).click();
	await expect(page.getByLabel('Who may receive it')).toHaveValue(/./);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Make the form' }).click();
	await expect(page.getByRole('heading', { name: 'The form is ready' })).toBeFocused();
	await expectAccessible(page);
	await expect(page.getByRole('link', { name: 'Open it to print' })).toHaveAttribute(
		'href',
		/^blob:/
	);

	const path = await saved(page, 'release.pdf', info);
	const [text = '', ...others] = await pdfPages(path);
	expect(others).toEqual([]);
	expect(flat(text)).toContain('Authorization to release information');
	expect(flat(text)).toMatch(/Name ?Zoë Lindqvist ?Date of birth ?May 17, 1990/);
	expect(flat(text)).toMatch(/Person and practice ?Harbor Therapy Group/);
	expect(flat(text)).toMatch(/It ends on ?November 23, 2027/);

	const pdf = await PDFDocument.load(readFileSync(path));
	const fields = pdf.getForm();
	expect(fields.getCheckBox('summary').isChecked()).toBe(false);
	fields.getCheckBox('summary').check();
	fields.getTextField('signed-on').setText('November 24, 2026');
	expect((await pdf.save()).length).toBeGreaterThan(1000);
	expect(pdf.getTitle()).toBe('Authorization to release information');
});

test('a request for records is blank for anybody', async ({ page }, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await goTo(page, 'Letters');
	await page.getByRole('link', { name: /^Forms to sign/ }).click();
	await page.getByLabel('Request for records').check();
	await page.getByRole('button', { name: 'Make the blank form' }).click();
	const [text = ''] = await pdfPages(await saved(page, 'request.pdf', info));
	expect(flat(text)).toContain('Request for records');
	expect(flat(text)).toContain('Until June 30, 2027:');
	expect(flat(text)).toContain('12 Harbor Street');
});

test('those chosen in the list get a form each, and others by name', async ({ page }, info) => {
	await beginPractice(page);
	await fillPractice(page);
	await importList(page);
	await goTo(page, 'Clients');
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Record for these…' }).click();
	await page.getByRole('button', { name: /^Record for \d+ clients, in person$/ }).click();
	await page.getByRole('checkbox', { name: 'Choose all shown' }).check();
	await page.getByRole('button', { name: 'Make letters for these' }).click();
	await page.getByRole('link', { name: /^Forms to sign/ }).click();
	await expect(page.getByLabel('One for each client you chose')).toBeChecked();
	await expect(page.getByRole('heading', { name: 'Not included, and why' })).toBeVisible();
	await expectAccessible(page);
	const make = page.getByRole('button', { name: /^Make \d+ forms$/ });
	const count = parseInt((await make.textContent())?.match(/\d+/)?.[0] ?? '');
	await page
		.getByRole('button', { name: /^Include (?!all)/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: `Make ${count + 1} forms` })).toBeVisible();
	await page.getByRole('button', { name: `Make ${count + 1} forms` }).click();
	await expect(page.getByRole('heading', { name: `${count + 1} forms are ready` })).toBeVisible();
	expect(await pdfPages(await saved(page, 'forms.pdf', info))).toHaveLength(count + 1);
});
