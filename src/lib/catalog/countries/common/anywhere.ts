import type { Country } from '$lib/domain/rules/country';

/** Where no country is known: what holds everywhere. */
export default {
	id: null,
	crisisLines: [],
	emergencyNumber: '',
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
	region: null
} satisfies Country;
