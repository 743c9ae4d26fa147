import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Case } from '$lib/domain/records/case';
import { whoGets, type Going } from './mailing';
import type { Client, Recipient } from '$lib/domain/records';
import type { Circumstance } from '$lib/domain/rules/ending';
import { caseOf, client, context, guardian, outcome } from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';

const templates = [template('adult', 'client'), template('guardian', 'guardian')];
const told = [outcome('tell-in-session')];

function mailing(changed: Partial<Client>, more: Partial<Case> = {}, byName: string[] = []) {
	const case_ = caseOf({ client: client(changed), outcomes: told, ...more });
	return whoGets([case_], templates, context(), new Set(byName));
}

describe('a current adult who was told', () => {
	it('gets the letter by post where they agreed to mail', () => {
		const { goes, heldOut } = mailing({});
		expect(goes).toMatchObject([{ template: { id: 'adult' }, byHand: null }]);
		expect(heldOut).toEqual([]);
	});

	it.each([
		['nobody has asked about mail', { mail: null }, 'mailNotAsked'],
		['they want no mail', { mail: 'refused', street: '' }, 'mailRefused']
	] as const)('gets it by hand where %s', (_, changed, because) => {
		expect(mailing(changed).goes).toMatchObject([{ byHand: { because } }]);
	});

	it('gets it at the safer address, whatever they said of the usual one', () => {
		const safer = { mail: 'refused', otherAddress: 'Box 12, Salem' } as const;
		expect(mailing(safer).goes).toMatchObject([{ byHand: null }]);
	});

	it('gets the more particular letter where two fit', () => {
		const two = [...templates, template('retirement', 'client')];
		const { goes } = whoGets([caseOf({ outcomes: told })], two, context());
		expect(goes[0]?.template.id).toBe('retirement');
	});
});

describe('who is held out', () => {
	const minor = { minor: true };
	const declined = outcome('give-written-notice', { outcome: 'declined' });
	it.each([
		['former', { standing: 'former' }, { outcomes: told }],
		['waiting', { standing: 'waiting' }, { outcomes: told }],
		['notTold', {}, { outcomes: [] }],
		['alreadyGiven', {}, { outcomes: [...told, outcome('give-written-notice')] }],
		['endedWithout', {}, { outcomes: [...told, declined] }],
		['atRisk', { atRisk: true }, { outcomes: told }],
		['notAlone', { format: 'couple' }, { outcomes: told }],
		['notAlone', { format: 'group' }, { outcomes: told }],
		['noGuardian', minor, { outcomes: told }],
		[
			'guardianIncomplete',
			minor,
			{ outcomes: told, recipients: [guardian({ legalAuthority: null })] }
		],
		[
			'guardianIncomplete',
			minor,
			{ outcomes: told, recipients: [guardian({ legalAuthority: false })] }
		],
		['guardianIncomplete', minor, { outcomes: told, recipients: [guardian({ name: '' })] }],
		['guardianIncomplete', minor, { outcomes: told, recipients: [guardian({ noContact: true })] }],
		['guardianIncomplete', minor, { outcomes: told, recipients: [guardian({ mayKnow: false })] }],
		['noGuardian', minor, { outcomes: told, recipients: [guardian({ role: 'familyMember' })] }]
	] as const)('%s, with a sentence', (because, changed, more) => {
		const { goes, heldOut } = mailing(changed, more);
		expect(goes).toEqual([]);
		expect(heldOut.map((each) => each.because)).toEqual([because]);
		expect(heldOut[0]?.sentence).toMatch(/^[A-Z].{10,}\.$/);
	});

	it.each([{ atRisk: true }, { format: 'family' }] as const)(
		'comes in when chosen by name: %o',
		(changed) => {
			expect(mailing(changed, {}, ['zoe']).goes).toHaveLength(1);
		}
	);

	it.each([
		['deceased', 'noLetter', 'Has died: no letter goes to anyone.'],
		['in-crisis', 'atRisk', 'In crisis now: steady that first, then choose this letter by name.']
	])('gets no letter with the others where %s holds', (id, because, sentence) => {
		const circumstance = {
			id,
			order: 1,
			waives: {},
			gates: {},
			holds: () => true
		} as unknown as Circumstance;
		const catalog = { ...context().catalog, circumstances: [circumstance] };
		const { heldOut } = whoGets([caseOf({ outcomes: told })], templates, context({ catalog }));
		expect(heldOut).toMatchObject([{ because, sentence }]);
	});

	it('gets it untold only when chosen by name', () => {
		expect(mailing({}, { outcomes: [] }, ['zoe']).goes).toHaveLength(1);
	});

	it('hears what the practice has yet to say', () => {
		const sentence = 'Add the day your practice closes.';
		const { heldOut } = whoGets(
			[caseOf({ outcomes: told })],
			[template('adult', 'client', [sentence])],
			context()
		);
		expect(heldOut).toMatchObject([{ because: 'incomplete', sentence }]);
	});
});

describe('a minor', () => {
	const second = guardian({ id: 'per', name: 'Per Lindqvist' });

	it('has a letter for each guardian', () => {
		const { goes, heldOut } = mailing({ minor: true }, { recipients: [guardian(), second] });
		expect(goes.map((each) => each.letter.to[0])).toEqual(['Maja Lindqvist', 'Per Lindqvist']);
		expect(heldOut).toEqual([]);
	});

	it('has a letter to hand to a guardian without an address', () => {
		const recipients = [guardian({ street: '' })];
		const { goes } = mailing({ minor: true }, { recipients });
		expect(goes).toMatchObject([{ byHand: { because: 'noAddress' } }]);
	});

	it('has the guardian whose right is not checked held out beside the other', () => {
		const recipients = [guardian(), { ...second, legalAuthority: null }];
		const { goes, heldOut } = mailing({ minor: true }, { recipients });
		expect(goes.map((each) => each.addressee.recipient?.id)).toEqual(['maja']);
		expect(heldOut.map((each) => each.addressee.recipient?.id)).toEqual(['per']);
	});
});

it('accounts for every person exactly once, and posts nothing without leave', () => {
	fc.assert(
		fc.property(fc.array(person(), { maxLength: 20 }), (people) => {
			const cases = people.map((make, i) => make(`p${i}`));
			const { goes, heldOut } = whoGets(cases, templates, context());
			for (const { client } of cases) {
				const going = goes.filter((each) => each.addressee.case.client.id === client.id);
				const held = heldOut.filter(({ addressee }) => addressee.case.client.id === client.id);
				const whole = held.filter((each) => each.addressee.recipient === null);
				expect(whole.length).toBe(going.length === 0 ? 1 : 0);
				if (client.standing !== 'current') expect(going).toEqual([]);
				if (!client.minor) expect(going.length).toBeLessThanOrEqual(1);
			}
			for (const each of goes) expect(mayGo(each)).toBe(true);
		})
	);
});

function mayGo({
	addressee: {
		case: { client },
		recipient
	},
	byHand
}: Going): boolean {
	const to: Client | Recipient = recipient ?? client;
	const safe = Boolean(to.otherAddress) || to.mail === 'agreed' || byHand !== null;
	return safe && (recipient === null ? !client.minor : recipient.legalAuthority === true);
}

function person() {
	const contact = fc.record({
		mail: fc.constantFrom('agreed' as const, 'refused' as const, null),
		otherAddress: fc.constantFrom(null, 'Box 12'),
		street: fc.constantFrom('', '4 Elm Road')
	});
	const whole = fc.record({
		standing: fc.constantFrom('current' as const, 'former' as const, 'waiting' as const),
		minor: fc.boolean(),
		atRisk: fc.boolean(),
		format: fc.constantFrom('individual' as const, 'couple' as const)
	});
	const guardians = fc.array(
		fc
			.tuple(contact, fc.constantFrom(true, false, null))
			.map(([reach, legalAuthority]) => ({ ...reach, legalAuthority })),
		{ maxLength: 3 }
	);
	return fc.tuple(contact, whole, guardians, fc.boolean()).map(
		([reach, facts, around, isTold]) =>
			(id: string) =>
				caseOf({
					client: client({ ...reach, ...facts, id }),
					recipients: around.map((each, i) =>
						guardian({ ...each, clientId: id, id: `${id}-${i}` })
					),
					outcomes: isTold ? told : []
				})
	);
}
