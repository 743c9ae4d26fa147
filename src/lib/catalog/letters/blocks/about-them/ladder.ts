import attendanceWarning from '$lib/catalog/letters/attendance-warning';
import checkIn from '$lib/catalog/letters/check-in';
import { attempts } from '$lib/catalog/letters/blocks/attempts';
import { answerBy, withinAWeek } from '$lib/catalog/letters/blocks/days-ahead';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import type { AboutThem } from './about-them';
import * as say from './words';

/** A few lines when they have not come. */
export const howAreYou: AboutThem = {
	of: checkIn,
	documentTitle: 'A short note',
	subject: () => 'How are you both?',
	body: (situation) => [
		`${say.opening(situation)} ${say.called(situation)} and I have not met for a little while, and I would like to know how you both are.`,
		`Please ${reach(situation.practice)} by ${withinAWeek(situation)}, if you can. A short line is enough. If you would like to set a new day, or would rather leave it for now, just tell me. Either is fine.`,
		...helpAtOnce(situation),
		'I hope to hear from you.'
	]
};

/** With a day to answer by, and what happens then. */
export const pleaseAnswer: AboutThem = {
	of: attendanceWarning,
	documentTitle: 'Please let me know',
	subject: (situation) => `Please let me know by ${answerBy(situation)}`,
	body: (situation) => [
		`${say.opening(situation)} ${say.called(situation)} and I have not met for some time, and I would like to know how you both are. ${attempts(situation, '') ?? ''}`.trim(),
		'There may be a good reason: health, school, work, money, travel, time, or something about our sessions. You can tell me, and we can look for a way.',
		{ kind: 'heading', text: `Please let me know by ${answerBy(situation)}` },
		`Would you like to go on, or would you both rather stop? Either is fine. Please ${reach(situation.practice)} by ${answerBy(situation)}. A short line is enough.`,
		'If I do not hear from you by then, I will take it that you wish to stop for now. I will then write once more, with a day for the end, names of others and one last session on offer. What we agreed on about missed sessions is with this letter.',
		...helpAtOnce(situation),
		'I hope to hear from you.'
	],
	enclosures: ['What we agreed on about missed sessions']
};
