import { expect, it } from 'vitest';
import { letters } from './index';
import { shared } from '$tests/support/catalog/shared';

/** Those who stand for a client, and plain words, are one letter of the standards (D.1): L24. */
const own = letters.filter(({ code }) => code !== 'L24');

it('each has a number of docs/standards.md D.1 of its own, but for those that are one letter there', () => {
	expect(shared(own, ({ code }) => code).sort()).toEqual([
		'L03: back-from-leave, planned-leave',
		'L04: colleague-ill, illness',
		'L08: joint-notice, leaving-group-practice',
		'L13: not-attending, not-taking-part',
		'L17: non-payment, open-account, payer-ends',
		'L21: client-ends, ending-confirmed',
		'L22: former-client, records-destroyed',
		'L25: group-notice, member-notice',
		'L26: records-delay, records-denied, records-fee, records-part, records-request'
	]);
});
