import { expect, it } from 'vitest';
import { statusTable } from './standings';

it('knows the usual words of record systems and asks about the others', () => {
	const words =
		'Active,active,Inactive,Archived,Discharged,Prospect,Waitlist,Inquiry,On hold,'.split(',');
	expect(statusTable(words)).toEqual({
		Active: 'current',
		active: 'current',
		Inactive: 'former',
		Archived: 'former',
		Discharged: 'former',
		Prospect: 'waiting',
		Waitlist: 'waiting',
		Inquiry: 'waiting',
		'On hold': null,
		'': null
	});
});
