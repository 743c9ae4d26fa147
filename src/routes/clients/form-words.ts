/** The words of the client form, as choices. */
import type { Client, Recipient } from '$lib/domain/records';
import words from './form-words.json';

type Options<T> = readonly { value: T; label: string; hint?: string }[];
type Authority = 'legalAuthority' | 'mayKnow' | 'mayReceive' | 'noContact';
type Words = {
	standingOptions: Options<Client['standing']>;
	formatOptions: Options<Client['format']>;
	frequencyOptions: Options<Client['frequency']>;
	weekdayOptions: Options<string | null>;
	minorOptions: Options<Client['minor']>;
	roleOptions: Options<Recipient['role']>;
	/** What one person may, as one row of questions; the first is asked of those who decide alone. */
	authorityQuestions: readonly {
		field: Authority;
		label: string;
		options: Options<boolean | null>;
	}[];
	signsOptions: Options<Recipient['signs']>;
};

export const { standingOptions, formatOptions, frequencyOptions, weekdayOptions } = words as Words;
export const { minorOptions, roleOptions, authorityQuestions, signsOptions } = words as Words;
