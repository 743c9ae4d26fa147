import { describe, expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters/index';
import { jurisdictions, reasons, steps } from '$lib/catalog/index';
import { outsideLinter } from '$lib/domain/letters/lint';
import type { OutsideEntry } from '$lib/domain/letters/outside-letter';
import {
	aboutWhom,
	byExecutor,
	hereFor,
	known,
	onLeave,
	words,
	written
} from '$tests/support/catalog/letters-to-others/fitting';
import { clientLetters, outsideEntries, practiceEntries } from './index';

const british = { regionStyle: 'GB', place: 'uk' } as const;
const bare = { website: '', email: '', profession: '', name: '', executorPhone: '1' };

/** The practices that each entry is written in: all those that it fits. */
function ways(entry: OutsideEntry) {
	return [
		{},
		bare,
		known,
		british,
		byExecutor,
		onLeave,
		{ reason: 'leaving-group-practice' }
	].filter((changed) => entry.about === 'client' || entry.fits(hereFor(changed)));
}

describe.each(outsideEntries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
	it('fits somewhere, and nothing is missing there', () => {
		const missing =
			entry.about === 'client' ? entry.missing(aboutWhom(entry)) : entry.missing(hereFor());
		expect(entry.about === 'client' ? entry.fits(aboutWhom(entry)) : entry.fits(hereFor())).toBe(
			true
		);
		expect(missing).toEqual([]);
	});

	it('holds nothing clinical, no blame and no hard words', () => {
		const harsh =
			/terminat|abandon|complian|discharg|diagnos|symptom|disorder|medication|suicidal|depress|anxi|resist|fault|deserted|\bill\b|illness|disease/i;
		for (const changed of ways(entry)) {
			const text = words(entry, changed).replaceAll('substance use', '');
			expect(text.replaceAll(/Suicide (and|&) Crisis/g, '')).not.toMatch(harsh);
		}
	});

	it('has no hole and no stray blank, whoever writes and wherever', () => {
		for (const changed of ways(entry))
			for (const line of words(entry, changed).split('\n').filter(Boolean)) {
				expect(line).toMatch(/^\S(?:.*\S)?$/);
				expect(line).not.toMatch(
					/ {2}|undefined|null|NaN| [,.;]|\{|\(\)|\.\.|, ,|:\.|\bor \.|on \./
				);
			}
	});

	it('is not held back by what is looked for in letters', () => {
		const { case: about, practice } = aboutWhom(entry);
		const lint = outsideLinter({ practice, providers: [], clients: [about.client] });
		const letters = ways(entry).map((changed) => written(entry, changed));
		const found = letters.flatMap((letter) =>
			letter ? lint(letter, entry.about === 'client' ? about : null) : []
		);
		expect(found).toEqual([]);
	});

	it('writes days and words as its side of the ocean does', () => {
		const text = words(entry, { ...british, ...known });
		expect(text).not.toMatch(
			/[a-z] \d{1,2}, 20\d\d|\b911\b|\b988\b|\blicense\b|authorize|\bmail\b/i
		);
	});

	it('waits for the writer’s name and a way to be reached', () => {
		const none = { clinician: ' ', phone: '', email: '' };
		const missing =
			entry.about === 'client'
				? entry.missing(aboutWhom(entry, none))
				: entry.missing(hereFor(none));
		expect(missing.join(' ')).toMatch(/name(.|\n)*phone/i);
	});
});

it('no entry has the id of a letter to clients, whose letters lie in the same list', () => {
	const ids = new Set<string>(letters.map(({ id }) => id));
	expect(outsideEntries.filter(({ id }) => ids.has(id))).toEqual([]);
});

it('those about a client end steps that there are', () => {
	const there = new Set<string>(steps.map(({ id }) => id));
	for (const { step } of clientLetters) expect(step === null || there.has(step)).toBe(true);
});

const ending = reasons.filter(({ practiceEnds, temporary }) => practiceEnds || temporary);

it.each(ending.flatMap(({ id }) => jurisdictions.map((place) => [id, place.id] as const)))(
	'for %s in %s every fitting entry can be written',
	(reason, place) => {
		const days = { returnFromOn: onLeave.returnFromOn!, returnByOn: onLeave.returnByOn! };
		const here = { ...known, ...days, reason, place, crisisLines: 'Night line: 555-0100' };
		for (const entry of practiceEntries) {
			if (!entry.fits(hereFor(here))) continue;
			expect(entry.missing(hereFor(here))).toEqual([]);
			expect(words(entry, here)).not.toMatch(/undefined|null|\bon \.| {2}/);
		}
	}
);
