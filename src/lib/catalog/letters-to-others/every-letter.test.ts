import { expect, it } from 'vitest';
import { aboutClients, ofPractices } from '$tests/support/reading/outside';
import { faultsOutside } from '$tests/support/reading/read-outside';
import { clientLetters, practiceEntries } from './index';

it.each([
	['of the practice', () => ofPractices(practiceEntries)],
	['about a client', () => aboutClients(clientLetters)]
] as const)('nothing is wrong in any letter %s, whoever acts', (_, all) => {
	const { read, faults } = faultsOutside(all());
	expect(read).toBeGreaterThan(1000);
	expect(faults).toEqual([]);
});
