/** For each rule whose text was read: the day it gives, counted by hand from `docs/places/jurisdictions.psv`. */
import { expect, it } from 'vitest';
import type { Profession } from '$lib/domain/records/professions';
import { retention } from '$lib/domain/retention/retention';
import { practice } from '$tests/support/domain/cases';
import { adult, basis, born } from '$tests/support/domain/rules';
import { wheres } from '$lib/domain/rules/where';
import { jurisdictions } from './index';

function kept(places: string[], licensedAs: Profession, client = adult) {
	const found = places.map((id) => jurisdictions.find((each) => each.id === id)!);
	return retention(client, basis, wheres(practice({ licensedAs }), found), 'US');
}

/** Ended on December 12, 2026, last contact December 20, last entry January 3, 2027; the minor was born January 5, 2012. */
it.each<[place: string, Profession, adults: string, minors: string]>([
	['us-ca', 'psychologist', '2033-12-12', '2037-01-05'],
	['us-ca', 'educationalPsychologist', '2033-12-12', '2037-01-05'],
	['us-tx', 'counselor', '2033-12-12', '2035-01-05'],
	['us-tx', 'socialWorker', '2033-12-12', '2035-01-05'],
	['us-ma', 'familyTherapist', '2033-12-20', '2033-12-20'],
	['us-or', 'psychologist', '2033-12-20', '2033-12-20'],
	['us-or', 'counselor', '2033-12-20', '2033-12-20'],
	['us-co', 'psychologist', '2033-12-20', '2037-01-05'],
	['us-co', 'counselor', '2033-12-20', '2037-01-05'],
	['us-co', 'familyTherapist', '2033-12-20', '2037-01-05'],
	['us-co', 'addictionCounselor', '2033-12-20', '2037-01-05'],
	['us-nj', 'familyTherapist', '2034-01-03', '2037-01-05'],
	['us-mn', 'psychologist', '2034-12-20', '2038-01-05'],
	['us-mn', 'counselor', '2033-12-20', '2037-01-05'],
	['us-mn', 'addictionCounselor', '2033-12-20', '2037-01-05'],
	['us-me', 'psychologist', '2033-12-20', '2033-12-20'],
	// 64B19-19.003: complete for three years after the later of both, then a summary; nothing of minors.
	['us-fl', 'psychologist', '2029-12-20', '2029-12-20'],
	// MCL 333.16213(1): seven years from the service; nothing of minors.
	['us-mi', 'psychologist', '2033-12-20', '2033-12-20']
])('%s, %s: an adult’s until %s, a minor’s until %s', (place, profession, adults, minors) => {
	const found = [kept([place], profession), kept([place], profession, born('2012-01-05'))];
	expect(found.map(({ on, sure }) => [on, sure])).toEqual([
		[adults, true],
		[minors, true]
	]);
});

it('keeps a small child’s record in Colorado as long for counselors: from what day their twelve years count is not said', () => {
	const child = born('2018-01-05');
	expect(kept(['us-co'], 'counselor', child).on).toBe('2043-01-05');
	expect(kept(['us-co'], 'psychologist', child).on).toBe('2043-01-05');
});

it('keeps by the longer of the practice’s place and the client’s', () => {
	const { on, sure, reckoned } = kept(['us-ma', 'us-mn'], 'counselor', born('2012-01-05'));
	expect([on, sure]).toEqual(['2037-01-05', true]);
	expect(reckoned.map((each) => each.place.id)).toEqual(['us-mn', 'us-ma']);
});

it.each<[place: string, Profession, on: string]>([
	['us-md', 'counselor', '2034-01-03'],
	['us-oh', 'psychologist', '2033-12-20'],
	['uk', 'psychotherapist', '2033-12-20'],
	['ca-on', 'psychotherapist', '2036-12-20'],
	['us-va', 'counselor', '2033-12-20'],
	['us', 'counselor', '2033-12-20'],
	['au', 'psychologist', '2033-12-20'],
	['general', 'counselor', '2033-12-20']
])('%s, %s: offers %s, unsure, with something to ask', (place, profession, on) => {
	const found = kept([place], profession);
	expect([found.on, found.sure]).toEqual([on, false]);
	expect(found.questions.join(' ')).toMatch(/[Aa]sk your/);
});

const everywhere = jurisdictions.flatMap(({ id }) =>
	(['psychologist', 'counselor', 'socialWorker'] as const).map((each) => [id, each] as const)
);

it.each(everywhere)('%s, %s: sure, or something to ask', (id, profession) => {
	for (const client of [adult, born('2012-01-05')]) {
		const { on, sure, questions } = kept([id], profession, client);
		expect(on !== null && (sure || questions.length > 0)).toBe(true);
	}
});
