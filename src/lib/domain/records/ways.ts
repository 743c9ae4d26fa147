import type { Way } from './index';

/** How something was done, to stand after a verb. */
export const ways: Record<Way, string> = {
	inPerson: 'in person',
	video: 'by video',
	phone: 'by phone',
	byHand: 'by hand',
	post: 'by post',
	certified: 'by certified post',
	portal: 'through the portal',
	email: 'by e-mail'
};
