import { inPlain, lastMeeting } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `Whoever pays for our sessions will stop. If we find no other way, our work will end. ${lastMeeting(here)}`,
	kind: 'You did not choose this, and I did not either. You can ask them to think again. I can help with that.'
}));
