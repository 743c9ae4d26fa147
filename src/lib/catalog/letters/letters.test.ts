import { describe, expect, it } from 'vitest';
import { jurisdictions, reasons } from '$lib/catalog/index';
import { day, type Region } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { provider } from '$tests/support/domain/cases';
import { factsOf } from '$tests/support/catalog/letters/facts';
import { situationFor, words, write } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

/** Those that tell of a closing: the general one, and those that stand in for it. */
const ids = ['practice-closing', 'retirement', 'relocation', 'guardian-notice'];
const kinds = letters
	.filter(({ id }) => ids.includes(id))
	.map((letter) => [letter.code, letter] as const);

describe.each(kinds)('letter %s', (_, letter) => {
	it.each([
		['the day of the last sessions', 'October 30, 2026'],
		['the closing day', 'November 13, 2026'],
		['thanks', 'Thank you for the trust'],
		['an offer to say goodbye', 'say goodbye well'],
		['how to set a day', 'call 503-555-0100 or write to ada@example.org'],
		['the first referral', 'River Clinic'],
		['when openings were checked', 'Had room on May 20, 2026'],
		['an address as one line', '80 Alder Lane, Portland'],
		['how to find others', 'To find others, ask your health plan'],
		[
			'whom to ask for records',
			'Until December 31, 2026, please ask me. After that date, I will write to you with the name'
		],
		['the emergency number', 'call 911'],
		['the crisis line', '988 Suicide & Crisis Lifeline: call or text 988'],
		['until when I can be reached', 'Until November 13, 2026, please call'],
		['the licence', 'PSY 1234']
	])('holds %s', (_, text) => {
		expect(words(letter)).toContain(text);
	});

	it('names who keeps the records where that is known', () => {
		const known = {
			custodian: 'known',
			custodianName: 'Blake Hart',
			custodianAddress: 'Box 12\nSalem',
			custodianPhone: '503-555-0177'
		} as const;
		const text = words(letter, situationFor(letter, known));
		expect(text).toContain('Blake Hart\nBox 12\nSalem\n503-555-0177');
		expect(text).not.toContain('I will write to you with the name');
	});

	it('knows how much lower the window of the envelopes is, where the practice says so', () => {
		const { sender } = write(letter, situationFor(letter, { windowLower: -3 }));
		expect(sender.window).toBe(-3);
	});

	it('is in large print for whoever it is to and reads that more easily, and for nobody else', () => {
		const here = situationFor(letter);
		const own = { ...here.case, client: { ...here.case.client, largePrint: true } };
		const to = factsOf(letter.id).recipient ?? null;
		const written = (recipient: typeof to) =>
			letter.write({ ...here, case: own }, { case: own, recipient }).largePrint;
		expect(written(to)).toBe(to ? undefined : true);
		expect(written(to && { ...to, largePrint: true })).toBe(true);
		expect(write(letter).largePrint).toBeUndefined();
	});

	it('gives the crisis lines the practice has written beside those of the place, never in their stead', () => {
		const own = { crisisLines: 'Portland line: 503-555-0142\nTeen line: 503-555-0143' };
		expect(words(letter, situationFor(letter, own))).toContain(
			'988 Suicide & Crisis Lifeline: call or text 988\nPortland line: 503-555-0142\nTeen line: 503-555-0143'
		);
	});

	it('asks to set or change a day a week before the last session, and names no day where that is past', () => {
		const by = (lastSessionOn: string) =>
			words(letter, situationFor(letter, { lastSessionOn: day(lastSessionOn) }));
		expect(by('2026-10-30')).toMatch(/(?:know|write to ada@example\.org) by October 23, 2026\./);
		expect(by('2026-06-05')).toMatch(/(?:let me know|write to ada@example\.org)\./);
	});

	it.each<[string, Partial<Practice>, RegExp]>([
		['no name', { clinician: ' ' }, /name/],
		['no way to be reached', { phone: '', email: '' }, /phone/],
		['no closing day', { closingOn: null }, /day your practice closes/],
		['a closing day in the past', { closingOn: day('2026-05-01') }, /closing day is past/],
		['no last session', { lastSessionOn: null }, /last sessions/],
		['a last session in the past', { lastSessionOn: day('2026-05-01') }, /last session is past/],
		['a last session after the closing', { lastSessionOn: day('2026-12-01') }, /after the closing/],
		['no word on records', { askMeUntilOn: null }, /records/],
		['no custodian’s name', { custodian: 'known', custodianPhone: '1' }, /who keeps the records/],
		['no way to the custodian', { custodian: 'known', custodianName: 'B' }, /address or phone/],
		['no crisis line', { place: 'general' }, /crisis line/]
	])('waits while there is %s', (_, changed, sentence) => {
		expect(letter.missing(situationFor(letter, changed)).join(' ')).toMatch(sentence);
	});

	it('waits while there are no referrals, or none that can be reached', () => {
		const mute = [provider({ phone: '', email: '', website: '', address: '' })];
		for (const providers of [[], mute]) {
			expect(letter.missing(situationFor(letter, {}, providers))).toHaveLength(1);
		}
	});
});

/** Whoever leaves a practice has to say who keeps the records. */
function keeperOf(reason: string): Partial<Practice> {
	if (reason !== 'leaving-group-practice') return {};
	return { custodian: 'known', custodianName: 'Alder Group', custodianPhone: '503-555-0190' };
}

const closings = reasons.filter(
	({ practiceEnds, startedBy }) => practiceEnds && startedBy === 'clinician'
);
const styles: readonly Region[] = ['US', 'GB'];
/** Each place as its days are usually written; both ways where nothing is usual, and in one of each. */
const inBoth = ['general', 'us-or', 'uk-eng'];
const everywhere = closings.flatMap((reason) =>
	jurisdictions.flatMap(({ id, country }) =>
		styles
			.filter((style) => inBoth.includes(id) || style === (country.region ?? style))
			.map((style) => [reason.id, id, style] as const)
	)
);

/** What no words of law that were read let anybody say there: the federal rule of review, and how Wisconsin tells of destroying. */
const needsReview = (place: string) => !place.startsWith('us');
const ofDestroying = (place: string) => place === 'us-wi';
/** GDPR, article 12(5): a copy is free there. */
const ofCharging = (place: string) => place.startsWith('uk') || place === 'ie';
const heldThere: Readonly<Record<string, (place: string) => boolean>> = {
	'records-denied': needsReview,
	'guardian-records-denied': needsReview,
	'records-part': needsReview,
	'guardian-records-part': needsReview,
	'records-fee': ofCharging,
	'guardian-records-fee': ofCharging,
	'records-destroyed': ofDestroying,
	'guardian-records-destroyed': ofDestroying
};

it.each(everywhere)(
	'for %s in %s, style %s, every fitting letter can be filled, or is held where nothing was read',
	(reason, place, regionStyle) => {
		const crisisLines = place === 'general' ? 'Night line: 555-0100' : null;
		for (const letter of letters) {
			const changed = { reason, place, regionStyle, crisisLines, ...keeperOf(reason) };
			const here = situationFor(letter, changed);
			if (!letter.fits(here)) continue;
			const isHeld = heldThere[letter.id]?.(place) ?? false;
			expect([letter.id, letter.missing(here).length]).toEqual([letter.id, isHeld ? 1 : 0]);
			if (!isHeld) expect(words(letter, here)).not.toMatch(/undefined|null|call {2}|\n\n/);
		}
	}
);
