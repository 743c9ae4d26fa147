/** Whole records from what is known so far: everything that nobody said is empty or `null`, as `blank.json` says. */
import { addedLater } from './added-later';
import blank from './blank.json';
import type { Day } from '$lib/domain/days/day';
import type { Client, Practice, Provider, Recipient, Referral } from './schemas';

type Named<T extends { name: string }> = Partial<Omit<T, 'id'>> & Pick<T, 'name'>;

/** Made once: a literal with several spreads takes a thousand times as long, and lists bring 2,000 clients. */
const blankClient = {
	...{ ...blank.contact, ...blank.client, ...addedLater.client },
	format: 'individual' as const,
	standing: 'current' as const
};

export function newClient(known: Named<Client>): Omit<Client, 'id'> {
	return { ...blankClient, ...known };
}

export function newRecipient(
	known: Named<Recipient> & Pick<Recipient, 'clientId' | 'role'>
): Omit<Recipient, 'id'> {
	return { ...blank.contact, legalAuthority: null, ...addedLater.recipient, ...known };
}

export const newProvider = (known: Named<Provider>): Omit<Provider, 'id'> => ({
	...{ ...blank.provider, ...addedLater.provider },
	...known
});

/** Suggested, and nothing more yet. */
export function newReferral(
	known: Partial<Referral> & Pick<Referral, 'clientId' | 'providerId' | 'suggestedOn'>
): Omit<Referral, 'id'> {
	return { ...blank.referral, ...addedLater.referral, ...known };
}

/** What the first run asks for; the rest is said later, under Settings. */
export type PracticeAnswers = Partial<Omit<Practice, 'id' | 'plannedOn'>> &
	Pick<Practice, 'clinician' | 'place' | 'regionStyle' | 'reason'>;

export const newPractice = (answers: PracticeAnswers, plannedOn: Day): Omit<Practice, 'id'> => ({
	...{ ...blank.practice, ...addedLater.practice, plannedOn, custodian: 'later' },
	...answers
});
