import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practice } from '$tests/support/domain/cases';
import { found, letter, lint, saying, told } from '$tests/support/domain/lint';

/** Letters are written on June 1, 2026; the practice closes on November 13. */
const inDays = (text: string) =>
	found(saying(text)).filter((each) => /^(?:pastDay|afterClosing)/.test(each));

describe('a day', () => {
	it.each([
		['that is past, where nothing says so', 'Answer on May 31, 2026.', ['pastDay May 31, 2026']],
		['of today', 'Answer on June 1, 2026.', []],
		['that has been', 'We met on May 31, 2026.', []],
		[
			'until which, though something has been',
			'We met, and I wait until May 31, 2026.',
			['pastDay May 31, 2026']
		],
		['until which, at the beginning', 'Until May 31, 2026 you came.', ['pastDay May 31, 2026']],
		[
			'until which, with its weekday',
			'We agreed: until Sunday, May 31, 2026.',
			['pastDay May 31, 2026']
		],
		['that had been planned', 'Our last session was planned for May 31, 2026.', []],
		['of another sentence', 'We met. Answer on May 31, 2026.', ['pastDay May 31, 2026']],
		['of a session on the closing day', 'Our session is on November 13, 2026.', []],
		[
			'of a session after it',
			'Our session is on November 14, 2026.',
			['afterClosing November 14, 2026']
		],
		['after it, of other matters', 'The office moves on November 14, 2026.', []],
		['after it, of records', 'We meet about your records on November 14, 2026.', []]
	])('%s', (_, text, expected) => {
		expect(inDays(text)).toEqual(expected);
	});

	it('in what stands at a referral is theirs', () => {
		const entries = [{ name: 'River Clinic', lines: ['Open until May 4, 2026'] }];
		const planted = letter({ blocks: [...letter().blocks, { kind: 'entries', entries }] });
		expect(found(planted)).toEqual([]);
	});

	it.each([
		['the closing day', '2026-05-04', '2026-10-30', 'plan'],
		['the last session', '2026-11-13', '2026-05-04', 'plan'],
		['another', '2026-11-13', '2026-10-30', 'words']
	])('that is %s is fixed there', (_, closing, last, fix) => {
		const days = { closingOn: day(closing), lastSessionOn: day(last) };
		const here = { ...told(), practice: practice(days) };
		const [past] = lint(saying('Answer on May 4, 2026.'), { here });
		expect(past).toMatchObject({ rule: 'pastDay', fix });
	});

	it('that stands on a letter is none before therapy began', () => {
		const begun = (startedOn: string) => {
			const here = told();
			const client = { ...here.case.client, startedOn: day(startedOn) };
			return lint(letter(), { here: { ...here, case: { ...here.case, client } } });
		};
		expect(begun('2026-06-02')).toMatchObject([
			{ rule: 'pastDay', severity: 'warning', where: { part: 'date' }, fix: 'person' }
		]);
		expect(begun('2026-06-01')).toEqual([]);
	});
});
