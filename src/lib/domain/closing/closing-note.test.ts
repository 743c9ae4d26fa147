import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { closingNote, noteNow, noteText } from './closing-note';
import { day, type Day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { path } from '$lib/domain/path/path';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import {
	client,
	outcome,
	place,
	practice,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { wheres } from '$lib/domain/rules/where';

const steps = [at.told, at.letter, at.sessionsHeld, at.summary].map((id) =>
	step(id, { title: `Step ${id}` })
);

/** Every line as “Section / label: words”. */
function lines(changed: Partial<Case> = {}): string[] {
	const here = situationOf({
		practice: practice({ recordsWhere: 'The steel cabinet' }),
		...changed
	});
	const kept = retention(
		here.case.client,
		retentionBasis(here),
		wheres(here.practice, [place]),
		'US'
	);
	const source = {
		situation: here,
		path: path(here, steps),
		retention: kept,
		name: 'Zoë Lindqvist'
	};
	return closingNote(source).sections.flatMap((section) =>
		section.lines.map(({ label, words }) => `${section.title} / ${label}: ${words}`)
	);
}

const session = {
	id: 's',
	clientId: 'zoe',
	plannedOn: today,
	happenedOn: today,
	way: null,
	covered: null
};

it.each<[string, Partial<Case>, string]>([
	['who it is', {}, 'Who and when / Client: Zoë Lindqvist'],
	['who started it', {}, 'The ending / Started by: the clinician'],
	[
		'how things stood, as the choice it was',
		{ client: client({ statusAtEnd: 'partly', riskAtEnd: 'planInPlace' }) },
		'The ending / Risk at the ending: Known, with a safety plan in place'
	],
	[
		'how and when they were told',
		{ outcomes: [outcome(at.told, { way: 'inPerson' })] },
		'Notice / Told: done on June 1, 2026, in person'
	],
	[
		'what was declined, as a fact',
		{ outcomes: [outcome(at.sessionsHeld, { outcome: 'declined' })] },
		'Closure sessions / Closure sessions: offered and declined on June 1, 2026'
	],
	[
		'the sessions that were held',
		{ sessions: [{ ...session, standing: 'held' }] },
		'Closure sessions / Held: 1: June 1, 2026'
	],
	[
		'referrals that were offered',
		{
			referrals: [
				{
					id: 'r',
					...newReferral({
						clientId: 'zoe',
						providerId: 'river',
						providerName: 'River Clinic',
						suggestedOn: today,
						offeredOn: today
					})
				}
			]
		},
		'Referrals / River Clinic: offered; offered June 1, 2026'
	],
	[
		'releases, and whether they stand',
		{ releases: [release({ revokedOn: today })] },
		'Hand-off / Release for River Clinic: signed June 1, 2026 by the client. It was revoked on June 1, 2026.'
	],
	[
		'that a letter was received, with its number',
		{ letters: [sentLetter({ trackingNumber: '9407', receivedOn: day('2026-06-05') })] },
		'Notice / Letter: June 1, 2026, by certified mail, 9407, received June 5, 2026'
	],
	[
		'that a letter came back',
		{ letters: [sentLetter({ way: 'post', returnedOn: day('2026-06-05') })] },
		'Notice / Letter: June 1, 2026, by post, came back June 5, 2026'
	],
	['where the records are', {}, 'Records / Where: The steel cabinet'],
	[
		'a day of keeping that the clinician set',
		{ client: client({ keepUntilOn: day('2040-01-01'), keepUntilBecause: 'A claim is open' }) },
		'Records / Kept until: January 1, 2040, set by the clinician: A claim is open'
	],
	[
		'what is still open',
		{ outcomes: [outcome(at.told)] },
		`Open, and left out / Still open: Step ${at.letter}; Step ${at.sessionsHeld}; Step ${at.summary}`
	]
])('says %s', (_, changed, line) => {
	expect(lines(changed)).toContain(line);
});

it('says nothing of what nobody said', () => {
	const text = lines({ client: client({ bornOn: null, recordNumber: null }) }).join('\n');
	expect(text).not.toMatch(/Born|Record number|Total sessions|null|undefined/);
});

it('is plain text for the therapist’s own record', () => {
	const note = {
		sections: [{ title: 'Notice', lines: [{ label: 'Told', words: 'done' }] }],
		signed: 'Ada Moreno'
	};
	expect(noteText(note)).toBe('CLOSING NOTE\n\nNOTICE\nTold: done\n\nAda Moreno');
});

it('tells a letter to the client from one to others', () => {
	const own = sentLetter({ id: 'own', way: 'post' });
	const letters = [own, { ...own, id: 'cover', providerId: 'river' }];
	const told = lines({ letters }).filter((line) => line.includes('Letter'));
	expect(told).toEqual([
		expect.stringContaining('/ Letter: June 1, 2026'),
		expect.stringContaining('/ Letter to others: June 1, 2026')
	]);
});

it('is signed by who acts, not by somebody who was absent by then', () => {
	const signedOn = (absentSinceOn: Day | null) => {
		const acting = { executorName: 'Jonas Weil', absentSinceOn };
		const here = situationOf({ practice: practice(acting) });
		return noteNow(here, path(here, steps)).signed;
	};
	expect(signedOn(null)).toBe('Ada Moreno, PSY 1234, June 1, 2026');
	expect(signedOn(day('2026-05-28'))).toBe('Jonas Weil, for Ada Moreno, June 1, 2026');
	expect(signedOn(day('2026-06-01'))).toBe('Jonas Weil, for Ada Moreno, June 1, 2026');
});
