import { expect, it } from 'vitest';
import { causes } from './types.mjs';

it('says which property is missing where svelte-check does not', () => {
	const missing = `Property 'title' is missing in type '{ id: "a"; why: { b: string; }; }' but required in type 'Reason'.`;
	const fault = {
		messageText: 'Type … does not satisfy Reason.',
		next: [{ messageText: missing }]
	};
	const build = {
		fileNames: ['../../src/other.ts', '../../src/reason.ts'],
		semanticDiagnosticsPerFile: [
			1,
			[2, [{ messageText: 'Of one sentence.' }, { messageText: fault }]]
		] as Parameters<typeof causes>[0]['semanticDiagnosticsPerFile']
	};
	expect(causes(build)).toEqual([
		"src/reason.ts: Property 'title' is missing in type {…} but required in type 'Reason'."
	]);
});
