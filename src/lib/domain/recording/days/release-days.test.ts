/** Alder Clinic’s release ran from April 20 to 21, 2027. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Op } from '$lib/domain/records/change';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, context, situationOf, step } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { dayDoubts } from './day-doubts';

const dates = { signedOn: day('2027-04-20'), revokedOn: day('2027-04-22') };
const here = situationOf({
	releases: [release({ to: 'Alder Clinic', ...dates, expiresOn: null })]
});
const doubts = (op: Op | undefined) =>
	dayDoubts({ act: '', subject: 'zoe', ops: op ? [op] : [] }, { one: () => here }, context()).map(
		({ words, never }) => `${never ? 'never' : 'asked'}: ${words}`
	);

function summary(on: string, because: string) {
	const ending = { outcome: 'done', happenedOn: day(on), who: 'Alder Clinic', because } as const;
	return outcomeRecorded(client(), step(at.summary), ending, 'new', 'US').ops[0];
}

const theirs = 'with their release of April 20, 2027';
const asked =
	'asked: On record, no release for Alder Clinic was in force on April 22, 2027. Check the date, and the dates of the release.';

it.each<[string, Op | undefined, string[]]>([
	['while it ran', summary('2027-04-21', theirs), []],
	['on the day it was revoked', summary('2027-04-22', theirs), [asked]],
	['before it was signed', summary('2027-04-19', theirs), [asked.replace('22', '19')]],
	['as a court asks for it', summary('2027-04-22', 'as a court order or a law requires'), []]
])('a summary that went %s', (_, op, words) => expect(doubts(op)).toEqual(words));

it('a summary as a letter is asked in the same way', () => {
	const letter = { letter: 'transfer-summary', frozen: '{"to":["Alder Clinic"]}', said: null };
	const on = (happenedOn: string): Op => {
		const { id, ...fields } = sentLetter({ ...letter, happenedOn: day(happenedOn) });
		return { op: 'add', type: 'letter', id, fields };
	};
	expect(doubts(on('2027-04-21'))).toEqual([]);
	expect(doubts(on('2027-04-22'))).toEqual([asked]);
});
