/** Where a letter that came back may go once more. */
import { addressLines, below, type Contact } from '$lib/domain/records';
import type { Region } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';

/** The same letter to these lines below the name it was written to. */
export function readdressed(letter: Letter, address: readonly string[]): Letter {
	const [name = ''] = letter.to;
	return { ...letter, to: [name, ...address] };
}

export type AddressChoice = 'before' | 'onFile' | 'other';

/** Where it may go now: where it went, what is on file if that is another address, or one written here. */
export function addressChoices(
	letter: Letter,
	contact: Contact | null,
	region: Region
): { value: AddressChoice; label: string; hint: string }[] {
	const before = letter.to.slice(1);
	const onFile = contact ? addressLines(contact, region) : [];
	const isNew = onFile.length > 0 && onFile.join('\n') !== before.join('\n');
	return [
		...(isNew
			? [{ value: 'onFile' as const, label: 'The address on file now', hint: onFile.join(', ') }]
			: []),
		{
			value: 'other',
			label: 'Another, safer address',
			hint: contact ? 'It is kept for all later letters.' : ''
		},
		{
			value: 'before',
			label: 'The same address once more',
			hint: before.join(', ') || 'No address stood on it.'
		}
	];
}

/** The lines of the chosen address; empty: none is written yet. What is handed over needs no other than stands on it. */
export function chosenAddress(
	choice: AddressChoice,
	letter: Letter,
	contact: Contact | null,
	written: string,
	region: Region,
	isHanded = false
): string[] {
	const isNone = choice === 'other' && written.trim() === '';
	if (choice === 'before' || (isNone && isHanded)) return letter.to.slice(1);
	if (choice === 'other') return below(letter.to[0] ?? '', written);
	return contact ? addressLines(contact, region) : [];
}
