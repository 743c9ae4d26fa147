import { reason } from '$lib/catalog/reasons/common/usual';

export default reason({
	first: [],
	title: 'No ending is planned',
	about: 'Treatment goes on. Choose a reason once an ending comes into view.',
	scope: 'both',
	startedBy: 'both',
	ends: false,
	careContinues: false,
	stages: {
		notice: 'Nothing is planned.',
		referrals: 'Nothing is planned.',
		closure: 'Nothing is planned.',
		transition: 'Nothing is planned.',
		file: 'Nothing is planned.'
	},
	watch: [],
	source: 'S: Our reading (2026-11-22)'
});
