/** As each engine says that a file of the app did not come. */
const unloaded = /dynamically imported module|importing a module script/i;

/** Why something failed, as a sentence to show; an address never stands in it. */
export function faultOf(reason: unknown): string {
	const message = reason instanceof Error ? reason.message : String(reason);
	return unloaded.test(message)
		? 'A part of Closewell could not be loaded. Check your connection, then try again or load this page again.'
		: message;
}
