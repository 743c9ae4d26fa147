import { expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { client, guardian, situationOf, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { agreed, firstAnswers } from './answers';

const minor = client({ minor: true });
const accepted = newReferral({
	...{ clientId: 'zoe', providerId: 'river', suggestedOn: today, answer: 'accepted' as const }
});

it('begins with the client, and with nothing where it is open where they go', () => {
	expect(firstAnswers(situationOf(), null)).toEqual({
		form: 'release',
		to: 'blank',
		signer: 'client',
		purpose: ''
	});
});

it('begins with where the client goes', () => {
	const going = situationOf({ referrals: [{ id: 'r', ...accepted }] });
	expect(firstAnswers(going, null).to).toBe('river');
});

it('begins with the guardian of a minor, or leaves open who signs', () => {
	const known = situationOf({ client: minor, recipients: [guardian()] });
	expect(firstAnswers(known, null).signer).toBe('maja');
	expect(firstAnswers(situationOf({ client: minor }), null).signer).toBe('open');
});

it('makes the form for all who sign only together, whoever it was prepared for', () => {
	const joint = ['maja', 'per'].map((id) => guardian({ id, name: id, signs: 'together' }));
	const prepared = release({ recipientId: 'maja', asks: ['maja'], signedOn: null });
	const here = situationOf({ client: minor, recipients: joint });
	const answers = firstAnswers(here, prepared);
	expect(answers.signer).toBe('together');
	expect(agreed(here, answers, prepared)).toMatchObject({ signerId: 'maja', also: ['per'] });
});

it('begins with what a release says, and with the form of its own for notes', () => {
	const notes = release({ scope: ['psychotherapyNotes'], recipientId: 'maja' });
	expect(firstAnswers(situationOf(), notes)).toEqual({
		form: 'psychotherapy-notes-release',
		to: 'river',
		signer: 'maja',
		purpose: 'So that care can go on'
	});
});

it('puts on the form what the release says, its end included', () => {
	const prepared = release({ providerId: null, to: 'Dr Amsel', signedOn: null });
	const answers = firstAnswers(situationOf(), prepared);
	expect(agreed(situationOf(), answers, prepared)).toEqual({
		signerId: null,
		also: [],
		receiver: { name: 'Dr Amsel', phone: '', address: [] },
		purpose: 'So that care can go on',
		expiresOn: prepared.expiresOn,
		part2: false
	});
});

it('leaves blank what is left open', () => {
	const open = { form: 'release', to: 'blank', signer: 'open', purpose: '' };
	expect(agreed(situationOf(), open, null)).toEqual({
		signerId: undefined,
		also: [],
		receiver: null,
		purpose: null,
		expiresOn: null,
		part2: false
	});
});

it('says what Part 2 asks where the release is about such records', () => {
	const prepared = release({ scope: ['part2'] });
	const answers = firstAnswers(situationOf(), prepared);
	expect(agreed(situationOf(), answers, prepared).part2).toBe(true);
});

it('asks all whose signatures a release needs to sign one form', () => {
	const both = [guardian({ signs: 'together' }), guardian({ id: 'per', signs: 'together' })];
	const here = situationOf({ client: minor, recipients: both });
	const answers = firstAnswers(here, null);
	expect(answers.signer).toBe('together');
	expect(agreed(here, answers, null)).toMatchObject({ signerId: 'maja', also: ['per'] });
});
