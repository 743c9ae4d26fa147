import type { Attachment } from 'svelte/attachments';

/** Takes the focus when it comes into sight: for the heading of a step that took another's place. */
export const focusHeading: Attachment<HTMLElement> = (heading) => {
	heading.tabIndex = -1;
	heading.focus();
};
