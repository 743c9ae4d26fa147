import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
	['Łukasz Ångström', 'Ł. Å.'],
	['Ångström, Łukasz', 'Ł. Å.'],
	['Ngọc van der Berg', 'N. V. D. B.'],
	['Okonjo-Hale, Idris', 'I. O. H.'],
	['  zoë  ', 'Z.'],
	['王小明', '王.'],
	['“Bo” O’Neill', 'B. O.'],
	['', '']
])('%s is %s', (name, expected) => {
	expect(initials(name)).toBe(expected);
});
