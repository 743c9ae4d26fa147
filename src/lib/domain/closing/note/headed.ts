/** Steps that have their line under a heading of its own; all others stand under what else was done, or left out. */
import type { StepId } from '$lib/domain/rules/ids';
import { milestones as at } from '$lib/domain/rules/milestones';

export const headed = {
	consultation: { consult: 'Consultation', 'ask-lawyer-and-insurer': 'Lawyer or insurer asked' },
	notice: {
		[at.told]: 'Told',
		[at.toldAgain]: 'Told again',
		[at.letter]: 'Written notice',
		[at.corrected]: 'Letter put right'
	},
	closure: {
		[at.sessionsHeld]: 'Closure sessions',
		[at.safetyPlan]: 'Safety plan',
		'agree-on-what-helps': 'What helps',
		'agree-on-contact-after': 'Contact afterwards'
	},
	referrals: {
		[at.referralsOffered]: 'Referrals',
		[at.nextProviderChosen]: 'Next provider',
		'give-crisis-resources': 'Crisis numbers'
	},
	handOver: {
		[at.release]: 'Release',
		[at.summary]: 'Summary',
		'confirm-receipt': 'Arrival of the summary',
		[at.firstVisit]: 'First visit',
		'offer-records': 'Records offered',
		'end-follow-up': 'Follow-up'
	}
} satisfies Record<string, Partial<Record<StepId, string>>>;

export const isHeaded = (step: string) => Object.values(headed).some((each) => step in each);
