/** Who may be told of a minor's care that the minor may have consented to alone, by the words of each law. */
import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { letters } from '$lib/catalog/letters/index';
import { whoGets } from '$lib/domain/letters/mailing';
import { day } from '$lib/domain/days/day';
import type { Recipient } from '$lib/domain/records';
import { caseOf, client, context, guardian, outcome, practice } from '$tests/support/domain/cases';
import { everythingSaid } from '$tests/support/reading/practices';

const notices = letters.filter(({ step }) => step === 'give-written-notice');

/** On June 1, 2026; `null`: the letter goes. */
function heldBack(place: string, bornOn: string | null, changed: Partial<Recipient> = {}) {
	const own = caseOf({
		client: client({ minor: true, bornOn: bornOn === null ? null : day(bornOn), place }),
		recipients: [guardian({ mayKnow: null, ...changed })],
		outcomes: [outcome('check-custody'), outcome('tell-in-session')]
	});
	const here = context({ catalog, practice: practice({ ...everythingSaid, place: 'us-or' }) });
	const { goes, heldOut } = whoGets([own], notices, here, new Set([own.client.id]));
	return goes.length > 0 ? null : (heldOut[0]?.sentence ?? '');
}

const asked = (where: string) =>
	`Note first on their page whether Maja Lindqvist may know of this care: in ${where}.`;

it.each([
	// 405 ILCS 5/3-5A-105: “from 12 a minor may have outpatient counseling without a parent”.
	['12 in Illinois', 'us-il', '2014-06-01', asked('Illinois a minor may consent alone from 12')],
	['a day short of 12 in Illinois', 'us-il', '2014-06-02', null],
	[
		'of an age nobody noted in Illinois',
		'us-il',
		null,
		asked('Illinois a minor may consent alone from 12')
	],
	// Ohio Rev. Code 5122.04: from 14, and “the parent shall not be informed” without the minor's consent.
	['14 in Ohio', 'us-oh', '2012-06-01', asked('Ohio a minor may consent alone from 14')],
	['13 in Ohio', 'us-oh', '2012-06-02', null],
	// Md. Health-Gen. 20-104: from 12; the provider may tell the parent.
	['14 in Maryland', 'us-md', '2012-06-01', null],
	// 22-B DCMR 600.7(c): “a minor of any age may consent”.
	[
		'12 in the District of Columbia',
		'us-dc',
		'2014-06-01',
		asked('the District of Columbia a minor may consent to some care alone')
	],
	// Idaho: a parent has access to a minor's records.
	['14 in Idaho', 'us-id', '2012-06-01', null]
])('a letter to the guardian of somebody %s', (_, place, bornOn, sentence) => {
	expect(heldBack(place, bornOn)).toBe(sentence);
});

it.each([
	[true, null],
	[false, 'The guardian must not know of this.']
])('goes by what was noted of them: may know %s', (mayKnow, sentence) => {
	expect(heldBack('us-oh', '2012-06-01', { mayKnow })).toBe(sentence);
});

/** ORS 109.675(1): from 14, without a parent’s knowledge or consent. */
it('a minor who consents alone has the letter themselves, by hand, and nobody else has one', () => {
	const own = caseOf({
		client: client({
			minor: true,
			bornOn: day('2011-06-01'),
			mail: null,
			circumstances: ['consents-alone']
		}),
		recipients: [guardian()],
		outcomes: [outcome('tell-in-session')]
	});
	const here = context({ catalog, practice: practice({ ...everythingSaid, place: 'us-or' }) });
	const { goes, heldOut } = whoGets([own], notices, here, new Set([own.client.id]));
	expect(heldOut).toEqual([]);
	expect(goes.map(({ addressee }) => addressee.recipient)).toEqual([null]);
	expect(goes[0]?.template.id).toBe('practice-closing');
	expect(goes[0]?.letter.salutation).toBe('Dear Zoë Lindqvist,');
	expect(goes[0]?.byHand?.because).toBe('mailNotAsked');
});
