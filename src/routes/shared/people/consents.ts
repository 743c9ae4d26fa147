/** What somebody agreed to, as choices. */
import type { Contact } from '$lib/domain/records';
import words from './consents.json';

type Options = readonly { value: Contact['mail']; label: string }[];

export const { mailOptions, voicemailOptions, textOptions, emailOptions } = words as Record<
	keyof typeof words,
	Options
>;
