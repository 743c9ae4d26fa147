import { inPlain, lastMeeting } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `We have done what we set out to do. That is a good thing. So our work comes to its end. ${lastMeeting(here)}`,
	kind: 'You did this yourself. You may be glad and sad at once. Thank you for your trust.'
}));
