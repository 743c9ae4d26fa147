/** Every English text that a Spanish form may hold, and where it stands: those of the rows, of rules, and of code. */
import { readdirSync, readFileSync } from 'node:fs';
import { countryOf } from '$lib/catalog/countries/index';
import { jurisdictions } from '$lib/catalog/index';
import { hasWords } from '$lib/catalog/prose/spanish';
import { authorities } from '$lib/domain/letters/form-facts';
import { purposes } from '$routes/clients/[id]/transition/release-form';
import type { Text } from './to-translate';

const folder = 'src/lib/catalog/forms';

/** What a form says to the therapist alone, names of what is filled in, and what is no text. */
const aside = [
	...['id', 'code', 'title', 'about', 'source', 'hasReceiver', 'version', 'order'],
	...['ask', 'tick', 'known', 'room', 'share', 'when', 'each', 'block', 'suffix', 'line']
];

function textsOf(value: unknown, where: string): Text[] {
	if (typeof value === 'string') return [{ words: value, where }];
	if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, where));
	if (!value || typeof value !== 'object') return [];
	const isBlock = 'block' in value;
	return Object.entries(value).flatMap(([field, of]) => {
		if (aside.includes(field) && !(isBlock && field === 'title')) return [];
		return field === 'list' && typeof of === 'string' ? [] : textsOf(of, where);
	});
}

function rows(): Text[] {
	const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as object;
	const forms = readdirSync(folder).filter((path) => path.endsWith('.json'));
	const words = ['words/pieces.json', 'words/blocks.json'];
	return [
		...forms.flatMap((path) => textsOf(read(path), path)),
		...words.flatMap((path) => textsOf(Object.values(read(path)), path))
	];
}

const placed = (): Text[] =>
	jurisdictions.flatMap(({ id, release }) =>
		release.flatMap(({ sentence }) => (sentence ? [{ words: sentence, where: id }] : []))
	);

const made = (): Text[] =>
	[
		...['the practice named above', '{executor}, for the practice of {therapist}'],
		...['“{words}” (translation: {sense})', ...purposes],
		...Object.values(authorities).flatMap((each) => Object.values(each)),
		...[null, ...jurisdictions.map(({ country }) => country.id)].map(
			(id) => countryOf(id).overseer.form
		)
	].map((words) => ({ words, where: 'code' }));

export function formTextsToTranslate(): Text[] {
	const all = [...rows(), ...placed(), ...made()].filter(({ words }) => hasWords(words));
	return [...new Map(all.map((each) => [each.words, each])).values()];
}
