/** What the therapist can put into letters of their own words: the same blocks that our letters are made of. */
import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import type { Insert } from '$lib/domain/letters/wording';
import { inWords } from './attempts';
import { cover, missingCover } from './cover';
import { daysToOffer } from './days-ahead';
import { called } from './about-them/words';
import { entry, namedTo, referable } from './going-on';
import { helpAtOnce } from './help-at-once';
import { lastSessions } from './last-sessions';
import { missingRecords } from './missing';
import { reach, reachingMe } from './reaching-me';
import { records } from './your-records';

/** In the order of the menu. */
export const inserts: readonly Insert[] = [
	{
		id: 'referrals',
		label: 'Referrals',
		about:
			'The names suggested to this person, else the first of your list, and how to find others.',
		missing: ({ providers }) =>
			referable(providers).length > 0
				? []
				: ['Add people a client could turn to, under Referrals.'],
		unknown: () => [],
		blocks: referrals
	},
	{
		id: 'records',
		label: 'Records',
		about: 'Who keeps the records, until when to ask whom, and how.',
		missing: missingRecords,
		unknown: () => [],
		blocks: (here, to) => records(here, isForChild(here, to) ? `${called(here)}’s` : 'your')
	},
	{
		id: 'last-sessions',
		label: 'Our last sessions',
		about: 'The offer to say goodbye well, and by when to set a day.',
		missing: missingReach,
		unknown: ({ lastSessionOn }) =>
			lastSessionOn === null ? ['Set the day of your last session with them first.'] : [],
		blocks: lastSessions
	},
	{
		id: 'session-days',
		label: 'Days for a session',
		about: 'Up to three days: those that are planned with this person, else their usual day.',
		missing: () => [],
		unknown: (here) =>
			daysToOffer(here).length > 0
				? []
				: ['Note a day first that you can offer: plan a session, or add their usual day.'],
		blocks: (here) => [{ kind: 'list', items: daysToOffer(here).map((on) => inWords([on], here)) }]
	},
	{
		id: 'help-at-once',
		label: 'Help at once',
		about: 'Emergency number and crisis lines for where this person is.',
		missing: (here) =>
			crisisLines(here).length > 0
				? []
				: ['No crisis line is known for this place: add one under Practice.'],
		unknown: () => [],
		blocks: helpAtOnce
	},
	{
		id: 'reaching-me',
		label: 'How to reach me',
		about: 'How, and where you close also until when and who answers afterwards.',
		missing: missingReach,
		unknown: () => [],
		blocks: reaching
	},
	{
		id: 'cover',
		label: 'Who covers for you',
		about: 'The name and telephone of whoever covers, from your emergency sheet.',
		missing: ({ practice }) => missingCover(practice),
		unknown: () => [],
		blocks: ({ practice }) =>
			cover(practice, 'Who is there for you', 'A colleague is there for you. You may call:')
	}
];

function referrals(here: Situation): Prose[] {
	const { practice, place } = here;
	return [
		{ kind: 'entries', entries: namedTo(here).map((each) => entry(each, practice.regionStyle)) },
		place.country.findOthers
	];
}

function reaching(here: Situation): Prose[] {
	if (here.practice.closingOn !== null) return reachingMe(here);
	return [{ kind: 'heading', text: 'How to reach me' }, `Please ${reach(here.practice)}.`];
}

function missingReach({ practice }: Situation): string[] {
	return practice.phone || practice.email ? [] : ['Add your phone or e-mail under Practice.'];
}

/** A guardian’s letter is about the child. */
function isForChild({ minor }: Situation, { recipient }: Addressee): boolean {
	return minor && recipient !== null;
}
