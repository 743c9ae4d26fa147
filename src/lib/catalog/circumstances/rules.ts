/** Special situations that follow from other facts, or hold up more than a row can say. */
import { adviceBeforeAnyWord, beforeAnyWord } from '$lib/catalog/reasons/common/before-any-word';
import fromAfar from '$lib/catalog/reasons/common/from-afar.json';
import type {
	Circumstance,
	CircumstanceId,
	PathChanges,
	Situation,
	StepId
} from '$lib/domain/rules';
import {
	isBackInTouch,
	isRecentFormer,
	isToldAnotherDay,
	letterReturnedOn,
	letterSteps,
	milestones,
	wantsNoProvider
} from '$lib/domain/rules';

/** Whatever is written to those who decide for somebody waits until it was checked that they do. */
const lettersAfter = (check: StepId): PathChanges['gates'] =>
	Object.fromEntries(letterSteps.map((step) => [step, [check]]));

/** Nobody is told or written to who has died. */
const isAlive = ({ case: { client } }: Situation): boolean =>
	!client.circumstances.includes('deceased');

const isOutOfDate = ({ known: { reads } }: Situation): boolean =>
	reads === 'anotherDay' || reads === 'otherKeeper';

export const rules: Partial<
	Record<CircumstanceId, Partial<Pick<Circumstance, 'gates' | 'holds' | 'words'>>>
> = {
	'told-another-day': {
		holds: (situation) =>
			isAlive(situation) &&
			isToldAnotherDay(situation) &&
			!(milestones.told in situation.reason.waives)
	},
	'letter-out-of-date': { holds: (situation) => isAlive(situation) && isOutOfDate(situation) },
	'at-risk': { holds: ({ case: { client } }) => client.atRisk },
	minor: {
		gates: {
			'tell-in-session': ['check-custody'],
			'state-the-essentials': ['check-custody'],
			'tell-guardian-or-partner': ['check-custody'],
			...lettersAfter('check-custody')
		},
		holds: ({ minor }) => minor
	},
	'guardians-disagree': { gates: beforeAnyWord(['settle-who-hears-what']) },
	'lacks-capacity': {
		gates: {
			'tell-guardian-or-partner': ['check-decision-maker'],
			...lettersAfter('check-decision-maker')
		}
	},
	'not-alone': { holds: ({ case: { client } }) => client.format !== 'individual' },
	elsewhere: {
		holds: ({ case: { client }, practice }) =>
			client.place !== null && client.place !== practice.place
	},
	threatened: { gates: adviceBeforeAnyWord, words: fromAfar },
	'back-in-touch': { holds: isBackInTouch },
	'letter-returned': { holds: (situation) => letterReturnedOn(situation) !== null },
	'no-next-provider': { holds: wantsNoProvider },
	'former-client': { holds: isRecentFormer },
	'waiting-list': { holds: ({ case: { client } }) => client.standing === 'waiting' }
};
