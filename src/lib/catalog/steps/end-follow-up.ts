import { due } from '$lib/domain/rules/due';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.6',
	stage: 'transition',
	order: 60,
	title: 'End the follow-up',
	act: 'Follow-up ended',
	why: 'If you agreed to look in once more, the day it ends should be clear, so that no duty is left open.',
	good: 'You asked one question, whether they got there, and said that this was the last message. It ends sooner where they say so.',
	source: [
		'S: Our reading: 14 days, 7 at high risk, 30 at the latest, only where agreed',
		'2026-11-22'
	],
	appliesTo: ({ case: { client } }) => client.followUpUntilOn !== null,
	dueOn: (situation) => {
		const { followUpUntilOn } = situation.case.client;
		return (
			followUpUntilOn &&
			due(
				situation,
				followUpUntilOn,
				followUpUntilOn,
				'On the day until which follow-up was agreed.'
			)
		);
	}
});
