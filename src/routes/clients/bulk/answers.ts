/** What the therapist answers about a selection, and what is to be recorded by it. */
import type { Day } from '$lib/domain/days/day';
import type { Call } from '$lib/domain/recording';
import type { Standing, Way } from '$lib/domain/records';
import { causes } from '$routes/shared/case/ending';
import { manyActs, manySteps, type Bulk } from '$routes/shared/people/bulk';

export type Answers = {
	/** One of `choices`. */
	what: string;
	happenedOn: Day | null;
	/** What came of a call. */
	result: Call['result'];
	step: string;
	/** One of the fixed causes; empty: in their own words. */
	cause: string;
	ownCause: string;
	/** Whether they get a last session of their own. */
	ownDay: boolean;
	lastOn: Day | null;
	standing: Standing;
};

export function firstAnswers(today: Day): Answers {
	return {
		what: manyActs[0]?.id ?? '',
		happenedOn: today,
		result: 'reached',
		step: manySteps[0]?.id ?? '',
		cause: causes[0] ?? '',
		ownCause: '',
		ownDay: true,
		lastOn: null,
		standing: 'former'
	};
}

/** As far as it is said, with the way that was pressed where there are several: a day that is missing yet is taken to be today. */
export function bulkOf(answers: Answers, today: Day, way: Way | null = null): Bulk {
	const happenedOn = answers.happenedOn ?? today;
	const act = manyActs.find(({ id }) => id === answers.what);
	const only = act?.ways.length === 1 ? act.ways[0] : null;
	if (act) return { kind: 'act', act, happenedOn, way: way ?? only ?? null };
	if (answers.what === 'call') return { kind: 'call', happenedOn, result: answers.result };
	if (answers.what === 'standing') return { kind: 'standing', standing: answers.standing };
	const step = manySteps.find(({ id }) => id === answers.step);
	if (answers.what === 'notApplicable' && step) {
		const because = answers.cause || answers.ownCause.trim();
		return { kind: 'notApplicable', step, happenedOn, because };
	}
	return { kind: 'lastSession', on: answers.ownDay ? answers.lastOn : null };
}
