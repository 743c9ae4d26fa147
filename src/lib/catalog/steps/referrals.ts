/** Who is there for them afterwards. */
import { forEverybody, whereBrought } from './common/kinds';
import { afterStepInTime, afterTelling, offerReferralsBy } from '$lib/domain/path/notice-plan';
import { withoutDelay } from '$lib/domain/path/special-days';
import { tellBy } from '$lib/domain/rules/tell-by';
import { milestones } from '$lib/domain/rules/milestones';

export default {
	'arrange-cover': whereBrought({
		code: 'C4-27',
		title: 'Arrange cover for them',
		act: 'Cover arranged',
		why: 'While you are away somebody knows their name, and they know whom to call.',
		good: 'A colleague has said yes, and your client has the number on paper.',
		source: 'B: APA 3.12, interruption of services (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: (situation) =>
			situation.reason.byExecutor && situation.case.client.atRisk
				? tellBy(situation)
				: afterTelling({ days: 30, share: 1 / 3, why: 'Within a month of telling them.' })(
						situation
					)
	}),
	'name-the-unit': whereBrought({
		code: 'C4-23',
		title: 'Name the place and the way there',
		act: 'Place and way there named',
		why: 'In a crisis a list of names is no help: one place, one person, one way to get there.',
		good: 'A named unit has a place, and they know who goes with them.',
		source: 'S: Standards C.4, crisis transfer (2026-11-22)',
		mayAlsoEnd: ['declined'],
		dueOn: withoutDelay(null, 0, 'On the first day: it cannot wait.')
	}),
	'offer-a-transfer': whereBrought({
		code: 'C4-28',
		title: 'Offer a transfer too',
		act: 'Transfer offered',
		why: 'Some would rather change now than wait. It should be as easy as waiting.',
		good: 'You said it without leaning to one side, and would help with either.',
		source: 'S: Standards C.4, planned leave (2026-11-22)',
		dueOn: afterTelling({ days: 30, share: 1 / 3, why: 'Within a month of telling them.' })
	}),
	'assess-need': forEverybody({
		code: '2.1',
		group: 'wishes',
		title: 'Ask what they need next',
		act: 'Need for further care talked over',
		why: 'Some want to go straight on with somebody else, some want a rest, some are done.',
		good: 'You agree on one word: none, optional, continuing or urgent.',
		source: 'C: ACA Code of Ethics A.11 (2026-11-22)',
		dueOn: afterTelling({ days: 14, share: 1 / 6, why: 'In the talk that follows the news.' })
	}),
	'choose-options': forEverybody({
		code: '2.2',
		group: 'referrals',
		title: 'Choose three options',
		act: 'Options chosen',
		why: 'One name is a gamble; three leave a choice.',
		good: 'Three that fit need, cost, insurance, language, place and who they feel at ease with.',
		source:
			'A: American Psychiatric Association, Psychiatric News 2023, on closing and transfer (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: offerReferralsBy
	}),
	'check-openings': forEverybody({
		code: '2.4',
		group: 'referrals',
		title: 'Check that they have openings',
		act: 'Openings checked',
		why: 'Nothing discourages more than three calls and three full practices.',
		good: 'Somebody asked each one in the last weeks, and none is about to close as well.',
		source: 'A: Psychiatric News 2023; Society for Psychotherapy, The doctor is out (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: offerReferralsBy
	}),
	'give-referral-details': forEverybody({
		code: '2.3',
		group: 'referrals',
		title: 'Give them the names',
		act: 'Referrals given',
		why: 'A name, a telephone number and a word on why this person make the first call easier.',
		good: 'Given on paper, with name, telephone and address.',
		source: 'B: APA Ethics Code 10.10(c): suggest other providers before ending (2026-11-22)',
		dueOn: offerReferralsBy
	}),
	'give-crisis-resources': forEverybody({
		code: '2.8',
		title: 'Give crisis numbers',
		act: 'Crisis numbers given',
		why: 'They must be able to reach somebody at three in the morning, also when you are gone.',
		good: 'Emergency number and crisis line of the place where they live, on paper.',
		source:
			'A: American Psychiatric Association, Psychiatric News 2023, on closing and transfer (2026-11-22)',
		dueOn: offerReferralsBy
	}),
	'record-choice': forEverybody({
		code: '2.6',
		group: 'choice',
		title: 'Note their choice',
		act: 'Choice noted',
		why: 'Accepting and refusing are both good answers, and both are worth a line in the record.',
		good: 'You know whom they chose and when the first visit is, or that they want nobody for now.',
		source:
			'B: APA Ethics Code 10.10(c); the record of what was offered is the protection (2026-11-22)',
		waitsForOthers: true,
		dueOn: afterStepInTime(milestones.referralsOffered, 14, 'Two weeks to think it over.')
	}),
	'help-with-first-call': forEverybody({
		code: '2.5',
		title: 'Help with the first call',
		act: 'Helped with the first call',
		why: 'For some the first call is the hardest step.',
		good: 'You offered to call together, or to call ahead with their leave.',
		source: 'S: Our reading of several guides (2026-11-22)',
		optional: true,
		dueOn: () => null
	}),
	'plan-the-gap': forEverybody({
		code: '2.7',
		title: 'Plan for a wait',
		act: 'Plan for the wait made',
		why: 'Between your last session and the first visit there may be weeks.',
		good: 'They know whom to call in between. For a client at risk the gap is no longer than a week.',
		source: 'S: Our reading of AMHCA and Psychiatric News 2023 (2026-11-22)',
		optional: true,
		dueOn: () => null
	})
};
