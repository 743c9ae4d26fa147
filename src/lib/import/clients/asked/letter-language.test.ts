import { expect, it } from 'vitest';
import { draftsOf } from '$tests/support/import';

const read = (cell: string) =>
	draftsOf(`Name,Language of letters\nAna Lee,${cell}\nBo Kim,es\nIra Crane,English\n`);

it.each([
	['Spanish', 'es'],
	['Español', 'es'],
	['English', 'en'],
	['', 'en']
])('“%s” are letters in %s', async (cell, letterLanguage) => {
	const [draft] = await read(cell);
	expect(draft?.fields).toMatchObject({ letterLanguage });
	expect(draft?.doubts.map(({ kind }) => kind)).not.toContain('language');
});

it('another language is told, and the letters stay in English', async () => {
	const [draft] = await read('Portuguese');
	expect(draft?.fields).toMatchObject({ letterLanguage: 'en' });
	expect(draft?.doubts.map(({ kind }) => kind)).toContain('language');
});
