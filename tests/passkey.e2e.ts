import type { Page } from '@playwright/test';
import { beginPractice, firstMorning, passphrase, unlock, goToSettings } from './begin';
import { beginVault } from './begin.mjs';
import { expect, expectAccessible, test } from './support';

const locked = { name: 'Closewell is locked' };

test('right after the recovery sheet this device is offered, and unlocks from then on', async ({
	page
}) => {
	await addAuthenticator(page);
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await expect(page.getByRole('heading', { name: 'Unlock with this device?' })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Use this device' }).click();
	await expect(page.getByRole('heading', { name: /Three questions/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', locked)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Unlock with this device' }).click();
	await expect(page.getByRole('heading', { name: /Three questions/ })).toBeVisible();
});

test('a passkey is added, unlocks, and is offered no longer once it was removed', async ({
	page
}) => {
	await beginPractice(page);
	await addAuthenticator(page);
	await goToSettings(page, 'Lock and passphrase');
	const section = page.getByRole('region', { name: 'Unlock with this device' });
	await section.getByRole('button', { name: 'Use this device' }).click();
	await section.getByLabel('Current passphrase').fill(passphrase);
	await section.getByRole('button', { name: 'Ask the device' }).click();
	await expect(section.getByRole('button', { name: 'Stop using this device' })).toBeVisible();

	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await page.getByRole('button', { name: 'Unlock with this device' }).click();
	await section.getByRole('button', { name: 'Stop using this device' }).click();
	await section.getByLabel('Current passphrase').fill('not the right one at all');
	await section.getByRole('button', { name: 'Stop using it' }).click();
	await expect(section.locator('.error')).toContainText('passphrase');
	await section.getByLabel('Current passphrase').fill(passphrase);
	await section.getByRole('button', { name: 'Stop using it' }).click();
	await expect(section.getByRole('button', { name: 'Use this device' })).toBeVisible();

	await page.reload();
	await expect(page.getByRole('heading', locked)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Unlock with this device' })).toBeHidden();
	await unlock(page);
});

test('a device that does not confirm leaves the passphrase', async ({ page }) => {
	const device = await addAuthenticator(page);
	await page.clock.setFixedTime(firstMorning);
	await beginVault(page, '');
	await page.getByRole('button', { name: 'Use this device' }).click();
	await expect(page.getByRole('heading', { name: /Three questions/ })).toBeVisible();
	await page.reload();
	await device.answer(false);
	await page.getByRole('button', { name: 'Unlock with this device' }).click();
	await expect(page.getByRole('alert')).toContainText('did not confirm');
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await expect(page.getByRole('heading', { name: /Three questions/ })).toBeVisible();
});

test('where there is no authenticator nothing is offered', async ({ page }) => {
	await beginPractice(page);
	await goToSettings(page, 'Lock and passphrase');
	const section = page.getByRole('region', { name: 'Unlock with this device' });
	await expect(section.getByText('cannot do that')).toBeVisible();
	await expect(section.getByRole('button')).toHaveCount(0);
});

test('a changed passphrase opens in place of the old one, and the sheet goes on', async ({
	page
}) => {
	const { recoveryKey } = await beginPractice(page);
	await goToSettings(page, 'Lock and passphrase');
	const section = page.getByRole('region', { name: 'Passphrase', exact: true });
	await section.getByRole('button', { name: 'Change the passphrase' }).click();
	await expectAccessible(page);
	await section.getByLabel('Current passphrase').fill(passphrase);
	await section.getByLabel('New passphrase').fill('seven herons above the harbour');
	await section.getByLabel('Repeat passphrase').fill('seven herons above the harbour');
	await section.getByRole('button', { name: 'Change it' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Passphrase changed' })).toBeVisible();
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await expect(page.locator('.error')).toContainText('does not open it');
	await page.getByLabel('Your passphrase').fill('seven herons above the harbour');
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await page.getByRole('button', { name: /use the recovery sheet/ }).click();
	await page.getByLabel('Key from your recovery sheet').fill(recoveryKey);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await expect(
		page.getByRole('heading', { name: 'Lock and passphrase', exact: true })
	).toBeVisible();
});

/** An authenticator of this device, as the browser's own tools pretend it. */
async function addAuthenticator(page: Page) {
	const tools = await page.context().newCDPSession(page);
	await tools.send('WebAuthn.enable');
	const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			hasPrf: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	const answer = (isUserVerified: boolean) =>
		tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
	return { answer };
}
