import { inPlain, lastMeeting, mayFeel } from '$lib/catalog/reasons/common/in-plain-words';

export default inPlain((here) => ({
	news: `We have found no way to pay for our sessions. So our work will end. ${lastMeeting(here)}`,
	kind: `It is about money and nothing else. ${mayFeel}`
}));
