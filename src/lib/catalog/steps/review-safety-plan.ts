import { afterTelling } from '$lib/domain/path/notice-plan';
import { withoutDelay } from '$lib/domain/path/special-days';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.5',
	stage: 'closure',
	order: 5,
	title: 'Go over the safety plan',
	act: 'Safety plan gone over',
	why: 'An ending is a time of strain. The plan must hold numbers that still work after your last day.',
	good: 'Warning signs, what helps, people to call and crisis lines are up to date, and they have a copy.',
	source: ['B: AMHCA Code of Ethics: a safety plan where the client is at risk', '2026-11-22'],
	appliesTo: ({ case: { client } }) => client.atRisk,
	dueOn: (situation) =>
		situation.reason.first.includes('review-safety-plan')
			? withoutDelay(situation, null, 0, 'On the first day: it holds until they are taken in.')
			: afterTelling(situation, {
					days: 3,
					share: 1 / 10,
					why: 'Within days of the news, since this client is at risk.'
				})
});
