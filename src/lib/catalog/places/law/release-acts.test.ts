/** What the rules on releases do, for clients of those places: the words of each law stand beside. */
import { describe, expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { clientLetters } from '$lib/catalog/letters-to-others/index';
import { texts } from '$lib/domain/letters/letter';
import { day, type Day } from '$lib/domain/days/day';
import { formSignersHere } from '$lib/domain/letters/form-signers';
import { whose } from '$lib/domain/letters/form-facts';
import type { Practice } from '$lib/domain/records';
import { askedWhenSigned } from '$lib/domain/releases/on-paper';
import { lastDay, releaseLimit } from '$lib/domain/releases/release-expiry';
import { situation } from '$lib/domain/rules/situation';
import { wheres } from '$lib/domain/rules/where';
import { caseOf, client, context, guardian, practice, today } from '$tests/support/domain/cases';
import { situationFor, writeAbout } from '$tests/support/catalog/letters-to-others/fitting';

const transferSummary = clientLetters.find(({ id }) => id === 'transfer-summary')!;

type Whom = { format?: 'couple' | 'family'; bornOn?: Day; minor?: boolean };

function at(place: string, licensedAs: Practice['licensedAs'] = 'counselor', whom: Whom = {}) {
	const kim = guardian({ id: 'kim', role: 'partner', name: 'Kim', legalAuthority: null });
	const own = caseOf({ client: client(whom), recipients: whom.minor ? [guardian()] : [kim] });
	return situation(own, context({ catalog, practice: practice({ place, licensedAs }) }));
}

const asked = (...of: Parameters<typeof at>) => askedWhenSigned(at(...of)).map(({ says }) => says);

describe('when a signed release is recorded', () => {
	it('a witness is asked in Illinois: “witnessed by a person who can attest to the identity” (740 ILCS 110/5(b))', () => {
		const all = asked('us-il');
		expect(all).toHaveLength(3);
		expect(all.filter((each) => /^Illinois: .*attest.*identity/.test(each))).toHaveLength(1);
		expect(all.filter((each) => /inspect and copy/.test(each))).toHaveLength(1);
		expect(all.filter((each) => /if the client does not give it/.test(each))).toHaveLength(1);
	});

	it('the type and a signature of its own are asked in California (Civil Code 56.11)', () => {
		const all = asked('us-ca').join(' ');
		expect(all).toMatch(/14 points/);
		expect(all).toMatch(/signature serves the release and nothing else/);
	});

	it('initials are asked in Oregon (ORS 192.566), and nothing in Texas', () => {
		expect(asked('us-or').filter((each) => /^Oregon: .*initials/.test(each))).toHaveLength(1);
		expect(asked('us-tx')).toEqual([]);
	});

	it('what the client’s place asks is asked too', () => {
		const here = { ...at('us-tx'), place: at('us-il').place };
		expect(askedWhenSigned(here)).toHaveLength(3);
	});

	it('nothing of it is taken as met', () => {
		expect(askedWhenSigned(at('us-il')).some(({ met }) => met)).toBe(false);
	});
});

describe('of a couple', () => {
	it.each([
		['us-ne', 'counselor', [[null, 'kim']]],
		// Of Georgia and Arizona only the part of who did not sign stays back: each signs for their own.
		['us-ga', 'socialWorker', [[null], ['kim']]],
		['us-az', 'familyTherapist', [[null], ['kim']]],
		// The rule of Nebraska speaks of these three licences, and of no other.
		['us-ne', 'psychologist', [[null], ['kim']]],
		['us-tx', 'counselor', [[null], ['kim']]]
	] as const)('in %s, to a %s, these sign one form together: %j', (place, licensedAs, forms) => {
		expect(formSignersHere(at(place, licensedAs, { format: 'couple' }))).toEqual(forms);
	});

	it('a form that both sign is not about one part alone', () => {
		const own = at('us-ne', 'counselor', { format: 'couple' }).case;
		expect(whose(own, null, 'US', ['kim']).ownPart).toBe(false);
		expect(whose(own, null, 'US').ownPart).toBe(true);
	});
});

const aged = (years: number) => ({ minor: true, bornOn: day(`${2026 - years}-05-01`) });

describe('of a minor', () => {
	it.each([
		// D.C. Code 7-1202.05(b): from 14 to 17 “the client and a parent or guardian” together; under 14 the parent.
		['us-dc', 15, [['maja', null]]],
		['us-dc', 13, [['maja']]],
		// NMSA 32A-6A-24: from 14 the child with capacity; under 14 the legal custodian.
		['us-nm', 14, [[null]]],
		['us-nm', 13, [['maja']]],
		// Tenn. Code 33-3-104(1): from 16.
		['us-tn', 16, [[null]]],
		['us-tn', 15, [['maja']]],
		// Ohio R.C. 5122.04, C.R.S. 12-245-203.5: a parent is not told, so that no line of theirs may be asked for.
		['us-oh', 14, [[]]],
		['us-oh', 13, [['maja']]],
		['us-co', 12, [[]]],
		// Of consent to care alone: whose signature a release needs is not said.
		['us-or', 14, [[]]],
		['us-ne', 18, [[]]],
		['ca-qc', 14, [[]]],
		// 13 Del. C. 707 and Fla. Stat. 1014.06: as a rule a parent decides until 18.
		['us-de', 15, [['maja']]],
		['us-fl', 15, [['maja']]]
	] as const)('in %s, who is %s, these sign: %j', (place, years, forms) => {
		expect(formSignersHere(at(place, 'counselor', aged(years)))).toEqual(forms);
	});
});

it.each([
	// D.C. Code 7-1201.04 and Iowa Code 228.2(2): a statement goes with what is passed on.
	['us-dc', true],
	['us-ia', true],
	['us-tx', false]
])('a summary sent from %s carries the warning: %s', (place, carries) => {
	const here = situationFor({ practice: { place } });
	const words = texts(writeAbout(transferSummary, here)).map(({ text }) => text);
	expect(
		words.some((each) => /unauthorized disclosure of mental health information/.test(each))
	).toBe(carries);
});

describe('one that names no end', () => {
	const ends = (place: string) => {
		const { practice: own, home } = at(place, 'psychologist');
		const limit = releaseLimit(wheres(own, [home]))!;
		return [lastDay(today, limit), limit.place?.id ?? null];
	};

	// June 1, 2026, and 180 days: IC 16-39-2-5. It binds where nothing else is said, so that it is no longest term.
	it('lapses in Indiana after 180 days', () => {
		expect(ends('us-in')).toEqual(['2026-11-28', null]);
	});

	it('lapses in Nebraska after twelve months (71-8403(1)), in Texas by custom', () => {
		expect(ends('us-ne')).toEqual(['2027-06-01', null]);
		expect(ends('us-tx')).toEqual(['2027-06-01', null]);
	});

	// 740 ILCS 110/5(b)(6): “the calendar date on which the consent expires”, else only the day on which it is received.
	it('is given no end in Illinois', () => {
		const { practice: own, home } = at('us-il', 'psychologist');
		expect(releaseLimit(wheres(own, [home]))).toBeNull();
	});

	it('runs in the District of Columbia for 365 days at the longest (7-1202.02(a))', () => {
		expect(ends('us-dc')).toEqual(['2027-06-01', 'us-dc']);
	});
});
