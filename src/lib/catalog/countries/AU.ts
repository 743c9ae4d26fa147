import type { Country } from '$lib/domain/rules/country';

const commissioner = 'the Office of the Australian Information Commissioner';

export default {
	id: 'AU',
	crisisLines: [{ name: 'Lifeline', contact: 'call 13 11 14' }],
	emergencyNumber: '000',
	doctor: 'your GP',
	findOthers: 'To find others, ask your GP for names near you.',
	overseer: { letter: commissioner, form: commissioner },
	formLaw: null,
	setsNotesApart: false,
	hasHealthPlans: false,
	hasPayerNumbers: false,
	notThere: /\bhealth plan\b|\bMedicaid\b|\b988\b/,
	region: 'GB'
} satisfies Country;
