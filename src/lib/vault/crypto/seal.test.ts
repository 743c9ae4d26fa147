import { describe, expect, it } from 'vitest';
import { utf8 } from '$lib/bytes';
import { importKey, newDataKey, seal, unseal } from './seal';
import { sealJson, unsealJson } from './seal-json';

describe('a sealed thing', () => {
	it('opens as what it was', async () => {
		const key = await importKey(newDataKey());
		const sealed = await sealJson(key, 'v|row|1', { name: 'Łukasz' });
		expect(await unsealJson(key, 'v|row|1', sealed)).toEqual({ name: 'Łukasz' });
	});

	it.each([1, 300, 500, 511, 513, 2000])(
		'of %i letters is filled to whole blocks',
		async (length) => {
			const key = await importKey(newDataKey());
			const sealed = await sealJson(key, 'a', 'x'.repeat(length));
			expect((sealed.length - 28) % 512).toBe(0);
		}
	);

	it('does not open under another id', async () => {
		const key = await importKey(newDataKey());
		const sealed = await seal(key, 'v|row|1', utf8('one'));
		await expect(unseal(key, 'v|row|2', sealed)).rejects.toMatchObject({ code: 'damaged' });
	});

	it('does not open with any one bit changed', async () => {
		const key = await importKey(newDataKey());
		const sealed = await seal(key, 'a', utf8('hello'));
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.slice();
			changed[at]! ^= 1 << (at % 8);
			await expect(unseal(key, 'a', changed)).rejects.toMatchObject({ code: 'damaged' });
		}
	});

	it('has a key that cannot be read out', async () => {
		const key = await importKey(newDataKey());
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	});
});
