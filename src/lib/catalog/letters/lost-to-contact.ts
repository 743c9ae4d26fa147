import { endsUnlessAnswered } from './blocks/days-ahead';
import { keptUntil } from './blocks/kept-until';
import { letter } from './blocks/letter';
import { missingOfOne } from './blocks/of-one';
import { toSomebodyAway, unknownAttempts } from './blocks/to-somebody-away';

export default letter({
	id: 'lost-to-contact',
	code: 'L20',
	version: 2,
	title: 'Our work ends unless you write or call',
	about: 'To the last known address of somebody who no longer answers: the day, and the way back.',
	step: 'give-written-notice',
	fits: ({ reason, minor }) => reason.id === 'lost-to-contact' && !minor,
	missing: missingOfOne,
	unknown: unknownAttempts,
	documentTitle: 'About your file',
	subject: (situation) =>
		`Our work ends on ${endsUnlessAnswered(situation)} unless I hear from you`,
	body: (situation) =>
		toSomebodyAway(situation, {
			fact: `I have not heard from you for some time, and I hope that you are well. If I do not hear from you, our work ends on ${endsUnlessAnswered(situation)}, and I will close your file.`,
			kept: keptUntil(situation)
		})
});
