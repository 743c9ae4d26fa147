import correction, { changes, changeSubject, hadALetter } from '$lib/catalog/letters/correction';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import { records } from '$lib/catalog/letters/blocks/your-records';
import type { AboutThem } from './about-them';
import * as say from './words';

/** To those whose letter no longer holds. */
export const changed: AboutThem = {
	of: correction,
	documentTitle: 'What has changed since my letter',
	subject: changeSubject,
	body: (situation) => [
		`${say.opening(situation)} ${hadALetter(situation)} Something in it has changed, and I am sorry for that. ${changes(situation).replace('Our last session', 'The last session')}`,
		`The rest of that letter still holds. If this makes things hard for ${say.called(situation)} or for you, please ${reach(situation.practice)}. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
		...(situation.reason.practiceEnds
			? records(situation, `${say.called(situation)}’s`)
			: say.recordsOf()),
		...helpAtOnce(situation),
		say.wish(situation)
	]
};
