import { hasAddress, type Contact } from '$lib/domain/records';

/** Why a letter is handed over, or another address is asked first; `null`: it may be posted. */
export type ByHand = {
	because: 'mailRefused' | 'mailNotAsked' | 'noAddress' | 'cameBack';
	sentence: string;
} | null;

export function byHand(contact: Contact): ByHand {
	if (contact.otherAddress?.trim()) return null;
	if (contact.mail === 'refused')
		return { because: 'mailRefused', sentence: 'Do not mail: hand it over.' };
	if (!hasAddress(contact)) return { because: 'noAddress', sentence: 'No address: hand it over.' };
	if (contact.mail === 'agreed') return null;
	return { because: 'mailNotAsked', sentence: 'Not asked about mail yet: hand it over.' };
}
