import { describe, expect, it } from 'vitest';
import { catalog, jurisdictions, reasons } from '$lib/catalog/index';
import { day, type Region } from '$lib/domain/day';
import { texts } from '$lib/domain/letter';
import { readingGrade } from '$lib/domain/reading-grade';
import type { Practice } from '$lib/domain/records';
import type { LetterTemplate, Situation } from '$lib/domain/rules';
import { situation } from '$lib/domain/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	provider
} from '$lib/domain/testing';
import { letters } from './index';

const three = [
	provider({ speciality: 'Grief', checkedOn: day('2026-05-20') }),
	provider({ id: 'b', name: 'Harriet Lindenbaum', phone: '503-555-0121' }),
	provider({ id: 'c', name: 'Open Door', phone: '', address: '80 Alder Lane\nPortland' })
];
const kinds = letters.map((letter) => [letter.code, letter] as const);
const noor = client({ name: 'Noor Haddad', callName: 'Noor', minor: true });

function situationFor(
	letter: LetterTemplate,
	changed: Partial<Practice> = {},
	providers = three
): Situation {
	const outcomes = [outcome('tell-in-session')];
	const who = letter.to === 'guardian' ? noor : client();
	const own = practice({ place: 'us-or', ...changed });
	return situation(
		caseOf({ client: who, outcomes }),
		context({ catalog, providers, practice: own })
	);
}

function write(letter: LetterTemplate, here = situationFor(letter)) {
	const recipient = letter.to === 'guardian' ? guardian() : null;
	return letter.write(here, { case: here.case, recipient });
}

function words(letter: LetterTemplate, here = situationFor(letter)): string {
	return texts(write(letter, here))
		.map((each) => each.text)
		.join('\n');
}

describe.each(kinds)('letter %s', (_, letter) => {
	it.each([
		['the day of the last sessions', 'October 30, 2026'],
		['the closing day', 'November 13, 2026'],
		['thanks', 'Thank you for the trust'],
		['an offer to say goodbye', 'say goodbye well'],
		['how to set a day', 'call 503-555-0100 or write to ada@example.org'],
		['the first referral', 'River Clinic'],
		['when openings were checked', 'Had openings when asked on May 20, 2026'],
		['an address as one line', '80 Alder Lane, Portland'],
		['how to find others', 'To find others, ask your health plan'],
		['whom to ask for records', 'Until December 31, 2026, please ask me. Then I will tell you who'],
		['the emergency number', 'call 911'],
		['the crisis line', 'Suicide and Crisis Lifeline: call or text 988'],
		['until when I can be reached', 'Until November 13, 2026, please call'],
		['the licence', 'PSY 1234']
	])('holds %s', (_, text) => {
		expect(words(letter)).toContain(text);
	});

	it('holds nothing clinical, no blame and no hard words', () => {
		const harsh =
			/terminat|abandon|complian|discharg|diagnos|symptom|treatment|disorder|medication|risk|suicidal|depress|anxi|refus|fail/i;
		expect(words(letter)).not.toMatch(harsh);
	});

	it('has no hole, no stray blank and no line break within a paragraph', () => {
		const bare = { website: '', email: '', profession: '', licence: '', name: '' };
		for (const here of [situationFor(letter), situationFor(letter, bare)]) {
			for (const { text } of texts(write(letter, here))) {
				expect(text).toMatch(/^\S(?:.*\S)?$/);
				expect(text).not.toMatch(/ {2}|undefined|null|NaN| [,.]|\{|\bor (?:by|\.)/);
			}
		}
	});

	it('is easy to read', () => {
		for (const custodian of ['known', 'later'] as const) {
			const { blocks } = write(
				letter,
				situationFor(letter, { custodian, custodianName: 'B. Hart' })
			);
			const prose = blocks.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []));
			expect(readingGrade(prose.join(' '))).toBeLessThanOrEqual(8);
		}
	});

	it('names nobody in its title and encloses nothing', () => {
		const { title, enclosures } = write(letter);
		expect(title).not.toMatch(/Noor|Zoë|Maja|Lindqvist/);
		expect(enclosures).toEqual([]);
	});

	it('is written the British way where the practice says so', () => {
		const british = words(letter, situationFor(letter, { regionStyle: 'GB', place: 'uk' }));
		expect(british).toContain('30 October 2026');
		expect(british).toContain('call 999 or go to the nearest A&E');
		expect(british).toContain('Samaritans: call 116 123');
		expect(british).toContain('ask your GP');
		expect(british).not.toMatch(/October 30|911|988|health plan|emergency room/);
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
		expect(text).not.toContain('Then I will tell you who');
	});

	it('takes the crisis lines the practice has written', () => {
		const own = { crisisLines: 'Portland line: 503-555-0142\nTeen line: 503-555-0143' };
		const text = words(letter, situationFor(letter, own));
		expect(text).toContain('Portland line: 503-555-0142\nTeen line: 503-555-0143');
		expect(text).not.toContain('988');
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

const closings = reasons.filter(
	({ practiceEnds, startedBy }) => practiceEnds && startedBy === 'clinician'
);
const everywhere = closings.flatMap((reason) =>
	jurisdictions.flatMap((place) =>
		(['US', 'GB'] as Region[]).map((style) => [reason.id, place.id, style] as const)
	)
);

it.each(everywhere)(
	'for %s in %s, style %s, every fitting letter can be filled',
	(reason, place, regionStyle) => {
		const crisisLines = place === 'general' ? 'Night line: 555-0100' : null;
		for (const letter of letters) {
			const here = situationFor(letter, { reason, place, regionStyle, crisisLines });
			if (!letter.fits(here)) continue;
			expect(letter.missing(here)).toEqual([]);
			expect(words(letter, here)).not.toMatch(/undefined|null|call {2}|\n\n/);
		}
	}
);
