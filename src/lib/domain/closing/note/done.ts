/** The closing note on what was done: notice, consultations, sessions, and what is still open. */
import type { NoteLine, NoteSource } from './source';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import { items, type Path } from '$lib/domain/path/path';
import { newsWords } from '$lib/domain/path/tell-again';
import type { Case, ClosureSession, ContactMade, Outcome, SentLetter } from '$lib/domain/records';
import { closesFile, ways } from '$lib/domain/records';
import { closingOf, receiverOf, type Situation } from '$lib/domain/rules';
import { noneInForce, sentWithout } from '$lib/domain/releases/in-force';
import { titlesCovered } from '$lib/domain/sessions/closure-sessions';
import { headed, isHeaded } from './headed';
import {
	dayList,
	inOrder,
	lackingWords,
	outcomeWords,
	partOf,
	standsAlone,
	stepLines
} from './words';
import table from './words.json';

/** Each contact since the file was opened: another reason, or plan, makes none of them undone. */
export function notice({ situation }: NoteSource): NoteLine[] {
	const { letters, contacts } = situation.case;
	const saysItself = (each: ContactMade) =>
		each.result === 'returned' && letters.some(({ returnedOn }) => returnedOn === each.happenedOn);
	const sent = letters.filter(({ recordedInError }) => recordedInError === null);
	const region = situation.practice.regionStyle;
	return [
		...stepLines(situation, headed.notice),
		...sent.map((letter) => ({
			label: letter.correspondentId || letter.providerId ? 'Letter to others' : 'Letter',
			words: letterWords(letter, situation.case, region)
		})),
		...calls.flatMap(([label, fits]) => {
			const own = contacts.filter((each) => fits(each) && !saysItself(each));
			const days = own.map(({ happenedOn }) => happenedOn);
			const names = [...new Set(own.flatMap(({ who }) => who ?? []))].join(', ');
			const whom = names && !label.startsWith('Attempts') ? ` (${names})` : '';
			return days.length > 0
				? [{ label, words: `${days.length}: ${dayList(days, situation)}${whom}` }]
				: [];
		}),
		...contacts.flatMap((each) => messageLine(each, region))
	];
}

function messageLine({ said, happenedOn }: ContactMade, region: Region): NoteLine[] {
	const words = said && `${newsWords(said, region)} (${writeDay(happenedOn, region)})`;
	return words ? [{ label: 'A message said', words }] : [];
}

/** How many, and on which days; none: no line. */
const calls: readonly [string, (each: ContactMade) => boolean][] = [
	['Attempts to reach them', ({ by, result }) => by === 'us' && result !== 'returned'],
	['Spoken with them', ({ by, result }) => by === 'us' && result === 'reached'],
	['Spoken with others it concerns', ({ result }) => result === 'reachedOther'],
	['Answered by somebody else', ({ result }) => result === 'somebodyElse'],
	['They got in touch', ({ by, result }) => by === 'them' && result !== 'reachedOther'],
	['Letters that came back', ({ result }) => result === 'returned']
];

function letterWords(letter: SentLetter, own: Case, region: Region): string {
	const { happenedOn, way, trackingNumber, receivedOn, returnedOn, recipientId } = letter;
	const outside = letter.correspondentId || letter.providerId;
	const reader = own.recipients.find(({ id }) => id === recipientId);
	const to = outside ? receiverOf(letter) : reader?.name;
	const parts = [
		writeDay(happenedOn, region),
		to && `to ${to}`,
		ways[way],
		trackingNumber,
		receivedOn && `received ${writeDay(receivedOn, region)}`,
		returnedOn && `came back ${writeDay(returnedOn, region)}`,
		sentWithout(own, letter) && noneInForce
	];
	return parts.filter(Boolean).join(', ');
}

const sessionLabels: Record<ClosureSession['standing'], string> = table.sessionLabels;

export function closure({ situation }: NoteSource): NoteLine[] {
	const { sessions } = situation.case;
	const kinds = Object.entries(sessionLabels) as [ClosureSession['standing'], string][];
	const counted = kinds.flatMap(([standing, label]) => {
		const days = sessions.filter((each) => each.standing === standing).map(dayOf);
		return days.length > 0 ? [{ label, words: `${days.length}: ${dayList(days, situation)}` }] : [];
	});
	return [...counted, ...covered(situation), ...stepLines(situation, headed.closure)];
}

/** What was ticked, session by session: of one held as agreed nobody said more. */
function covered({ case: { sessions }, agenda, practice }: NoteSource['situation']): NoteLine[] {
	const held = sessions.filter(({ standing }) => standing === 'held');
	return held
		.sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
		.flatMap((each) => {
			const titles = titlesCovered(each.covered, agenda).join('; ');
			const on = writeDay(dayOf(each), practice.regionStyle);
			return titles ? [{ label: `Covered on ${on}`, words: titles }] : [];
		});
}

const dayOf = ({ happenedOn, plannedOn }: ClosureSession): Day => happenedOn ?? plannedOn;

/** Each time, with whom: never what was said. */
export const consultations = ({ situation }: NoteSource) =>
	stepLines(situation, headed.consultation);

/** Whatever was done and has no line above, in the order it happened; what stands on a word alone has its own place. */
export function done({ path, situation }: NoteSource, byWord: boolean): NoteLine[] {
	return others(situation, path, (each) => each.outcome === 'done' && !closesFile(each))
		.filter(({ outcome }) => standsAlone(outcome, situation) === byWord)
		.map(({ step, part, words }) => ({ label: part ? `${step.act}, in part` : step.act, words }));
}

function others(situation: Situation, path: Path, fits: (each: Outcome) => boolean) {
	const all = items(path).map(({ step }) => step);
	return inOrder(situation.case.outcomes.filter(fits)).flatMap((outcome) => {
		const step = all.find(({ id }) => id === outcome.step);
		if (!step || isHeaded(step.id)) return [];
		const found = outcome.outcome === 'done' ? partOf(outcome, situation) : null;
		const part = found?.asMinor ? found : null;
		const words = [outcomeWords(outcome, situation), lackingWords(part)].filter(Boolean).join(', ');
		return [{ step, outcome, part, words }];
	});
}

/** Steps before the file without an outcome, and what special situations leave out: said as what they are, not as a reproach. */
export function openStill({ path, situation }: NoteSource): NoteLine[] {
	const rest = items(path).filter(({ step }) => step.stage !== 'file');
	const open = rest.filter(({ optional, outcome }) => !optional && outcome === null);
	const ended = others(situation, path, ({ outcome }) => outcome !== 'done');
	const titles = open.map(({ step }) => step.title).join('; ');
	const because = closingOf(situation)?.because ?? null;
	const { circumstances } = situation;
	const left = path.stages
		.flatMap(({ stage, waived }) => (stage === 'file' ? [] : waived))
		.filter(({ step }) => !step.optional && circumstances.some(({ waives }) => waives[step.id]));
	return [
		...(because ? [{ label: 'Closed anyway, because', words: because }] : []),
		...(titles ? [{ label: 'Still open', words: titles }] : []),
		...ended.map(({ step, words }) => ({ label: step.title, words })),
		...left.map((each) => ({ label: each.step.title, words: `left out: ${each.because}` }))
	];
}
