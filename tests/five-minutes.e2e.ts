import type { Locator, Page } from '@playwright/test';
import { firstMorning } from './begin';
import { passphrase } from './begin.mjs';
import { expect, test } from './support';

/** Does what a hand does, and counts it: every press, and every field that is filled or chosen. */
class Hand {
	count = 0;

	constructor(readonly page: Page) {}

	async press(what: string | RegExp | Locator, role: 'button' | 'link' = 'button') {
		const found =
			typeof what === 'string' || what instanceof RegExp
				? this.page.getByRole(
						role,
						typeof what === 'string' ? { name: what, exact: true } : { name: what }
					)
				: what;
		await found.click({ timeout: 30_000 });
		this.count += 1;
	}

	async fill(label: string, text: string) {
		await this.page.getByLabel(label, { exact: true }).fill(text);
		this.count += 1;
	}

	async choose(label: string, option: string) {
		await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
		this.count += 1;
	}

	/** Opens what is folded. */
	async open(id: string) {
		const toggle = this.page.locator(`#${id}-toggle`);
		if ((await toggle.getAttribute('aria-expanded')) === 'false') await this.press(toggle);
	}

	async act(stage: string, name: string) {
		await this.open(`stage-${stage}`);
		await this.press(name);
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
	}
}

async function begin(hand: Hand) {
	const { page } = hand;
	await hand.press('Begin with one client');
	await hand.fill('Passphrase', passphrase);
	await hand.fill('Repeat passphrase', passphrase);
	await hand.press('Continue');
	await hand.press(page.getByLabel(/I have printed it/));
	await hand.press('Continue');
	await hand.fill('Your name, as your letters sign it', 'Dana Whitfield, PhD');
	await hand.choose('State or country', 'Massachusetts');
	await hand.press('Make the plan');
	await hand.fill('Full name', 'Zoë Lindqvist');
	await hand.press('Add this client');
}

/** Handed over, without an address: there is no way by post. */
async function letter(hand: Hand) {
	const { page } = hand;
	await hand.open('give-written-notice');
	await hand.press('Make a letter', 'link');
	await hand.fill('Your telephone', '(617) 555-0123');
	await hand.press('Put it in the letters');
	await hand.press(page.getByLabel('I have read them, and they are correct'));
	await hand.press('Record printed letters');
	await expect(page.getByRole('button', { name: 'Sent through the portal' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Sent by/ })).toHaveCount(0);
	await hand.press('Handed over');
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
	await expect(page.getByText(/Letter given.*by hand/).first()).toBeVisible();
}

test('one ordinary agreed ending, from an empty profile to the closed file, costs at most 30 interactions', async ({
	page
}) => {
	test.slow();
	const hand = new Hand(page);
	await page.clock.setFixedTime(firstMorning);
	await page.goto('');
	await begin(hand);
	await hand.choose('Reason for ending', 'Goals are achieved');
	await page.getByLabel('Planned last session').fill('2027-01-25');
	hand.count += 1;
	await hand.press('Save');
	await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
	await hand.act('notice', 'Talked it over: In person');
	await letter(hand);
	await hand.act('referrals', 'Offered, none wanted: In person');
	await expect(page.locator('#stage-referrals-toggle')).toContainText('Done');
	await page.clock.setFixedTime(new Date('2027-01-25T17:00:00'));
	await page.reload();
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock', exact: true }).click();
	await hand.open('stage-closure');
	await hand.open('hold-closure-sessions');
	const sessions = page.locator('#hold-closure-sessions-body');
	await hand.press(sessions.getByRole('button', { name: 'In person', exact: true }));
	await expect(page.locator('#hold-closure-sessions-toggle')).toContainText('Done');
	await expect(page.locator('#stage-transition-toggle')).toContainText('Left out');
	await hand.act('file', 'File closed');
	await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Close the file' }));
	await expect(page.locator('#stage-file-toggle')).toContainText('Rest left out');
	for (const said of [
		/^Notice discussed in person on November 23, 2026(\. Told of .*January 25, 2027)?/,
		/^Letter given by hand on November 23, 2026/,
		/^Referrals offered and declined in person on November 23, 2026$/,
		/^Closure sessions held in person on January 25, 2027$/
	])
		await expect(page.getByText(said).first()).toBeVisible();
	expect(hand.count).toBeLessThanOrEqual(30);
});
