import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Outcome } from '$lib/domain/records';
import { fileClosed, groupEnded } from '$lib/domain/recording';
import { milestones } from '$lib/domain/rules/milestones';
import type { Act } from '$lib/domain/rules/step';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	ids,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { acts, catalog, steps } from './index';

/** The button, and “record” below day and way. */
const CLICKS_AN_ACT = 2;
/** Confirming the short list before the letter goes, and before the file is closed. */
const CLICKS_AT_PAUSE_POINTS = 2;

/** The notice as it leaves: with names, crisis lines and word on the records, so that nobody has to say so again. */
const notice = sentLetter({ carries: ['crisis', 'records'], named: ['River Clinic'] });

/** Works through the path by the button that ends most with the next act, else by that one step. */
function workThrough(buttons: readonly Act[]): { presses: number; open: number } {
	const here = context({ catalog, practice: practice() });
	let outcomes: Outcome[] = [];
	for (let presses = 0; presses < 50; presses += 1) {
		const on = addDays(today, presses);
		const letters = outcomes.some(({ step }) => step === milestones.letter) ? [notice] : [];
		const now = path(situation(caseOf({ outcomes, letters }), { ...here, today: on }), steps);
		if (now.next === null) return { presses, open: 0 };
		const { step } = now.next;
		const [act] = buttons
			.filter((each) => each.ends.some(({ group }) => group === step.group))
			.sort((a, b) => b.ends.length - a.ends.length);
		const doing = { happenedOn: on, way: null };
		const of = { client: client(), path: now, newId: ids(), region: 'US' as const };
		const facts = { sessionCount: null, statusAtEnd: null, riskAtEnd: null };
		/** On the page of the note, where it is read, one press says that it is right and closes the file. */
		const ops =
			step.id === milestones.closingNote
				? fileClosed(of, facts, on).ops
				: ((act &&
						groupEnded({ client: client(), path: now, newId: ids(), region: 'US' }, act, doing)
							?.ops) ??
					[]);
		const ended = ops.flatMap((op) =>
			op.op === 'add' && op.type === 'outcome' ? [{ id: op.id, ...op.fields }] : []
		);
		const alone = outcome(step.id, { happenedOn: on });
		outcomes = [...outcomes, ...(ended.length > 0 ? ended : [alone])];
	}
	return { presses: 50, open: 1 };
}

it.each([
	['goes on with a next provider', acts.filter((each) => !each.id.endsWith('-declined'))],
	['declines referrals', acts]
])('a routine client who %s costs at most 32 clicks', (_, buttons) => {
	const { presses, open } = workThrough(buttons);
	expect(open).toBe(0);
	expect(presses * CLICKS_AN_ACT + CLICKS_AT_PAUSE_POINTS).toBeLessThanOrEqual(32);
});
