/** What a bar of the timeline says in words. */
import { shortDay, type Region } from '$lib/domain/days/day';
import type { Bar, Mark, MarkKind } from '$lib/domain/path/timeline';
import table from './marks.json';

export const markNames: Record<MarkKind, string> = table;

/** The telling as a cell of a table; what is only planned says so. */
export function tellingWords({ from, told }: Bar, region: Region): string {
	if (told === 'knows') return 'Not needed';
	return `${shortDay(from, region)}${told === 'told' ? '' : ', planned'}`;
}

/** The marks of one kind as a cell of a table; empty: none has a day. */
export function markWords(marks: readonly Mark[], kind: MarkKind, region: Region): string {
	const own = marks.filter((each) => each.kind === kind);
	const all = own.map(({ on, happened, back }) => {
		const became = back ? ', came back' : '';
		return `${shortDay(on, region)}${happened ? became : ', due'}`;
	});
	return all.join(' and ');
}

/** The whole bar as a sentence. */
export function barWords(bar: Bar, marks: readonly Mark[], region: Region): string {
	const kinds = Object.keys(markNames) as MarkKind[];
	const between = kinds.flatMap((kind) => {
		const words = markWords(marks, kind, region);
		return words ? [`${markNames[kind].toLowerCase()} ${words}`] : [];
	});
	const absent = bar.situation.practice.absentSinceOn !== null;
	const last = `${absent ? 'no session since' : 'last session'} ${shortDay(bar.to, region)}`;
	const first =
		bar.told === 'knows'
			? `Ending begun ${shortDay(bar.from, region)}`
			: `Told ${tellingWords(bar, region)}`;
	return `${[first, ...between, last].join('; ')}.`;
}
