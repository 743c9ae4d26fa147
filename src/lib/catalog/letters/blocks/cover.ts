import type { Block } from '$lib/domain/letters/letter';
import type { Practice } from '$lib/domain/records';
import { paragraph } from './news';

/** Who covers, as an entry, after a lead of one's own. */
export function cover({ coverName, coverPhone }: Practice, title: string, lead: string): Block[] {
	return [
		{ kind: 'heading', text: title },
		paragraph(lead),
		{ kind: 'entries', entries: [{ name: coverName ?? '', lines: [coverPhone ?? ''] }] }
	];
}

export function missingCover({ coverName, coverPhone }: Practice): string[] {
	const isKnown = Boolean(coverName?.trim() && coverPhone?.trim());
	return isKnown ? [] : ['Add who covers, with a telephone number, on the emergency sheet.'];
}
