import type { Change } from '$lib/domain/change';
import type { Practice } from '$lib/domain/records';

/** Each field of the practice as the therapist reads it in a sentence. */
const words: Record<Exclude<keyof Practice, 'id' | 'plannedOn'>, string> = {
	name: 'practice name',
	clinician: 'your name',
	profession: 'profession',
	licence: 'licence',
	place: 'place',
	regionStyle: 'style of days and paper',
	address: 'address',
	phone: 'telephone',
	email: 'e-mail',
	website: 'website',
	logo: 'logo',
	signature: 'signature',
	reason: 'reason',
	closingOn: 'closing day',
	lastSessionOn: 'day of the last sessions',
	shortNoticeBecause: 'reason for short notice',
	custodian: 'who keeps the records',
	custodianName: 'name of the custodian',
	custodianAddress: 'address of the custodian',
	custodianPhone: 'telephone of the custodian',
	askMeUntilOn: 'day until which clients ask you',
	crisisLines: 'crisis lines',
	newPlace: 'where you move to',
	daysOff: 'days off',
	lockAfterMinutes: 'minutes until the lock'
};

/** The change that saves these fields; `null` when there is nothing to save. */
export function practiceSaved(changed: Partial<Practice>): Change | null {
	const names = Object.keys(changed).map((key) => words[key as keyof typeof words]);
	if (names.length === 0) return null;
	return {
		act: `Saved: ${names.join(', ')}`,
		subject: null,
		ops: [{ op: 'set', type: 'practice', id: 'practice', fields: changed }]
	};
}
