import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { generated, idsFile, letterIds, answersFile, rowIds } from './ids.mjs';
import { root } from './root.mjs';

it.each(Object.entries(generated()))(
	'%s is as the folders are: run `node scripts/ids.mjs`',
	(path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	}
);

it('finds the id of every letter in its file', () => {
	expect(letterIds()).toEqual(letters.map(({ id }) => id).sort());
});

it('asks each folder of a reason for all of its parts, by their path', () => {
	const text = answersFile(['moon-landing']);
	for (const part of ['reason', 'letter', 'guardian', 'plain', 'telling'])
		expect(text).toContain(`typeof import('./moon-landing/${part}.json')`);
});

it('finds each row of a table by its key', () => {
	expect(
		rowIds("\tconsult: whereBrought({\n\t\tbrings: ({\n\t'call-again': forEverybody({\n")
	).toEqual(['consult', 'call-again']);
});

it('makes a union of ids', () => {
	expect(idsFile({ StepId: ['call-them', 'consult'] })).toContain(
		"export type StepId = 'call-them' | 'consult';"
	);
});

/** The ids that calls of a function begin with. */
function namedIn(call: string, text: string): Set<string> {
	const calls = text.matchAll(new RegExp(`${call}\\(\\s*'([a-z-]+)'`, 'g'));
	return new Set([...calls].map(([, id = '']) => id));
}

it.each(reasons.filter(({ ends }) => ends).map(({ id }) => id))(
	'the reason %s says what its letters must hold, and must not, in its wording.test.ts',
	(id) => {
		const path = `src/lib/catalog/reasons/${id}/wording.test.ts`;
		const text = existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, 'utf8') : '';
		const lacking = text ? `no noticeWording('${id}', …) stands in ${path}` : `there is no ${path}`;
		expect(namedIn('noticeWording', text).has(id), lacking).toBe(true);
	}
);

const ofNoReason = `${root}/src/lib/catalog/letters`;
const files = readdirSync(ofNoReason);
const rows = files
	.filter((name) => name.endsWith('.test.ts'))
	.map((name) => readFileSync(`${ofNoReason}/${name}`, 'utf8'))
	.join('');

const ofFiles = files
	.filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts')
	.flatMap((name) => {
		const found = readFileSync(`${ofNoReason}/${name}`, 'utf8').matchAll(/\bid: '([a-z-]+)'/g);
		return Array.from(found, ([, id = '']) => [id, name] as const);
	});

it.each(ofFiles)('the letter %s in %s has a row of what it must hold', (id) => {
	const lacking = `no wording-….test.ts in catalog/letters has letterWording('${id}', …)`;
	expect(namedIn('letterWording', rows).has(id), lacking).toBe(true);
});
