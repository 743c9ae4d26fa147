/** Releases, summaries and word to those who go on with the care. */
import { forEverybody, whereBrought } from './common/kinds';
import { afterStepInTime, afterTelling, beforeLastSession } from '$lib/domain/path/notice-plan';
import { withoutDelay } from '$lib/domain/path/special-days';
import { milestones } from '$lib/domain/rules/milestones';

export default {
	'speak-with-the-unit': whereBrought({
		code: 'C4-24',
		title: 'Speak with the unit yourself',
		act: 'Spoken with the unit',
		why: 'What they need to know to keep your client safe is said by you, today.',
		good: 'By phone and in writing, only what is needed; the law lets you in an emergency.',
		source: 'S: Standards C.4, crisis transfer; 45 CFR 164.506 and 164.512(j) (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: withoutDelay(null, 0, 'On the first day: it cannot wait.')
	}),
	'stay-until-accepted': whereBrought({
		code: 'C4-25',
		title: 'Stay until they are taken in',
		act: 'Taken in',
		why: 'Your care does not end with the referral, but when somebody else has begun.',
		good: 'The unit has said yes, and your client knows it.',
		source: 'S: Standards C.4, crisis transfer (2026-11-22)',
		waitsForOthers: true,
		mayAlsoEnd: [],
		dueOn: withoutDelay(null, 0, 'On the first day: you stay until somebody else has begun.')
	}),
	'part-2-consent': whereBrought({
		code: 'C5-10',
		title: 'Use the Part 2 consent',
		act: 'Part 2 consent signed',
		why: 'Records of a substance use programme need a consent of their own, and a notice goes with them.',
		good: 'The consent names what, to whom and why, and the notice on passing it on is enclosed.',
		source: 'B: 42 CFR 2.31 and 2.32 (2026-11-22)',
		dueOn: afterTelling({ days: 30, share: 1 / 2, why: 'In time for the summary.' })
	}),
	'sign-release': forEverybody({
		code: '4.1',
		group: 'hand-over',
		title: 'Have the release signed',
		act: 'Release signed',
		why: 'Nothing goes to the next provider without their written yes.',
		good: 'It says what, to whom, what for and until when, and they have a copy.',
		source: 'A: 45 CFR 164.508(c), core elements and statements (2026-11-22)',
		dueOn: afterStepInTime(
			milestones.nextProviderChosen,
			7,
			'A week after the next provider was chosen.'
		)
	}),
	'send-transfer-summary': forEverybody({
		code: '4.2',
		group: 'hand-over',
		title: 'Send the summary',
		act: 'Summary sent',
		why: 'One or two pages spare them from telling it all again.',
		good: 'They read it before it left. It went encrypted or sealed, and holds no more than the release allows.',
		source: 'B: CASW, closing and transfer records; Bernstein and Hartsell (2026-11-22)',
		mayAlsoEnd: ['declined'],
		dueOn: afterStepInTime(milestones.release, 7, 'A week after the release was signed.')
	}),
	'tell-the-referrer': whereBrought({
		code: 'C5-4',
		title: 'Tell the court or office',
		act: 'Court or office told',
		why: 'They expect to hear that treatment ends, as a fact and from you.',
		good: 'Only the day it ends, and attendance where the order asks for it. They were asked for a new provider.',
		source: 'S: Standards C.5, court-ordered (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: afterTelling({ days: 14, share: 1 / 4, why: 'Within two weeks of telling your client.' })
	}),
	'tell-prescriber': whereBrought({
		code: 'C5-5',
		title: 'Tell the prescriber',
		act: 'Prescriber told',
		why: 'Whoever prescribes should know who is watching from now on.',
		good: 'With a release: the last day, the next provider, what to look out for. No advice on doses.',
		source: 'S: Standards C.5, medication (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: beforeLastSession({ days: 14, share: 1 / 4, why: 'Two weeks before the last session.' })
	}),
	'hand-off-call': forEverybody({
		code: '4.3',
		title: 'Call the next provider',
		act: 'Call with the next provider held',
		why: 'A courtesy that can add safety; studies did not find that it brings more people to the first visit.',
		good: 'Short, with the client’s leave, perhaps with the client on the line.',
		source: 'A: Pace and others 2018, PMC6037516 (2026-11-22)',
		optional: true,
		dueOn: () => null
	})
};
