import { expect, it } from 'vitest';
import { clientLetters, practiceEntries } from '$lib/catalog/letters-to-others';
import { tasks } from '$lib/catalog/tasks';
import { outsideSteps, outsideTaskCodes } from './led-from';

it('leads there from the tasks that a letter or text belongs to, and from no other', () => {
	const belonging = tasks.filter((task) => practiceEntries.some((each) => each.belongsTo(task)));
	expect([...outsideTaskCodes].sort()).toEqual(
		[...new Set(belonging.map(({ code }) => code))].sort()
	);
});

it('leads there from the steps that a letter ends', () => {
	expect([...outsideSteps].sort()).toEqual(clientLetters.flatMap(({ step }) => step ?? []).sort());
});
