/** Telling the client, and all whom it concerns. */
import { forEverybody, whereBrought } from './common/kinds';
import {
	afterBeginning,
	afterTelling,
	beforeTelling,
	withTelling
} from '$lib/domain/path/notice-plan';
import { againDue } from '$lib/domain/path/tell-again';
import { tellBy } from '$lib/domain/rules/tell-by';

export default {
	'tell-in-session': forEverybody({
		code: '1.2',
		group: 'told',
		title: 'Tell them',
		act: 'Told',
		why: 'Hearing it from you, with time to talk, comes before any letter.',
		good: 'You said it early in the session and plainly, and left time for what it stirred.',
		source:
			'A: NASW Code of Ethics 1.17(e): tell clients promptly; CRPO Standard 6.4: direct notice is best (2026-11-22)',
		dueOn: tellBy
	}),
	'tell-them-again': whereBrought({
		code: 'C5-19',
		group: 'told',
		title: 'Tell them again',
		act: 'Told again, with the day as it is now',
		why: 'They go by a day that no longer holds.',
		good: 'You said which day changed, what it is now, and that you are sorry for the change; then the letter.',
		source:
			'S: NASW Code of Ethics 1.17(e): tell clients promptly; that a moved day is told again is our reading (2026-11-29)',
		mayAlsoEnd: ['unreachable'],
		dueOn: (situation) => againDue(situation, situation.known.told)
	}),
	'state-the-essentials': forEverybody({
		code: '1.6',
		group: 'essentials',
		title: 'Say what they need to know',
		act: 'Essentials said',
		why: 'People remember little of such a moment, so a few facts are enough: until when, who helps in between, what happens to their records.',
		good: 'They heard the last day where there is one, who is there now, where to turn in a crisis, and how to ask for records.',
		source:
			'B: Bernstein and Hartsell, and Psychiatric News 2020, on what a notice holds (2026-11-22)',
		dueOn: withTelling
	}),
	'name-return-window': whereBrought({
		code: 'C4-21',
		title: 'Say when you may be back',
		act: 'Return window said',
		why: 'A window is honest where a day would be a promise.',
		good: 'They know from when, until when, and what happens if it takes longer.',
		source: 'S: Standards D.1, letter L03 (2026-11-22)',
		dueOn: afterTelling({
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
	}),
	'explain-choices': whereBrought({
		code: 'C4-20',
		title: 'Explain every choice',
		act: 'Choices explained',
		why: 'They may stay with the practice, follow you or go elsewhere: it is their choice alone.',
		good: 'You named what speaks for and against each, in the same even voice.',
		source: 'A: NASW Code of Ethics 1.17(f) (2026-11-22)',
		dueOn: afterTelling({
			days: 7,
			share: 1 / 8,
			why: 'With the news, or at the session after it.'
		})
	}),
	'check-decision-maker': whereBrought({
		code: 'C5-2',
		title: 'Check who decides for them',
		act: 'Decision-maker checked',
		why: 'A guardian or decision-maker gets the notice, and the person hears it from you too.',
		good: 'You have seen the paper that gives the right, and you told your client yourself.',
		source: 'C: Standards C.5, guardian or lacks capacity (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterTelling({ days: 7, share: 1 / 8, why: 'Before the letter.' })
	}),
	'settle-who-hears-what': whereBrought({
		code: 'C5-21',
		title: 'Ask who may hear what',
		act: 'Settled who may hear what',
		why: 'Where those who decide disagree, a word to one can be used against the other, or against the child.',
		good: 'You read the newest order, asked a lawyer where it is silent, and noted for each who may know, sign and receive.',
		source: 'B: CPH and Associates 2005; standards C.5, conflict over records (2026-11-29)',
		mayAlsoEnd: [],
		dueOn: beforeTelling(7, 'Before anybody hears of the ending.')
	}),
	'check-custody': whereBrought({
		code: 'C5-1',
		title: 'Check who decides for the child',
		act: 'Custody checked',
		why: 'One parent may not be able to end or move treatment alone.',
		good: 'You have seen the order or asked, and know what each may and may not learn.',
		source: 'B: CPH and Associates 2005; COMAR 10.01.16.06 on minors’ own consent (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: beforeTelling(7, 'Before anybody hears of the ending.')
	}),
	'tell-guardian-or-partner': forEverybody({
		code: '1.5',
		title: 'Tell the others it concerns',
		act: 'Others told',
		why: 'A guardian decides with the child; partners, families and groups each have their own ending with you.',
		good: 'Everyone heard it from you, each about their own part only. For a child, you know who has the right to decide.',
		source: 'B: CPH and Associates 2005 on minors; Arizona R4-6-1105(E) on families (2026-11-22)',
		appliesTo: ({ minor, case: { client } }) => minor || client.format !== 'individual',
		dueOn: afterTelling({ days: 7, share: 1 / 8, why: 'Within a week of telling the client.' })
	}),
	'tell-waiting-person': whereBrought({
		code: 'C5-17',
		title: 'Tell them there will be no place',
		act: 'Told that there is no place',
		why: 'Somebody who waits should not wait for nothing.',
		good: 'Two sentences, other places to ask, and the day on which you delete their details.',
		source: 'B: Standards C.5, wait-list (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: afterBeginning(14, 'Within two weeks of the plan.')
	}),
	'confirm-address': whereBrought({
		code: 'C5-15',
		title: 'Make sure the address still holds',
		act: 'Address confirmed',
		why: 'A letter to an old address tells a stranger that somebody was your client.',
		good: 'They, or a source you trust, confirmed it this year.',
		source: 'C: Standards D.1, letter L22; 45 CFR 164.522(b) (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: () => null
	}),
	'write-to-former-client': whereBrought({
		code: 'C5-16',
		title: 'Write about the records',
		act: 'Letter about the records sent',
		why: 'Former clients need to know where their record goes, and nothing else.',
		good: 'Short, neutral, by a plain envelope: the closing day, who keeps the record, how to ask.',
		source: 'B: NASW Assurance Services; VA, NJ and CO rules on former clients (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: () => null
	})
};
