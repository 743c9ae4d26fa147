/** Whatever was recorded of an ending has its line in the closing note, of each step and kind of record. */
import { describe, expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import { begun, here, type Known, steps } from '$tests/support/domain/catalog-case';
import { guardian, outcome } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';

function linesOf(known: Known): string[] {
	const situation = here(known);
	return noteText(noteNow(situation, path(situation, steps))).split('\n');
}

const bornOf = { of: { bornOn: day('2011-05-04'), minor: true } };
const karin = guardian({ id: 'karin', name: 'Karin Berg', legalAuthority: true });
const daniel = guardian({ id: 'daniel', name: 'Daniel Berg', legalAuthority: true });

describe.each(steps.map(({ id }) => id))('%s', (id) => {
	it.each(['done', 'declined', 'unreachable', 'notApplicable'] as const)(
		'has a line where it ended as %s, whatever holds now',
		(as) => {
			const happenedOn = day('2026-12-03');
			const found = linesOf({ outcomes: [outcome(id, { outcome: as, happenedOn })] });
			expect(found.filter((line) => line.includes('December 3, 2026'))).not.toEqual([]);
		}
	);

	it('has one for each time it was recorded', () => {
		const outcomes = [
			outcome(id, { outcome: 'unreachable', happenedOn: day('2026-12-02') }),
			outcome(id, { outcome: 'notApplicable', happenedOn: day('2026-12-04') })
		];
		const found = linesOf({ outcomes }).join('\n');
		expect(found).toContain('could not be reached on December 2, 2026');
		expect(found).toContain('did not apply on December 4, 2026');
	});
});

describe('acts of a crisis that is over', () => {
	it('stay, with what was said of each and in the words of the trail', () => {
		const found = linesOf({
			of: { levelOfCare: 'partialHospital' },
			outcomes: [
				outcome('steady-first'),
				outcome('say-how-it-goes-on', { who: 'a pause until March' }),
				outcome('name-the-unit', { who: 'Aspen Program, with her sister' })
			]
		});
		expect(found).toContain('Crisis looked after: done on June 1, 2026');
		expect(found).toContain('Level of care: Partial hospital or day hospital');
		expect(found).toContainEqual(expect.stringContaining('as a pause until March'));
		expect(found).toContainEqual(expect.stringContaining('as Aspen Program, with her sister'));
	});
});

describe('of the others', () => {
	const known = { ...bornOf, recipients: [karin, daniel] };

	it('who there is, and what was noted of each', () => {
		const found = linesOf(known);
		expect(found).toContain(
			'Guardian: Karin Berg; may decide about this care; may know; may have the record'
		);
		const order = { legalAuthority: false, courtOrder: 'Sole custody to the mother' };
		expect(linesOf({ ...known, recipients: [{ ...daniel, ...order }] })).toContain(
			'Guardian: Daniel Berg; may not decide about this care; may know; may have the record; order: Sole custody to the mother'
		);
		const wife = guardian({ role: 'partner', name: 'Ines Ruiz', legalAuthority: null });
		expect(linesOf({ recipients: [wife] })).toContain(
			'Partner: Ines Ruiz; may know; may have the record'
		);
	});

	it('a guardian decides for nobody who is of age, whatever was noted before', () => {
		const of = { bornOn: day('2000-01-01') };
		expect(linesOf({ of, recipients: [karin] })).toContain(
			'Guardian: Karin Berg; does not decide: the client is of age'
		);
	});

	it('with whom of them something was done', () => {
		const told = outcome('tell-guardian-or-partner', { way: 'phone', reached: ['daniel'] });
		expect(linesOf({ ...known, outcomes: [told] })).toContain(
			'Others told: done on June 1, 2026, by phone (Daniel Berg)'
		);
	});

	it('which letter went to whom, and how', () => {
		const letters = [
			sentLetter({ id: 'a', recipientId: 'karin', way: 'byHand', happenedOn: begun }),
			sentLetter({ id: 'b', providerId: 'river', frozen: '{"to":["River Clinic","1 Bank"]}' })
		];
		const found = linesOf({ ...known, letters });
		expect(found).toContain('Letter: November 30, 2026, to Karin Berg, by hand');
		expect(found).toContain('Letter to others: June 1, 2026, to River Clinic, by certified mail');
	});
});

it('says when they got in touch or were reached', () => {
	const contact = { clientId: 'zoe', note: null, who: null, said: null } as const;
	const found = linesOf({
		contacts: [
			{ ...contact, id: 'a', happenedOn: begun, by: 'us', way: 'call', result: 'reached' },
			{ ...contact, id: 'b', happenedOn: begun, by: 'them', way: 'email', result: 'reached' }
		]
	});
	expect(found).toContain('Spoken with them: 1: November 30, 2026');
	expect(found).toContain('They got in touch: 1: November 30, 2026');
});

it('names the third person, and who is there until the first visit', () => {
	const found = linesOf({ of: { thirdPerson: 'Dr Amos Reid', bridgeWho: 'Crisis team West' } });
	expect(found).toContain('Third person: Dr Amos Reid');
	expect(found).toContain('There for them until the first visit: Crisis team West');
});
