import { expect, it } from 'vitest';
import { causes } from './types.mjs';

it('says which property is missing where svelte-check does not', () => {
	const printed = `src/other.ts(3,7): error TS2322: Of one sentence.
src/reason.ts(33,7): error TS2322: Type … does not satisfy Reason.
  Types of property 'why' are incompatible.
    Property 'title' is missing in type '{ id: "a"; why: { b: string; }; }' but required in type 'Reason'.
.svelte-kit/.svelte-check/svelte/src/ui/++Row.svelte.ts(1,1): error TS2322: Of a component.
  Property 'id' is missing.
`;
	expect(causes(printed)).toEqual([
		"src/reason.ts: Property 'title' is missing in type {…} but required in type 'Reason'.",
		"src/ui/Row.svelte: Property 'id' is missing."
	]);
});
