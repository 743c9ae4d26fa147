import { expect, it } from 'vitest';
import type { Source } from '$lib/domain/days/source';
import { entries, kindOf } from './entries';

type Entry = { id: string; source: Source; title: string; brief: boolean };

const brief = kindOf<Entry>()({ brief: true, source: 'S: Our reading (2026-11-22)' });
const source = { text: 'Our reading', confidence: 'S', checkedOn: '2026-11-22' };

it('names each entry for its row, or for its folder', () => {
	const own = brief({ title: 'Tell them' });
	const all = entries<Entry>({ 'tell-them': own, './reasons/away/reason.ts': own });
	expect(all.map(({ id }) => id)).toEqual(['tell-them', 'away']);
	expect(all[0]).toEqual({ id: 'tell-them', title: 'Tell them', brief: true, source });
});

it('lets an entry answer otherwise than its kind', () => {
	expect([
		brief({ title: 'One' }),
		brief({ title: 'Two', brief: false, source: 'A: 45 CFR 164.524 (2026-11-22)' })
	]).toEqual([
		{ title: 'One', brief: true, source },
		{ title: 'Two', brief: false, source: { ...source, text: '45 CFR 164.524', confidence: 'A' } }
	]);
});
