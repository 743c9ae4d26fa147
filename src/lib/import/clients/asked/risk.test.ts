import { describe, expect, it } from 'vitest';
import { against, ana, around, draftsOf } from '$tests/support/import';
import { made } from '$tests/support/lists';
import { atOnce } from '$lib/import/steps';
import { householdsIn, together } from './households';

const asked = async (list: string) =>
	(await made(list)).asks.filter(({ kind }) => kind === 'risk').map(({ about }) => about);

describe('a column of risk', () => {
	it.each([
		'Risk',
		'Risk level',
		'RISK_LEVEL',
		'risklevel',
		'High risk',
		'At Risk?',
		'Safety flag',
		'SI',
		'SI/HI',
		'Suicide risk',
		'Risk group',
		'Self-harm'
	])('called %s is asked for its words, and marks nobody before', async (header) => {
		const list = `Name,${header}\nAna Lee,High\nBo Kim,Low\nCy Orr,\nDi Poe,High\n`;
		expect(await asked(list)).toEqual([`${header}: High (2), Low (1)`]);
		expect((await draftsOf(list)).map(({ fields }) => fields.atRisk)).toEqual(
			Array.from({ length: 4 }, () => false)
		);
	});

	it.each(['Risk assessed,2026-03-04', 'Safety plan,yes', 'Level,High', "Mother's risk,High"])(
		'is not what %s says',
		async (column) => {
			const [header, cell] = column.split(',');
			expect(await asked(`Name,${header}\nAna Lee,${cell}\n`)).toEqual([]);
		}
	);

	const two = 'Name,Risk,SI\nAna Lee,High,\nBo Kim,Low,N\nCy Orr,,Y\nDi Poe,high,\n';

	it('marks whom the words mark that were chosen, in any of its columns', async () => {
		const all = await draftsOf(two, { risks: { 1: ['High'], 2: ['Y'] } });
		expect(all.map(({ fields }) => fields.atRisk)).toEqual([true, false, true, false]);
	});

	it('answered with no word at all marks nobody', async () => {
		const all = await draftsOf(two, { risks: { 1: [], 2: [] } });
		expect(all.filter(({ fields }) => fields.atRisk)).toEqual([]);
	});

	it('says of somebody who is here what changes, and nothing before it is answered', async () => {
		const list = (level: string) => `Name,ID,Risk\nAna Lee,R7,${level}\n`;
		const news = async (atRisk: boolean, level: string, choices = {}) => {
			const [draft] = await against([{ ...ana, atRisk }], list(level), choices);
			return draft?.known?.updates.map(({ fields }) => fields);
		};
		expect(await news(true, 'Low')).toEqual([]);
		expect(await news(true, '', { risks: { 2: ['High'] } })).toEqual([]);
		expect(await news(false, 'High', { risks: { 2: ['High'] } })).toEqual([{ atRisk: true }]);
		expect(await news(true, 'Low', { risks: { 2: ['High'] } })).toEqual([{ atRisk: false }]);
	});

	it('of one of a couple marks the record of both', async () => {
		const list = 'Name,Phone,Risk\nAna Lee,617 555 0101,\nBo Lee,617 555 0101,High\n';
		const [couple] = atOnce(
			householdsIn(await draftsOf(list, { risks: { 2: ['High'] } }), around.today)
		);
		expect(together(couple!, 'couple', around.today, () => 'x').client.fields.atRisk).toBe(true);
	});
});
