import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Practice } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { referable } from './going-on';

const LAST_PAST = 'The day of the last session is past: set a new one.';

/** As below, of a letter that goes after the last session too. */
export function missingLater(situation: Situation): string[] {
	return missing(situation).filter((each) => each !== LAST_PAST);
}

/** What every notice needs to know first; a sentence for each thing that is not there. */
export function missing(situation: Situation): string[] {
	const { practice, providers, reason } = situation;
	const faults: [boolean, string][] = [
		[practice.clinician.trim() === '', 'Your name is missing: add it under Practice.'],
		[practice.phone === '' && practice.email === '', 'Add your phone or e-mail under Practice.'],
		...ofDays(situation),
		[
			reason.careContinues && referable(providers).length === 0,
			'No referrals yet: add people a client could turn to, three if you can, under Referrals.'
		],
		...ofRecords(practice, situation.today),
		[
			crisisLines(situation).length === 0,
			'No crisis line is known for this place: add one under Practice.'
		]
	];
	return faults.filter(([fault]) => fault).map(([, sentence]) => sentence);
}

/** Who writes and how to reach them. */
export const missingToReach = ({ practice }: Situation): string[] => [
	...(practice.clinician.trim() ? [] : ['Your name is missing: add it under Practice.']),
	...(practice.phone || practice.email ? [] : ['Add your phone or e-mail under Practice.'])
];

/** What has yet to be said about the records, a sentence each. */
export function missingRecords({ practice, today }: Situation): string[] {
	return ofRecords(practice, today).flatMap(([fault, sentence]) => (fault ? [sentence] : []));
}

function ofDays({ practice, lastSessionOn, today, reason }: Situation): [boolean, string][] {
	const { closingOn } = practice;
	const last = lastSessionOn ?? '';
	return [
		[
			closingOn === null,
			`Add the day ${reason.leaves ? 'you leave the practice' : 'your practice closes'}, under Practice.`
		],
		[
			closingOn !== null && closingOn < today,
			'The closing day is past: set it anew under Practice.'
		],
		[lastSessionOn === null, 'Add the day of the last sessions, under Practice.'],
		[last !== '' && last < today, LAST_PAST],
		[
			closingOn !== null && last > closingOn,
			'The last session is after the closing day: change one of the two.'
		]
	];
}

/** Nobody is to be asked for records only while the practice is still open. */
export const isBeforeClosing = ({ askMeUntilOn, closingOn }: Practice): boolean =>
	askMeUntilOn !== null && closingOn !== null && askMeUntilOn < closingOn;

export const beforeClosing =
	'The day until which you are asked for records is before the closing day: set a later one under Practice.';

function ofRecords(practice: Practice, today: string): [boolean, string][] {
	const { custodian, custodianName, custodianAddress, custodianPhone, askMeUntilOn } = practice;
	if (custodian === 'known') {
		const reachable = custodianAddress.trim() !== '' || custodianPhone.trim() !== '';
		return [
			[custodianName.trim() === '', 'Add who keeps the records after you, under Practice.'],
			[!reachable, 'Add an address or phone for whoever keeps the records, under Practice.']
		];
	}
	return [
		[askMeUntilOn === null, 'Say until when clients ask you for records, under Practice.'],
		[
			askMeUntilOn !== null && askMeUntilOn < today,
			'The day until which clients ask you for records is past: set a later one under Practice.'
		],
		[isBeforeClosing(practice), beforeClosing]
	];
}
