import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import { texts } from '$lib/domain/letters/letter';
import { firstHour, items, path } from '$lib/domain/path/path';
import type { Client, Outcome } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { letters as all } from '$lib/catalog/letters';

import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { thirdPerson } from '$tests/support/domain/traits';
import { catalog, steps } from './index';

const letters = all.filter(({ step }) => step === 'give-written-notice');
const open = practice({
	place: 'us-or',
	reason: 'not-ending',
	closingOn: null,
	lastSessionOn: null
});
const here = context({ catalog, practice: open });
const advised = [
	'consult',
	'ask-lawyer-and-insurer',
	'choose-who-speaks',
	'name-third-person'
] as const;

function own(reason: string, changed: Partial<Client> = {}, outcomes: Outcome[] = []) {
	return caseOf({ client: client({ reason, endingBegunOn: today, ...changed }), outcomes });
}

function itemsOf(reason: string, outcomes: Outcome[] = []) {
	return items(path(situation(own(reason, {}, outcomes), here), steps));
}

describe.each(['boundary-or-safety', 'ethical-concern'])('the first hour of %s', (reason) => {
	it.each(['tell-in-session', 'state-the-essentials', 'give-written-notice'])(
		'%s waits for colleague, lawyer, who speaks and a third person',
		(step) => {
			for (const last of advised) {
				const done = advised.filter((id) => id !== last).map((id) => outcome(id));
				const held = itemsOf(reason, done).find((each) => each.step.id === step)?.held;
				expect(held).toContain(steps.find(({ id }) => id === last)!.title);
			}
			const whole = advised.map((id) => outcome(id));
			expect(itemsOf(reason, whole).find((each) => each.step.id === step)?.held).toBeNull();
		}
	);

	it.each(advised)('%s is due on the day the ending began', (step) => {
		expect(itemsOf(reason).find((each) => each.step.id === step)?.due?.on).toBe(today);
	});
});

const told = [...advised, 'tell-in-session'].map((id) => outcome(id));
const last = day('2026-06-15');

function noticeOf(changed: Partial<Client>, outcomes = told) {
	const [mailing] = [whoGets([own('boundary-or-safety', changed, outcomes)], letters, here)];
	return {
		text: mailing.goes.map(({ letter }) =>
			texts(letter)
				.map(({ text }) => text)
				.join('\n')
		)[0],
		envelope: mailing.goes[0]?.letter.sender.envelope,
		because: mailing.heldOut[0]?.sentence
	};
}

describe('the letter after a threat', () => {
	it('waits for a third person, and says so', () => {
		expect(noticeOf({ lastSessionOn: last }).because).toMatch(/^Name the third person first/);
	});

	it('waits for a last session that somebody set: the plan’s own guess is no fact', () => {
		expect(noticeOf(thirdPerson).because).toBe('Set the day of your last session with them first.');
	});

	it('comes from the third person, and shows nothing of where the therapist is', () => {
		const { text, envelope } = noticeOf({ ...thirdPerson, lastSessionOn: last });
		expect(text).toContain('c/o Jonas Weil\n9 Court Square\nPortland, OR 97204');
		expect(text).toContain('write a letter to Jonas Weil');
		expect(text).not.toMatch(/12 Quiet Street|503-555-0100|ada@example\.org/);
		expect(envelope?.slice(1)).toEqual(['c/o Jonas Weil', '9 Court Square', 'Portland, OR 97204']);
	});
});

it('somebody who was threatened shows no address of their own, whatever the reason', () => {
	const threatened = own(
		'lack-of-progress',
		{ ...thirdPerson, circumstances: ['threatened'], lastSessionOn: day('2026-07-15') },
		[...told, outcome('review-progress'), outcome('try-another-plan')]
	);
	const [going] = whoGets([threatened], letters, here).goes;
	const text = texts(going!.letter)
		.map((each) => each.text)
		.join('\n');
	expect(text).toContain('c/o Jonas Weil');
	expect(text).not.toMatch(/12 Quiet Street|503-555-0100|ada@example\.org/);
});

it('the letter waits for the lawyer too, also for somebody chosen by name', () => {
	const without = told.filter(({ step }) => step !== 'ask-lawyer-and-insurer');
	const facts = { ...thirdPerson, lastSessionOn: last };
	const mailing = whoGets(
		[own('boundary-or-safety', facts, without)],
		letters,
		here,
		new Set(['zoe'])
	);
	expect(mailing.goes).toEqual([]);
	expect(mailing.heldOut[0]?.sentence).toBe('First: Ask your lawyer and insurer.');
});

it('asks for the third person alone while the therapist’s own telephone is there', () => {
	const threatened = situation(own('boundary-or-safety', {}, told), here);
	const notice = letters.find((letter) => letter.fits(threatened))!;
	expect(notice.missing(threatened)).toEqual([
		expect.stringMatching(/^Name the third person first/)
	]);
});

describe('where no meeting is safe', () => {
	const cases = [
		['for its own reason', own('boundary-or-safety', {})],
		['after a threat', own('lack-of-progress', { circumstances: ['threatened'] })]
	] as const;

	it.each(cases)('no step asks to meet or to ask in a session: %s', (_, person) => {
		const all = items(path(situation(person, here), steps));
		const said = (id: string) => {
			const step = all.find((each) => each.step.id === id)?.step;
			return [step?.title, step?.why, step?.good].join(' ');
		};
		expect(said('tell-in-session')).toContain('not safe');
		for (const id of ['tell-in-session', 'check-contact-wishes', 'state-the-essentials'])
			expect(said(id)).not.toMatch(/in the session|from you, with time|Ask how you may reach/);
	});

	it('a letter is not held out with the advice to tell them first', () => {
		const done = ['consult', 'ask-lawyer-and-insurer', 'choose-who-speaks', 'name-third-person'];
		const outcomes = done.map((step) => outcome(step, { happenedOn: day('2026-06-01') }));
		const { heldOut } = whoGets([own('boundary-or-safety', thirdPerson, outcomes)], letters, here);
		const sentences = heldOut.map(({ sentence }) => sentence).join(' ');
		expect(sentences).toContain('not safe');
		expect(sentences).not.toContain('tell them first');
	});
});

it('on the first day of a crisis only what can be done now stands in the first hour', () => {
	const first = (circumstances: string[]) => {
		const here_ = situation(own('crisis-transfer', { circumstances }), here);
		return firstHour(here_, path(here_, steps).stages);
	};
	expect(first([])).toHaveLength(7);
	const inCrisis = first(['in-crisis']);
	expect(inCrisis.map(({ step }) => step.id)).toEqual([
		'choose-level-of-care',
		'review-safety-plan'
	]);
	expect(inCrisis.every(({ held }) => held === null)).toBe(true);
});
