import { allNeeds } from '$lib/domain/letters/needs';
import { endsUnlessAnswered } from '$lib/catalog/letters/blocks/days-ahead';
import { keptUntil } from '$lib/catalog/letters/blocks/kept-until';
import { notice } from '$lib/catalog/letters/blocks/letter';
import { missingOfOne } from '$lib/catalog/letters/blocks/of-one';
import { toSomebodyAway, unknownAttempts } from '$lib/catalog/letters/blocks/to-somebody-away';

export default notice({
	id: 'lost-to-contact',
	code: 'L20',
	version: 2,
	title: 'Our work ends unless you write or call',
	about: 'To the last known address of somebody who no longer answers: the day, and the way back.',
	needs: allNeeds,
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
