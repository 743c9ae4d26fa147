import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'find-own-support',
	code: 'P03',
	title: 'Find support for yourself',
	why: 'Closing is a loss for you too, and you will say goodbye many times.',
	good: 'A consultation group, supervisor or therapist knows, and you have days on which to meet.',
	source: {
		text: 'Blakeslee, New Jersey Psychologist 2022; The National Psychologist 2018',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'recommended', by: 'Blakeslee' },
	from: 'closing',
	days: [-180],
	inShortPlans: 'inOrder',
	after: null,
	onLeave: {},
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;
