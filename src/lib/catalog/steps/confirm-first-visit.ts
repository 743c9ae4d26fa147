import { addDays, day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import { onceEnded } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'confirm-first-visit',
	code: '4.5',
	stage: 'transition',
	group: null,
	order: 50,
	title: 'First visit kept?',
	act: 'First visit kept',
	why: 'More clients are lost between two therapists than anywhere else.',
	good: 'They, or the next provider with their release, told you that the first visit took place.',
	source: {
		text: 'Society for Psychotherapy, Working with transfer clients; our weight on it',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: true,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => {
		const {
			lastSessionOn,
			case: { client }
		} = situation;
		if (lastSessionOn === null) return null;
		const [days, why] = client.atRisk
			? [0, 'By the last session, since this client is at risk.']
			: [14, 'Two weeks after the last session.'];
		return onceEnded(situation, milestones.nextProviderChosen, addDays(lastSessionOn, days), why);
	}
} satisfies Step;
