import type { Jurisdiction } from '$lib/domain/rules';
import { notKnown } from './common/ask-your-board';
import { customaryNotice } from './common/notice';

export default {
	id: 'general',
	title: 'Another place',
	country: null,
	notice: customaryNotice,
	retention: [
		{
			text: 'We do not know how long records must be kept here. Seven years after the last contact is usual for adults; please ask your board.',
			source: notKnown
		}
	],
	duties: [
		{
			text: 'We do not know what this place asks of a practice that closes. Please ask your board.',
			source: notKnown
		}
	],
	crisisLines: [],
	emergencyNumber: '',
	holidays: null
} satisfies Jurisdiction;
