import { beforeTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-21',
	stage: 'notice',
	order: 33.5,
	title: 'Ask who may hear what',
	act: 'Settled who may hear what',
	why: 'Where those who decide disagree, a word to one can be used against the other, or against the child.',
	good: 'You read the newest order, asked a lawyer where it is silent, and noted for each who may know, sign and receive.',
	source: ['B: CPH and Associates 2005; standards C.5, conflict over records', '2026-11-29'],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeTelling(situation, 7, 'Before anybody hears of the ending.')
});
