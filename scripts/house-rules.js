import { readFileSync, readdirSync } from 'node:fs';

/**
 * The dependency rule of the house (ARCHITECTURE.md) as ESLint sees it: which part of `src` may import what, by
 * whichever way of importing, and what only its own door may touch.
 */

/** The doors by which a folder is entered from others, as regular expressions. */
const domain = '\\$lib/domain/[^/]+(/[^/]+)?';
const ui = '\\$lib/ui(/[^/]+)?';
const doors = [
	'\\$lib/catalog(/forms|/letters|/letters-to-others|/sample|/tasks|/telling)?',
	'\\$lib/(vault|pdf|import|export|clock)'
];
const worker = '\\$lib/worker';
const bytes = '\\$lib/bytes';

const svelte = 'svelte(/.+)?';
const kit = ['\\$app/.+', '@sveltejs/kit', '\\.\\./app\\.css'];
const age = ['age-encryption', '@scure/bip39(/.+)?'];
const forTests = [
	svelte,
	'\\$tests/.+',
	'vitest(/browser)?',
	'fast-check|ical\\.js',
	'@testing-library/svelte',
	'pdfjs-dist(/.+)?',
	'node:.+'
];

/** What each part may import beside its own files. @type {Record<string, string[]>} */
const parts = {
	'src/lib/domain': ['date-fns(/.+)?', 'valibot'],
	'src/lib/catalog': [domain, '@formatjs/icu-messageformat-parser'],
	'src/lib/vault': [domain, bytes, worker, 'dexie', 'valibot', ...age],
	'src/lib/pdf': [domain, bytes, worker, 'pdf-lib', '@libpdf/core', 'docx', 'fflate'],
	'src/lib/import': [domain, bytes, worker, 'papaparse', 'fflate', '@e965/xlsx', 'valibot'],
	'src/lib/export': [domain, bytes],
	'src/lib/ui': [domain, svelte, 'uqr'],
	'src/routes': [domain, ui, ...doors, svelte, ...kit]
};

/** Each page reaches what pages share and its own folder; only the frame around all pages reaches `frame`. */
const pages = readdirSync('src/routes', { withFileTypes: true })
	.filter((each) => each.isDirectory())
	.map(({ name }) => name);

/** Whose names are never hidden: no people in therapy. */
const unhidden = '/^(provider|practice|filter|wording|party|board)$/';
const fieldsOfClients = readFileSync('src/lib/domain/records/client-fields.json', 'utf8');
/** The fields of a client that are names, as the one table of them says. */
const names = Object.entries(JSON.parse(fieldsOfClients)).flatMap(([name, { isName }]) =>
	isName ? [name] : []
);
const anyName = `/^(${names.join('|')})$/`;
const ofPerson = [
	`MemberExpression[property.name=${anyName}]`,
	`:not([object.name=${unhidden}]):not([object.property.name=${unhidden}])`
].join('');
const inText = ':not(SvelteAttribute) > SvelteMustacheTag';
const spoken = '/^(aria-label|label|title|lead|about|hint|alt)$/';
/** A name in the text of a page, or in an attribute that is read; `shown(…)` is for attributes alone. */
const rawNames = [
	`${inText} ${ofPerson}:not(CallExpression[callee.name="initials"] *)`,
	`${inText} > Identifier[name=${anyName}]`,
	`${inText} > LogicalExpression > Identifier[name=${anyName}]`,
	`${inText} CallExpression[callee.name=/^(shown|nameOf|namesOf)$/]`,
	`SvelteAttribute[key.name=${spoken}] > SvelteMustacheTag ${ofPerson}:not(CallExpression[callee.name="shown"] *)`
];

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
	...Object.entries(parts).flatMap(([folder, allowed]) =>
		ofPart(folder, [...allowed, own(folder)])
	),
	only('src/lib/vault/**/*.svelte.ts', [...(parts['src/lib/vault'] ?? []), svelte]),
	only('src/routes/*', [...(parts['src/routes'] ?? []), routes('frame', 'shared')]),
	...pages.flatMap((page) =>
		ofPart(`src/routes/${page}`, [...(parts['src/routes'] ?? []), routes('shared', page)])
	),
	only('src/routes/shared/people/PersonName.svelte', [svelte, routes('shared')], ['name']),
	only('src/lib/domain/days/day.ts', parts['src/lib/domain'] ?? [], ['dates']),
	only('src/lib/clock.ts', [domain, svelte], ['dates', 'now']),
	only('src/lib/bytes.ts', []),
	only('src/lib/worker.ts', [], ['worker']),
	only('src/*.ts', ['@sveltejs/kit', '\\$service-worker']),
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/vault/**'],
		rules: { 'no-restricted-globals': ['error', 'indexedDB', 'localStorage', 'sessionStorage'] }
	}
];

/** @param {string} folder @param {string[]} allowed */
function ofPart(folder, allowed) {
	return [
		only(`${folder}/**/*.{ts,svelte}`, allowed),
		only(`${folder}/**/*.test.ts`, [...allowed, ...forTests], ['dates'])
	];
}

/** What lies in some folders of the pages. @param {string[]} folders */
function routes(...folders) {
	const names = folders.map((name) => name.replace(/[()]/g, '\\$&'));
	return `\\$routes/(${names.join('|')})/.+`;
}

/** A folder's own files, for its subfolders. @param {string} folder */
function own(folder) {
	return `${folder.replace('src/lib', '\\$lib')}/.+`;
}

/** Files that may import what is allowed and `./…`, nothing else.
 * @param {string} files @param {string[]} allowed @param {('dates' | 'now' | 'worker' | 'name')[]} may
 * @returns {import('eslint').Linter.Config} */
function only(files, allowed, may = []) {
	const forbidden = `^(?!(${['\\./.+', ...allowed].join('|')})$)`;
	const message = 'The dependency rule forbids this import (ARCHITECTURE.md).';
	const patterns = [
		{ regex: forbidden, message },
		{ regex: '[?&](shared)?worker(?!&url)', message: 'Import ?worker&url and use startWorker.' }
	];
	return {
		files: [files],
		rules: {
			'no-restricted-imports': ['error', { patterns }],
			'no-restricted-syntax': ['error', ...dynamic(forbidden, message), ...habits(may)]
		}
	};
}

/** The ways of importing that `no-restricted-imports` does not see. @param {string} forbidden @param {string} message */
function dynamic(forbidden, message) {
	const module = `Literal[value=/${forbidden.replaceAll('/', '\\/')}/]`;
	const elsewhere = 'Literal[value=/^(?!!?\\.\\/)/]';
	const glob = 'CallExpression[callee.object.type="MetaProperty"]';
	return [
		{ selector: `ImportExpression > ${module}`, message },
		{ selector: `TSImportType ${module}`, message },
		{ selector: 'ImportExpression[source.type!="Literal"]', message: 'import() names its module.' },
		{ selector: `${glob} > ${elsewhere}`, message },
		{ selector: `${glob} > ArrayExpression > ${elsewhere}`, message },
		{ selector: `NewExpression[callee.name="URL"]:has(MetaProperty) > ${elsewhere}`, message }
	];
}

/** @param {('dates' | 'now' | 'worker' | 'name')[]} may */
function habits(may) {
	const now = 'Only clock.ts asks what time it is.';
	const rules = [
		{ of: 'now', selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: now },
		{ of: 'now', selector: 'CallExpression[callee.name="Date"]', message: now },
		{
			of: 'now',
			selector: 'MemberExpression[object.name="Date"][property.name="now"]',
			message: now
		},
		{
			of: 'dates',
			selector: 'NewExpression[callee.name="Date"][arguments.length>0]',
			message: 'A day is a Day; only domain/day.ts reckons with Date.'
		},
		{
			of: 'worker',
			selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
			message: 'Workers start through startWorker in worker.ts.'
		},
		{
			of: 'address',
			selector: 'SvelteAttribute[key.name="href"] > SvelteLiteral[value=/^\\//]',
			message: 'Under a base path this address is another: use resolve().'
		},
		{
			of: 'address',
			selector: 'CallExpression[callee.name="goto"] > Literal[value=/^\\//]',
			message: 'Under a base path this address is another: use resolve().'
		},
		...rawNames.map((selector) => ({
			of: 'name',
			selector,
			message: 'PersonName draws a person’s name; in an attribute, shown(…): names may be hidden.'
		})),
		{
			of: 'style',
			selector: 'SvelteAttribute[key.name="style"]',
			message: 'The policy blocks style attributes: use a class or a style: directive.'
		}
	];
	return rules
		.filter(({ of }) => !may.some((permitted) => permitted === of))
		.map(({ selector, message }) => ({ selector, message }));
}
