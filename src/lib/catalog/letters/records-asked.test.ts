import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { ContactMade, Practice } from '$lib/domain/records';
import { texts } from '$lib/domain/letters/letter';
import { isFor } from '$lib/domain/letters/mailing';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { catalog } from '$lib/catalog/index';
import { situation } from '$lib/domain/rules/situation';
import { write, situationFor } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const ids = ['records-request', 'guardian-records-request'];
const answers = letters.filter(({ id }) => ids.includes(id));
const allAnswers = letters.filter(({ id }) => id.includes('records-'));

function offered(
	result: ContactMade['result'],
	minor: boolean,
	all = answers,
	changed: Partial<Practice> = {},
	asked = today
): string[] {
	const contact = {
		id: 'c',
		clientId: 'zoe',
		happenedOn: asked,
		note: null,
		said: null,
		who: null
	} as const;
	const own = caseOf({
		client: client({ minor }),
		recipients: [guardian()],
		outcomes: [outcome('tell-in-session')],
		contacts: [{ ...contact, by: 'them', way: 'call', result }]
	});
	const here = situation(
		own,
		context({ catalog, practice: practice({ place: 'us-or', ...changed }) })
	);
	return all
		.filter((each) => isFor(each, here))
		.filter((each) => each.to !== 'client' || each.unknown(here).length === 0)
		.filter((each) => !each.missing(here).some((why) => /^(No rule|Only where)/.test(why)))
		.map(({ id }) => id);
}

it('a call is no request for records: the answer is offered to who asked for them alone', () => {
	expect([offered('reached', false), offered('reached', true)]).toEqual([[], []]);
	expect(offered('askedForRecords', false)).toEqual(['records-request']);
	expect(offered('askedForRecords', true)).toEqual(['guardian-records-request']);
});

/** 45 CFR 164.524: thirty days from May 1 to May 31, and once thirty more where that is said in time. */
it('what each answer may say decides where it can be given', () => {
	const asked = (changed: Partial<Practice>, on = today) =>
		offered('askedForRecords', false, allAnswers, changed, on);
	const held = ['records-denied', 'records-part'];
	expect(asked({}).sort()).toEqual(['records-delay', ...held, 'records-request'].sort());
	expect(asked({ copyCharge: 'atCost' })).toContain('records-fee');
	expect(asked({}, day('2026-05-01'))).not.toContain('records-delay');
	expect(asked({}, day('2026-05-02'))).toContain('records-delay');
	// Texas asks for fifteen days, and nobody has read that they may be put off.
	expect(asked({ place: 'us-tx' })).not.toContain('records-delay');
	expect(asked({ place: 'uk' })).toEqual(['records-request']);
});

it.each(answers.map((each) => [each.id, each] as const))(
	'%s says of nothing that it is enclosed or whole',
	(_, letter) => {
		const { blocks, subject, enclosures } = write(letter, situationFor(letter));
		expect(JSON.stringify([subject, blocks])).not.toMatch(
			/with this letter|enclosed|whole record|all of the record|held back/
		);
		expect(enclosures).toEqual([]);
	}
);

it.each(answers.map((each) => [each.id, each] as const))(
	'%s says what a copy costs as notices do',
	(_, letter) => {
		const said = (copyCharge: 'free' | 'atCost' | null) =>
			texts(write(letter, situationFor(letter, { copyCharge })))
				.map(({ text }) => text)
				.join('\n');
		expect(said('atCost')).toContain(
			'You pay no more for a copy than it costs to make and mail it.'
		);
		expect(said('atCost')).not.toContain('cost nothing');
		expect(said('free')).toContain('Copies cost nothing.');
	}
);
