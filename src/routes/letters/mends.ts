import { resolve } from '$app/paths';
import type { Mend } from '$lib/domain/lint';
import type { Going } from '$lib/domain/mailing';

/** Where a finding is mended, as a link; `null`: in the words of the letter. */
export function mendLink(mend: Mend, going: Going): { href: string; label: string } | null {
	switch (mend) {
		case 'words':
			return null;
		case 'person': {
			const { id } = going.addressee.case.client;
			return { href: resolve('/clients/[id]', { id }), label: 'Go to their page' };
		}
		case 'referrals':
			return { href: resolve('/referrals/'), label: 'Change it under Referrals' };
		default:
			return { href: `${resolve('/practice/')}#${mend}`, label: 'Change it under Practice' };
	}
}
