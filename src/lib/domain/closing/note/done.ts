/** The closing note on what was done: notice, sessions, referrals, hand-off, and what is still open. */
import type { NoteLine, NoteSource } from './source';
import { writeDay, type Region } from '$lib/domain/days/day';
import { lookInDays } from '$lib/domain/closing/hand-off';
import { milestones as at } from '$lib/domain/rules/milestones';
import { items } from '$lib/domain/path/path';
import type { ClosureSession, Client, SentLetter } from '$lib/domain/records';
import { standingOf, type ReferralStanding } from '$lib/domain/referrals';
import { judged } from '$lib/domain/releases/release';
import { dayList, outcomeWords, stepLines, wayWords } from './words';

export function notice({ situation }: NoteSource): NoteLine[] {
	const { letters, contacts } = situation.case;
	const sent = letters.filter(({ recordedInError }) => recordedInError === null);
	const tries = contacts.filter(
		({ by, happenedOn }) => by === 'us' && happenedOn >= situation.begunOn
	);
	const lines = stepLines(situation, [
		[at.told, 'Told'],
		[at.letter, 'Written notice']
	]);
	const region = situation.practice.regionStyle;
	return [
		...lines,
		...sent.map((letter) => ({
			label: letter.correspondentId || letter.providerId ? 'Letter to others' : 'Letter',
			words: letterWords(letter, region)
		})),
		...(tries.length > 0
			? [
					{
						label: 'Attempts to reach them',
						words: `${tries.length}: ${dayList(
							tries.map(({ happenedOn }) => happenedOn),
							situation
						)}`
					}
				]
			: [])
	];
}

function letterWords(letter: SentLetter, region: Region): string {
	const { happenedOn, way, trackingNumber, receivedOn, returnedOn } = letter;
	const parts = [
		writeDay(happenedOn, region),
		wayWords(way),
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
		...stepLines(situation, [
			[at.sessionsHeld, 'Closure sessions'],
			[at.safetyPlan, 'Safety plan']
		])
	];
}

const needs: Record<NonNullable<Client['need']>, string> = {
	none: 'none',
	optional: 'optional',
	continuing: 'continuing care',
	urgent: 'urgent'
};

const referralWords: Record<ReferralStanding, string> = {
	suggested: 'suggested',
	offered: 'offered',
	accepted: 'accepted',
	waitListed: 'on the waiting list',
	declined: 'declined',
	booked: 'first visit booked',
	missed: 'first visit missed',
	firstVisitKept: 'first visit kept'
};

export function referrals({ situation }: NoteSource): NoteLine[] {
	const { client, referrals: own } = situation.case;
	const offered = own.filter(({ offeredOn }) => offeredOn !== null);
	return [
		...(client.need ? [{ label: 'Need after the ending', words: needs[client.need] }] : []),
		...offered.map((each) => ({
			label: each.providerName || 'A provider',
			words: `${referralWords[standingOf(each)]}; offered ${dayList([each.offeredOn], situation)}`
		})),
		...stepLines(situation, [
			[at.referralsOffered, 'Referrals'],
			[at.nextProviderChosen, 'Next provider'],
			['give-crisis-resources', 'Crisis numbers']
		])
	];
}

export function handOver({ situation }: NoteSource): NoteLine[] {
	const { case: own, today, practice, lastSessionOn } = situation;
	const { atRisk, followUpUntilOn } = own.client;
	const releases = own.releases.filter(({ signedOn }) => signedOn !== null);
	const days = lookInDays(lastSessionOn, atRisk, followUpUntilOn);
	return [
		...releases.map((each) => ({
			label: `Release for ${each.to}`,
			words: `signed ${dayList([each.signedOn], situation)}. ${
				judged(each, own, today, practice.regionStyle).because ?? 'Valid.'
			}`
		})),
		...stepLines(situation, [
			[at.release, 'Release'],
			[at.summary, 'Summary'],
			['confirm-receipt', 'Arrival of the summary'],
			[at.firstVisit, 'First visit'],
			['offer-records', 'Records offered'],
			['end-follow-up', 'Follow-up']
		]),
		...(days.length > 0
			? [{ label: 'Follow-up agreed', words: `until ${dayList(days.slice(-1), situation)}` }]
			: [])
	];
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
	return [...(titles ? [{ label: 'Still open', words: titles }] : []), ...others];
}

/** Steps that have a line of their own above. */
const said: ReadonlySet<string> = new Set([
	at.told,
	at.letter,
	at.sessionsHeld,
	at.safetyPlan,
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
