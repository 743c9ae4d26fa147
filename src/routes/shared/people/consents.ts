/** What somebody agreed to, as choices. */
import type { Contact } from '$lib/domain/records';

type Options = readonly { value: Contact['mail']; label: string }[];

export const mailOptions: Options = [
	{ value: 'agreed', label: 'May be mailed' },
	{ value: 'refused', label: 'Do not mail' },
	{ value: null, label: 'Not asked yet' }
];

export const voicemailOptions: Options = [
	{ value: 'agreed', label: 'May be left' },
	{ value: 'refused', label: 'No voicemail' },
	{ value: null, label: 'Not asked yet' }
];

export const textOptions: Options = [
	{ value: 'agreed', label: 'May be texted' },
	{ value: 'refused', label: 'No text messages' },
	{ value: null, label: 'Not asked yet' }
];

export const emailOptions: Options = [
	{ value: 'agreed', label: 'May be e-mailed' },
	{ value: 'refused', label: 'No e-mail' },
	{ value: null, label: 'Not asked yet' }
];
