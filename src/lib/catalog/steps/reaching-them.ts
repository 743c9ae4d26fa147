/** How they may be reached, and the attempts to reach who stays away. */
import { forEverybody, whereBrought } from './common/kinds';
import { afterBeginning, afterFirstCall, withTelling } from '$lib/domain/path/notice-plan';

export default {
	'check-contact-wishes': forEverybody({
		code: '1.1',
		title: 'Ask how you may reach them',
		act: 'Asked how to reach them',
		why: 'A letter or a message can reach the wrong eyes. Their wishes may have changed since intake.',
		good: 'You know whether mail, voicemail and e-mail are all right, and whether another address is safer.',
		source:
			'C: 45 CFR 164.522(b), confidential communications; asking for leave to write at intake is usual (2026-11-22)',
		dueOn: withTelling
	}),
	'call-them': whereBrought({
		code: 'C4-12',
		title: 'Call them',
		act: 'Called',
		why: 'A voice is quicker and kinder than a letter, and it may be a simple mistake.',
		good: 'One call. On a voicemail only your name and number, if they agreed to voicemail.',
		source: 'S: Standards C.4, outreach ladder, day 0 (2026-11-22)',
		dueOn: afterBeginning(0, 'On the first day of this ending.')
	}),
	'send-a-message': whereBrought({
		code: 'C4-13',
		title: 'Send a short message',
		act: 'Message sent',
		why: 'Some people answer a line who never answer a call.',
		good: 'By the way they agreed to: that you missed them, and how to reach you.',
		source: 'S: Standards C.4, outreach ladder, day 2 to 3 (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: afterFirstCall(3, 'Three days after the first call.')
	}),
	'call-again': whereBrought({
		code: 'C4-14',
		title: 'Call again, and think of their welfare',
		act: 'Called again',
		why: 'A second call a week later, and one question: could something have happened?',
		good: 'An emergency contact only where there is risk and the law or their consent allows it.',
		source: 'S: Standards C.4, outreach ladder, day 7 (2026-11-22)',
		dueOn: afterFirstCall(7, 'A week after the first call.')
	}),
	'send-a-warning': whereBrought({
		code: 'C4-15',
		title: 'Write with a day to answer by',
		act: 'Letter with a day sent',
		why: 'They learn what will happen and when, and that the door is still open.',
		good: 'Plain and friendly: the days missed, what would help, a day ten to fourteen days ahead.',
		source: 'S: Standards C.4, outreach ladder, day 14; letter L12 (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: afterFirstCall(14, 'Two weeks after the first call.')
	})
};
