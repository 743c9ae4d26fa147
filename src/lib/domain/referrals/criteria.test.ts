import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import { provider, today } from '$tests/support/domain/cases';
import { scored } from './matching';
import type { Listed } from './referrals';
import type { Wish } from './wish';

const nothing: Wish = {
	need: null,
	speciality: '',
	insurer: '',
	language: '',
	format: null,
	place: null
};
const whole: Partial<Provider> = {
	speciality: 'Trauma',
	insurers: 'Aetna',
	languages: 'English',
	formats: ['inPerson'],
	places: ['us-or']
};

function listed(changed: Partial<Provider>): Listed {
	return { provider: provider(changed), sent: 0, named: 0, free: changed.openings ?? null };
}

describe('what a provider counts for', () => {
	const silent: Partial<Provider> = {
		speciality: '',
		insurers: '',
		languages: '',
		formats: [],
		places: [],
		openings: null,
		checkedOn: null
	};
	const polish = { language: 'Polish' };
	const grief = { speciality: 'grief' };
	const cigna = { insurer: 'Cigna' };
	const inPerson = { format: 'inPerson' } as const;
	const long = addDays(today, -31);

	it.each<[string, Partial<Wish>, Partial<Provider>, number, boolean]>([
		[
			'nothing is known',
			{ ...polish, ...grief, ...cigna, ...inPerson, place: 'us-or' },
			{},
			0,
			true
		],
		['nothing is wished for', {}, whole, 0, true],
		['the language', polish, { languages: 'Polish' }, 5, true],
		['another language', polish, { languages: 'French' }, -5, false],
		['the speciality', grief, { speciality: 'Grief' }, 4, true],
		['another speciality', grief, { speciality: 'Trauma' }, -4, true],
		['the insurer', cigna, { insurers: 'Aetna, Cigna' }, 4, true],
		['another insurer', cigna, { insurers: 'Aetna' }, -4, false],
		['the format', inPerson, { formats: ['telehealth', 'inPerson'] }, 3, true],
		['another format', inPerson, { formats: ['telehealth'] }, -3, false],
		['the place', { place: 'us-or' }, { places: ['us-or'] }, 1, true],
		['openings', {}, { openings: 1 }, 2, true],
		['openings, where it is urgent', { need: 'urgent' }, { openings: 1 }, 5, true],
		['a check', {}, { checkedOn: today }, 2, true],
		['a check, where it is urgent', { need: 'urgent' }, { checkedOn: today }, 5, true],
		['an old check', {}, { checkedOn: long }, -2, true],
		['an old check, where it is urgent', { need: 'urgent' }, { checkedOn: long }, -5, true]
	])('for %s', (_, wish, changed, score, suits) => {
		const each = listed({ ...silent, ...changed });
		expect(scored({ ...nothing, ...wish }, each, today)).toEqual({ score, suits });
	});

	it.each([
		[2, 5, 2],
		[2, 6, -2]
	])('for %i openings that are named to %i clients', (free, named, score) => {
		const each = { ...listed(silent), free, named };
		expect(scored(nothing, each, today)).toEqual({ score, suits: true });
	});
});
