import { describe, expect, it } from 'vitest';
import { acts, catalog, steps } from '$lib/catalog/index';
import { items, path } from '$lib/domain/path/path';
import { stepsEndedBy, whyNot } from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, practice, today } from '$tests/support/domain/cases';

describe('the acts', () => {
	it('end every group of steps', () => {
		const ended = acts.flatMap((act) => act.ends.map((each) => each.group));
		const groups = steps.flatMap((each) => each.group ?? []);
		expect([...new Set(ended)].sort()).toEqual([...new Set(groups)].sort());
	});

	it('tell nobody whose telling is left out, as where they end it themselves', () => {
		const here = context({ catalog, practice: practice({ reason: 'not-ending' }) });
		const own = caseOf({ client: client({ reason: 'client-ends', endingBegunOn: today }) });
		const told = acts.find(({ id }) => id === 'told-in-session')!;
		const theirs = situation(own, here);
		expect(whyNot(told, theirs, path(theirs, steps))).toBe('They told you.');
	});

	it.each(acts.map((act) => [act.id, act] as const))('%s has steps to end', (_, act) => {
		const here = context({ catalog, practice: practice({ place: 'us-ma' }) });
		const open = path(situation(caseOf(), here), steps);
		expect(stepsEndedBy(open, act).length).toBeGreaterThan(0);
		expect(() => whyNot(act, situation(caseOf(), here), open, today)).not.toThrow();
		expect(items(open).length).toBeGreaterThan(stepsEndedBy(open, act).length);
	});
});
