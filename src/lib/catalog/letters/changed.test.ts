/** What letters admit of what was said before. */
import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { whoGets } from '$lib/domain/letters/mailing';
import type { Said } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { three } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

/** Told and written before in this way; the practice of the tests closes on November 13. */
function before(changed: Partial<Said>) {
	const said: Said = {
		kind: 'practiceCloses',
		lastSessionOn: day('2026-10-30'),
		closingOn: day('2026-11-13'),
		returnFromOn: null,
		returnByOn: null,
		custodian: null,
		no: 1,
		letterId: null,
		...changed
	};
	return {
		outcomes: [
			outcome('check-custody'),
			outcome('check-decision-maker'),
			outcome('tell-in-session', { said, way: 'inPerson' }),
			outcome('give-written-notice', { said: { ...said, letterId: 'letter' } })
		],
		letters: [sentLetter({ said })]
	};
}

const leave = {
	kind: 'leave',
	closingOn: null,
	returnFromOn: day('2026-12-01'),
	returnByOn: day('2027-01-04')
} as const;
const moved = { lastSessionOn: day('2026-11-20') };

function mailed(step: string, own: Parameters<typeof caseOf>[0], byName = false) {
	const within = context({ catalog, providers: three, practice: practice({ place: 'us-or' }) });
	const kinds = letters.filter((each) => each.step === step);
	const one = caseOf(own);
	const { goes, heldOut } = whoGets([one], kinds, within, new Set(byName ? [one.client.id] : []));
	const text = goes.flatMap(({ letter }) => texts(letter).map((each) => each.text)).join('\n');
	return { ids: goes.map(({ template }) => template.id), text, heldOut, says: goes[0]?.says };
}

const minor = { client: client({ minor: true }), recipients: [guardian()] };
const decides = {
	client: client({ circumstances: ['lacks-capacity'] }),
	recipients: [guardian({ role: 'decisionMaker' })]
};

describe('a day moved after the letter', () => {
	it.each([
		['an adult', {}, ['correction']],
		['a minor', minor, ['guardian-correction']],
		['one for whom others decide', decides, ['decision-maker-correction', 'plain-correction']]
	])('%s gets what puts it right', (_, who, ids) => {
		const { ids: found, says, text } = mailed('correct-the-letter', { ...who, ...before(moved) });
		expect([...found].sort()).toEqual(ids);
		expect(says).toMatchObject({ kind: 'practiceCloses', lastSessionOn: '2026-10-30' });
		expect(text).toMatch(/October 30, 2026\. Before, it was November 20, 2026/);
	});

	it.each([
		['an adult', {}, /this letter\. The rest of that letter still holds\./],
		['a minor', minor, /this letter\. The rest of that letter still holds\./],
		['one for whom others decide', decides, /this one is right\. The rest is as I wrote it\./]
	])('%s is told to go by it where the two differ', (_, who, words) => {
		const { text } = mailed('correct-the-letter', { ...who, ...before(moved) });
		expect(text).toMatch(words);
		expect(text).toContain(
			'To arrange or change the last sessions, please let me know by October 23, 2026.'
		);
	});

	it('names no day to call by where the last session did not move', () => {
		const { text } = mailed('correct-the-letter', before({ closingOn: day('2026-12-04') }));
		expect(text).not.toContain('To arrange or change');
	});

	it('says of the other guardian nothing that hangs on a letter they had', () => {
		const per = guardian({ id: 'per', name: 'Per Lindqvist', mail: 'refused', otherAddress: '' });
		const both = { ...minor, recipients: [guardian(), per], ...before(moved) };
		const { text } = mailed('correct-the-letter', both);
		expect(text).toContain(
			'Others who make decisions about Zoë Lindqvist’s care will get a letter too.'
		);
		expect(text).not.toContain('the same letter');
	});

	it('nobody whose letter holds gets it', () => {
		expect(mailed('correct-the-letter', before({})).ids).toEqual([]);
	});

	it('the notice is held out, and says why', () => {
		const { heldOut } = mailed('give-written-notice', before(moved));
		expect(heldOut[0]?.sentence).toContain('is out of date');
	});

	it('the second notice says the new day and admits the change', () => {
		const { text } = mailed('send-second-notice', before(moved));
		expect(text).toContain('My last day of sessions is October 30, 2026.');
		expect(text).toContain('This has changed since that letter, and I am sorry for it.');
		expect(text).toContain('Before, it was November 20, 2026.');
	});

	it('the second notice says nothing of a change where there was none', () => {
		expect(mailed('send-second-notice', before({})).text).not.toMatch(/changed|Before, it/);
	});
});

it('a notice after another day was told in person does not say that they talked about this', () => {
	const { outcomes } = before(moved);
	const { text } = mailed('give-written-notice', { outcomes: outcomes.slice(0, -1) });
	expect(text).toContain('A day has changed since we talked about this.');
	expect(text).not.toContain('We have talked about this');
});

describe('a leave that became a closing', () => {
	it.each([
		['an adult', {}],
		['a minor', minor],
		['one for whom others decide', decides]
	])('%s gets the notice anew, with what was said before', (_, who) => {
		const { outcomes, ...sent } = before(leave);
		const { ids, text } = mailed('give-written-notice', { ...who, ...sent, outcomes }, true);
		expect(ids.length).toBeGreaterThan(0);
		expect(text).toContain('I said before that I would be away for a while and then come back.');
		expect(text).not.toContain('We have talked about this');
	});

	it('nobody who heard of nothing else reads that', () => {
		const told = { outcomes: [outcome('tell-in-session')] };
		expect(mailed('give-written-notice', told).text).not.toContain('I said before');
	});
});

it('somebody else keeps the records now: the letter says so, and whom to ask', () => {
	const known = practice({
		place: 'us-or',
		custodian: 'known',
		custodianName: 'Alder Group',
		custodianPhone: '503-555-0190'
	});
	const one = caseOf(before({ custodian: 'Dr. Okafor' }));
	const within = context({ catalog, providers: three, practice: known });
	const correction = letters.filter(({ step }) => step === 'correct-the-letter');
	const [going] = whoGets([one], correction, within).goes;
	const text = going ? texts(going.letter).map((each) => each.text) : [];
	expect(text.join('\n')).toMatch(/Whom to ask for records has changed[\s\S]*Alder Group/);
	expect(text).toContain('A change about records');
	expect(going?.says).toMatchObject({ custodian: 'Alder Group' });
	expect(situation(one, within).known.knows).toBe('holds');
});
