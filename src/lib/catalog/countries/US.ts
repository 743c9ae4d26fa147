import type { Country } from '$lib/domain/rules/country';

const civilRights = 'the Office for Civil Rights of the US Department of Health and Human Services';

export default {
	id: 'US',
	crisisLines: [{ name: 'Suicide and Crisis Lifeline', contact: 'call or text 988' }],
	emergencyNumber: '911',
	doctor: 'your doctor',
	findOthers: 'To find others, ask your health plan or your doctor for names near you.',
	overseer: { letter: civilRights, form: civilRights },
	formLaw: 'authorization',
	/** 45 CFR 164.524(a)(1). */
	setsNotesApart: true,
	hasHealthPlans: true,
	hasPayerNumbers: true,
	notThere: /\byour GP\b|\bNHS\b|\bSamaritans\b/,
	region: 'US'
} satisfies Country;
