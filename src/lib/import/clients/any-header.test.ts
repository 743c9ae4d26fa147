import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldOf } from './header-words';

/** What people and programs write above a column, by what is meant; `-`: nothing of the client's own. */
const headers = readFileSync('tests/lists/headers.txt', 'utf8')
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [meant = '', all = ''] = line.split(/: (.*)/);
		return all.split(' | ').map((header) => [header, meant === '-' ? null : meant] as const);
	});

it.each(headers)('“%s” is %s', (header, meant) => {
	expect(fieldOf(header)).toBe(meant);
});
