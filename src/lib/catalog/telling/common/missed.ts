import type { Answers } from './words';

/** What is answered alike where somebody stayed away and is reached again. */
export const missedAnswers: Answers = {
	whyNow:
		'Because I do not want to leave it open between us. You should know where you stand, and I should know how you are.',
	becauseOfMe:
		'I am not cross with you, and you do not have to explain yourself. People stay away for many reasons.',
	comeBack:
		'Yes. Until the day in my letter your place is there. After that you can still call, and I will see you if I have room or help you to find somebody.',
	next: 'My letter has names of people you could ask. If you tell me what you look for, I can ask first whether they have room.',
	notWell:
		'Tell me now if you are not well, and we will think about what helps today. At any hour, the crisis lines in my letter are there.'
};
