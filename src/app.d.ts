declare global {
	namespace App {
		interface PageState {
			/** On Clients: the page on which something is recorded for those who were chosen. */
			recording?: boolean;
		}
	}
}

export {};
