/** What changes what comes first, and who hears and decides. */
import { lettersAfter, ticked, workedOut } from './common/kinds';
import { beforeAnyWord } from '$lib/catalog/reasons/common/before-any-word';
import { milestones } from '$lib/domain/rules/milestones';
import { isTicked } from '$lib/domain/rules/situation';

export default {
	'told-another-day': workedOut({
		title: 'They were told another day',
		about:
			'A day has moved since they were told: they hear the new one from you, and that it changed.',
		brings: ['tell-them-again'],
		watch: ['Until they are told again, they go by the day they know.'],
		source:
			'S: NASW Code of Ethics 1.17(e): tell clients promptly; for a moved day it is our reading (2026-11-29)',
		holds: ({ known, reason }) =>
			known.knows === 'anotherDay' && !(milestones.told in reason.waives)
	}),
	'letter-out-of-date': workedOut({
		title: 'Their letter no longer holds',
		about: 'A day in it has moved, or somebody else keeps the records: a letter puts it right.',
		brings: ['correct-the-letter'],
		watch: [],
		source:
			'S: Psychiatric News 2020: notice in writing; that a change is written too is our reading (2026-11-29)',
		holds: ({ known }) => known.reads === 'anotherDay' || known.reads === 'otherKeeper'
	}),
	'in-crisis': ticked({
		title: 'In crisis now',
		about:
			'This client’s clock stands still. The crisis and the level of care come first; days run again once you take this away.',
		brings: ['steady-first', 'choose-level-of-care', 'review-safety-plan'],
		stopsClock: true,
		watch: [
			'Never end in the middle of a crisis. If you are gone yourself, whoever covers holds them.'
		],
		source: 'S: Standards C.5, in crisis now; AMHCA (2026-11-22)'
	}),
	'at-risk': workedOut({
		title: 'At risk',
		about:
			'Told among the first, in person or by phone, in a stable week. The first visit with the next provider comes before the last session with you.',
		brings: ['consult', 'overlap-with-next'],
		watch: ['No gap longer than seven days.'],
		source: 'B: Standards C.5, high risk; AMHCA, safety plan; Psychiatric News 2023 (2026-11-22)',
		holds: ({ case: { client } }) => client.atRisk
	}),
	minor: workedOut({
		title: 'A minor',
		about:
			'They hear it in words for their age; those with the right to decide get the letter. What the child may keep private stays private.',
		brings: ['check-custody'],
		gates: {
			'tell-in-session': ['check-custody'],
			'state-the-essentials': ['check-custody'],
			'tell-guardian-or-partner': ['check-custody'],
			...lettersAfter('check-custody')
		},
		watch: ['A minor’s own consent to care stays between you and them.'],
		source: 'B: CPH and Associates 2005; COMAR 10.01.16.06 (2026-11-22)',
		holds: ({ minor }) => minor
	}),
	'guardians-disagree': ticked({
		title: 'Those who decide disagree',
		about:
			'Nothing is told or sent before it is settled who may hear what, and whose signature counts.',
		brings: ['settle-who-hears-what'],
		gates: beforeAnyWord(['settle-who-hears-what']),
		watch: ['Take no side, and let no signature of one stand for the other.'],
		source: 'B: CPH and Associates 2005; standards C.5, conflict over records (2026-11-29)',
		holds: (situation) => isTicked(situation, 'guardians-disagree')
	}),
	'lacks-capacity': ticked({
		title: 'Cannot decide alone',
		about: 'A guardian or decision-maker gets the notice, and your client hears it from you too.',
		brings: ['check-decision-maker', 'tell-guardian-or-partner'],
		gates: {
			'tell-guardian-or-partner': ['check-decision-maker'],
			...lettersAfter('check-decision-maker')
		},
		watch: [],
		source: 'C: Standards C.5, lacks capacity (2026-11-22)'
	}),
	'not-alone': workedOut({
		title: 'Couple, family or group',
		about:
			'Each person has a notice, a release and a letter of their own, and no letter names another.',
		brings: [],
		watch: [
			'No secrets in a joint letter.',
			'A release needs the signature of each adult for their own part.'
		],
		source: 'B: Arizona R4-6-1105(E); Minnesota 7200.4710 (2026-11-22)',
		holds: ({ case: { client } }) => client.format !== 'individual'
	})
};
