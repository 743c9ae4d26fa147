import { describe, expect, it } from 'vitest';
import { breaches } from './house.mjs';
import { importsAmong } from './imports.mjs';
import { files, texts } from './tree.mjs';

type Rule = keyof ReturnType<typeof breaches>;

const page = 'src/routes/one/+page.svelte';
const other = 'src/routes/other/+page.svelte';
const domain = 'src/lib/domain';
const uses = (...names: string[]) => names.map((name) => `import '${name}';`).join('\n');
const inPage = (...names: string[]) => `<script lang="ts">\n${uses(...names)}\n</script>\n`;

/** What is wrong in a small house of these files. */
function found(rule: Rule, house: Record<string, string>): string[] {
	const all = new Map(Object.entries(house));
	return breaches([...all.keys()], importsAmong(all))[rule];
}

describe('a planted breach is named', () => {
	it('of a folder with more than 40 files, where each is no entry of the catalog', () => {
		const many = (folder: string, count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/${at}.ts`, '']));
		const house = {
			...many('src/lib/pdf', 41),
			...many('src/lib/ui', 40),
			...many('src/lib/catalog/steps', 41)
		};
		expect(found('folders that are too full', house)).toEqual([
			'src/lib/pdf holds more than 40 files'
		]);
	});

	it.each([
		['an import', "import { b } from './b';"],
		['an import of a type', "import type { B } from './b';"],
		['a type imported in place', "export type A = import('./b').B;"],
		['an import that is awaited', "await import('./b');"],
		['what is given on', "export * from './b';"],
		['a glob', "import.meta.glob<B>(['./*.ts', '!./a.ts'], { eager: true });"],
		['a worker', "import url from './b?worker&url';"]
	])('of two files that import each other, one by %s', (_, code) => {
		const house = {
			[`${domain}/days/a.ts`]: code,
			[`${domain}/days/b.ts`]: uses('$lib/domain/days/a')
		};
		const ring = 'src/lib/domain/days/a.ts ⇄ src/lib/domain/days/b.ts';
		expect(found('rings of files', house)).toEqual([ring]);
	});

	it('of a ring of three files through markup, and of no file outside it', () => {
		const house = {
			'src/lib/ui/A.svelte': "{#await import('./B.svelte') then { default: B }}<B />{/await}",
			'src/lib/ui/B.svelte': inPage('./c'),
			'src/lib/ui/c.ts': uses('./A.svelte', './d'),
			'src/lib/ui/d.ts': '',
			'src/lib/ui/e.ts': uses('./c')
		};
		const ring = 'src/lib/ui/A.svelte ⇄ src/lib/ui/B.svelte ⇄ src/lib/ui/c.ts';
		expect(found('rings of files', house)).toEqual([ring]);
	});

	it('of two folders of the domain that import each other by different files', () => {
		const house = {
			[`${domain}/days/a.ts`]: uses('$lib/domain/path/b'),
			[`${domain}/days/c.ts`]: '',
			[`${domain}/path/b.ts`]: '',
			[`${domain}/path/inner/d.ts`]: uses('$lib/domain/days/c'),
			[`${domain}/path/b.test.ts`]: uses('$lib/domain/rules/e'),
			[`${domain}/rules/e.ts`]: uses('$lib/domain/path/b')
		};
		const ring = 'src/lib/domain/days ⇄ src/lib/domain/path';
		expect(found('rings of folders', house)).toEqual([ring]);
		expect(found('rings of files', house)).toEqual([]);
	});

	it('of a page that imports another, and of what is shared that imports a page', () => {
		const house = {
			[page]: inPage('./own', '$routes/shared/s', '$routes/other/piece', '$lib/clock'),
			'src/routes/one/own.ts': uses('$routes/one/inner/more', '$routes/loose'),
			'src/routes/one/inner/more.ts': '',
			'src/routes/loose.ts': '',
			'src/routes/shared/s.ts': uses('$routes/one/own'),
			'src/routes/other/piece.ts': '',
			[other]: '',
			'src/lib/clock.ts': ''
		};
		expect(found('pages that reach beyond their folder', house)).toEqual([
			`${page} imports src/routes/other/piece.ts`,
			'src/routes/one/own.ts imports src/routes/loose.ts',
			'src/routes/shared/s.ts imports src/routes/one/own.ts'
		]);
	});

	it('of source that only tests use, and of what only such source uses', () => {
		const house = {
			[page]: inPage('$lib/ui/used'),
			'src/lib/ui/used.ts': '',
			'src/lib/ui/tested.ts': uses('./below'),
			'src/lib/ui/below.ts': '',
			'src/lib/ui/tested.test.ts': uses('./tested', './used'),
			'src/lib/ui/testing/table.ts': uses('$lib/ui/tested'),
			'src/lib/ui/cut.ts': '',
			'scripts/cut.mjs': "await load('src/lib/ui/cut.ts');",
			'tests/a.e2e.ts': uses('../src/lib/ui/tested')
		};
		expect(found('source that only tests use', house)).toEqual([
			'src/lib/ui/tested.ts',
			'src/lib/ui/below.ts'
		]);
	});

	it('of tables of tests among the source, by their name or by who imports them', () => {
		const house = {
			'src/lib/ui/testing.ts': '',
			'src/lib/ui/testing-dialog.ts': '',
			'src/lib/ui/testing/dialog.ts': '',
			'src/lib/ui/dialog.ts': uses('./testing/dialog'),
			'src/lib/ui/dialog.test.ts': uses('./testing/dialog')
		};
		expect(found('test tables among the source', house)).toEqual([
			'src/lib/ui/testing.ts',
			'src/lib/ui/testing-dialog.ts',
			'src/lib/ui/dialog.ts imports src/lib/ui/testing/dialog.ts'
		]);
	});
});

describe('the house has no', () => {
	const all = files();
	const now = breaches(all, importsAmong(texts(all)));

	it.each(Object.entries(now))('%s', (_, here) => {
		expect(here).toEqual([]);
	});
});
