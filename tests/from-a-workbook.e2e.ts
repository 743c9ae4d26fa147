import { writeFileSync } from 'node:fs';
import { beginPractice, goTo } from './begin';
import { flat, pdfPages } from './pdf-text';
import { fillPractice } from './steps';
import { expect, expectAccessible, test } from './support';

test('from a workbook to the first letter in at most twenty presses', async ({ page }, info) => {
	test.slow();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await beginPractice(page);
	await fillPractice(page);
	let presses = 0;
	const press = async (what: ReturnType<typeof page.getByRole>) => {
		await what.click();
		presses += 1;
	};
	await goTo(page, 'Clients');
	presses += 1;
	await press(page.getByRole('link', { name: 'Bring in your client list' }));
	await page.getByLabel(/Choose the file/).setInputFiles('tests/lists/formats/two-lists.xlsx');
	presses += 1;
	await expect(page.getByRole('heading', { name: 'Check the list' })).toBeVisible();
	const sheet = page.getByRole('group', { name: 'The list is on the sheet' });
	await expect(sheet.getByRole('radio', { name: /^Active: 2 rows/ })).toBeChecked();
	await expectAccessible(page);
	await sheet.getByRole('radio', { name: /^Discharged/ }).check();
	await expect(page.getByText('Cy Orr').first()).toBeVisible();
	await sheet.getByRole('radio', { name: /^Active/ }).check();
	presses += 2;
	await press(page.getByRole('button', { name: 'Import 2 people' }));
	await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();
	await goTo(page, 'Clients');
	presses += 1;
	await press(page.getByRole('checkbox', { name: 'Choose all shown' }));
	await press(page.getByRole('button', { name: 'Make letters for these' }));
	await press(page.getByRole('button', { name: /^Let it go all the same/ }));
	await press(page.getByLabel('I have read them, and they are right'));
	await press(page.getByRole('button', { name: /^Make (the letter|\d+ letters)$/ }));
	const download = page.waitForEvent('download');
	await press(page.getByRole('link', { name: 'Save the PDF' }));
	const path = info.outputPath('letters.pdf');
	await (await download).saveAs(path);
	const [text = ''] = await pdfPages(path);
	expect(flat(text)).toContain('1 Oak St');
	expect(flat(text)).toContain('Lynn, MA 01901');
	expect(presses).toBeLessThanOrEqual(20);
});

test('a file of 17 MB is refused while the page stays free', async ({ page }, info) => {
	await beginPractice(page);
	await goTo(page, 'Clients');
	await page.getByRole('link', { name: 'Bring in your client list' }).click();
	const line = 'Ana,Lee,1984-03-17,ana@example.org,617-555-0101,1 Oak St,Lynn,MA,01901\n';
	const path = info.outputPath('all.csv');
	writeFileSync(
		path,
		`First Name,Last Name,DOB,Email,Phone,Street,City,State,Zip\n${line.repeat(240_000)}`
	);
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ entryTypes: ['longtask'] });
	});
	await page.getByLabel(/Choose the file/).setInputFiles(path);
	await expect(page.getByText(/more than 10000 rows/).first()).toBeVisible({ timeout: 20_000 });
	const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
	// Alone on two cores there is none over 50 ms; others may share them.
	expect(Math.max(0, ...tasks)).toBeLessThan(150);
});
