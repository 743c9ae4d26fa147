import { byHand, type Going } from '$lib/domain/letters/mailing';
import type { SentLetter } from '$lib/domain/records';
import type { Addressee } from '$lib/domain/letters/template';
import { shown } from '$routes/shared/people/names.svelte';
import table from './ways.json';

export type LetterWay = SentLetter['way'];

/** How a letter left, as the therapist says it. */
export const wayLabels: Record<LetterWay, string> = table;

/**
 * The ways this person agreed to: no mail where it was refused, or without an address; e-mail only where it was agreed, and never as the first
 * they hear of an ending.
 */
export function waysFor(
	{ case: { client }, recipient }: Addressee,
	{ isFirstTelling = false } = {}
): LetterWay[] {
	const contact = recipient ?? client;
	const hand = byHand(contact)?.because;
	const noMail = hand === 'mailRefused' || hand === 'noAddress';
	return (Object.keys(wayLabels) as LetterWay[]).filter((way) => {
		if (way === 'email') return contact.emailConsent === 'agreed' && !isFirstTelling;
		return !noMail || (way !== 'post' && way !== 'certified');
	});
}

/** None stands there beforehand: only the clinician knows how it went. */
export function wayOptions(
	ways: readonly LetterWay[]
): { value: LetterWay | null; label: string }[] {
	return [
		{ value: null, label: 'Choose how' },
		...ways.map((value) => ({ value, label: wayLabels[value] }))
	];
}

/** “23 letters: 18 to hand over, 5 to post”; whose last one came back has no address to post it to. */
export function counted(goes: readonly Going[]): string {
	const letters = goes.length === 1 ? '1 letter' : `${goes.length} letters`;
	const back = goes.filter((going) => going.byHand?.because === 'cameBack').length;
	const hand = goes.filter((going) => going.byHand).length - back;
	const post = goes.length - hand - back;
	const parts = [
		hand > 0 ? `${hand} to hand over` : '',
		post > 0 ? `${post} to post` : '',
		back > 0 ? `${back} to an address from which one came back` : ''
	].filter(Boolean);
	return goes.length === 0 ? 'No letters' : `${letters}: ${parts.join(', ')}`;
}

/** In which order letters stand, of one as of many: as `inOrder` puts them. */
export function orderWords(goes: readonly Going[]): string {
	const [hand, post] = ['by next session', 'by postal code and street'];
	if (goes.every(({ byHand }) => byHand === null)) return `In order to post, ${post}.`;
	if (goes.every(({ byHand }) => byHand !== null)) return `In order to hand over, ${hand}.`;
	return `First those to hand over, ${hand}; then those to post, ${post}.`;
}

/** Whose name stands on the envelope, as it may stand on the screen now. */
export function nameOf({ case: { client }, recipient }: Addressee): string {
	return shown((recipient ?? client).name);
}
