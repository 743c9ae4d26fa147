import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import type { Tried } from '$lib/domain/path/ladder';
import { path } from '$lib/domain/path/path';
import { outcomeRecorded, withAttempts } from '$lib/domain/recording';
import type { ContactMade, Outcome, Way } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, ids, practice, today } from '$tests/support/domain/cases';
import { tell } from '$lib/catalog/letters/vocabulary';

const own = client({ reason: 'lost-to-contact', endingBegunOn: today });
const here = context({ catalog, practice: practice({ place: 'general' }) });

/** What a letter says after a step was ended by its own button. */
function said(id: string, way: Way | null, tried: Tried | null) {
	const before = path(situation(caseOf({ client: own }), here), steps);
	const step = steps.find((each) => each.id === id)!;
	const ending = { outcome: 'done', happenedOn: today, way } as const;
	const change = outcomeRecorded(own, step, ending, 'o1', 'US');
	const outcomes: Outcome[] = [];
	const contacts: ContactMade[] = [];
	for (const op of withAttempts(change, { client: own, path: before, newId: ids() }, tried).ops) {
		if (op.op === 'add' && op.type === 'outcome') outcomes.push({ id: op.id, ...op.fields });
		if (op.op === 'add' && op.type === 'contact') contacts.push({ id: op.id, ...op.fields });
	}
	expect(contacts).toHaveLength(1);
	return tell(situation(caseOf({ client: own, outcomes, contacts }), here)).text('{attempts}');
}

it.each<[string, Way | null, Tried | null, string]>([
	['call-them', 'phone', null, 'I tried to call you on June 1, 2026.'],
	[
		'call-again',
		null,
		{ way: 'voicemail', result: 'messageLeft' },
		'I tried to call you on June 1, 2026.'
	],
	['send-a-message', null, null, 'I wrote to you on June 1, 2026.'],
	['send-a-warning', 'certified', null, 'I wrote to you on June 1, 2026.'],
	['give-written-notice', 'post', null, 'I wrote to you on June 1, 2026.']
])(
	'a letter names the day of %s once, though step and log both know it',
	(id, way, tried, words) => {
		expect(said(id, way, tried)).toBe(words);
	}
);
