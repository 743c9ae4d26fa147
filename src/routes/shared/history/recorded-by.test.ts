import { expect, it } from 'vitest';
import { authors } from './recorded-by';

const now = { reason: 'closing', clinician: 'Nora Quill', executorName: 'Jonas Weil' } as const;
const entry = (n: number, acting: Parameters<typeof authors>[0][number]['acting'] = {}) => ({
	key: { dev: 'a', n },
	acting
});

it('names for each line whoever acted when it was recorded, also after the reason went back', () => {
	const all = [
		entry(1, { reason: 'closing', clinician: 'Nora Quill', executorName: null }),
		entry(2),
		entry(3, { reason: 'colleague', executorName: 'Jonas Weil' }),
		entry(4),
		entry(5, { reason: 'closing' }),
		entry(6)
	].toReversed();
	const by = authors(all, ['colleague'], now);
	expect([1, 2, 3, 4, 5, 6].map((n) => by(entry(n)))).toEqual([
		...['Nora Quill', 'Nora Quill', 'Jonas Weil', 'Jonas Weil', 'Jonas Weil', 'Nora Quill']
	]);
});

it('never names the clinician for what was recorded by somebody whose name was not said yet', () => {
	const all = [entry(2), entry(1, { reason: 'colleague', clinician: 'Nora Quill' })];
	expect(authors(all, ['colleague'], now)(entry(2))).toBe('whoever acts for Nora Quill');
});
