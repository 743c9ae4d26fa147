import { describe, expect, it } from 'vitest';
import { newRecipient } from '$lib/domain/records/blank';
import {
	caseOf,
	client,
	practice,
	provider,
	situationOf,
	today
} from '$tests/support/domain/cases';
import { template } from '$tests/support/domain/letters';
import { linter } from './index';
import { found, letter, saying, told } from '$tests/support/domain/lint';

const priya = { name: 'Priya Natarajan', sortName: 'Natarajan, Priya', callName: 'Priya' };
const others = [priya];

describe('another client’s name is found', () => {
	it.each([
		['in full', 'Priya Natarajan comes after you.', 'Priya Natarajan'],
		['as it stands in the list', 'See Natarajan, Priya.', 'Natarajan, Priya'],
		['as they are called', 'I told Priya too.', 'Priya'],
		['with an ending', 'It was Priya’s wish.', 'Priya'],
		['in capitals', 'PRIYA NATARAJAN', 'PRIYA NATARAJAN'],
		['after a title and before a word of its own', 'So, Priya, and Bo.', 'Priya'],
		['alone at the end', 'I greet Priya', 'Priya'],
		['alone at the beginning of a sentence', 'Yes. Priya comes.', 'Priya'],
		['after a word in capitals that begins a sentence', 'Yes. Ask Priya now.', 'Priya'],
		['after the first word', 'Ask Priya now.', 'Priya'],
		['before a word in capitals that does not touch', 'I told Priya, Bo knows.', 'Priya'],
		['with other accents', 'Príya Natarajan comes.', 'Príya Natarajan']
	])('%s', (_, text, words) => {
		expect(found(saying(text), { others })).toEqual([`anotherClient ${words}`]);
	});

	it('of two letters', () => {
		const bo = [{ name: 'Bo Oh', callName: 'Bo' }];
		expect(found(saying('I told Bo too.'), { others: bo })).toEqual(['anotherClient Bo']);
	});

	it('that begins as the clinician’s, or a provider’s, and is another', () => {
		const ada = [
			{ name: 'Ada Berg', callName: null },
			{ name: 'River Stone', callName: null }
		];
		expect(found(saying('Ask Ada Berg.'), { others: ada })).toEqual(['anotherClient Ada Berg']);
		expect(found(saying('Ask River Stone.'), { others: ada })).toEqual([
			'anotherClient River Stone'
		]);
	});

	it('in the greeting', () => {
		const planted = letter({ salutation: 'Dear Priya,' });
		expect(found(planted, { others })).toEqual(['anotherClient Priya']);
	});

	it('in what stands at a referral', () => {
		const entries = [{ name: 'River Clinic', lines: ['Sees Priya Natarajan'] }];
		const planted = letter({ blocks: [...letter().blocks, { kind: 'entries', entries }] });
		expect(found(planted, { others })).toEqual(['anotherClient Priya Natarajan']);
	});

	it('where it is that of another member, in a letter to one of them alone', () => {
		const partner = {
			id: 'ira',
			...newRecipient({ name: 'Ira Novak', clientId: 'zoe', role: 'partner' })
		};
		const here = { ...told(), case: { ...told().case, recipients: [partner] } };
		const toMembers = { here, template: { to: 'members' as const } };
		expect(found(saying('Ira Novak knows.'), toMembers)).toEqual(['anotherClient Ira Novak']);
		expect(found(letter(), { ...toMembers, recipient: partner })).toEqual([
			'anotherClient Zoë Lindqvist'
		]);
	});
});

describe('no other client is seen', () => {
	it.each([
		[
			'in the addressee’s own call name',
			[{ name: 'Zoë Berg', callName: 'Zoë' }],
			'Zoë, thank you.'
		],
		['in the addressee’s own name', [{ name: 'Zoë Lindqvist' }], 'Zoë Lindqvist'],
		['in the clinician’s name', [{ name: 'Ada Moreno', callName: 'Ada' }], 'Ada Moreno, Ada'],
		['in a provider’s name', [{ name: 'River Clinic', callName: 'River' }], 'Ask River Clinic.'],
		['in ordinary words', [{ name: 'Will May', callName: 'Will' }], 'Will you come in May?'],
		['in small letters', [{ name: 'Sky Blue', callName: 'Robin' }], 'a sky blue robin'],
		['in part of a word', [{ name: 'Ann Lee', callName: 'Ann' }], 'Annual letters go to Annika.'],
		['in a longer name', [{ name: 'Martin Oh', callName: 'Martin' }], 'In Saint Martin Street.'],
		[
			'at the end of a longer name',
			[{ name: 'Bo Oh', callName: 'Martin' }],
			'I live at Saint Martin now.'
		],
		['in a name in quotes', [{ name: 'Bo Oh', callName: 'Martin' }], '“Saint Martin” is a street.'],
		['in a letter alone', [{ name: 'B', callName: null }], 'It is plan B.'],
		['before a longer name', [{ name: 'Bo Oh', callName: 'Martin' }], 'We meet at Martin Street.'],
		['in another family’s name', [{ name: 'Ada Berg', callName: null }], 'Ada Moreno and Berg'],
		['in a name of one letter', [{ name: 'A', callName: 'I' }], 'I am, and A is.']
	])('%s', (_, others, text) => {
		expect(found(saying(text), { others })).toEqual([]);
	});

	it('in the name of a member, in a letter to the client', () => {
		const partner = {
			id: 'ira',
			...newRecipient({ name: 'Ira Novak', clientId: 'zoe', role: 'partner' })
		};
		const here = { ...told(), case: { ...told().case, recipients: [partner] } };
		expect(found(saying('Ira Novak knows.'), { here })).toEqual([]);
	});

	it('in the name of the child whom a guardian’s letter is about', () => {
		const here = situationOf();
		const toGuardian = { here, template: { to: 'guardian' as const, step: null } };
		expect(found(saying('It is about Zoë Lindqvist.'), toGuardian)).toEqual([]);
	});
});

/** How often a map was asked while the work was done. */
function asked(work: () => void): number {
	const get = Map.prototype.get;
	let count = 0;
	Map.prototype.get = function (...key) {
		count += 1;
		return get.apply(this, key);
	};
	try {
		work();
	} finally {
		Map.prototype.get = get;
	}
	return count;
}

function askedFor(letters: number, names: number): number {
	const clients = Array.from({ length: names }, (_, i) =>
		client({ id: `c${i}`, name: `Maria${i % 40} Family${i}`, callName: `Maria${i % 40}` })
	);
	const lint = linter({ practice: practice(), providers: [provider()], clients }, () => []);
	const goings = clients.slice(0, letters).map((each) => {
		const addressee = { case: caseOf({ client: each }), recipient: null };
		const own = letter({ to: [each.name], salutation: `Dear ${each.name},` });
		return { addressee, template: template('t', 'client'), letter: own, byHand: null };
	});
	const here = situationOf({ today });
	return asked(() =>
		goings.forEach((going) => lint(going, { ...here, case: going.addressee.case }))
	);
}

it('costs as much for 2,000 names as for 500, and for 500 letters little more than their own words', () => {
	const few = askedFor(500, 500);
	const many = askedFor(500, 2000);
	expect(many).toBeLessThan(few * 1.1);
	expect(many).toBeLessThan(500 * 200);
});
