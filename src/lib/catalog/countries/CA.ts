import type { Country } from '$lib/domain/rules/country';

export default {
	id: 'CA',
	crisisLines: [{ name: 'Suicide Crisis Helpline', contact: 'call or text 9-8-8' }],
	emergencyNumber: '911',
	doctor: 'your doctor',
	findOthers: 'To find others, ask your doctor for names near you.',
	overseer: {
		letter: 'the privacy commissioner where you live',
		form: 'the office that looks after privacy where I live'
	},
	formLaw: null,
	setsNotesApart: false,
	hasHealthPlans: false,
	hasPayerNumbers: false,
	notThere: null,
	region: 'GB'
} satisfies Country;
