/** What stands in the list's search field. It may be a name, so it is in no address; gone when the list is left. */
export const searched = $state({ words: '' });
