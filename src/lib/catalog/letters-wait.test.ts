/** Whatever goes to those who decide for somebody waits on the path for what it waits for among the letters. */
import { expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters';
import { isFor } from '$lib/domain/letters/mailing';
import { items, path } from '$lib/domain/path/path';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, practice, today } from '$tests/support/domain/cases';

it.each([
	['a minor', { minor: true }, 'check-custody'],
	[
		'somebody who cannot decide alone',
		{ circumstances: ['lacks-capacity'] },
		'check-decision-maker'
	]
])('%s: no letter of their path goes before it was checked who decides', (_, of, check) => {
	const waits: string[] = [];
	for (const { id, practiceEnds } of catalog.reasons) {
		const own = client({ ...of, reason: practiceEnds ? null : id, endingBegunOn: today });
		const here = situation(
			caseOf({ client: own }),
			context({ catalog, practice: practice({ reason: practiceEnds ? id : 'not-ending' }) })
		);
		const title = steps.find((each) => each.id === check)!.title;
		const toOthers = letters.filter(({ to }) => to === 'guardian' || to === 'decisionMaker');
		const sent = new Set(toOthers.filter((each) => isFor(each, here)).map(({ step }) => step));
		for (const { step, held } of items(path(here, steps)))
			if (sent.has(step.id) && !held?.includes(title)) waits.push(`${id}: ${step.id}`);
	}
	expect(waits).toEqual([]);
});
