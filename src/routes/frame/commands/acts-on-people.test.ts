import { expect, it } from 'vitest';
import { verbOf } from './acts-on-people';

it.each([
	['told khan', { verb: 'told', name: 'khan' }],
	['Khan told', { verb: 'told', name: 'khan' }],
	['handed over O’Brien, Anne', { verb: 'handed', name: 'obrien, anne' }],
	['no answer khan', { verb: 'call', name: 'khan' }],
	['letter ruth lee', { verb: 'letter', name: 'ruth lee' }],
	['told', null],
	['callahan', null],
	['ruth', null]
])('“%s” is read as an act on somebody', (typed, read) => {
	expect(verbOf(typed)).toEqual(read);
});
