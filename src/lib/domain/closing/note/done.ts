/** The closing note on what was done: notice, consultations, sessions, and what is still open. */
import type { NoteLine, NoteSource } from './source';
import { writeDay, type Region } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { items } from '$lib/domain/path/path';
import type { ClosureSession, ContactMade, SentLetter } from '$lib/domain/records';
import { ways } from '$lib/domain/records/ways';
import { closingOf } from '$lib/domain/rules/situation';
import { titlesCovered } from '$lib/domain/sessions/closure-sessions';
import { dayList, outcomeWords, stepLines } from './words';

export function notice({ situation }: NoteSource): NoteLine[] {
	const { letters, contacts } = situation.case;
	const sent = letters.filter(({ recordedInError }) => recordedInError === null);
	const tries = contacts.filter(
		({ by, result, happenedOn }) =>
			by === 'us' && result !== 'returned' && happenedOn >= situation.begunOn
	);
	const lines = stepLines(situation, [
		[at.told, 'Told'],
		[at.toldAgain, 'Told again'],
		[at.letter, 'Written notice'],
		[at.corrected, 'Letter put right']
	]);
	const region = situation.practice.regionStyle;
	return [
		...lines,
		...sent.map((letter) => ({
			label: letter.correspondentId || letter.providerId ? 'Letter to others' : 'Letter',
			words: letterWords(letter, region)
		})),
		...dayLine('Attempts to reach them', tries, situation),
		...dayLine(
			'Messages that said the days',
			tries.filter((each) => each.said !== null),
			situation
		)
	];
}

/** How many, and on which days; none: no line. */
function dayLine(
	label: string,
	all: readonly ContactMade[],
	situation: NoteSource['situation']
): NoteLine[] {
	const days = all.map(({ happenedOn }) => happenedOn);
	return all.length > 0 ? [{ label, words: `${all.length}: ${dayList(days, situation)}` }] : [];
}

function letterWords(letter: SentLetter, region: Region): string {
	const { happenedOn, way, trackingNumber, receivedOn, returnedOn } = letter;
	const parts = [
		writeDay(happenedOn, region),
		ways[way],
		trackingNumber,
		receivedOn && `received ${writeDay(receivedOn, region)}`,
		returnedOn && `came back ${writeDay(returnedOn, region)}`
	];
	return parts.filter(Boolean).join(', ');
}

const sessionLabels: Record<ClosureSession['standing'], string> = {
	planned: 'Planned, not recorded further',
	held: 'Held',
	missed: 'Missed',
	declined: 'Offered and declined',
	cancelled: 'Called off'
};

export function closure({ situation }: NoteSource): NoteLine[] {
	const { sessions } = situation.case;
	const kinds = Object.entries(sessionLabels) as [ClosureSession['standing'], string][];
	const counted = kinds.flatMap(([standing, label]) => {
		const own = sessions.filter((each) => each.standing === standing);
		const days = own.map(({ happenedOn, plannedOn }) => happenedOn ?? plannedOn);
		return own.length > 0 ? [{ label, words: `${own.length}: ${dayList(days, situation)}` }] : [];
	});
	return [
		...counted,
		...covered(situation),
		...stepLines(situation, [
			[at.sessionsHeld, 'Closure sessions'],
			[at.safetyPlan, 'Safety plan'],
			['agree-on-what-helps', 'What helps'],
			['agree-on-contact-after', 'Contact afterwards']
		])
	];
}

/** What was ticked, session by session: of one held as agreed nobody said more. */
function covered({ case: { sessions }, agenda, practice }: NoteSource['situation']): NoteLine[] {
	const held = sessions.filter(({ standing }) => standing === 'held').sort(byDay);
	return held.flatMap((each) => {
		const titles = titlesCovered(each.covered, agenda).join('; ');
		const on = writeDay(each.happenedOn ?? each.plannedOn, practice.regionStyle);
		return titles ? [{ label: `Covered on ${on}`, words: titles }] : [];
	});
}

function byDay(a: ClosureSession, b: ClosureSession): number {
	return (a.happenedOn ?? a.plannedOn).localeCompare(b.happenedOn ?? b.plannedOn);
}

/** Each time, with whom: never what was said. */
export function consultations({ situation }: NoteSource): NoteLine[] {
	const held = situation.case.outcomes
		.filter(({ step, outcome }) => step === 'consult' && outcome === 'done')
		.sort((a, b) => a.happenedOn.localeCompare(b.happenedOn));
	return [
		...held.map((each) => ({ label: 'Consultation', words: outcomeWords(each, situation) })),
		...stepLines(situation, [['ask-lawyer-and-insurer', 'Lawyer and insurer asked']])
	];
}

/** What was done, has no line above, and stands on no record of its own. */
export function byWord({ path, situation }: NoteSource): NoteLine[] {
	return items(path).flatMap(({ step, outcome, byWord }) =>
		outcome?.outcome === 'done' && byWord && !said.has(step.id)
			? [{ label: step.title, words: outcomeWords(outcome, situation) }]
			: []
	);
}

/** Steps before the file without an outcome: said as what they are, not as a reproach. */
export function openStill({ path, situation }: NoteSource): NoteLine[] {
	const rest = items(path).filter(({ step }) => step.stage !== 'file');
	const open = rest.filter(({ optional, outcome }) => !optional && outcome === null);
	const others = rest.flatMap(({ step, outcome }) =>
		outcome && outcome.outcome !== 'done' && !said.has(step.id)
			? [{ label: step.title, words: outcomeWords(outcome, situation) }]
			: []
	);
	const titles = open.map(({ step }) => step.title).join('; ');
	const because = closingOf(situation)?.because ?? null;
	return [
		...(because ? [{ label: 'Closed all the same, because', words: because }] : []),
		...(titles ? [{ label: 'Still open', words: titles }] : []),
		...others
	];
}

/** Steps that have a line of their own above. */
const said: ReadonlySet<string> = new Set([
	at.told,
	at.toldAgain,
	at.letter,
	at.corrected,
	at.sessionsHeld,
	at.safetyPlan,
	'agree-on-what-helps',
	'agree-on-contact-after',
	'consult',
	'ask-lawyer-and-insurer',
	at.referralsOffered,
	at.nextProviderChosen,
	'give-crisis-resources',
	at.release,
	at.summary,
	'confirm-receipt',
	at.firstVisit,
	'offer-records',
	'end-follow-up'
]);
