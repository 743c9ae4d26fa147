import { beforeAnyWord } from '$lib/domain/path/first-hour';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-1',
	stage: 'notice',
	order: -18,
	title: 'Ask a colleague or supervisor',
	act: 'Consulted',
	why: 'A second view protects your client from a decision made in the heat of the moment, and you too.',
	good: 'You described the situation without the name, and noted the day and whom you asked.',
	source: [
		'S: AMHCA, Termination and referral; Psychiatric News 2023; our reading of both',
		'2026-11-22'
	],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
});
