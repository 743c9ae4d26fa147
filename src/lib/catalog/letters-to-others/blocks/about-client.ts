import { writeDay } from '$lib/domain/days/day';
import type { Prose, Letter } from '$lib/domain/letters/letter';
import type { Answers, Ask, ClientLetter, Party, Scope } from '$lib/domain/letters/outside-letter';
import type { Release } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { milestones } from '$lib/domain/rules/milestones';
import { has } from '$lib/domain/rules/situation';
import { tick } from './asks';
import { missingWriter } from './missing';
import { page } from './page';
import { closesOrPauses, isByExecutor, isGone, lastDay, news } from './voice';

type Own = Omit<
	ClientLetter,
	'about' | 'medium' | 'caution' | 'missing' | 'asks' | 'allowedBy' | 'write'
> &
	Partial<Pick<ClientLetter, 'caution' | 'missing' | 'asks' | 'allowedBy'>> & {
		/** Title of the document: never holds a name. */
		documentTitle: string;
		subject: string;
		body(situation: Situation, to: Party, answers: Answers, release: Release | null): Prose[];
		enclosures?(answers: Answers): Letter['enclosures'];
	};

/** A letter that rests on a release, and on nothing else unless it says so. */
export function clientLetter(own: Own): ClientLetter {
	const { documentTitle, subject, body, enclosures, ...rest } = own;
	return {
		about: 'client',
		medium: 'letter',
		caution: null,
		missing: missingWriter,
		asks: () => [],
		allowedBy: () => null,
		...rest,
		write: (situation, to, answers, release) =>
			page(situation, to, {
				type: own.id,
				version: own.version,
				title: documentTitle,
				subject,
				blocks: body(withTheirLast(situation), to, answers, release),
				enclosures: enclosures?.(answers) ?? []
			})
	};
}

/** With the last session as it was held, set or planned for them; the practice's day only where there is none of these. */
function withTheirLast(here: Situation): Situation {
	const { client, sessions } = here.case;
	const planned = sessions.filter(({ standing }) => standing === 'planned' || standing === 'held');
	const last = planned
		.map(({ happenedOn, plannedOn }) => happenedOn ?? plannedOn)
		.sort()
		.at(-1);
	const own = here.doneOn(milestones.sessionsHeld) ?? client.lastSessionOn ?? last;
	return { ...here, lastSessionOn: own ?? here.lastSessionOn };
}

/** Somebody whose care ends, ended or pauses; never of somebody who died, or was never seen. */
export function mayGoOn(situation: Situation): boolean {
	const { reason, case: own } = situation;
	return own.client.standing !== 'waiting' && reason.ends && !has(situation, 'deceased');
}

/** The day with which their treatment ends: an executor says the fact in its place. */
export const missingLastDay = (situation: Situation): string[] => [
	...missingWriter(situation),
	...(situation.lastSessionOn === null && !isByExecutor(situation)
		? ['Set the day of the last session with them first.']
		: [])
];

/** By what right the letter is written. */
export function authority({ case: own, practice }: Situation, release: Release): string {
	const { name } = own.client;
	const on = release.signedOn;
	const signed = on ? `, signed on ${writeDay(on, practice.regionStyle)},` : '';
	return `A written permission of ${name}${signed} lets me write to you.`;
}

/** That this client's care ends, as a fact: with the practice, or by itself. */
export function careEnds(situation: Situation): string {
	const { reason, lastSessionOn, practice, case: own } = situation;
	if (isByExecutor(situation))
		return `I act for the practice of ${practice.clinician}, who ${isGone(practice)}. The work with ${practice.clinician} has ended with that.`;
	const wide = own.client.reason === null && closesOrPauses(situation);
	if (wide && lastDay(situation) !== null)
		return `${news(situation)} ${lastSession(situation)}`.trim();
	if (lastSessionOn === null) return 'Our work is coming to its end.';
	const verb = reason.temporary ? 'pauses' : 'ends';
	return `Our work ${lastSessionOn < situation.today ? past(verb) : verb} on ${writeDay(lastSessionOn, practice.regionStyle)}.`;
}

function past(verb: string): string {
	return verb === 'ends' ? 'ended' : 'has been on hold since a last session';
}

function lastSession(situation: Situation): string {
	const { lastSessionOn, practice, today } = situation;
	if (lastSessionOn === null) return '';
	const on = writeDay(lastSessionOn, practice.regionStyle);
	return lastSessionOn < today
		? `The last session was on ${on}.`
		: `The last session is planned for ${on}.`;
}

/** The last day of this client's care, written out; empty while none is set. */
export function endsOn({
	lastSessionOn,
	practice
}: Pick<Situation, 'lastSessionOn' | 'practice'>): string {
	return lastSessionOn === null ? '' : writeDay(lastSessionOn, practice.regionStyle);
}

/** What may be enclosed, as far as the release names it; the app itself holds none of it. */
const enclosable: readonly {
	part: Scope;
	id: string;
	label: string;
	name: string;
	usual: boolean;
}[] = [
	{
		part: 'summary',
		id: 'summary',
		label: 'The summary goes with it',
		name: 'Summary',
		usual: true
	},
	{
		part: 'records',
		id: 'records',
		label: 'A copy of the record goes with it',
		name: 'Copy of the record',
		usual: false
	},
	{
		part: 'safetyPlan',
		id: 'plan',
		label: 'The safety plan goes with it',
		name: 'Safety plan',
		usual: false
	}
];

export function asksOfEnclosures(release: Release | null): Ask[] {
	const named = enclosable.filter(({ part }) => release?.scope.includes(part));
	return [
		...named.map(({ id, label, usual }) =>
			tick(id, label, { usual, hint: 'From your record system: Closewell holds none.' })
		),
		tick('copy', 'A copy of the signed permission goes with it', { usual: true })
	];
}

export const enclosed = (answers: Answers): string[] => [
	...enclosable.filter(({ id }) => answers[id]).map(({ name }) => name),
	...(answers.copy ? ['Copy of the signed permission'] : [])
];

/** That it may not be passed on; for a Part 2 programme in the short words that 42 CFR 2.32 gives, and in no others: they say nothing of anybody. */
export function notToPassOn(situation: Situation): Prose[] {
	const general =
		'What I send is for the purpose that the permission names. Please pass it on to nobody without a new written permission, unless the law lets or asks you to. Once it is with you, the privacy law that bound me may not protect it any more.';
	if (!has(situation, 'part-2')) return [general];
	return [general, '42 CFR part 2 prohibits unauthorized use or disclosure of these records.'];
}
