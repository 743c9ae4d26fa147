import { describe, expect, it } from 'vitest';
import { whose } from '$lib/domain/letters/form-facts';
import { day } from '$lib/domain/days/day';
import { caseOf, client, guardian, place, practice } from '$tests/support/domain/cases';
import type { ReleaseLimit } from '$lib/domain/releases/release-expiry';
import { british, form, namesOf, nobody, wordsOf } from '$tests/support/catalog/forms';

const both = ['release', 'psychotherapy-notes-release'] as const;
const source = place.notice.source;
const arizona: ReleaseLimit = {
	place: { ...place, title: 'Arizona' },
	rule: {
		id: 'us-az-release',
		professions: 'all',
		topic: 'release',
		value: 6,
		unit: 'months',
		note: null,
		source
	}
};

describe.each(both)('the form %s, under 45 CFR 164.508(c)', (id) => {
	it('asks what may pass on', () => {
		const boxes = id === 'release' ? ['dates', 'summary', 'safety-plan', 'record'] : ['notes'];
		expect(namesOf(form(id))).toEqual(expect.arrayContaining([...boxes, 'from', 'until']));
	});

	it('says who passes it on', () => {
		expect(wordsOf(form(id))).toContain('Ada Moreno, Quiet Street Practice');
	});

	it('says who receives it, or leaves room for it', () => {
		expect(wordsOf(form(id))).toContain('River Clinic\nTelephone\n503-555-0111');
		expect(namesOf(form(id, nobody))).toEqual(
			expect.arrayContaining(['to-name', 'to-phone', 'to-address'])
		);
	});

	it('says what for, or lets choose', () => {
		expect(wordsOf(form(id))).toContain('So that care can go on.');
		expect(namesOf(form(id, nobody))).toEqual(
			expect.arrayContaining(['for-care', 'for-request', 'for-other-which'])
		);
	});

	it('ends on a day or with an event, and does not count without either where no rule ends it', () => {
		expect(namesOf(form(id))).toEqual(expect.arrayContaining(['ends-on', 'ends-when']));
		expect(wordsOf(form(id))).toMatch(/Fill in one of the two: without an end .+ does not count\./);
		expect(wordsOf(form(id))).not.toContain('months');
	});

	it('prints the day that was agreed', () => {
		const agreed = form(id, { expiresOn: day('2027-02-01') });
		expect(wordsOf(agreed)).toContain('It ends on\nFebruary 1, 2027');
		expect(namesOf(agreed)).not.toContain('ends-on');
	});

	it('ends sooner where the place asks for it', () => {
		expect(wordsOf(form(id, { longest: arizona }))).toContain(
			'it ends 6 months after the day of signing. In Arizona it may not run longer.'
		);
	});

	it.each([
		[
			'may be taken back in writing, where to, and what that cannot undo',
			/take this authorization back at any time, in writing, to Ada Moreno, 12 Quiet Street.+cannot be called back/
		],
		[
			'is no condition of care, payment, plan or cover',
			/do not have to sign\. My care, how it is paid, my place in a health plan and what the plan covers do not depend/
		],
		['may be passed on, unprotected', /may pass it on\. Privacy law may then no longer protect it/],
		['is copied to whoever signs', /I get a copy/]
	])('says that it %s', (_, sentence) => {
		expect(wordsOf(form(id))).toMatch(sentence);
	});

	it('asks a representative by what right they sign', () => {
		const own = caseOf({ recipients: [guardian()] });
		const signed = form(id, { whose: whose(own, 'maja', 'US') });
		expect(wordsOf(signed)).toContain('as their\nParent or legal guardian');
		expect(wordsOf(signed)).toContain('Name in print\nMaja Lindqvist');
		expect(namesOf(signed)).toContain('authority-paper');
	});

	it('asks nobody who signs for themselves by what right', () => {
		expect(namesOf(form(id))).not.toContain('authority');
	});

	it('leaves room for a representative where it is open who signs', () => {
		expect(namesOf(form(id, nobody))).toEqual(
			expect.arrayContaining(['signer-name', 'authority', 'authority-paper'])
		);
	});

	it('is for one adult’s own part where several came', () => {
		const partner = guardian({ id: 'kim', role: 'partner', name: 'Kim Aalto' });
		const couple = caseOf({ client: client({ format: 'couple' }), recipients: [partner] });
		const words = wordsOf(form(id, { whose: whose(couple, 'kim', 'US') }));
		expect(words).toMatch(/own part alone; each other adult signs a form of their own/);
		expect(words).toContain('Kim Aalto');
		expect(words).not.toContain('Zoë');
	});
});

describe('psychotherapy notes', () => {
	it('are never among other records', () => {
		expect(namesOf(form('release', { part2: true }))).not.toContain('notes');
		expect(wordsOf(form('release'))).toContain('are never on this form');
	});

	it('have a form with no other record on it', () => {
		const names = namesOf(form('psychotherapy-notes-release', { part2: true }));
		for (const other of ['dates', 'summary', 'safety-plan', 'record', 'other', 'part-2'])
			expect(names).not.toContain(other);
	});
});

describe('records of a substance use programme', () => {
	const words = wordsOf(form('release', { part2: true }));

	it('have a box of their own', () => {
		expect(namesOf(form('release', { part2: true }))).toContain('part-2');
		expect(namesOf(form('release'))).not.toContain('part-2');
	});

	/** 42 CFR 2.32(a)(2), as amended in 2024; compared on 2026-11-27 with forms in use since its compliance date, February 16, 2026. */
	it('go with the notice that the rule gives', () => {
		expect(words).toContain(
			'42 CFR part 2 prohibits unauthorized use or disclosure of these records.'
		);
	});

	it.each([
		['they may be passed on as HIPAA allows', /pass them on as HIPAA allows.+no longer protect/],
		['they may not be used in proceedings', /civil, criminal, administrative or legislative/],
		['nothing happens to whoever says no', /nothing of them is passed on, and that is all/],
		['counselling notes are not on it', /Counseling notes.+not on this form/]
	])('says that %s', (_, sentence) => {
		expect(words).toMatch(sentence);
	});

	it('are a matter of the United States alone', () => {
		expect(wordsOf(form('release', { ...british, part2: true }))).not.toMatch(/42 CFR|HIPAA/);
	});
});

describe.each(both)('the form %s, as a consent under the UK GDPR', (id) => {
	const words = wordsOf(form(id, british));

	it('is called a consent, and speaks of no plan', () => {
		expect(words).toMatch(/^Consent to share/m);
		expect(words).not.toMatch(/permission|authoriz|health plan/i);
	});

	it.each([
		[
			'may be taken back as easily as it is given',
			/take this consent back at any time, as easily as I give it/
		],
		['is free and no condition', /free to say no.+My care does not depend on it/],
		['is explicit, for health', /about health, so the law asks for my explicit consent/],
		['makes the receiver answer for it', /Whoever receives it answers for it/],
		['may be complained about', /complain to the Information Commissioner/]
	])('says that it %s', (_, sentence) => {
		expect(words).toMatch(sentence);
	});
});

it('has a line to sign and date for each whose signature it needs', () => {
	const per = guardian({ id: 'per', name: 'Per Lindqvist' });
	const own = caseOf({ recipients: [guardian(), per] });
	const joint = form('release', { whose: whose(own, 'maja', 'US', ['per', null]) });
	expect(namesOf(joint)).toEqual(
		expect.arrayContaining(['signature', 'signature-2', 'signature-3', 'signed-on-3'])
	);
	const words = wordsOf(joint);
	expect(words).toContain('Maja Lindqvist (Parent or legal guardian), signed');
	expect(words).toContain('Per Lindqvist (Parent or legal guardian), signed');
	expect(words).toContain('Zoë Lindqvist, signed');
	expect(words).toContain('it holds once each of these has signed');
	expect(words).not.toContain('4 Elm Road');
});

it('says that the practice closes only where it does', () => {
	const closing = 'Once the practice has closed: whoever keeps its records';
	expect(wordsOf(form('release'))).toContain(closing);
	const open = wordsOf(form('release', { practice: practice({ closingOn: null }) }));
	expect(open).not.toContain(closing);
	expect(open).toContain('Should the practice ever close: whoever keeps its records.');
});
