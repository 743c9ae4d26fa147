import { expect, it } from 'vitest';
import { newId } from '$lib/vault/log/id';
import { missing, readMarker, writeMarker } from './marker';

const marker = { vault: 'v', generation: 2, n: 10, count: 8, lastBackup: null };
const here = { vault: 'v', generation: 2, n: 10, count: 8 };

it.each([
	['nothing was ever here', null, null, false],
	['all is as it was', marker, here, false],
	['the last commits came after the marker', marker, { ...here, n: 12, count: 9 }, false],
	['a restore was finished but for the marker', marker, { ...here, generation: 3, n: 1 }, false],
	['the database is gone', marker, null, true],
	['entries are missing', marker, { ...here, n: 9 }, true],
	['records are missing', marker, { ...here, count: 7 }, true],
	['an older generation came back', marker, { ...here, generation: 1 }, true],
	['another vault is in its prefix', marker, { ...here, vault: 'w' }, true]
])('when %s', (_, known, found, isMissing) => {
	expect(missing(known, found) !== null).toBe(isMissing);
});

it('is read as it was written', () => {
	const prefix = newId();
	writeMarker(prefix, marker);
	expect(readMarker(prefix)).toEqual(marker);
});

it('is none when it cannot be read', () => {
	const prefix = newId();
	localStorage.setItem(`${prefix}:marker`, '{"vault":');
	expect(readMarker(prefix)).toBeNull();
});
