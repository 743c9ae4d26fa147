/** Acts and steps that have records of their own: nothing ends as done while nothing shows it. */
import { describe, expect, it } from 'vitest';
import { path } from '$lib/domain/path/path';
import type { Act } from '$lib/domain/rules/step';
import { client, ids, situationOf, step, today } from '$tests/support/domain/cases';
import * as record from './index';

const tell = step('tell-in-session', { group: 'told', title: 'Tell them', act: 'Told' });
const act: Act = {
	id: 'told',
	label: 'Told today',
	act: 'Told',
	ways: ['inPerson'],
	needs: [],
	ends: [{ group: 'told', outcome: 'done' }]
};
const doing = { happenedOn: today, way: 'inPerson' as const };

describe('what has records of its own', () => {
	const wishes = step('check-contact-wishes', {
		group: 'told',
		title: 'Ask how',
		act: 'Asked how'
	});
	const unasked = { ...client(), mail: null, voicemail: null, emailConsent: null };
	const asked = {
		...client(),
		mail: 'agreed',
		voicemail: 'refused',
		emailConsent: 'agreed'
	} as const;
	const ends = (of: typeof unasked | typeof asked) =>
		record.stepsEndedBy(path(situationOf({ client: of }), [tell, wishes]), act).map(({ id }) => id);

	it('is not ended with its group while nothing shows it', () => {
		expect(ends(unasked)).toEqual(['tell-in-session']);
		expect(ends(asked)).toEqual(['tell-in-session', 'check-contact-wishes']);
	});

	it('ends with its group where the answers are recorded in the same press', () => {
		const of = {
			client: unasked,
			path: path(situationOf({ client: unasked }), [tell, wishes]),
			newId: ids()
		};
		const change = record.groupEnded(
			{ client: of.client, path: of.path, newId: of.newId, region: 'US' },
			act,
			doing
		)!;
		const answers = { mail: 'agreed', voicemail: 'refused', emailConsent: 'agreed' } as const;
		const { act: sentence, ops } = record.withWishes(change, of, answers, doing);
		expect(sentence).toBe(
			'Told in person on June 1, 2026. Asked how to reach them: mail yes, voicemail no, e-mail yes'
		);
		expect(ops).toMatchObject([
			{ op: 'add', type: 'outcome', fields: { step: 'tell-in-session' } },
			{ op: 'set', type: 'client', fields: answers },
			{ op: 'add', type: 'outcome', fields: { step: 'check-contact-wishes', outcome: 'done' } }
		]);
		const some = record.withWishes(change, of, { ...answers, emailConsent: null }, doing);
		expect(some.ops).toHaveLength(2);
		expect(some.act).toBe(
			'Told in person on June 1, 2026. Asked how to reach them: mail yes, voicemail no'
		);
		expect(
			record.withWishes(change, of, { mail: null, voicemail: null, emailConsent: null }, doing)
		).toBe(change);
	});

	it('is asked in one press: what they need next ends with the talk, and nothing does where nobody asked', () => {
		const need = step('assess-need', { group: 'wishes', title: 'Ask what', act: 'Asked what' });
		const zoe = client({ need: null });
		const of = { client: zoe, path: path(situationOf({ client: zoe }), [need]), newId: ids() };
		const talk = { act: 'Notice discussed', subject: zoe.id, ops: [] };
		expect(record.withNeed(talk, of, 'continuing', today).ops).toMatchObject([
			{ op: 'set', type: 'client', fields: { need: 'continuing' } },
			{ op: 'add', type: 'outcome', fields: { step: 'assess-need', outcome: 'done' } }
		]);
		expect(record.withNeed(talk, of, null, today)).toBe(talk);
	});

	it('is asked by itself too, and nothing is recorded where nothing was answered', () => {
		const of = {
			client: unasked,
			path: path(situationOf({ client: unasked }), [wishes]),
			newId: ids()
		};
		const some = { mail: 'refused', voicemail: null, emailConsent: null } as const;
		expect(record.wishesAsked({ ...of, region: 'US' }, some, today)).toMatchObject({
			act: 'Asked how to reach them on June 1, 2026: mail no',
			ops: [{ op: 'set', fields: { mail: 'refused' } }]
		});
		const none = { mail: null, voicemail: null, emailConsent: null };
		expect(record.wishesAsked({ ...of, region: 'US' }, none, today)).toBeNull();
	});

	it('says whom, and that it stands on a word alone', () => {
		const on = { outcome: 'done' as const, happenedOn: today };
		const said = (id: string, name: string, ending: object) =>
			record.outcomeRecorded(client(), step(id, { act: name }), { ...on, ...ending }, 'o', 'US')
				.act;
		expect(said('consult', 'Consulted', { who: 'Dr. Osei' })).toBe(
			'Consulted with Dr. Osei on June 1, 2026'
		);
		expect(
			said('send-transfer-summary', 'Summary sent', { who: 'River Clinic', way: 'post' })
		).toBe('Summary sent to River Clinic by post on June 1, 2026');
		expect(said('offer-records', 'Records offered', { because: 'Said so in the session' })).toBe(
			'Records offered on June 1, 2026, without other evidence: Said so in the session'
		);
	});
});
