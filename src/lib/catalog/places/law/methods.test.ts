/** What a practice does once because its place asks: kind, time and the rule's own days, from the words of the law. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { byProfession, lawOf } from '$tests/support/catalog/law';

type Row = [
	place: string,
	whom: string,
	kind: string,
	when: string,
	days: number[],
	mark: string,
	cite: string
];

const clinicians = 'socialWorker, counselor, familyTherapist';
const counselors = 'counselor, familyTherapist';

/** The days count from the closing day; none where the rule states none, or counts from another day. */
const table: Row[] = [
	['au-act', 'all', 'newspaper', 'beforeClosing', [-30], 'A', 'act.gov.au'],
	['au-act', 'all', 'board', 'onceDecided', [], 'A', 'act.gov.au'],
	['au-vic', 'all', 'newspaper', 'beforeClosing', [], 'B', 'Health Privacy Principle 10'],
	['ca-on', 'psychotherapist', 'plan', 'now', [], 'B', 'CRPO Standard 6.4'],
	['ca-on', 'psychotherapist', 'letter', 'beforeClosing', [], 'B', 'CRPO Standard 6.4'],
	['ca-on', 'psychologist', 'custodian', 'beforeClosing', [], 'B', 'cpbao.ca'],
	['uk', 'all', 'plan', 'now', [], 'A', 'BABCP Standards 8.2'],
	['uk', 'all', 'plan', 'now', [], 'A', 'BACP Ethical Framework'],
	['uk', 'all', 'plan', 'now', [], 'A', 'BPC protocol'],
	['uk-eng', 'all', 'plan', 'now', [], 'A', 'BABCP Standards 8.2'],
	['uk-eng', 'all', 'plan', 'now', [], 'A', 'BACP Ethical Framework'],
	['uk-eng', 'all', 'plan', 'now', [], 'A', 'BPC protocol'],
	['uk-nir', 'all', 'plan', 'now', [], 'A', 'BABCP Standards 8.2'],
	['uk-nir', 'all', 'plan', 'now', [], 'A', 'BACP Ethical Framework'],
	['uk-nir', 'all', 'plan', 'now', [], 'A', 'BPC protocol'],
	['uk-sct', 'all', 'plan', 'now', [], 'A', 'BABCP Standards 8.2'],
	['uk-sct', 'all', 'plan', 'now', [], 'A', 'BACP Ethical Framework'],
	['uk-sct', 'all', 'plan', 'now', [], 'A', 'BPC protocol'],
	['uk-wls', 'all', 'plan', 'now', [], 'A', 'BABCP Standards 8.2'],
	['uk-wls', 'all', 'plan', 'now', [], 'A', 'BACP Ethical Framework'],
	['uk-wls', 'all', 'plan', 'now', [], 'A', 'BPC protocol'],
	['us-az', 'all', 'plan', 'now', [], 'B', '32-3211'],
	['us-ca', 'physician', 'letter', 'beforeClosing', [], 'B', 'simasgovlaw.com'],
	['us-co', 'counselor', 'plan', 'now', [], 'A', '737-1.16(E)'],
	['us-co', 'socialWorker', 'custodian', 'beforeClosing', [], 'A', '726-1.16(F)'],
	['us-fl', clinicians, 'newspaper', 'beforeClosing', [], 'B', '64B4-9.001'],
	['us-la', 'psychologist', 'plan', 'now', [], 'A', '1313.B.3'],
	['us-md', 'all', 'custodian', 'beforeClosing', [], 'A', '10.01.16.06A'],
	['us-md', 'all', 'board', 'beforeClosing', [], 'A', '10.01.16.06B'],
	['us-md', 'all', 'letter', 'beforeClosing', [], 'A', '10.01.16.06B(2)'],
	['us-md', 'all', 'plan', 'now', [], 'A', '10.01.16.02B(8)'],
	['us-md', 'socialWorker', 'plan', 'now', [], 'A', '10.42.03.03A(4)'],
	['us-mi', 'all', 'custodian', 'beforeClosing', [], 'A', '333.16213(2)'],
	['us-mi', 'all', 'board', 'beforeClosing', [], 'B', '333.16213'],
	['us-nc', 'counselor', 'plan', 'now', [], 'A', '53 .0102'],
	['us-nc', 'counselor', 'custodian', 'now', [], 'A', '53 .0102'],
	['us-nh', clinicians, 'board', 'afterClosing', [30], 'A', 'Mhp 502.01(e)'],
	['us-nh', 'psychologist', 'board', 'afterClosing', [30], 'A', 'Psyc 502.01(b)(2)'],
	['us-nj', counselors, 'letter', 'beforeClosing', [], 'B', '13:34-18.7'],
	['us-nj', counselors, 'newspaper', 'afterClosing', [30, 60, 90], 'B', '13:34-18.7'],
	['us-nj', 'rehabilitationCounselor', 'letter', 'beforeClosing', [], 'A', '13:34-27.7'],
	[
		'us-nj',
		'rehabilitationCounselor',
		'newspaper',
		'afterClosing',
		[30, 60, 90],
		'A',
		'13:34-27.7'
	],
	['us-nj', 'socialWorker', 'newspaper', 'afterClosing', [30, 60, 90], 'A', '13:44G-10.6'],
	['us-nj', 'socialWorker', 'board', 'beforeClosing', [], 'A', '13:44G-10.6'],
	['us-nv', 'physician', 'board', 'afterClosing', [14], 'B', '630.254'],
	/** Guidance of the regulator for psychologists, and not the rule's text. */
	['us-ny', 'psychologist', 'custodian', 'beforeClosing', [], 'B', '29.2'],
	['us-or', 'psychologist', 'custodian', 'now', [], 'A', '858-010-0060'],
	['us-or', 'counselor, familyTherapist', 'custodian', 'now', [], 'A', '833-075-00'],
	['us-pa', 'psychologist', 'plan', 'now', [], 'B', '41.57'],
	['us-tn', 'psychologist', 'letter', 'afterClosing', [30], 'B', '1180-01-.06'],
	['us-tx', 'socialWorker', 'plan', 'now', [], 'A', '781.309(3)'],
	['us-tx', 'all', 'website', 'now', [], 'A', '181.105'],
	['us-va', 'all', 'letter', 'beforeClosing', [], 'A', '54.1-2405'],
	['us-va', 'all', 'newspaper', 'beforeClosing', [], 'A', '54.1-2405'],
	['us-wa', 'psychologist', 'plan', 'now', [], 'B', '246-924-354'],
	['us-wi', 'all', 'custodian', 'beforeClosing', [], 'B', '146.819(1) and (2)'],
	['us-wi', 'all', 'letter', 'beforeClosing', [], 'B', '146.819(1) and (2)'],
	['us-wi', 'all', 'newspaper', 'beforeClosing', [], 'B', '146.819(1) and (2)'],
	/** 35 days before records are destroyed, which is another day than the closing. */
	['us-wi', 'all', 'letter', 'afterClosing', [], 'A', '146.819(3)(a)'],
	['us-wi', 'all', 'newspaper', 'afterClosing', [], 'A', '146.819(3)(b)']
];

const rows = byProfession(table);

/** Each profession of each task by itself, in the words of the table. */
const found = (place: string) =>
	lawOf(place).methods.flatMap(({ professions, kind, when, days, source }) =>
		(professions === 'all' ? ['all'] : professions).map((whom) => ({
			said: [whom, kind, when, days, source.confidence],
			text: source.text
		}))
	);

const holds = (row: Row, { said, text }: ReturnType<typeof found>[number]) =>
	JSON.stringify(said) === JSON.stringify(row.slice(1, 6)) && text.includes(row[6]);

describe('what a practice does once', () => {
	it.each(rows)('%s, %s: %s, %s, on days %j, mark %s (%s)', (...row) => {
		const here = found(row[0]);
		const fitting = here.filter((each) => holds(row, each));
		expect(fitting, JSON.stringify(here.map(({ said }) => said))).toHaveLength(1);
	});

	it.each(jurisdictions.map(({ id }) => id))('%s asks for nothing else', (place) => {
		const own = rows.filter(([id]) => id === place);
		const others = found(place).filter((each) => !own.some((row) => holds(row, each)));
		expect(others).toEqual([]);
	});
});
