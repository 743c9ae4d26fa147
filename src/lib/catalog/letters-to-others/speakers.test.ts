/** Each letter is there for each who may sign it, as they would sign it, or is not offered to them. */
import { describe, expect, it } from 'vitest';
import { catalog, reasons } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { outsideEntries } from './index';
import { texts } from '$lib/domain/letters/letter';
import { isFor } from '$lib/domain/letters/mailing';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Practice } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { factsOf } from '$tests/support/catalog/letters/facts';
import { three } from '$tests/support/catalog/letters/fitting';
import { inLetter } from '$tests/support/reading/executor-words';
import { aboutWhom, byExecutor, hereFor } from '$tests/support/catalog/letters-to-others/fitting';
import { ofLetters, ofOthers, type Speaker } from '$tests/support/catalog/speakers';

const base = (id: string) => id.replace(/^(guardian|decision-maker|plain)-/, '');
const signs = (table: typeof ofLetters, id: string, who: Speaker) => table[id]?.includes(who);
const byName = <T extends { id: string }>(all: readonly T[]) =>
	all.map((each): [string, T] => [each.id, each]);

const gone = (absence: 'died' | 'ill'): Partial<Practice> => ({
	...{ ...factsOf('colleague-died').practice, ...byExecutor, absence },
	...{ closingOn: null, lastSessionOn: null }
});

/** What makes it fit; by an executor, in a practice of theirs. */
function at({ id }: LetterTemplate, changed: Partial<Practice> = {}, asOwn = true) {
	const { client: whom, case: own, practice: known } = factsOf(id);
	const reason = asOwn ? {} : { reason: null };
	const who = caseOf({
		client: client({ ...whom, ...reason }),
		...own,
		outcomes: [outcome('tell-in-session', { way: 'phone' }), ...(own?.outcomes ?? [])]
	});
	const here = practice({ place: 'us-or', ...known, ...changed });
	return situation(who, context({ catalog, providers: three, practice: here }));
}

function asExecutor(letter: LetterTemplate) {
	const keeper = factsOf(letter.id).practice?.copyCharge ?? 'free';
	const here = at(letter, { ...gone(absenceOf(letter)), copyCharge: keeper }, false);
	return base(letter.id) === 'correction' ? withOldKeeper(here) : here;
}

/** An executor is of the dead. */
const forIt = 'For the practice of Ada Moreno';

const absenceOf = ({ id }: LetterTemplate) => (id.endsWith('-ill') ? 'ill' : 'died');

/** Their letter named somebody else as keeper, and said that the therapist has died. */
function withOldKeeper(here: ReturnType<typeof at>) {
	const days = { lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null };
	const said = {
		...days,
		kind: 'clinicianGone',
		absence: 'died',
		custodian: 'Dr. Okafor'
	} as const;
	const letter = here.case.letters.map((each) => ({ ...each, said: { ...each.said!, ...said } }));
	const keeper = { custodian: 'known', custodianName: 'Blake Hart', custodianPhone: '1' } as const;
	const own = practice({ ...here.practice, ...keeper });
	return situation(
		{ ...here.case, letters: letter },
		context({ catalog, providers: three, practice: own })
	);
}

it('the tables name each letter, and no other', () => {
	expect(Object.keys(ofLetters).sort()).toEqual(
		[...new Set(letters.map(({ id }) => base(id)))].sort()
	);
	expect(Object.keys(ofOthers).sort()).toEqual(outsideEntries.map(({ id }) => id).sort());
});

const signedBy = (who: Speaker) =>
	byName(letters.filter(({ id }) => signs(ofLetters, base(id), who)));
const notSignedBy = (who: Speaker) =>
	byName(letters.filter(({ id }) => !signs(ofLetters, base(id), who)));

const addresseeOf = (id: string, here: ReturnType<typeof at>) => ({
	case: here.case,
	recipient: factsOf(id).recipient ?? null
});

describe('an executor', () => {
	it.each(notSignedBy('executor'))('is not offered %s', (_, letter) => {
		expect(isFor(letter, asExecutor(letter))).toBe(false);
	});

	it.each(signedBy('executor'))('signs %s in their own name', (id, letter) => {
		const here = asExecutor(letter);
		expect([isFor(letter, here), letter.missing(here)]).toEqual([true, []]);
		const written = letter.write(here, addresseeOf(id, here));
		expect(inLetter(written)).toEqual([]);
		expect(written.signOff).toMatchObject({
			lines: [here.practice.absence === 'ill' ? forIt : 'Professional executor for Ada Moreno'],
			signature: null
		});
		const all = texts({ ...written, sheets: [] }).map(({ text }) => text);
		expect(all.join(' ')).not.toMatch(/503-555-0100|ada@example\.org/);
	});
});

describe('a group practice that goes on', () => {
	const signed = signedBy('practice');

	it.each(signed)(
		'signs %s in its own name, and is not offered it where nobody signs',
		(id, letter) => {
			const here = at(letter);
			expect([isFor(letter, here), letter.missing(here)]).toEqual([true, []]);
			const { sender, signOff, ...more } = letter.write(here, addresseeOf(id, here));
			expect(sender.name).toBe('Alder Group');
			expect(signOff).toMatchObject({
				name: 'Dana Reyes',
				lines: ['For Alder Group'],
				signature: null
			});
			const own = { ...more, sender, signOff, sheets: [] };
			const said = texts(own)
				.map(({ text }) => text)
				.join(' ');
			expect(said).not.toMatch(/\b(I|me|my|he|she|his|her)\b/);
			expect(isFor(letter, at(letter, { jointSigner: ' ' }))).toBe(false);
		}
	);

	it.each(byName(letters))('signs %s, or is not named below it', (id, letter) => {
		const here = at(letter, { jointSigner: 'Dana Reyes, practice administrator' });
		const isTheirs = signs(ofLetters, base(id), 'practice');
		if (!isFor(letter, here)) return;
		const { signOff } = letter.write(here, addresseeOf(id, here));
		expect(signOff.name.startsWith('Dana Reyes')).toBe(isTheirs);
	});
});

describe('a therapist', () => {
	it.each(notSignedBy('therapist'))('is not offered %s', (_, letter) => {
		const own = reasons.filter(({ byExecutor: acts }) => !acts);
		const alone = (reason: string) => at(letter, { reason, jointSigner: '' });
		expect(own.filter(({ id }) => isFor(letter, alone(id)))).toEqual([]);
	});

	it.each(signedBy('therapist'))('signs %s in their own name', (id, letter) => {
		const here = at(letter);
		expect(isFor(letter, here)).toBe(true);
		const { signOff, sender } = letter.write(here, addresseeOf(id, here));
		expect([signOff.name, sender.name]).toEqual(['Ada Moreno', 'Quiet Street Practice']);
	});
});

describe.each(byName(outsideEntries))('%s, to others', (id, entry) => {
	it.each(['therapist', 'executor'] as const)('is offered as the table says to: %s', (who) => {
		const changed = who === 'executor' ? byExecutor : {};
		const fits =
			entry.about === 'client'
				? entry.fits(aboutWhom(entry, changed))
				: entry.fits(hereFor(changed));
		expect(fits).toBe(signs(ofOthers, id, who));
	});
});
