/** An ending of the client's own while the practice closes: they were told of the closing, and then chose another day. */
import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Client, Outcome, Practice, Recipient, Said } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { three } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const said: Said = {
	kind: 'practiceCloses',
	lastSessionOn: day('2026-10-30'),
	closingOn: day('2026-11-13'),
	...{ returnFromOn: null, returnByOn: null, custodian: null, no: 1, letterId: null }
};
const told = outcome('tell-in-session', { said, way: 'inPerson' });
const written = outcome('give-written-notice', { said });
const agreed = outcome('agree-on-a-date', { way: 'inPerson' });
const before = [
	'check-custody',
	'check-decision-maker',
	'consult',
	'review-progress',
	'try-another-plan'
].map((id) => outcome(id));

const keeper: Partial<Practice> = {
	custodian: 'known',
	custodianName: 'Alder Group',
	custodianPhone: '503-555-0190'
};

function notice(
	of: Partial<Client>,
	outcomes: readonly Outcome[],
	by: Partial<Practice> = {},
	recipients: readonly Recipient[] = []
) {
	const own = { lastSessionOn: day('2026-07-15'), endingBegunOn: day('2026-06-01'), ...of };
	const one = caseOf({ client: client(own), outcomes: [...before, ...outcomes], recipients });
	const within = context({
		catalog,
		providers: three,
		practice: practice({ place: 'us-or', ...by })
	});
	const kinds = letters.filter(({ step }) => step === 'give-written-notice');
	const { goes } = whoGets([one], kinds, within, new Set([one.client.id]));
	const text = goes.flatMap(({ letter }) => texts(letter).map((each) => each.text)).join('\n');
	return {
		text,
		says: goes.map((each) => each.says?.custodian),
		ids: goes.map((each) => each.template.id)
	};
}

const sorry = /has changed, and I am sorry/;
const goals = { reason: 'goals-achieved' };

describe('whoever was told of the closing and then', () => {
	it('agreed on a last day of their own reads no apology', () => {
		const { text, ids } = notice(goals, [told, agreed]);
		expect(ids).toEqual(['goals-achieved']);
		expect(text).not.toMatch(sorry);
		expect(text).not.toContain('earlier letter');
	});

	it('ended it themselves reads none either', () => {
		expect(notice({ reason: 'client-ends' }, [told]).text).not.toMatch(sorry);
	});

	it('has a letter of the closing is asked to go by this one', () => {
		const { text } = notice(goals, [told, written, agreed]);
		expect(text).not.toMatch(sorry);
		expect(text).toContain('If you have an earlier letter from me, please go by this one.');
	});

	it.each([
		['has agreed on no day yet', goals, []],
		['hears that the therapist ends it', { reason: 'lack-of-progress' }, [agreed]]
	])('%s reads that it has changed', (_, of, more) => {
		expect(notice(of, [told, ...more]).text).toMatch(sorry);
	});
});

describe('who keeps the records once the practice closes', () => {
	const child = { ...goals, minor: true };
	const helped = { ...goals, circumstances: ['lacks-capacity' as const] };

	it.each([
		['an adult', goals, []],
		['a guardian', child, [guardian()]],
		['one for whom others decide', helped, [guardian({ role: 'decisionMaker' })]],
		['somebody whose ending the therapist began', { reason: 'lack-of-progress' }, []]
	])('is named to %s', (_, of, recipients) => {
		const { text, says } = notice(of, [told, agreed], keeper, recipients);
		expect(
			text.split('Until November 13, 2026, ask me. After that, ask:\nAlder Group')
		).toHaveLength(says.length + 1);
		expect(says).toContain('Alder Group');
	});

	it.each([
		['where nobody is named yet', {}],
		['where the practice goes on', { ...keeper, reason: 'not-ending', closingOn: null }],
		['where nobody knows how to reach them', { ...keeper, custodianPhone: '' }]
	])('is not said %s', (_, by) => {
		const { text, says } = notice(goals, [told, agreed], by);
		expect(text).not.toMatch(/Alder Group|After that, ask/);
		expect(says).toEqual([null]);
	});
});
