import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newKeySlots, sealFor } from '../src/lib/vault/crypto/age';

it('a stock age program opens our files with the recovery sheet alone', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'closewell-age-'));
	const { lid, recoveryKey } = await newKeySlots('a quiet room with two chairs', 10);
	const content = '{"closewell":"backup"}\n'.repeat(10_000);
	writeFileSync(join(folder, 'key.txt'), `${recoveryKey}\n`, { mode: 0o600 });
	writeFileSync(join(folder, 'backup.age'), await sealFor(lid, new TextEncoder().encode(content)));
	const opened = execFileSync('age', ['-d', '-i', 'key.txt', 'backup.age'], { cwd: folder });
	expect(opened.toString()).toBe(content);
});
