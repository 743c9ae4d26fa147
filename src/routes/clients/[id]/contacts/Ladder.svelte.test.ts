import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog';
import { addDays } from '$lib/domain/days/day';
import { ladder, type Ladder } from '$lib/domain/path/ladder';
import { path } from '$lib/domain/path/path';
import type { ContactMade, Outcome } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import LadderView from './Ladder.svelte';

const attempts = ['call-them', 'send-a-message', 'call-again', 'send-a-warning'];

function show(outcomes: Outcome[], contacts: ContactMade[] = []) {
	const own = client({ reason: 'lost-to-contact', endingBegunOn: today });
	const here = context({ catalog, practice: practice({ place: 'general' }) });
	const at = situation(caseOf({ client: own, outcomes, contacts }), here);
	render(LadderView, { ladder: ladder(at, path(at, steps)) as Ladder });
}

afterEach(cleanup);

it('names the next attempt and its day', () => {
	show([outcome('call-them')]);
	expect(screen.getByText('Next: send a short message, by June 4, 2026.')).toBeTruthy();
	expect(screen.getByText('Done, Jun 1, 2026')).toBeTruthy();
});

it('says that attempts stop once they answered', () => {
	const answer = {
		id: 'one',
		clientId: 'zoe',
		happenedOn: addDays(today, 2),
		by: 'them',
		way: 'call',
		result: 'reached',
		note: null,
		who: null,
		said: null
	} as const;
	show([outcome('call-them')], [answer]);
	expect(screen.getByText(/^They answered on June 3, 2026: attempts stop/)).toBeTruthy();
});

it('says when all attempts are behind', () => {
	show([...attempts, 'give-written-notice'].map((step) => outcome(step)));
	expect(screen.getByText('All attempts are done.')).toBeTruthy();
});
