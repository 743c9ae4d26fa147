import { writeDay } from '$lib/domain/days/day';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P06',
	title: 'Name who acts for you if you suddenly cannot',
	why: 'You may fall ill while you close, and somebody must be able to reach your clients.',
	good: 'One person and a stand-in have agreed, know where keys, files and lists are, and hold a letter that says they may act.',
	source: ['A: ACA Code of Ethics 2014, C.2.h; CRPO Standard 6.4; OAR 858-010-0060', '2026-11-22'],
	asked: { how: 'inPlaces', by: 'the ACA Code, the BABCP, Ontario and Oregon' },
	from: 'closing',
	days: [-180],
	inShortPlans: 'inOrder',
	onLeave: {},
	always: true,
	settled: ({ practice: { executorName, executorAgreedOn, regionStyle } }) =>
		executorName && executorAgreedOn
			? `${executorName} agreed on ${writeDay(executorAgreedOn, regionStyle)}.`
			: null,
	lacks: ({ practice: { executorName, executorAgreedOn, executorStandIn, executorLetterOn } }) =>
		Object.entries({
			'who it is': executorName,
			'the day they agreed': executorAgreedOn,
			'a stand-in': executorStandIn,
			'a letter of authority': executorLetterOn
		}).flatMap(([what, there]) => (there ? [] : [what]))
});
