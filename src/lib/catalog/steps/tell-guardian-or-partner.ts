import { afterTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.5',
	stage: 'notice',
	order: 35,
	title: 'Tell the others it concerns',
	act: 'Others told',
	why: 'A guardian decides with the child; partners, families and groups each have their own ending with you.',
	good: 'Everyone heard it from you, each about their own part only. For a child, you know who has the right to decide.',
	source: ['B: CPH and Associates 2005 on minors; Arizona R4-6-1105(E) on families', '2026-11-22'],
	appliesTo: ({ minor, case: { client } }) => minor || client.format !== 'individual',
	dueOn: (situation) =>
		afterTelling(situation, { days: 7, share: 1 / 8, why: 'Within a week of telling your client.' })
});
