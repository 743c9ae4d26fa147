/** Every English text that a Spanish letter may hold, and where it stands: those of the rows, and those of rules and places. What the therapist types into a rule’s sentence (`recordsCollect`) is English: that sentence has no Spanish. */
import { readdirSync, readFileSync } from 'node:fs';
import { jurisdictions } from '$lib/catalog/index';
import { hasWords } from '$lib/catalog/prose/spanish';
import { inSentence } from '$lib/domain/rules/place';

const catalog = 'src/lib/catalog';
const isRow =
	/^(letters\/([\w-]+|about-them\/[\w-]+)|letters\/words\/(pieces|blocks|sheets)|reasons\/[\w-]+\/(letter|guardian|plain)|reasons\/common\/notices)\.json$/;

/** What a row says to the therapist alone, and what is no text. */
const aside = [
	...['id', 'version', 'code', 'title', 'about', 'needs', 'supersedes', 'goesWith', 'says'],
	...['missing', 'unknown', 'fits', 'sheets', 'when', 'closing', 'signs', 'standing', 'step', 'of'],
	...['to', 'block', 'slot', 'somebodyNew', 'handsRecord', 'forEachMember']
];
/** Fields that hold a name of something known where they hold a text. */
const names = ['list', 'entries', 'as', 'decides'];

export type Text = { words: string; where: string };

function textsOf(value: unknown, where: string): Text[] {
	if (typeof value === 'string') return [{ words: value, where }];
	if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, where));
	if (!value || typeof value !== 'object') return [];
	const isBlock = 'block' in value;
	return Object.entries(value).flatMap(([field, of]) =>
		(aside.includes(field) && !(isBlock && field === 'title')) ||
		(names.includes(field) && typeof of === 'string')
			? []
			: textsOf(of, where)
	);
}

function rows(): Text[] {
	const files = readdirSync(catalog, { recursive: true, encoding: 'utf8' }).filter((path) =>
		isRow.test(path)
	);
	return files.flatMap((path) => {
		const row = JSON.parse(readFileSync(`${catalog}/${path}`, 'utf8')) as unknown;
		// A text in place of a row names another reason.
		if (typeof row === 'string') return [];
		const isTable = /words\//.test(path);
		const entries = isTable || /about-them\/words/.test(path) ? Object.entries(row as object) : [];
		if (entries.length > 0) return entries.flatMap(([name, of]) => textsOf(of, `${path} ${name}`));
		return [row].flat().flatMap((each) => (typeof each === 'string' ? [] : textsOf(each, path)));
	});
}

/** Those that are letters to a client. */
const papers = ['notice', 'destroying'];

/** What rules of places want said, and what countries and places are called. */
function placed(): Text[] {
	return jurisdictions.flatMap((place) => {
		const { id, title, board, country, mustSay, crisisLines } = place;
		const { doctor, findOthers, emergencyRoom, overseer } = country;
		const rules = mustSay
			.filter(({ paper, source }) => source.confidence === 'A' && papers.includes(paper))
			.flatMap(({ sentence }) => sentence ?? [])
			.filter((sentence) => !sentence.includes('{recordsCollect}'));
		const lines = [...country.crisisLines, ...crisisLines].map(
			({ name, contact }) => `${name}: ${contact}`
		);
		const words = [board, inSentence(title), doctor, findOthers, emergencyRoom, overseer.letter];
		return [...words, ...rules, ...lines].map((each) => ({ words: each, where: id }));
	});
}

/** Those that are put together in code. */
const made = [
	...['your', '{name}’s', '{days} and {last}', ' or ', 'Until {day}'],
	...['day', 'days', 'working day', 'working days', 'month', 'months', 'year', 'years'],
	...['Copies cost nothing.', 'You pay no more for a copy than it costs to make and mail it.'],
	...['Had room on {day}', 'Professional executor for {therapist}'],
	...['For the practice of {therapist}', 'A letter in plain words'],
	...['Notice to a parent or guardian', 'Notice about therapy'],
	...[' I will help you.', 'Fee, as they gave it: {fee}', 'For {practice}']
].map((words) => ({ words, where: 'code' }));

export function textsToTranslate(): Text[] {
	const all = [...rows(), ...placed(), ...made].filter(({ words }) => hasWords(words));
	return [...new Map(all.map((each) => [each.words, each])).values()];
}
