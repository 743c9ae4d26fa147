/** Who gets a letter, and who is held out and why: every person of the list exactly once. */
import { isTwoNames, twoNames, type Case } from '$lib/domain/records';
import {
	copies,
	decisionMakers,
	held,
	joined,
	type Because,
	type Going,
	type Mailing
} from './copies';
import type { Context, Situation, StepId } from '$lib/domain/rules';
import {
	gatesOf,
	has,
	heard,
	hidesSender,
	isAsked,
	isWritten,
	milestones,
	situation
} from '$lib/domain/rules';
import { inOrder } from './order';
import { mostParticular } from './precedence';
import type { LetterTemplate } from './template';

export { byHand, heldOutWords } from './copies';
export type { Because, ByHand, Going, HeldOut, Mailing } from './copies';

/**
 * Sorts everybody into those who get a letter now and those who do not. `byName`: ids of clients chosen one
 * by one, which lets those not told yet, at risk, couples, families and groups through. A minor's letter goes to every
 * guardian with name, address and legal authority; a guardian who lacks one is held out companion it. Of several templates
 * that fit, the most particular is taken. Where others decide with or for a client, the one for those goes to each of
 * them companion the client's own.
 */
export function whoGets(
	cases: readonly Case[],
	templates: readonly LetterTemplate[],
	context: Context,
	byName: ReadonlySet<string> = new Set()
): Mailing {
	const sorted = cases.map((case_) => whatGoes(situation(case_, context), templates, byName));
	return {
		goes: inOrder(
			sorted.flatMap((each) => each.goes),
			context
		),
		heldOut: sorted.flatMap((each) => each.heldOut)
	};
}

/** The same for one person in a situation that is already known. */
export function whatGoes(
	here: Situation,
	templates: readonly LetterTemplate[],
	byName: ReadonlySet<string>
): Mailing {
	const fitting = templates.filter((each) => isFor(each, here));
	const template = mostParticular(fitting.filter(({ to }) => to !== 'decisionMaker'));
	if (!template) return held(here, ...whyNoLetter(here));
	const chosen = byName.has(here.case.client.id);
	const companion = mostParticular(fitting.filter(({ to }) => to === 'decisionMaker'));
	const reason =
		reasonToHold(here, template, companion !== undefined, chosen) ??
		(companion && !chosen ? nobodyDecides(here) : null);
	if (reason) return held(here, ...reason);
	const both = companion ? [template, companion] : [template];
	const [missing] = both.flatMap((each) => each.missing(here));
	if (missing) return held(here, 'incomplete', missing);
	const [unknown] = both.flatMap((each) => each.unknown(here));
	if (unknown) return held(here, 'unknown', unknown);
	const own = copies[template.to](here, template);
	const all =
		companion && own.goes.length > 0 ? joined(own, copies[companion.to](here, companion)) : own;
	return template.step === null ? all : withoutDouble(here, template.step, all);
}

/** Whoever has it already is offered no second one while the others wait for theirs. */
function withoutDouble(here: Situation, step: StepId, all: Mailing): Mailing {
	const has = ({ addressee: { recipient } }: Going) =>
		here.reached(step).includes(recipient?.id ?? here.case.client.id);
	const given = { because: 'alreadyGiven', sentence: hasAlready(here, step) } as const;
	const again = all.goes.filter(has).map(({ addressee }) => ({ addressee, ...given }));
	return { goes: all.goes.filter((each) => !has(each)), heldOut: [...all.heldOut, ...again] };
}

function nobodyDecides(here: Situation): [Because, string] | null {
	if (decisionMakers(here.case).length > 0) return null;
	const sentence = 'No decision-maker is noted: add one, or choose this letter by name.';
	return ['noDecisionMaker', sentence];
}

/** Whether a letter is one for this person now. */
export function isFor(template: LetterTemplate, here: Situation): boolean {
	const { standing } = template;
	if (has(here, 'deceased')) return false;
	return (standing === null || standing === here.case.client.standing) && template.fits(here);
}

function whyNoLetter(here: Situation): [Because, string] {
	const { client } = here.case;
	if (client.standing === 'former') return ['former', 'A former client: not seen any more.'];
	if (client.standing === 'waiting') return ['waiting', 'On the waiting list: not seen yet.'];
	if (has(here, 'deceased')) return ['noLetter', 'Has died: no letter goes to anyone.'];
	return ['noLetter', 'No letter of this kind fits this person now.'];
}

function reasonToHold(
	here: Situation,
	{ step, to }: LetterTemplate,
	hasCompanion: boolean,
	chosen: boolean
): [Because, string] | null {
	const { client } = here.case;
	if (step && here.doneOn(step)) return ['alreadyGiven', hasAlready(here, step)];
	if (step && here.ended(step)) {
		return ['endedWithout', 'The letter step has ended without a letter: see their path.'];
	}
	const before = comesFirst(here, step, hasCompanion || to === 'guardian');
	if (before) return ['waits', before];
	if (chosen) return null;
	if (step === null) return ['oneByOne', 'This letter is for one person: choose them by name.'];
	if (client.standing !== 'current') return null;
	if (isToldFirst(here) && heard(here) === 'notYet') {
		return ['notTold', untold(here)];
	}
	if (has(here, 'in-crisis')) {
		return ['atRisk', 'In crisis now: steady that first, then choose this letter by name.'];
	}
	if (client.atRisk)
		return ['atRisk', 'At risk: choose this letter by name, so that you look at it.'];
	if (isTwoNames(client.name)) return ['notAlone', twoNames];
	if (client.format !== 'individual') {
		return ['notAlone', `In ${client.format} therapy: choose this letter by name.`];
	}
	return null;
}

/** Where no meeting is safe nobody is sent to tell them. */
export function untold(here: Situation): string {
	return hidesSender(here)
		? 'Not told yet: the person you chose speaks first. If that is not safe, note it on their page: the letter tells them.'
		: 'Not told yet: tell them first, then the letter follows.';
}

function hasAlready({ known }: Situation, step: StepId): string {
	if (step === milestones.corrected) return 'Has a current letter.';
	const holds = !isWritten(step) || known.reads === 'holds' || known.reads === 'nothing';
	return holds
		? 'Has this letter already.'
		: 'Has this letter, but it is out of date: a correction letter is among the others.';
}

/** Whatever goes to somebody who decides for a client waits until it was checked that they do. */
const whoDecides: readonly StepId[] = ['check-custody', 'check-decision-maker'];

/** What comes before this letter on the path comes before it here too, also for somebody chosen by name; `null`: nothing. */
function comesFirst(here: Situation, step: StepId | null, toOthers: boolean): string | null {
	const before = [...(step ? gatesOf(here, step) : []), ...(toOthers ? whoDecides : [])];
	const open = here.steps.filter(
		(each) => before.includes(each.id) && here.ended(each.id) === null && isAsked(here, each)
	);
	return open.length === 0 ? null : `First: ${open.map(({ title }) => title).join(' · ')}.`;
}

/** Where the reason leaves out the telling they know already, or cannot be told. */
export function isToldFirst({ reason }: Situation): boolean {
	return reason.clientReachable && !(milestones.told in reason.waives);
}
