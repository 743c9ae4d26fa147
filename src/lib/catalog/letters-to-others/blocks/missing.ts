import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { isBeforeClosing } from '$lib/catalog/letters/facts/conditions';
import { isByExecutor, lastDay } from './voice';

type Faults = readonly (readonly [boolean, string])[];

function sentences(faults: Faults): string[] {
	return faults.filter(([fault]) => fault).map(([, sentence]) => sentence);
}

/** What every letter needs: who writes, and how to reach them. */
export function missingWriter(here: Pick<PracticeHere, 'practice' | 'reason'>): string[] {
	const { practice } = here;
	if (isByExecutor(here))
		return sentences([
			[!practice.clinician.trim(), 'Your colleague’s name is missing: add it under Practice.'],
			[
				!practice.executorName?.trim() || !practice.executorPhone?.trim(),
				'Add your own name and phone as the executor, on the emergency sheet.'
			]
		]);
	return sentences([
		[!practice.clinician.trim(), 'Your name is missing: add it under Practice.'],
		[!practice.phone && !practice.email, 'Add your phone or e-mail under Practice.']
	]);
}

/** As above, and the day it is about. */
export function missingNews(here: Pick<PracticeHere, 'practice' | 'reason'>): string[] {
	const what = here.reason.practiceEnds
		? 'Add the day your practice closes, under Practice.'
		: 'Add the day of the last sessions, under Practice.';
	return [...missingWriter(here), ...sentences([[lastDay(here) === null, what]])];
}

/** As above, and who keeps the records; `dated`: it names the day of the closing. */
export function missingWithRecords(here: PracticeHere, dated = true): string[] {
	const { practice, today } = here;
	const { custodian, custodianName, custodianAddress, custodianPhone, askMeUntilOn } = practice;
	const known = custodian === 'known';
	return [
		...(dated ? missingNews(here) : missingWriter(here)),
		...sentences([
			[known && !custodianName.trim(), 'Add who keeps the records after you, under Practice.'],
			[
				known && !custodianAddress.trim() && !custodianPhone.trim(),
				'Add an address or phone for whoever keeps the records, under Practice.'
			],
			[
				!known && askMeUntilOn === null,
				'Say until when you are asked for records, under Practice.'
			],
			[
				!known && askMeUntilOn !== null && askMeUntilOn < today,
				'The day until which you are asked for records is past: set a later one under Practice.'
			],
			[
				!known && isBeforeClosing(practice),
				'The day until which you are asked for records is before the closing day: set a later one under Practice.'
			]
		])
	];
}
