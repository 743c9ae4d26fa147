/** The words for what is odd in a list of clients. */
import { compared, type DoubtKind } from '$lib/import';
import { leaveOutAll, type DoubtWords } from '$routes/shared/lists/importing';
import type { ClientsInHand } from './clients-in-hand.svelte';

/** In the order in which the groups stand on the page. */
export const doubtWords: Record<DoubtKind, DoubtWords<ClientsInHand>> = {
	duplicate: {
		title: 'The same person twice',
		about: `Two rows are the same when ${compared} are the same.`,
		together: leaveOutAll
	},
	known: {
		title: 'Perhaps already among your clients',
		about: 'Say whether it is the same person, whose record is then changed, or somebody else.',
		together: {
			rows: ({ state }) => state === 'held',
			label: (count) => `All ${count} are the same person`,
			act: (list, rows) => list.decide(rows, 'same')
		}
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
	quotes: {
		title: 'Rows inside a row',
		about: 'A quotation mark that never closed takes the rows after it along. Mend the file.'
	},
	mark: { title: 'More than a name', about: 'It is no name, and may be a fact. Correct the row.' },
	couple: { title: 'Two people in one row', about: 'Each has a record and letters of their own.' },
	capitals: {
		title: 'A name in capitals',
		about: 'Correct the small letters where they are wrong.'
	},
	letters: { title: 'Letters that are not sure', about: 'Correct the name where it is wrong.' },
	unlike: {
		title: 'Unlike the others of its column',
		about: 'It may stand in a wrong column, or something was lost.'
	},
	ragged: {
		title: 'More or fewer cells than the other rows',
		about: 'What follows may have moved into wrong columns.'
	},
	digits: { title: 'A number that is not right', about: 'Type it as it is.' },
	email: { title: 'No e-mail address', about: 'Type the address as it is.' },
	elsewhere: { title: 'ZIP and state disagree', about: 'A letter there may come back.' },
	swapped: { title: 'City and state swapped', about: 'Correct both, or leave them as they are.' },
	workAddress: {
		title: 'Only a business address',
		about: 'Mail at work is seen by others. Type the home address, or let it stay empty.',
		together: {
			rows: ({ state }) => state === 'held',
			label: (count) => `Import all ${count} without an address`,
			act: (list, rows) => list.decide(rows, 'asIs')
		}
	},
	number: {
		title: 'A number of somebody else',
		about: 'The record number is that of a client with another name and birth date.'
	},
	twice: {
		title: 'Perhaps the same person, spelled otherwise',
		about: 'Leave one of both rows out, or import both as two people.'
	},
	unreadableDay: {
		title: 'A day that cannot be read',
		about: 'Type the day, or let it stay empty.'
	},
	futureBirth: { title: 'A birth date that cannot be', about: 'Type the right day.' },
	status: { title: 'Status not known', about: 'Say above what the word means, or fix the row.' },
	whose: {
		title: 'No clinician is named',
		about: 'You chose whose rows come in, and these say nothing of it.',
		together: leaveOutAll
	},
	tooLong: { title: 'Too long', about: 'Such a long text does not fit on a letter.' },
	notSeen: {
		title: 'Current, but not seen for six months',
		about: 'They come in as current clients. Perhaps some of them are former clients.',
		together: {
			rows: () => true,
			label: (count) => `Make all ${count} former clients`,
			act: (list, rows) => list.fix(rows, { standing: 'former' }),
			quiet: true
		}
	},
	stillToCome: {
		title: 'Last appointment still to come',
		about: 'It becomes the next appointment.'
	},
	noAddress: { title: 'Address not complete', about: 'A letter would have nowhere to go.' },
	guardianNote: {
		title: 'A guardian without a name to print',
		about: 'Add name, address and legal authority on each client’s page after the import.'
	},
	consent: { title: 'Neither yes nor no', about: 'Ask them, and note it on their page.' },
	noGuardian: {
		title: 'Under 18 without a guardian',
		about: 'Letters for minors go to a guardian. Add one on each client’s page after the import.'
	}
};
