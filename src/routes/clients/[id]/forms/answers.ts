/** What is asked before a form is made for one client, with the answers it begins with. */
import { receiverOf, type Receiver } from '$lib/domain/letters/form-facts';
import { formSignersHere } from '$lib/domain/letters/form-signers';
import { asksOf as releaseAsks, type Release } from '$lib/domain/records';
import { nextProvider, type Situation } from '$lib/domain/rules';
import type { Agreed } from '$routes/shared/forms/prefill';

export type Answers = {
	/** Catalog id. */
	form: string;
	/** A provider's id; `release`: as the release says; `blank`: left open. */
	to: string;
	/** A recipient's id; `client`; `together`: all whose signatures it needs; `open`: left open. */
	signer: string;
	/** Empty: left open. */
	purpose: string;
};

/** As the release says that was only prepared; else for where the client goes. `null`: there is no release. */
export function firstAnswers(here: Situation, release: Release | null): Answers {
	if (release) {
		const notes = release.scope.includes('psychotherapyNotes');
		return {
			form: notes ? 'psychotherapy-notes-release' : 'release',
			to: release.providerId ?? 'release',
			signer: signerOf(asksOf(here, release)),
			purpose: release.purpose
		};
	}
	const next = nextProvider(here.case.referrals)?.providerId;
	const to = here.providers.find(({ id }) => id === next)?.id ?? 'blank';
	return { form: 'release', to, signer: signerOf(asksOf(here, null)), purpose: '' };
}

function signerOf(asks: readonly (string | null)[]): string {
	if (asks.length > 1) return 'together';
	return asks.length === 0 ? 'open' : (asks[0] ?? 'client');
}

/** All whose signatures the form needs: as the release says, else as is usual; the first of a couple or family. */
export function asksOf(here: Situation, release: Release | null): readonly (string | null)[] {
	if (release) return releaseAsks(here.case, release);
	return formSignersHere(here)[0] ?? [];
}

/** What stands on the form for these answers. */
export function agreed(here: Situation, answers: Answers, release: Release | null): Agreed {
	const { signer, purpose } = answers;
	const one = signer === 'open' ? [] : [signer === 'client' ? null : signer];
	const [signerId, ...also] = signer === 'together' ? asksOf(here, release) : one;
	return {
		signerId,
		also,
		receiver: receiver(here, answers.to, release),
		purpose: purpose.trim() || null,
		expiresOn: release?.expiresOn ?? null,
		part2: release?.scope.includes('part2') ?? false
	};
}

function receiver(here: Situation, to: string, release: Release | null): Receiver | null {
	const provider = here.providers.find(({ id }) => id === to);
	if (provider) return receiverOf(provider);
	return release && to !== 'blank' ? { name: release.to, phone: '', address: [] } : null;
}
