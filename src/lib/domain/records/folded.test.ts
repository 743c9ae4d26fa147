import { expect, it } from 'vitest';
import { folded } from './folded';

it.each([
	['Zoë', 'zoe'],
	['  ŁUKASZ \n Ångström ', 'lukasz angstrom'],
	['Søren Bøgh Þór', 'soren bogh thor'],
	['Đặng Weiß', 'dang weiss'],
	['Æsa Lœw Iıl ð', 'aesa loew iil d'],
	['', '']
])('“%s” is found as “%s”', (text, plain) => {
	expect(folded(text)).toBe(plain);
});
