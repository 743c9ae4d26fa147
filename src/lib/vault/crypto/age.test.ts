import { expect, it } from 'vitest';
import { newKeySlots, openWith, sealFor } from './age';
import { textOf, utf8 } from '$lib/bytes';
import { PASSPHRASE } from '$tests/support/vault/vault';

it('opens with the work factor that is shipped', async () => {
	const { lid } = await newKeySlots(PASSPHRASE, 17);
	const file = await sealFor(lid, utf8('kept'));
	expect(textOf(await openWith({ passphrase: PASSPHRASE }, file))).toBe('kept');
	expect(textOf(lid.slots[0]!.file.subarray(0, 80))).toMatch(
		/^age-encryption.org\/v1\n-> scrypt \S+ 17\n/
	);
});

it('opens with the recovery key as people type it', async () => {
	const { lid, recoveryKey } = await newKeySlots(PASSPHRASE, 4);
	const file = await sealFor(lid, utf8('kept'));
	const typed = ` ${recoveryKey.toLowerCase().replace(/(.{9})/g, '$1 ')}\n`;
	expect(textOf(await openWith({ recoveryKey: typed }, file))).toBe('kept');
});

it('opens with the passphrase typed on another keyboard', async () => {
	const { lid } = await newKeySlots('zoë und der stille raum', 4);
	const file = await sealFor(lid, utf8('kept'));
	const typed = 'zoe\u0308 und der  stille raum';
	expect(textOf(await openWith({ passphrase: typed }, file))).toBe('kept');
});

it('does not open with the recovery key of another vault', async () => {
	const [one, two] = [await newKeySlots(PASSPHRASE, 4), await newKeySlots(PASSPHRASE, 4)];
	const file = await sealFor(one.lid, utf8('kept'));
	const opened = openWith({ recoveryKey: two.recoveryKey }, file);
	await expect(opened).rejects.toMatchObject({ code: 'wrongSecret' });
});

it('does not try a slot that asks for more work than is ever given', async () => {
	const { lid } = await newKeySlots(PASSPHRASE, 4);
	const costly = utf8(textOf(lid.slots[0]!.file.subarray(0, 60)).replace(/ 4\n/, ' 20\n'));
	const file = await sealFor({ ...lid, slots: [{ kind: 'passphrase', file: costly }] }, utf8('x'));
	const opened = openWith({ passphrase: PASSPHRASE }, file);
	await expect(opened).rejects.toMatchObject({ code: 'wrongSecret' });
});

it.each([
	['nothing', new Uint8Array()],
	['a text', utf8('Dear Zoë,\nthank you')],
	['a cut header', utf8('age-encryption.org/v1\n-> X25519 abc')]
])('says that %s is no backup', async (_, file) => {
	await expect(openWith({ passphrase: PASSPHRASE }, file)).rejects.toMatchObject({
		code: 'notABackup'
	});
});
