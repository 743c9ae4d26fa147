import type { Prose } from '$lib/domain/letters/letter';
import type { Practice } from '$lib/domain/records';

/** Who covers, as an entry, after a lead of one's own. */
export function cover({ coverName, coverPhone }: Practice, title: string, lead: string): Prose[] {
	return [
		{ kind: 'heading', text: title },
		lead,
		{ kind: 'entries', entries: [{ name: coverName ?? '', lines: [coverPhone ?? ''] }] }
	];
}

export function missingCover({ coverName, coverPhone }: Practice): string[] {
	const isKnown = Boolean(coverName?.trim() && coverPhone?.trim());
	return isKnown ? [] : ['Add who covers, with a telephone number, on the emergency sheet.'];
}
