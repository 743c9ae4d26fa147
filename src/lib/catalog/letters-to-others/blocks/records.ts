import { below } from '$lib/domain/records/address';
import type { Prose } from '$lib/domain/letters/letter';
import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { entries, heading } from './pieces';
import { lastDay, reach, written } from './voice';

/** Who holds the records, and how to ask for them. */
export function recordsKept(here: PracticeHere): Prose[] {
	const { practice } = here;
	if (practice.custodian === 'known')
		return [
			heading('Where the records are'),
			`From ${written(here, lastDay(here))} the records are kept here. A short written request is enough for a copy:`,
			entries(custodian(here))
		];
	return [
		heading('Where the records are'),
		`I keep the records. Until ${written(here, practice.askMeUntilOn)}, a short written request to me is enough for a copy; to reach me, please ${reach(here)}. If somebody else keeps them after that day, I will tell you who.`
	];
}

export function custodian({ practice }: Pick<PracticeHere, 'practice'>) {
	const { custodianName: name, custodianAddress, custodianPhone } = practice;
	return { name, lines: [...below(name, custodianAddress), custodianPhone].filter(Boolean) };
}
