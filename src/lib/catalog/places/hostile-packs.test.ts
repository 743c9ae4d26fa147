/** What a file may not bring: each is refused whole, and where. */
import { describe, expect, it } from 'vitest';
import { jersey, letter, nested, read, shipped } from '$tests/support/catalog/packs';
import { jurisdictions } from './index';

describe('a pack is refused, and it is said where', () => {
	const rule = 'retention.0';
	it.each<[string, unknown, string]>([
		['no JSON', '{\n"id": "us-nj",\n}', 'Line 3'],
		['an empty file', '', 'the file'],
		['a list', [], 'the file'],
		['a word', '"us-nj"', 'the file'],
		['nothing', 'null', 'the file'],
		['more than a megabyte', `"${'x'.repeat(1_000_001)}"`, 'the file'],
		['what is nested without end', nested(100_000), '0.0'],
		['a field too many', jersey('script', 'alert(1)'), 'script'],
		[
			'a field too many far inside',
			jersey(`${rule}.source.client`, 'Noor'),
			`${rule}.source.client`
		],
		[
			'a prototype',
			JSON.stringify(shipped('us-nj')).replace('{', '{"__proto__":{"a":1},'),
			'__proto__'
		],
		['a constructor', jersey('constructor', {}), 'constructor'],
		['a field too few', jersey('board', undefined), 'board'],
		['markup', jersey(`${rule}.note`, 'See <b>here</b>'), `${rule}.note`],
		['a script', jersey('methods.0.why', '<script>alert(1)</script>'), 'methods.0.why'],
		['a script as an address', jersey('methods.0.title', 'JavaScript:alert(1)'), 'methods.0.title'],
		['a page as an address', jersey('board', 'data:text/html,hi'), 'board'],
		['a control character', jersey('title', 'New\u0000Jersey'), 'title'],
		['a line break', jersey('title', 'New\nJersey'), 'title'],
		['text that runs backwards', jersey('title', 'New \u202eyesreJ'), 'title'],
		['half a character', jersey('title', 'New \ud800'), 'title'],
		['a text without end', jersey('title', 'x'.repeat(81)), 'title'],
		['a thousand rules', jersey('duties', Array(1000).fill(shipped('us-nj').duties[0])), 'duties'],
		['101 years', jersey(`${rule}.adults.years`, 101), `${rule}.adults.years`],
		['years below none', jersey(`${rule}.adults.years`, -1), `${rule}.adults.years`],
		['half a year', jersey(`${rule}.adults.years`, 0.5), `${rule}.adults.years`],
		['years as text', jersey(`${rule}.adults.years`, '7'), `${rule}.adults.years`],
		[
			'an endless number',
			JSON.stringify(shipped('us-nj')).replace('"years":7', '"years":1e999'),
			rule
		],
		['an age of 31', jersey('majority.age', 31), 'majority.age'],
		['3,651 days', jersey('methods.0.days', [-3651]), 'methods.0.days.0'],
		['days of notice without end', jersey('notice.days', 3651), 'notice.days'],
		[
			'101 years as a limit',
			jersey('limits.0', { ...(shipped('us-nj').limits[0] as object), unit: 'years', value: 101 }),
			'limits.0.value'
		],
		[
			'a day that does not exist',
			jersey(`${rule}.source.checkedOn`, '2026-02-30'),
			`${rule}.source.checkedOn`
		],
		[
			'a day that has not come',
			jersey(`${rule}.source.checkedOn`, '2999-01-01'),
			`${rule}.source.checkedOn`
		],
		[
			'a sureness that is ours to say',
			jersey(`${rule}.source.confidence`, 'O'),
			`${rule}.source.confidence`
		],
		[
			'a profession we do not know',
			jersey(`${rule}.professions`, ['witch']),
			`${rule}.professions`
		],
		['an id that is no word', jersey(`${rule}.id`, 'us nj'), `${rule}.id`],
		['an id that every object has', jersey(`${rule}.id`, 'constructor'), `${rule}.id`],
		['one id twice', jersey('duties', Array(2).fill(shipped('us-nj').duties[0])), 'duties.1.id'],
		[
			'the id of a rule of another place',
			jersey('methods.0.id', jurisdictions.find(({ id }) => id === 'us-va')!.methods[0]!.id),
			'methods.0.id'
		],
		['a country we do not know', jersey('country', 'RW'), 'country'],
		['a calendar we do not know', jersey('holidays', 'rwanda'), 'holidays'],
		['a notice that only we know', jersey('notice', 'customary'), 'notice'],
		['a rule that only we know', jersey('limits', ['us-access']), 'limits.0'],
		[
			'a step we do not know',
			jersey('endings', [
				{
					id: 'us-nj-x',
					professions: 'all',
					source: { text: 'x', confidence: 'A', checkedOn: '2026-11-29' },
					step: 'steal',
					text: 'x'
				}
			]),
			'endings.0.step'
		],
		[
			'a mark we do not know',
			jersey('mustSay', [
				{
					id: 'us-nj-x',
					professions: 'all',
					source: { text: 'x', confidence: 'A', checkedOn: '2026-11-29' },
					paper: 'notice',
					text: 'x',
					sentence: 'I am {constructor}'
				}
			]),
			'mustSay.0.sentence'
		],
		['one place twice', { places: [shipped('us-nj'), shipped('us-nj')] }, 'places.1.id'],
		['nothing in it', { places: [] }, 'the file'],
		['a letter for one client', letter({ clientId: 'noor' }), 'letters.0.clientId'],
		['a letter we do not know', letter({ letter: 'ransom' }), 'letters.0.letter'],
		['a letter without a name', letter({ letter: null }), 'letters.0.name'],
		[
			'a letter with a script',
			letter({
				words: {
					kind: 'changes',
					changes: [{ part: 'paragraph', from: 'x', to: '<img src=x>', added: [] }]
				}
			}),
			'letters.0.words.changes.0.to'
		],
		[
			'words with a field too many',
			letter({ words: { kind: 'changes', changes: [], run: 'x' } }),
			'letters.0.words.run'
		],
		['words of no kind', letter({ words: { kind: 'code' } }), 'letters.0.words.kind']
	])('%s', (_, pack, where) => {
		const { faults, places, letters } = read(pack);
		expect(faults.length).toBeGreaterThan(0);
		expect(faults[0]!.startsWith(`${where}`), faults.join('\n')).toBe(true);
		expect([places, letters]).toEqual([[], []]);
	});
});

it('names no more than twenty faults, and how many more there are', () => {
	const many = jersey('duties', Array(50).fill({}));
	const { faults } = read(many);
	expect(faults).toHaveLength(21);
	expect(faults[20]).toMatch(/^and \d+ more$/);
});
