import { expect, it } from 'vitest';
import { entries, kindOf } from './entries';

type Entry = { id: string; title: string; brief: boolean };

const brief = kindOf<Entry>()({ brief: true });

it('names each entry for its file', () => {
	const files = { './steps/tell-them.ts': { title: 'Tell them', brief: true } };
	expect(entries<Entry>(files)).toEqual([{ id: 'tell-them', title: 'Tell them', brief: true }]);
});

it('lets an entry answer otherwise than its kind', () => {
	expect([brief({ title: 'One' }), brief({ title: 'Two', brief: false })]).toEqual([
		{ title: 'One', brief: true },
		{ title: 'Two', brief: false }
	]);
});
