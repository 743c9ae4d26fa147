import { allNeeds } from '$lib/domain/letters/needs';
import { toDecisionMakers, toGuardians, toWhoeverDecides } from './blocks/about-them/about-them';
import { copyOfRecords, oneQuestion, pageForThem } from './blocks/about-them/answers';
import {
	changed,
	howAreYou,
	pleaseAnswer,
	former,
	waiting
} from '$lib/catalog/letters/blocks/about-them/of-any-reason';
import { confirmed, invitation, second } from './blocks/about-them/of-any-reason';

/** Letters about a client that belong to no reason: to guardians, and to whoever decides with an adult, beside their own letter. */
export default [
	toGuardians(howAreYou, {
		id: 'guardian-check-in',
		version: 1,
		title: 'To a parent or guardian: how are you both?',
		about: 'A few lines where a child has not come: how they are, and how to reach you.',
		needs: ['crisis']
	}),
	toGuardians(pleaseAnswer, {
		id: 'guardian-attendance-warning',
		version: 1,
		title: 'To a parent or guardian: please let me know by a day',
		about: 'Where a child stays away: what would help, a day to answer by, and what happens then.',
		needs: ['crisis']
	}),
	toGuardians(second, {
		id: 'guardian-second-notice',
		version: 1,
		title: 'To a parent or guardian: a second notice',
		about: 'To those who had the letter and have not said how the child is to go on.',
		needs: allNeeds
	}),
	toGuardians(changed, {
		id: 'guardian-correction',
		version: 1,
		title: 'To a parent or guardian: what has changed since my letter',
		about:
			'Where their letter names a day that has moved, or somebody who no longer keeps the records.',
		needs: ['crisis', 'records']
	}),
	toGuardians(invitation, {
		id: 'guardian-last-session',
		version: 1,
		title: 'To a parent or guardian: one more session?',
		about: 'Invites a child to a last session: what for, two or three days, and that no is fine.',
		needs: []
	}),
	toGuardians(confirmed, {
		id: 'guardian-ending-confirmed',
		version: 1,
		title: 'To a parent or guardian: the work has ended',
		about:
			'After the last session: the day, records, the way back. What is the child’s stays private.',
		needs: ['crisis', 'records']
	}),
	toGuardians(former, {
		id: 'guardian-former-client',
		version: 1,
		title: 'To a parent or guardian: a former client’s file',
		about: 'A short, neutral letter about the records. Only to an address that was confirmed.',
		needs: ['records']
	}),
	toGuardians(waiting, {
		id: 'guardian-waiting-list',
		version: 1,
		title: 'To a parent or guardian: the waiting list',
		about: 'That there will be no place, where else to ask, and when their details are deleted.',
		needs: ['referrals']
	}),
	toDecisionMakers(howAreYou, {
		id: 'decision-maker-check-in',
		version: 1,
		title: 'To whoever decides with them: how are you both?',
		about: 'A few lines where they have not come. Beside their own letter.',
		needs: ['crisis']
	}),
	toDecisionMakers(pleaseAnswer, {
		id: 'decision-maker-attendance-warning',
		version: 1,
		title: 'To whoever decides with them: please let me know by a day',
		about: 'What would help, a day to answer by, and what happens then. Beside their own letter.',
		needs: ['crisis']
	}),
	toDecisionMakers(second, {
		id: 'decision-maker-second-notice',
		version: 1,
		title: 'To whoever decides with them: a second notice',
		about: 'All of it once more, without pressure. Beside their own letter.',
		needs: allNeeds
	}),
	toDecisionMakers(changed, {
		id: 'decision-maker-correction',
		version: 1,
		title: 'To whoever decides with them: what has changed since my letter',
		about: 'The day or the keeper of records as it is now. Beside their own letter.',
		needs: ['crisis', 'records']
	}),
	toDecisionMakers(invitation, {
		id: 'decision-maker-last-session',
		version: 1,
		title: 'To whoever decides with them: one more session?',
		about: 'What for, two or three days, and that no is fine. Beside their own letter.',
		needs: []
	}),
	toDecisionMakers(confirmed, {
		id: 'decision-maker-ending-confirmed',
		version: 1,
		title: 'To whoever decides with them: the work has ended',
		about: 'The day, records, the way back. Beside their own letter.',
		needs: ['crisis', 'records']
	}),
	toDecisionMakers(former, {
		id: 'decision-maker-former-client',
		version: 1,
		title: 'To whoever decides with them: a former client’s file',
		about: 'About the records alone. Beside their own letter.',
		needs: ['records']
	}),
	toDecisionMakers(waiting, {
		id: 'decision-maker-waiting-list',
		version: 1,
		title: 'To whoever decides with them: the waiting list',
		about: 'That there will be no place, and where else to ask. Beside their own letter.',
		needs: ['referrals']
	}),
	toWhoeverDecides(copyOfRecords, {
		id: 'guardian-records-request',
		version: 1,
		title: 'To whoever decides for them: the records',
		about: 'With the copy they asked for, free of charge, and without what the law keeps private.',
		needs: ['records'],
		handsRecord: true
	}),
	toWhoeverDecides(oneQuestion, {
		id: 'guardian-follow-up',
		version: 1,
		title: 'To whoever decides for them: did they get there?',
		about: 'Two weeks or a month after the hand-off: one question. Only where it was agreed on.',
		needs: ['crisis']
	}),
	toWhoeverDecides(pageForThem, {
		id: 'guardian-sudden-ending',
		version: 1,
		title: 'To whoever decides for them: a page for a sudden ending',
		about:
			'A short word with the page “If your therapy ended suddenly”, for them to read together.',
		needs: []
	})
];
