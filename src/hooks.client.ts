import type { HandleClientError } from '@sveltejs/kit';

/** What went wrong is told on the page alone: the console may keep words about a client. */
export const handleError: HandleClientError = ({ error, message }) => ({
	message: error instanceof Error ? error.message : message
});
