import { describe, expect, it } from 'vitest';
import { texts } from '$lib/domain/letters/letter';
import { readingGrade } from '$tests/support/reading-grade';
import { situationFor, words, write } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const known = { custodian: 'known', custodianName: 'B. Hart', custodianPhone: '1' } as const;
const british = { regionStyle: 'GB', place: 'uk' } as const;

describe.each(letters.map((letter) => [letter.id, letter] as const))(
	'the letter %s',
	(_, letter) => {
		it('fits where it should, and can be filled', () => {
			const here = situationFor(letter);
			const facts = `what ${letter.id} needs stands in tests/support/catalog/letters/facts.ts`;
			expect(letter.fits(here), `it does not fit: ${facts}`).toBe(true);
			expect([null, here.case.client.standing], facts).toContain(letter.standing);
			expect([...letter.missing(here), ...letter.unknown(here)], facts).toEqual([]);
		});

		it('holds nothing clinical, no blame and no hard words', () => {
			const harsh =
				/terminat|abandon|complian|discharg|diagnos|symptom|treatment|disorder|medication|risk|suicidal|depress|anxi|refus|fail|resist|fault|sorry to see|deserted/i;
			expect(words(letter)).not.toMatch(harsh);
		});

		it('promises no outcome', () => {
			expect(words(letter)).not.toMatch(
				/you will (feel|get) better|will help you for sure|guarantee|cure/i
			);
		});

		it('has no hole, no stray blank and no line break within a paragraph', () => {
			const bare = { website: '', email: '', profession: '', licence: '', name: '' };
			// The practice’s own letter waits for its name, and is not written without.
			const isHeld = letter.missing(situationFor(letter, bare)).some((each) => /name/.test(each));
			for (const changed of [
				{},
				isHeld ? { ...bare, name: 'Quiet Street' } : bare,
				known,
				british
			]) {
				for (const { text } of texts(write(letter, situationFor(letter, changed)))) {
					expect(text).toMatch(/^\S(?:.*\S)?$/);
					expect(text).not.toMatch(/ {2}|undefined|null|NaN| [,.]|\{|\bor (?:by|\.)|\.\./);
				}
			}
		});

		it('is easy to read', () => {
			for (const changed of [{}, known, british]) {
				const { blocks, sheets = [] } = write(letter, situationFor(letter, changed));
				for (const part of [blocks, ...sheets.map((sheet) => sheet.blocks)]) {
					const prose = part.flatMap((each) => (each.kind === 'paragraph' ? [each.text] : []));
					expect(readingGrade(prose.join(' '))).toBeLessThanOrEqual(8);
				}
			}
		});

		it('names nobody in its title', () => {
			expect(write(letter).title).not.toMatch(/Noor|Zoë|Maja|Lindqvist/);
		});

		it('names no place for help that is not there, nor the other side’s days', () => {
			const text = words(letter, situationFor(letter, british));
			expect(text).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
			expect(text).not.toMatch(/[a-z] \d{1,2}, 20\d\d|\b911\b|\b988\b|health plan|emergency room/);
		});

		it('asks for a name and a way to be reached', () => {
			const here = situationFor(letter, { clinician: ' ', phone: '', email: '' });
			// Where a third person stands in between, theirs is printed and not the practice's.
			const asked = here.reason.byPostAlone ? /name/i : /name(.|\n)*phone/i;
			expect(letter.missing(here).join(' ')).toMatch(asked);
		});
	}
);
