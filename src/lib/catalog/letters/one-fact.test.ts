/** Facts that several letters state, and what stands where one is not known. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { situationFor, words } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const said = (id: string, changed: Partial<Practice> = {}) => {
	const letter = letters.find((each) => each.id === id)!;
	return words(letter, situationFor(letter, changed));
};

describe('records', () => {
	/** OAR 858-010-0060(1): seven years from the last contact; 45 CFR 164.524: thirty days. */
	it.each(['practice-closing', 'guardian-notice', 'second-notice'])(
		'are kept until the day that the rule gives, and asked for with an answer in thirty: %s',
		(id) => {
			expect(said(id)).toMatch(
				/records safe at least until October 30, 2033\. For a copy, a short written request is enough\. You will have the copy, or a written answer, within 30 days\./
			);
		}
	);

	it('are asked for by each of several, without what is private to another', () => {
		expect(said('member-notice')).toContain(
			'records safe at least until October 30, 2033. You can ask for a copy in a short letter. What is private to somebody else may have to be left out. You will have the copy, or a written answer, within 30 days.'
		);
	});

	it('are kept as long as the rules require where no day is sure', () => {
		expect(said('practice-closing', { place: 'uk' })).toContain(
			'I will keep your records safe for as long as my privacy notice says. For a copy, a short written request is enough. You will have the copy, or a written answer, within 1 month. Copies cost nothing.'
		);
	});

	/** GDPR, article 12(5), and the right is the person's own (article 15). */
	it.each(['uk-eng', 'uk-sct', 'ie'])(
		'cost nothing under the GDPR, whatever the practice says: %s',
		(place) => {
			expect(said('practice-closing', { place, copyCharge: 'atCost' })).toContain(
				'Copies cost nothing.'
			);
			expect(said('guardian-notice', { place })).toMatch(
				/The right to a copy is Noor’s\. You can ask/
			);
		}
	);

	it('are promised until no day while a leave lets them grow', () => {
		expect(said('guardian-leave')).toContain('for as long as the rules of my profession require');
	});

	it.each(['practice-closing', 'lack-of-progress', 'ending-confirmed', 'former-client'])(
		'cost what the practice says they cost, and nothing is said while it says nothing: %s',
		(id) => {
			expect(said(id, { copyCharge: 'free' })).toContain('Copies cost nothing.');
			expect(said(id, { copyCharge: 'atCost' })).toContain(
				'You pay no more for a copy than it costs to make and mail it.'
			);
			expect(said(id)).not.toMatch(/\bcost|\bfee\b/i);
		}
	);
});

describe('whom to complain to', () => {
	it.each([
		['us-ca', 'to the California Board of Psychology.'],
		['us-oh', 'to the State Board of Psychology in Ohio.'],
		['uk-eng', 'to the Health and Care Professions Council.'],
		['uk', 'to the professional body that I belong to.'],
		['us-or', 'to the board for my profession in Oregon.'],
		['general', 'to the board for my profession where I work.']
	])('is named where the text of the rule was read: %s', (place, words) => {
		const crisisLines = place === 'general' ? 'Night line: 555-0100' : null;
		expect(said('ethical-concern', { place, crisisLines })).toContain(words);
	});

	it('is the board of each licence', () => {
		expect(said('ethical-concern', { place: 'us-ca', licensedAs: 'socialWorker' })).toContain(
			'to the California Board of Behavioral Sciences.'
		);
	});
});

it('an ending that is confirmed recalls only what was agreed on', () => {
	const letter = letters.find(({ id }) => id === 'ending-confirmed')!;
	const here = situationFor(letter);
	const recalled = (followUpUntilOn: string | null, outcomes = here.case.outcomes) => {
		const client = {
			...here.case.client,
			followUpUntilOn: followUpUntilOn === null ? null : day(followUpUntilOn)
		};
		return words(letter, { ...here, case: { ...here.case, client, outcomes } });
	};
	expect(recalled('2026-06-28')).toContain(
		'As we agreed, I will ask you once more how the change went, by June 28, 2026 at the latest.'
	);
	expect(recalled('2026-05-30')).not.toContain('As we agreed');
	expect(recalled(null)).not.toContain('As we agreed');
});

it('asks to talk before it comes to procedure, while there is time for it', () => {
	expect(said('practice-closing')).toMatch(
		/Thank you for the trust[^]*Please tell me how this is for you[^]*Our last sessions/
	);
	expect(said('practice-closing', { lastSessionOn: day('2026-05-20') })).not.toContain(
		'Please tell me how this is for you'
	);
});

it('names no speciality of a provider beside a client’s name', () => {
	expect(said('practice-closing')).toMatch(/River Clinic\n503-555-0111/);
});
