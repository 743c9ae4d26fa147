/** The words of the import page for what is odd in a list. */
import type { Standing } from '$lib/domain/records';
import { compared, type DoubtKind } from '$lib/import';

type Words = { title: string; about: string };

/** In the order in which the groups stand on the page. */
export const doubtWords: Record<DoubtKind, Words> = {
	duplicate: {
		title: 'The same person twice',
		about: `Two rows are the same when ${compared} are the same.`
	},
	known: {
		title: 'Perhaps already among your clients',
		about: 'Say whether it is the same person, whose record is then changed, or somebody else.'
	},
	missingName: { title: 'No name', about: 'Nobody can be written to without a name.' },
	formula: {
		title: 'A name like a formula',
		about: 'Text that starts like this runs as a formula in a spreadsheet. Here it is plain text.'
	},
	noLastName: { title: 'No last name', about: 'The name stands on the envelope as it is here.' },
	surplus: {
		title: 'More cells than columns',
		about: 'A stray comma can push cells into wrong columns. Look whether the rest is right.'
	},
	unreadableDay: {
		title: 'A day that cannot be read',
		about: 'Type the day, or let it stay empty.'
	},
	futureBirth: { title: 'A birth date that cannot be', about: 'Type the right day.' },
	status: { title: 'Status not known', about: 'Say above what the word means, or fix the row.' },
	tooLong: { title: 'Too long', about: 'Such a long text does not fit on a letter.' },
	notSeen: {
		title: 'Current, but not seen for six months',
		about: 'They come in as current clients. Perhaps some of them are former clients.'
	},
	stillToCome: {
		title: 'Last appointment still to come',
		about: 'It becomes the next appointment.'
	},
	guardianNote: {
		title: 'A guardian without a name to print',
		about: 'Add name, address and legal authority on each client’s page after the import.'
	},
	noGuardian: {
		title: 'Under 18 without a guardian',
		about: 'Letters for minors go to a guardian. Add one on each client’s page after the import.'
	}
};

export const standingWords: Record<Standing, string> = {
	current: 'Current',
	former: 'Former',
	waiting: 'Waiting'
};

export const standingOptions = Object.entries(standingWords).map(([value, label]) => ({
	value: value as Standing,
	label
}));

/** “1 person”, “41 people”. */
export function people(count: number): string {
	return count === 1 ? '1 person' : `${count} people`;
}

/** “2 new people, 5 updated”; only what there is. */
export function comingIn(added: number, updated: number): string {
	if (updated === 0) return people(added);
	const update = `${people(updated)} updated`;
	return added === 0 ? update : `${added} new, ${update}`;
}

export function rows(count: number): string {
	return count === 1 ? '1 row' : `${count} rows`;
}
