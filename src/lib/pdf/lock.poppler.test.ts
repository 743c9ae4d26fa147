import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { form, letter, png } from '$tests/support/pdf/pdf';
import { pathOfPdf, tool } from '$tests/support/pdf/programs';
import { paragraphsOfPdf } from '$tests/support/pdf/read-back';
import { faces } from '$tests/support/pdf/truetype';
import { lock } from './lock';
import { make } from './make';
import { makeForms } from './make-forms';

const [plain, locked, opened] = [pathOfPdf(), pathOfPdf(), pathOfPdf()];
const password = 'mad fog lemon quiet maple orbit';

const own = letter({
	to: ['Nguyễn Thị Hồng Ánh'],
	sender: { ...letter().sender, logo: 'logo' },
	sheets: [{ title: 'Names and numbers', blocks: letter().blocks }]
});

/** What qpdf says when it is asked with another password. */
const refusal = (...options: string[]) =>
	spawnSync('qpdf', [...options, locked], { encoding: 'utf8' }).stderr;

async function written(bytes: Uint8Array): Promise<void> {
	writeFileSync(plain, bytes);
	writeFileSync(locked, await lock(bytes, password));
	tool('qpdf', '--decrypt', `--password=${password}`, locked, opened);
}

describe('a letter with a password, by other programs', () => {
	beforeAll(async () => written((await make([own], { logo: png(40, 20) }, faces)).bytes));

	it('is encrypted by AES-256 of revision 6, words and metadata', () => {
		const said = tool('qpdf', '--show-encryption', `--password=${password}`, locked);
		expect(said).toContain('R = 6');
		for (const what of ['stream', 'string', 'file'])
			expect(said).toContain(`${what} encryption method: AESv3`);
		expect(said).not.toContain('not allowed');
		expect(tool('qpdf', '--check', `--password=${password}`, locked)).toContain('No syntax');
	});

	it('opens with no other password and with none', () => {
		for (const wrong of ['', 'mad fog lemon quiet maple', `${password} `, password.toUpperCase()])
			expect(refusal('--check', `--password=${wrong}`)).toContain('invalid password');
		expect(refusal('--check')).toContain('invalid password');
	});

	it('reads the same once it is open, word for word and tag for tag', () => {
		expect(tool('pdftotext', '-upw', password, locked, '-')).toBe(tool('pdftotext', plain, '-'));
		expect(paragraphsOfPdf(opened)).toEqual(paragraphsOfPdf(plain));
		expect(tool('pdftotext', plain, '-')).toContain('Nguyễn Thị Hồng Ánh');
	});

	it('is still tagged, titled, of one language and said to be PDF/UA-1', () => {
		const told = tool('pdfinfo', opened);
		expect(told).toMatch(/Tagged: +yes/);
		expect(told).toMatch(/Title: +Closing of my practice/);
		expect(tool('pdfinfo', '-meta', opened)).toContain('<pdfuaid:part>1</pdfuaid:part>');
		const languages = tool('qpdf', '--json', opened).match(/"\/Lang": "[^"]+"/g);
		expect(languages).toEqual(Array(2).fill('"/Lang": "u:en-US"'));
	});

	it('shows nothing of the letter to whoever has no password', async () => {
		const raw = new TextDecoder('latin1').decode(
			await lock((await make([own], { logo: png(40, 20) }, faces)).bytes, password)
		);
		expect(raw).not.toMatch(/Closing of my practice|pdfuaid|Willowbrook|lemon|en-US/);
	});

	it('is encrypted anew each time', async () => {
		const { bytes } = await make([own], { logo: png(40, 20) }, faces);
		const [one, other] = [await lock(bytes, password), await lock(bytes, password)];
		expect(one).not.toEqual(other);
	});
});

describe('a form with a password', () => {
	it('keeps its fields and their faces', async () => {
		await written((await makeForms([form()], faces)).bytes);
		expect(tool('pdfinfo', opened)).toMatch(/Form: +AcroForm/);
		expect(tool('pdffonts', opened).split('\n').slice(2).filter(Boolean)).toHaveLength(
			tool('pdffonts', plain).split('\n').slice(2).filter(Boolean).length
		);
	});
});
