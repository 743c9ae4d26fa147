import { ticked } from '$lib/catalog/circumstances/common/kinds';

export default ticked({
	order: 130,
	title: 'Seen by my supervisee',
	about: 'Somebody else answers for the work before you leave; then treatment may simply go on.',
	brings: ['find-new-supervisor'],
	watch: [],
	source: ['B: 21 NCAC 53 .0702', '2026-11-22']
});
