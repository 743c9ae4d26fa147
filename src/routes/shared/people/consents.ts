/** What somebody agreed to, as choices by field. */
import type { Contact } from '$lib/domain/records';
import words from './consents.json';

type Options = readonly { value: Contact['mail']; label: string }[];

export const consents = words as Record<keyof typeof words, Options>;
