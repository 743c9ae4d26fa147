import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sections = new Set(
	Array.from(
		readFileSync('docs/standards.md', 'utf8').matchAll(/^##+ ([A-K]\.\d)/gm),
		([, id]) => id
	)
);

const cited = ['src', 'tests'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte|json)$/.test(name))
		.flatMap((name) => {
			const text = readFileSync(`${folder}/${name}`, 'utf8');
			return Array.from(text.matchAll(/standards(?:\.md)? ([A-K]\.\d)/g), ([, id]) => ({
				name,
				id
			}));
		})
);

it('each section of the standards that the code cites stands in them', () => {
	expect(cited.length).toBeGreaterThan(20);
	expect(cited.filter(({ id }) => !sections.has(id))).toEqual([]);
});
