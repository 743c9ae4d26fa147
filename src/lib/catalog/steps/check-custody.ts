import { beforeTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-1',
	stage: 'notice',
	order: 34,
	title: 'Check who decides for the child',
	act: 'Custody checked',
	why: 'One parent may not be able to end or move treatment alone.',
	good: 'You have seen the order or asked, and know what each may and may not learn.',
	source: ['B: CPH and Associates 2005; COMAR 10.01.16.06 on minors’ own consent', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeTelling(situation, 7, 'Before anybody hears of the ending.')
});
