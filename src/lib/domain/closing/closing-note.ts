/** The closing note, made from what is recorded: docs/standards.md E.3. Facts only, in the words of the trail. */
import { ending, others, records, whoAndWhen } from './note/about';
import type { ClosingNote, NoteLine, NoteSource } from './note/source';
import { closure, consultations, done, notice, openStill } from './note/done';
import { handOver, referrals } from './note/onward';
import { writeDay } from '$lib/domain/days/day';
import type { Path } from '$lib/domain/path/path';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import { wheresOf, type Situation } from '$lib/domain/rules';

export { levelWords, riskWords, statusWords } from './note/about';
export { keptNote } from './note/kept';
export { everyTime, outcomeWords } from './note/words';
export type { ClosingNote } from './note/source';

/** Sections without anything to say are left out. */
export function closingNote(source: NoteSource): ClosingNote {
	const { practice, today } = source.situation;
	const { clinician, licence, absentSinceOn, executorName } = practice;
	const sections = [
		{ title: 'Who and when', lines: whoAndWhen(source) },
		{ title: 'The ending', lines: ending(source) },
		{ title: 'The others', lines: others(source) },
		{ title: 'Consultation', lines: consultations(source) },
		{ title: 'Notice', lines: notice(source) },
		{ title: 'Closure sessions', lines: closure(source) },
		{ title: 'Referrals', lines: referrals(source) },
		{ title: 'Hand-off', lines: handOver(source) },
		{ title: 'What else was done', lines: done(source, false) },
		{ title: 'Records', lines: records(source) },
		{ title: 'Without other evidence', lines: done(source, true) },
		{ title: 'Open, and left out', lines: openStill(source) }
	];
	const acts = absentSinceOn && absentSinceOn <= today ? executorName : null;
	const by = acts ? `${acts}, for ${clinician}` : [clinician, licence].filter(Boolean).join(', ');
	return {
		sections: sections.filter(({ lines }) => lines.length > 0),
		signed: `${by}, ${writeDay(today, practice.regionStyle)}`
	};
}

/** The note as the facts are now. */
export function noteNow(situation: Situation, path: Path): ClosingNote {
	const { client } = situation.case;
	const { regionStyle } = situation.practice;
	const kept = retention(client, retentionBasis(situation), wheresOf(situation), regionStyle);
	return closingNote({ situation, path, retention: kept, name: client.name });
}

/** The note with all names as they may stand on the screen: the line that is one, and those within others. */
export function named(
	{ sections, signed }: ClosingNote,
	shown: (name: string) => string,
	within: (words: string) => string
) {
	const line = (each: NoteLine) => ({
		...each,
		words: each.isName ? shown(each.words) : within(each.words)
	});
	return { sections: sections.map((each) => ({ ...each, lines: each.lines.map(line) })), signed };
}

/** For the therapist's own record: plain lines, an empty one between sections. */
export function noteText({ sections, signed }: ClosingNote): string {
	const parts = sections.map(({ title, lines }) =>
		[title.toUpperCase(), ...lines.map(({ label, words }) => `${label}: ${words}`)].join('\n')
	);
	return ['CLOSING NOTE', ...parts, signed].join('\n\n');
}
