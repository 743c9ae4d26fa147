import type { Topic } from './words';

/** What is answered alike before every break from which the therapist comes back. */
export const leaveAnswers = {
	becauseOfMe: 'No. It would have come all the same.',
	comeBack:
		'Yes, that is the plan. If the day moves, I will let you know before then. And if you have found somebody else by that time, that is fine too.',
	next: 'A colleague covers for me, and I will give you the name and number. If you would rather change for good, I will give you other names as well.',
	writing:
		'I will not read or answer messages while I am away. The colleague who covers for me will, and my letter says how to reach them.',
	records:
		'They stay safe where they are. If you need a copy while I am away, my letter says whom to ask.',
	notWell:
		'Call the colleague who covers for me. At any hour, the crisis lines in my letter are there, and we will write down what helps before I go.'
} satisfies Partial<Record<Topic, string>>;
