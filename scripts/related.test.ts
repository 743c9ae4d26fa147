import { expect, it } from 'vitest';
import { notRun, run } from './side-by-side.mjs';

it('where time was over before any test ran, it says so and finds nothing wrong', async () => {
	const { status, words } = await run([
		'scripts/related.mjs',
		'unit',
		'0.001',
		'[]',
		'src/lib/domain/days/day.test.ts'
	]);
	expect(words).toContain('No test ran, so nothing is known');
	expect(status).toBe(notRun);
});
