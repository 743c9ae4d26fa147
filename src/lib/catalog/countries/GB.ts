import type { Country } from '$lib/domain/rules/country';

export default {
	id: 'GB',
	crisisLines: [{ name: 'Samaritans', contact: 'call 116 123' }],
	emergencyNumber: '999',
	doctor: 'your GP',
	findOthers: 'To find others, ask your GP, or look in the register of a professional body.',
	overseer: {
		letter: 'the Information Commissioner’s Office',
		form: 'the Information Commissioner’s Office (ico.org.uk)'
	},
	formLaw: 'consent',
	setsNotesApart: false,
	hasHealthPlans: false,
	hasPayerNumbers: false,
	notThere: /\bhealth plan\b|\bMedicaid\b|\bMedicare\b|\b988\b/,
	region: 'GB'
} satisfies Country;
