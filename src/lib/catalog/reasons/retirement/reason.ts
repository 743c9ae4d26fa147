import { closing } from '$lib/catalog/reasons/common/closing';

export default closing({
	title: 'I am retiring',
	about:
		'Care with you ends for every current client; colleagues who retired gave six to twelve months of notice where they could.',
	watch: ['Thanks are welcome; your life story is not needed.'],
	source:
		'A: C. Courtois on her retirement (American Psychological Association); R. Motherwell, New England Psychologist 2019 (2026-11-22)'
});
