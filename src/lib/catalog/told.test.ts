/** Whatever happens in whatever order: somebody is told only while what they heard last is what holds. */
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { cells, isOtherwise } from '$lib/domain/path/cells';
import { items, path } from '$lib/domain/path/path';
import { isTold } from '$lib/domain/rules/situation';
import { events, type Event } from '$tests/support/catalog/happenings';
import { Practised } from '$tests/support/catalog/practised';
import { steps } from './index';

/** Told, told again of a day that moved, and of one that moved once more not yet; then the first telling is undone. */
const firstUndone: Event[] = [
	{ kind: 'tell', daysAgo: 0 },
	{ kind: 'last', to: 91 },
	{ kind: 'tell', daysAgo: 0 },
	{ kind: 'last', to: 90 },
	{ kind: 'undo', which: 0 }
];

it('what they know holds if, and only if, the newest thing said that stands is today’s news', () => {
	fc.assert(
		fc.property(events, (happened) => {
			const practised = new Practised();
			for (const event of happened) {
				practised.do(event);
				const { known } = practised.here;
				expect(known.knows === 'nothing').toBe(practised.lastHeard === null);
				expect(known.knows === 'holds').toBe(practised.holds);
			}
		}),
		{ numRuns: 2000 }
	);
});

it('nobody counts as told, or stands as told in the grid, who heard otherwise last', () => {
	fc.assert(
		fc.property(events, (happened) => {
			const practised = new Practised();
			for (const event of happened) practised.do(event);
			const { here, holds, lastHeard } = practised;
			const way = path(here, steps);
			const { told } = cells(here, way);
			if (!holds)
				expect([isTold(here), told.done, told.word === 'Told']).toEqual([false, false, false]);
			const isOut = lastHeard !== null && !holds;
			const isToldOut = isOut && (here.known.knows === 'anotherKind' || practised.wasTold);
			expect(isOtherwise(told.word)).toBe(isToldOut);
			const open = items(way).filter(({ outcome }) => outcome === null);
			const asks = open.some(({ step }) =>
				['tell-in-session', 'tell-them-again'].includes(step.id)
			);
			if (!holds) expect(asks).toBe(true);
		}),
		{ numRuns: 2000, examples: [[firstUndone]] }
	);
});
