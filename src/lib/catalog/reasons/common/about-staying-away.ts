import { attempts } from '$lib/catalog/letters/blocks/attempts';
import { endsUnlessAnswered } from '$lib/catalog/letters/blocks/days-ahead';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { keptUntil } from '$lib/catalog/letters/blocks/kept-until';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import * as say from '$lib/catalog/letters/blocks/about-them/words';
import type { NoticeBeside } from './beside';
import { guardianStaysAway } from './letters';

/** Nobody comes or answers: the day, one open session, and the way back. */
export const aboutStayingAway = (): NoticeBeside => ({
	guardian: guardianStaysAway,
	subject: (situation) =>
		`The work ends on ${endsUnlessAnswered(situation)} unless I hear from you`,
	body: (situation) => [
		`${say.opening(situation)} I have not seen ${say.called(situation)} for some time, and I hope that you are both well. ${attempts(situation, '') ?? ''} If I do not hear from you, the work ends on ${endsUnlessAnswered(situation)}.`,
		`You do not have to explain anything. ${say.staysPrivate(situation)}${say.whoElse(situation)} Thank you for the trust you have placed in me.`,
		{ kind: 'heading', text: `One session is open for ${say.called(situation)}` },
		`Until ${endsUnlessAnswered(situation)}, ${say.called(situation)} can have one more session: to say goodbye well, to plan what comes next, or to go on. Please ${reach(situation.practice)} by then. It is also fine not to come.`,
		...goingOn(situation, say.othersFor(situation)),
		{ kind: 'heading', text: 'Records' },
		`I will keep the records safe ${keptUntil(situation)}. For a copy, a short written request will do.`,
		...helpAtOnce(situation),
		...say.comingBackFor(situation)
	]
});
