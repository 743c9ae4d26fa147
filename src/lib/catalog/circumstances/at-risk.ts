import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 20,
	title: 'At risk',
	about:
		'Told among the first, in person or by phone, in a stable week. The first visit with the next provider comes before the last session with you.',
	brings: ['consult', 'overlap-with-next'],
	watch: ['No gap longer than seven days.'],
	source: ['B: Standards C.5, high risk; AMHCA, safety plan; Psychiatric News 2023', '2026-11-22'],
	holds: ({ case: { client } }) => client.atRisk
});
