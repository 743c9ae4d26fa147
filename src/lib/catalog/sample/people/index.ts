/** Everybody of the sample practice, in the order they came into it. */
import * as done from '$lib/catalog/sample/events';
import * as referred from '$lib/catalog/sample/referrals';
import type { Day } from '$lib/domain/days/day';
import type { Change, Recipient } from '$lib/domain/records';
import { beside, person, type Person } from './person';

const kinds = { ...done, ...referred };
type Kinds = typeof kinds;

type Said<Of> = Of extends (moment: done.Moment, ...said: infer Said) => unknown ? Said : never;

/** What happened, as the function of its name is called: `["step", 12, "confirm-receipt"]`, 12 days ago. */
type Happened = {
	[Kind in keyof Kinds]: [Kind, daysAgo: number, ...Said<Kinds[Kind]>];
}[keyof Kinds];

type Story = {
	/** Whom they stand for in the sample. */
	about: string;
	beside?: { role: Recipient['role']; name: string };
	/** In the order in which it happened. */
	events: readonly Happened[];
};

const [stories = {}] = Object.values(
	import.meta.glob<Readonly<Record<string, Story>>>('./stories.json', {
		eager: true,
		import: 'default'
	})
);

/** The words of a row fit the function of its kind: `Happened` says so, where the compiler cannot follow. */
function eventOf([kind, daysAgo, ...said]: Happened): done.CaseEvent {
	const told = kinds[kind] as (moment: done.Moment, ...said: unknown[]) => Change | null;
	return { daysAgo, change: (moment) => told(moment, ...said) };
}

export const people = (today: Day): Person[] =>
	Object.entries(stories).map(([name, story]) => {
		const others = story.beside ? [beside(story.beside.role, story.beside.name)] : [];
		return person(name, story.events.map(eventOf), others, today);
	});
