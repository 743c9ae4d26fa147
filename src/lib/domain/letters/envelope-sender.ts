/** What stands as the sender on an envelope, which the post, neighbours and family see (docs/standards.md D.0). */
import { lines, type Practice } from '$lib/domain/records';

type Sender = Pick<Practice, 'clinician' | 'envelopeSender' | 'address'> &
	Partial<Pick<Practice, 'absentSinceOn' | 'executorName'>>;

/** Narrow where a surname begins so: Counsell, Griefahn, Traumann. */
const words =
	'psych|psic|therap(?:y|i|eut)|counsell?(?:ing|or)|clínica|clinic(?:s|al|ian)?(?!\\p{L})|mental|behaviou?ral|trauma(?!\\p{L})|addiction|recovery|wellness|mindful|healing|marriage|autis[mt]|couples|famil(?:y|ies)|grief(?!\\p{L})|eating|depress|anxi';
/** Letters behind a name; those that are a state as well (MD, MA) are no sign. */
const letters =
	'phd|psyd|edd|dclinpsy|msw|lcsw|licsw|lisw|lmft|mft|lpc|lpcc|lmhc|bacp|ukcp|cpsychol';
const kind = new RegExp(`(?<!\\p{L})(?:(?:${words})|(?:${letters})(?!\\p{L}))`, 'iu');

/** Whether a line gives away what the practice does, by a word or by letters behind a name. */
export const tellsKind = (line: string): boolean => kind.test(line.replace(/\.| (?=D\b)/g, ''));

/** The clinician's name without what stands behind a comma, such as a degree. */
export const plainSender = (clinician: string): string => (clinician.split(',')[0] ?? '').trim();

/**
 * The lines of the return address: who sends, and where to. A line of the address that gives away what the practice
 * does is left out; empty where there is no address.
 */
export function returnAddress(practice: Sender): string[] {
	const { clinician, envelopeSender, address, absentSinceOn, executorName } = practice;
	const left = leftOutOfReturnAddress({ address });
	const where = lines(address).filter((line) => !left.includes(line));
	if (where.length === 0) return [];
	const writer = (absentSinceOn && executorName) || clinician;
	return [envelopeSender?.trim() || plainSender(writer), ...where];
}

/** Lines of the address that envelopes leave out; one that begins with a number is a street, such as Therapia Lane. */
export function leftOutOfReturnAddress({ address }: Pick<Sender, 'address'>): string[] {
	return lines(address).filter((line) => !/^\d/.test(line) && tellsKind(line));
}
