import { outOfReach } from '$lib/catalog/reasons/common/out-of-reach';

export default outOfReach({
	title: 'I cannot reach them any more',
	about:
		'They have not answered for a while: five dated attempts, one letter to the last known address, then the file.',
	watch: [
		'Keep a returned letter unopened in the file: it is your proof.',
		'Think of their welfare first.'
	],
	source: 'S: Standards C.4, outreach ladder; C.5, no reply (2026-11-22)'
});
