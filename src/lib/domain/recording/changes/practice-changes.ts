/** What was changed in the practice since its plan was made: each field as it was and as it is since. */
import { day, writeDay, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { fieldName } from '$lib/domain/recording/field-names';
import choices from './practice-changes.json';
import { differing } from '$lib/domain/recording/words';

type Field = Exclude<keyof Practice, 'id'>;

/** `at`: the moment from which it stood so. */
type Stood = { at: number; practice: Practice };
type PracticeChange = { what: string; before: string; now: string };

/** Days that are kept beside a change and say nothing of their own. */
const beside: readonly string[] = ['newsMovedOn', 'riskReadOn'];

/** What a reason or a place is called. */
type TitleOf = (field: 'reason' | 'place', id: string) => string;

/** Newest first, each moment with all that changed then; `past` is oldest first. */
export function practiceChanges(
	past: readonly Stood[],
	region: Region,
	titleOf: TitleOf
): { at: number; changes: PracticeChange[] }[] {
	return past
		.flatMap(({ at, practice }, i) => {
			const before = past[i - 1]?.practice;
			const changes = before ? changesOf(before, practice, region, titleOf) : [];
			return changes.length > 0 ? [{ at, changes }] : [];
		})
		.reverse();
}

function changesOf(before: Practice, after: Practice, region: Region, titleOf: TitleOf) {
	const changed = Object.keys(differing<Practice>(before, after)) as Field[];
	return changed
		.filter((field) => !beside.includes(field))
		.map((field): PracticeChange => {
			const [was, is] = [before, after].map((each) => said(field, each, region, titleOf));
			return {
				what: fieldName(field),
				before: was ?? '',
				now: is === was ? 'another' : (is ?? '')
			};
		});
}

function said(field: Field, practice: Practice, region: Region, titleOf: TitleOf): string {
	if (field === 'reason' || field === 'place') return titleOf(field, practice[field]);
	if (field === 'logo' || field === 'signature') return practice[field] ? 'a picture' : 'none';
	if (field === 'overrules') return overruled(practice.overrules);
	const value = practice[field];
	const all = Array.isArray(value) ? value : [value];
	const texts = all.filter((each) => each !== null && each !== '').map(String);
	return texts.map((text) => inWords(field, text, region)).join('; ') || 'none';
}

const words: Partial<Record<Field, Partial<Record<string, string>>>> = choices;

function inWords(field: Field, text: string, region: Region): string {
	if (field.endsWith('On') || field === 'daysOff') return writeDay(day(text), region);
	return words[field]?.[text] ?? text.split('\n').filter(Boolean).join(', ');
}

function overruled(numbers: Practice['overrules']): string {
	const all = Object.values(numbers).map(
		({ value, unit, reason }) => `${value} ${unit} (${reason})`
	);
	return all.length > 0 ? all.join('; ') : 'none';
}
