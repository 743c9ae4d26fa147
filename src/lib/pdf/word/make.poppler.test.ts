import { unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter } from '$lib/domain/letters/letter';
import { make } from '$lib/pdf/make';
import { letter, png } from '$tests/support/pdf/pdf';
import { pathOfPdf } from '$tests/support/pdf/programs';
import { paragraphsOfPdf, paragraphsOfWord } from '$tests/support/pdf/read-back';
import { realLetters } from '$tests/support/pdf/real-letters';
import { faces } from '$tests/support/pdf/truetype';
import { makeWord } from './make';

const path = pathOfPdf();
const toSign = { kind: 'paragraph', text: 'Blake Hart & son:', toSign: true } as const;
const sheets = [{ title: 'Names and numbers', blocks: letter().blocks }];

const types = ['practice-closing', 'sudden-ending', 'guardian-notice', 'last-session-invitation'];

const sets = {
	'letters in Oregon, in English': realLetters('us-or', 'en', types),
	'letters in Oregon, in Spanish': realLetters('us-or', 'es', types),
	'letters in England': realLetters('uk-eng', 'en', types),
	'a letter with a sheet, a line to sign and large print': [
		letter({ sheets, blocks: [...letter().blocks, toSign], largePrint: true })
	]
};

/** Whatever pictures it has. */
function picturesOf({ sender, signOff }: Letter): Record<string, Uint8Array> {
	const files = [sender.logo, signOff.signature].flatMap((file) => file ?? []);
	return Object.fromEntries(files.map((file) => [file, png(40, 20)]));
}

describe.each(Object.entries(sets))('the Word files of %s', (name, letters) => {
	it('say paragraph for paragraph what the PDFs say', async () => {
		expect(letters).toHaveLength(name.startsWith('letters') ? types.length : 1);
		for (const each of letters) {
			writeFileSync(path, (await make([each], picturesOf(each), faces)).bytes);
			const word = await paragraphsOfWord(await makeWord(each, picturesOf(each)));
			expect(word).toEqual(paragraphsOfPdf(path));
		}
	});
});

describe('a Word file', () => {
	const own = letter({ inEnglish: letter({ to: ['English copy'] }), title: 'Cierre' });
	const parts = (async () => unzipSync(await makeWord(own, {})))();
	const part = async (name: string) => new TextDecoder().decode((await parts)[name]);

	it('has a title that names nobody, and the practice as whoever wrote it', async () => {
		const about = await part('docProps/core.xml');
		expect(about).toContain('<dc:title>Cierre</dc:title>');
		expect(about).toContain('<dc:creator>Willowbrook Psychotherapy</dc:creator>');
		expect(about).not.toMatch(/Jordan|Example/);
	});

	it('says of each word in which language it is spelled, and has no English copy beside it', async () => {
		const words = await part('word/document.xml');
		const runs = words.match(/<w:r>.*?<\/w:r>/gs)?.filter((each) => each.includes('<w:t')) ?? [];
		const languages = runs.map((each) => /<w:lang w:val="([^"]+)"/.exec(each)?.[1]);
		expect([...new Set(languages)]).toEqual(['es-US']);
		expect(words).not.toContain('English copy');
	});

	it('numbers the pages after the first, without a name of the client', async () => {
		const headers = Object.keys(await parts).filter((name) => name.startsWith('word/header'));
		const all = (await Promise.all(headers.map(part))).join('\n');
		expect(all).toContain('Página ');
		expect(all).not.toMatch(/Jordan/);
	});

	it('refuses a letter whose picture is missing', async () => {
		const sender = { ...letter().sender, logo: 'gone' };
		await expect(makeWord(letter({ sender }), {})).rejects.toThrow('picture');
	});
});
