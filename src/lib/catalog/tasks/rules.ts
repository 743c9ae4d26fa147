/** What ends a task by other facts than how many are left, or what it lacks before it can end. */
import { writeDay } from '$lib/domain/days/day';
import type { Task, TaskId } from '$lib/domain/rules';

export const rules: Partial<Record<TaskId, Partial<Pick<Task, 'settled' | 'lacks'>>>> = {
	'choose-closing-day': {
		settled: ({ practice }) =>
			practice.closingOn && practice.lastSessionOn ? 'Both days stand in your plan.' : null
	},
	'list-all-clients': {
		settled: ({ load: { people } }) =>
			people === 0
				? null
				: `${people} ${people === 1 ? 'person stands' : 'people stand'} on your list.`
	},
	'name-an-executor': {
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
	},
	'build-referral-list': {
		settled: ({ providers }) => {
			const asked = providers.filter(({ checkedOn, retiring }) => checkedOn !== null && !retiring);
			return asked.length < 3
				? null
				: `${asked.length} providers in your directory were asked for openings.`;
		}
	},
	'choose-return-window': {
		settled: ({ practice }) =>
			practice.returnFromOn && practice.returnByOn ? 'The window stands in your plan.' : null
	},
	'choose-turning-day': {
		settled: ({ practice }) => (practice.becomesClosingOn ? 'The day stands in your plan.' : null)
	}
};
