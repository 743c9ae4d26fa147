import { isFirstTelling } from '$lib/domain/letters/first-telling';
import type { Going } from '$lib/domain/letters/mailing';
import { passphraseFault, suggestPassphrase } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { waysFor } from '$routes/shared/letters/ways';

/** Whether whoever it is to agreed to e-mail, and does not hear of the ending by it first. */
export function mayGoByEmail({ addressee, template }: Going): boolean {
	const person = facts.person(addressee.case.client.id);
	if (!person) return false;
	const isFirst = isFirstTelling(template, person.situation);
	return waysFor(addressee, { isFirstTelling: isFirst }).includes('email');
}

/** What every program that opens a PDF takes, typed on whatever keyboard; some read no more than the first 32. */
const plain = /^[!-~]+( [!-~]+)*$/;
const LONGEST = 32;

/** `null` when it will do, else the sentence that says why not. */
export function passwordFault(password: string): string | null {
	if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`;
	const weak = passphraseFault(password);
	if (weak) return weak;
	return plain.test(password)
		? null
		: 'Use letters without accents, digits and the usual signs, with single spaces: not every program takes others.';
}

/** Six words, drawn until they are short enough: 61 bits. */
export async function newPassword(): Promise<string> {
	for (;;) {
		const words = await suggestPassphrase();
		if (words.length <= LONGEST) return words;
	}
}
