import { aboutOne } from '$lib/catalog/reasons/common/about-one';

export default aboutOne({
	why: () =>
		'Whoever pays for the sessions will stop paying, unless we find another way. None of us chose this.',
	more: () => [
		{ kind: 'heading', text: 'What you can do' },
		{
			kind: 'list',
			items: [
				'You can ask for a new decision. The letter you had from them says how, and by when.',
				'You can pay for the sessions yourselves. Ask me what it costs, and choose freely.',
				'You can choose somebody who is paid for, or who has a lower fee.'
			]
		},
		'You can have a copy of the records whatever you choose.'
	]
});
