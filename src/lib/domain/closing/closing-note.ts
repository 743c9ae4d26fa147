/** The closing note, made from what is recorded: docs/standards.md E.3. Facts only, in the words of the trail. */
import { ending, records, whoAndWhen } from './note/about';
import type { NoteLine, NoteSource } from './note/source';
import { closure, handOver, notice, openStill, referrals } from './note/done';
import { writeDay } from '$lib/domain/days/day';

export { riskWords, statusWords } from './note/about';

export type NoteSection = { title: string; lines: readonly NoteLine[] };
export type ClosingNote = { sections: readonly NoteSection[]; signed: string };

/** Sections without anything to say are left out. */
export function closingNote(source: NoteSource): ClosingNote {
	const { practice, today } = source.situation;
	const sections = [
		{ title: 'Who and when', lines: whoAndWhen(source) },
		{ title: 'The ending', lines: ending(source) },
		{ title: 'Notice', lines: notice(source) },
		{ title: 'Closure sessions', lines: closure(source) },
		{ title: 'Referrals', lines: referrals(source) },
		{ title: 'Hand-off', lines: handOver(source) },
		{ title: 'Records', lines: records(source) },
		{ title: 'Open, and left out', lines: openStill(source) }
	];
	const by = [practice.clinician, practice.licence].filter(Boolean).join(', ');
	return {
		sections: sections.filter(({ lines }) => lines.length > 0),
		signed: `${by}, ${writeDay(today, practice.regionStyle)}`
	};
}

/** For the therapist's own record: plain lines, an empty one between sections. */
export function noteText({ sections, signed }: ClosingNote): string {
	const parts = sections.map(({ title, lines }) =>
		[title.toUpperCase(), ...lines.map(({ label, words }) => `${label}: ${words}`)].join('\n')
	);
	return ['CLOSING NOTE', ...parts, signed].join('\n\n');
}
