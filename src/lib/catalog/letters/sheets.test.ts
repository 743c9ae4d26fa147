/** The sheet for a sudden ending: what it says, and which letters it goes with. */
import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { texts, type Letter } from '$lib/domain/letters/letter';
import type { Practice } from '$lib/domain/records';
import { today } from '$tests/support/domain/cases';
import { readingGrade } from '$tests/support/reading-grade';
import { situationFor, write } from '$tests/support/catalog/letters/fitting';
import { letters } from './index';

const find = (id: string) => letters.find((each) => each.id === id)!;

/** The letter where the last session is so many days ahead. */
function letterOf(
	id: string,
	changed: Partial<Practice> = {},
	daysLeft: number | null = null
): Letter {
	const here = situationFor(find(id), changed);
	return write(
		find(id),
		daysLeft === null ? here : { ...here, lastSessionOn: addDays(today, daysLeft) }
	);
}

function sheetOf(
	changed: Partial<Practice> = {},
	id = 'sudden-ending',
	daysLeft: number | null = null
): string {
	const { sheets = [] } = letterOf(id, changed, daysLeft);
	const [{ title, blocks } = { title: '', blocks: [] }] = sheets;
	const bare = { ...letterOf(id, changed), sheets: [{ title, blocks }] };
	return texts(bare)
		.filter(({ where }) => where === 'enclosed sheet')
		.map(({ text }) => text)
		.join('\n');
}

const title = 'If your therapy ended suddenly';
const goesWith = ({ sheets = [] }: Letter) => sheets.some((each) => each.title === title);

describe('the sheet goes with', () => {
	it.each(['colleague-ill', 'colleague-died', 'sudden-ending'])(
		'%s, always, and stands among its enclosures',
		(id) => {
			const letter = letterOf(id);
			expect([goesWith(letter), letter.enclosures]).toEqual([true, [title]]);
		}
	);

	it.each([
		'practice-closing',
		'retirement',
		'relocation',
		'leaving-group-practice',
		'member-notice',
		'lack-of-progress',
		'incompatibility',
		'non-payment',
		'payer-ends',
		'ethical-concern'
	])('%s where less than two weeks are left', (id) => {
		expect([13, 14].map((days) => goesWith(letterOf(id, {}, days)))).toEqual([true, false]);
	});

	it('a move to other care where the practice closes, so that nobody can come back', () => {
		expect(goesWith(letterOf('crisis-transfer'))).toBe(false);
		const closing = letterOf('crisis-transfer', { closingOn: addDays(today, 60) });
		expect(goesWith(closing)).toBe(true);
		expect(JSON.stringify(closing.blocks)).not.toContain('whether we can continue');
	});

	it('no letter about an ending that was agreed on or that advice decided, a leave or an illness', () => {
		const ids = [
			...['goals-achieved', 'client-ends', 'planned-leave', 'illness', 'second-notice'],
			'boundary-or-safety'
		];
		expect(ids.filter((id) => goesWith(letterOf(id, {}, 3)))).toEqual([]);
	});
});

describe('the sheet', () => {
	it.each([
		['what is normal', 'You may feel sad, angry, hurt, empty or even glad'],
		['whom to turn to', 'Tell somebody you trust'],
		['a doctor', 'see your doctor'],
		['how to find others', 'ask your health plan'],
		['what to say on the phone', 'My therapy ended suddenly'],
		['how to ask for records', 'You may ask for a copy'],
		[
			'whom to ask for them',
			'Quiet Street Practice\n12 Quiet Street\nPortland, OR 97205\n503-555-0100'
		],
		['the emergency number', 'call 911'],
		['the crisis line of the place', '988 Suicide & Crisis Lifeline: call or text 988']
	])('says %s', (_, words) => {
		expect(sheetOf()).toContain(words);
	});

	it('speaks British English in Britain', () => {
		const text = sheetOf({ regionStyle: 'GB', place: 'uk' });
		expect(text).toMatch(
			/your GP(.|\n)*999 or go to the nearest A&E(.|\n)*Samaritans: call 116 123/
		);
		expect(text).not.toMatch(/doctor|health plan|988|911|emergency room/);
	});

	it('names nobody but whom to ask for records', () => {
		expect(sheetOf()).not.toMatch(/Zoë|Lindqvist|Ada Moreno/);
	});

	it('is easy to read, lists included', () => {
		const { sheets = [] } = letterOf('sudden-ending');
		const prose = sheets.flatMap(({ blocks }) =>
			blocks.flatMap((each) =>
				each.kind === 'paragraph' ? [each.text] : each.kind === 'list' ? each.items : []
			)
		);
		expect(readingGrade(prose.join(' '))).toBeLessThanOrEqual(7);
	});

	it('sends to the executor where the therapist is gone', () => {
		expect(sheetOf({}, 'colleague-died')).toContain(
			'Whom to ask:\nJonas Weil\nUntil December 31, 2026\n503-555-0133'
		);
	});

	it('sends to the executor first, as the letter does, and then to who keeps the records', () => {
		const known = {
			custodian: 'known',
			custodianName: 'B. Hart',
			custodianPhone: '503-555-0177'
		} as const;
		expect(sheetOf(known, 'colleague-died')).toContain(
			'Whom to ask:\nJonas Weil\nUntil November 13, 2026\n503-555-0133\nB. Hart\n503-555-0177'
		);
	});

	it('gives an address and no telephone where contact goes by post', () => {
		const text = sheetOf({}, 'ethical-concern', 5);
		expect(text).toContain('Quiet Street Practice\nc/o Jonas Weil\n9 Court Square');
		expect(text).not.toMatch(/12 Quiet Street|503-555-0100/);
	});
});
