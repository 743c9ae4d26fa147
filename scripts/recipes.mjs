/** The tests that CONTRIBUTING.md names for an entry of the catalog: `npm run quick` runs them first, and always. */

/** `only`: a pattern of the names of the tests that count; left out: all. `letters`: what is read in them.
 * @typedef {{ file: string, only?: string, letters?: string[] }} Wanted */

const catalog = 'src/lib/catalog';
const everyLetter = `${catalog}/letters/every-letter.test.ts`;

/** By folder, what reads each of its entries. @type {Readonly<Record<string, readonly string[]>>} */
const readers = {
	reasons: ['index', 'endings', 'letters/every', 'letters/codes', 'letters/precedence'],
	circumstances: ['circumstances/circumstances', 'index', 'endings'],
	steps: ['steps/steps', 'endings', 'sample/half-way'],
	tasks: ['tasks/tasks', 'plan'],
	letters: [
		'letters/every',
		'letters/vocabulary',
		'letters/codes',
		'letters/precedence',
		'letters/lint'
	],
	'letters-to-others': [
		'letters-to-others/every',
		'letters-to-others/vocabulary',
		'letters-to-others/rows',
		'letters-to-others/wording'
	],
	forms: ['forms/every', 'forms/vocabulary'],
	places: ['places/files', 'places'],
	countries: ['countries/rows', 'places', 'letters-to-others/places', 'letters/every'],
	holidays: ['holidays/holidays', 'places/files']
};

/** Beside those of the catalog itself. @type {Readonly<Record<string, readonly string[]>>} */
const others = {
	reasons: ['scripts/ids.test.ts'],
	letters: ['scripts/ids.test.ts'],
	steps: ['src/lib/domain/path/step-days.test.ts']
};

/** @param {readonly string[]} changed @returns {Wanted[]} */
export function recipes(changed) {
	const entries = changed.flatMap((path) => {
		const [, folder = '', id = ''] =
			/^src\/lib\/catalog\/([^/]+)\/([^/.]+)(?:\/|\.(?:ts|json)$)/.exec(path) ?? [];
		return folder in readers && !/^(?:common|blocks|index)$/.test(id) ? [{ folder, id }] : [];
	});
	const folders = new Set(entries.map(({ folder }) => folder));
	const files = [...folders].flatMap((folder) => [
		...(others[folder] ?? []),
		...(readers[folder] ?? []).map((name) => `${catalog}/${name}.test.ts`)
	]);
	const of = (/** @type {string} */ folder) => [
		...new Set(entries.filter((one) => one.folder === folder).map(({ id }) => id))
	];
	const wordings = [
		...of('reasons').map((id) => `${catalog}/reasons/${id}/wording.test.ts`),
		...(folders.has('letters')
			? ['clients', 'guardians', 'others'].map((who) => `${catalog}/letters/wording-${who}.test.ts`)
			: [])
	];
	const fields = changed.some((path) => path.startsWith('src/lib/domain/records/'));
	const records = fields ? ['src/lib/domain/records/added-later.test.ts'] : [];
	return [
		...[...new Set([...wordings, ...files, ...records])].map((file) => ({ file })),
		...readings(of('reasons'), of('letters'))
	];
}

/** All letters for the reasons, else the letters alone for every reason. @param {string[]} reasons @param {string[]} letters @returns {Wanted[]} */
function readings(reasons, letters) {
	const those = reasons.join('|');
	if (those) return [{ file: everyLetter, only: `nothing is wrong for (${those})$` }];
	const all = { file: everyLetter, only: 'nothing is wrong for' };
	if (letters.includes('about-them')) return [all]; // a table of many
	return letters.length ? [{ ...all, letters }] : [];
}
