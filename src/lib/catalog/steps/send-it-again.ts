import { addDays } from '$lib/domain/days/day';
import { due } from '$lib/domain/rules/due';
import { whereBrought } from '$lib/catalog/steps/common/kinds';
import { letterReturnedOn } from '$lib/domain/rules/letter-returned';

export default whereBrought({
	code: 'C5-18',
	stage: 'notice',
	order: 48,
	title: 'Send the letter again',
	act: 'Letter sent again',
	why: 'A letter that came back has told them nothing, so it counts as one attempt.',
	good: 'Another address or another way they agreed to, else certified. The one that came back stays unopened in the file.',
	source: [
		'S: Standards C.5, no reply: last known address, returned mail kept unopened',
		'2026-11-22'
	],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => {
		const returned = letterReturnedOn(situation);
		return (
			returned &&
			due(situation, addDays(returned, 7), returned, 'Within a week of the day it came back.')
		);
	}
});
