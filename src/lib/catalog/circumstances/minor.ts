import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 30,
	title: 'A minor',
	about:
		'They hear it in words for their age; those with the right to decide get the letter. What the child may keep private stays private.',
	brings: ['check-custody'],
	gates: {
		'tell-in-session': ['check-custody'],
		'state-the-essentials': ['check-custody'],
		'tell-guardian-or-partner': ['check-custody'],
		'give-written-notice': ['check-custody']
	},
	watch: ['A minor’s own consent to care stays between you and them.'],
	source: ['B: CPH and Associates 2005; COMAR 10.01.16.06', '2026-11-22'],
	holds: ({ minor }) => minor
});
