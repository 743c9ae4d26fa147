/** The closing note on where it goes on: referrals and hand-off. */
import type { NoteLine, NoteSource } from './source';
import { lookInDays } from '$lib/domain/closing/hand-off';
import { writeDay } from '$lib/domain/days/day';
import { signedSaid, type Client } from '$lib/domain/records';
import { standingOf, type ReferralStanding } from '$lib/domain/referrals';
import { judged } from '$lib/domain/releases/release';
import { leftLetters } from '$lib/domain/rules';
import { headed } from './headed';
import { dayList, stepLines } from './words';
import table from './words.json';

const needs: Record<NonNullable<Client['need']>, string> = table.needs;

const referralWords: Record<ReferralStanding, string> = table.referralWords;

export function referrals({ situation }: NoteSource): NoteLine[] {
	const { client, referrals: own } = situation.case;
	const offered = own.filter(({ offeredOn }) => offeredOn !== null);
	return [
		...(client.need ? [{ label: 'Need after the ending', words: needs[client.need] }] : []),
		...offered.map((each) => ({
			label: each.providerName || 'A provider',
			words: `${referralWords[standingOf(each)]}; offered ${dayList([each.offeredOn], situation)}`
		})),
		...namedInLetters(situation),
		...stepLines(situation, headed.referrals)
	];
}

/** Whom letters to them named; several copies of one day are one line. */
function namedInLetters({ case: own, practice }: NoteSource['situation']): NoteLine[] {
	const naming = leftLetters({ case: own }).filter(({ named }) => named.length > 0);
	const said = naming.map(
		({ named, happenedOn }) => `${named.join(', ')}; ${writeDay(happenedOn, practice.regionStyle)}`
	);
	return [...new Set(said)].map((words) => ({ label: 'Offered by letter', words }));
}

export function handOver({ situation }: NoteSource): NoteLine[] {
	const { case: own, today, practice, lastSessionOn } = situation;
	const { atRisk, followUpUntilOn } = own.client;
	const releases = own.releases.filter(({ signedOn }) => signedOn !== null);
	const days = lookInDays(lastSessionOn, atRisk, followUpUntilOn);
	return [
		...releases.map((each) => ({
			label: `Release for ${each.to}`,
			words: `signed ${signedSaid(own, each, (on) => writeDay(on, practice.regionStyle))}. ${
				judged(each, own, today, practice.regionStyle).because ?? 'Valid.'
			}`
		})),
		...stepLines(situation, headed.handOver),
		...(days.length > 0
			? [{ label: 'Follow-up agreed', words: `until ${dayList(days.slice(-1), situation)}` }]
			: [])
	];
}
