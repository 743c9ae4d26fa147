/** On what it rests that somebody outside hears of a client. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { situationOf } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { standsOn } from './stands-on';

const said = { who: 'dr. Ito', ground: null, words: '' };
const signed = release({ providerId: null, to: 'Dr Ito', signedOn: day('2026-05-04') });

it('on their release for that receiver, without a further question', () => {
	const here = situationOf({ releases: [signed] });
	expect(standsOn('tell-prescriber', said, here)).toMatchObject({
		because: 'with their release of May 4, 2026',
		fault: null
	});
	expect(standsOn('tell-prescriber', { ...said, who: 'Dr Osei' }, here).fault).toBe(
		'No release for Dr Osei is in force here: say what lets you tell them.'
	);
});

it.each([
	['revoked', { revokedOn: day('2026-05-20') }],
	['not signed', { signedOn: null }],
	['ended', { expiresOn: day('2026-05-31') }]
])('on none that was %s', (_, changed) => {
	const here = situationOf({ releases: [{ ...signed, ...changed }] });
	expect(standsOn('tell-prescriber', said, here).fault).toContain('say what lets you tell them');
});

it('else on a ground that is named', () => {
	const ground = 'in an emergency, as the law allows it';
	expect(standsOn('tell-prescriber', { ...said, ground }, situationOf())).toMatchObject({
		because: ground,
		fault: null
	});
});

it('asks of a consultation with whom alone', () => {
	expect(standsOn('consult', said, situationOf())).toMatchObject({ because: null, fault: null });
	expect(standsOn('consult', { ...said, who: ' ' }, situationOf()).fault).toContain('Fill in');
});
