import type { Country } from '$lib/domain/rules/country';

export default {
	id: 'IE',
	crisisLines: [
		{ name: 'Samaritans', contact: 'call 116 123' },
		{ name: 'Text About It', contact: 'text HELLO to 50808' }
	],
	emergencyNumber: '112 or 999',
	doctor: 'your GP',
	findOthers: 'To find others, ask your GP, or look in the register of a professional body.',
	overseer: {
		letter: 'the Data Protection Commission',
		form: 'the Data Protection Commission (dataprotection.ie)'
	},
	formLaw: 'consent',
	setsNotesApart: false,
	hasHealthPlans: false,
	hasPayerNumbers: false,
	notThere: /\bhealth plan\b|\bMedicaid\b|\bMedicare\b|\b988\b|\bNHS\b|\bICO\b|\bUK GDPR\b/,
	region: 'GB'
} satisfies Country;
