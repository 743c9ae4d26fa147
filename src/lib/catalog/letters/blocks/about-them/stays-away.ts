import clientEnds from '$lib/catalog/letters/client-ends';
import lostToContact from '$lib/catalog/letters/lost-to-contact';
import notAttending from '$lib/catalog/letters/not-attending';
import { attempts } from '$lib/catalog/letters/blocks/attempts';
import { endsUnlessAnswered } from '$lib/catalog/letters/blocks/days-ahead';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { keptUntil } from '$lib/catalog/letters/blocks/kept-until';
import { paragraph } from '$lib/catalog/letters/blocks/news';
import { reach } from '$lib/catalog/letters/blocks/reaching-me';
import type { AboutThem } from './about-them';
import * as say from './words';

/** Nobody comes or answers: the day, one open session, and the way back. */
export const staysAway: AboutThem = {
	of: [notAttending, lostToContact],
	subject: (situation) =>
		`The work ends on ${endsUnlessAnswered(situation)} unless I hear from you`,
	body: (situation) => [
		paragraph(
			`${say.opening(situation)} I have not seen ${say.called(situation)} for some time, and I hope that you are both well. ${attempts(situation, '') ?? ''} If I do not hear from you, the work ends on ${endsUnlessAnswered(situation)}.`
		),
		paragraph(
			`You do not have to explain anything. ${say.staysPrivate(situation)}${say.whoElse(situation)} Thank you for the trust you have placed in me.`
		),
		{ kind: 'heading', text: `One session is open for ${say.called(situation)}` },
		paragraph(
			`Until ${endsUnlessAnswered(situation)}, ${say.called(situation)} can have one more session: to say goodbye well, to plan what comes next, or to go on. Please ${reach(situation.practice)} by then. It is also fine not to come.`
		),
		...goingOn(situation, say.othersFor(situation)),
		{ kind: 'heading', text: 'Records' },
		paragraph(
			`I will keep the records safe ${keptUntil(situation)}. For a copy, a short written request will do.`
		),
		...helpAtOnce(situation),
		...say.comingBackFor(situation)
	]
};

/** They want to end. */
export const theirWish: AboutThem = {
	of: [clientEnds],
	documentTitle: 'A wish to end',
	subject: () => 'A wish to end',
	body: (situation) => [
		paragraph(
			`${say.opening(situation)} I have heard that the sessions with ${say.called(situation)} are to end. I respect that choice. ${say.staysPrivate(situation)}${say.whoElse(situation)} Thank you for the trust you have placed in me.`
		),
		paragraph(
			`One more session is there, if you both like: to look back, to keep what has helped, and to plan what comes next. To set a day, ${reach(situation.practice)}. It is also fine to leave it here. If ${say.called(situation)} wants to see someone else, tell me, and I will give you names of people who have room.`
		),
		...say.recordsOf(),
		...helpAtOnce(situation),
		...say.comingBackFor(situation)
	]
};
