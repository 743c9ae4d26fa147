import { resolve } from '$app/paths';
import type { Fix } from '$lib/domain/letters/lint';
import type { Going } from '$lib/domain/letters/mailing';

/** Where a finding is mended, as a link. Ids are random, so the address names nobody. */
export function fixLink(fix: Fix, going: Going): { href: string; label: string } {
	switch (fix) {
		case 'words':
			return { href: wordsOf(going), label: 'Change the words of this letter' };
		case 'person': {
			const { id } = going.addressee.case.client;
			return { href: resolve('/clients/[id]', { id }), label: 'Go to their page' };
		}
		case 'referrals':
			return { href: resolve('/referrals/'), label: 'Change it under Referrals' };
		case 'letterhead':
		case 'plan':
		case 'records':
		case 'crisis':
			return { href: resolve(`/settings/${fix}/`), label: 'Change it under Settings' };
	}
}

/** Where the words of one copy of a letter are changed. */
export function wordsOf({ letter, addressee }: Pick<Going, 'letter' | 'addressee'>): string {
	const { case: own, recipient } = addressee;
	const copy = recipient ? `&recipient=${recipient.id}` : '';
	return resolve(`/letters/words/${letter.type}/?client=${own.client.id}${copy}`);
}
